#pragma once

#include <ramp/activations/activation.hpp>

namespace ramp {

/// Squared ReLU: f(x) = max(x, 0)².
///
/// Derivative: 2·max(x, 0): no kink, f'(0) = 0 from both sides.
/// Special values: f(±0) = +0, f(-inf) = 0, f(+inf) = +inf, f'(-inf) = 0, f'(+inf) = +inf; NaN gives NaN. f(x)
/// overflows where x² does, f'(x) where 2x does.
/// Error: <= 0.5 ULP, derivative exact.
/// Source: So, Mańke, Liu, Dai, Shazeer & Le, "Primer: searching for efficient transformers for language modeling",
/// NeurIPS 2021, arXiv:2109.08668.
template <class T = float>
class relu_squared : public activation<relu_squared<T>, T> {
 public:
  static constexpr double max_ulp = 0.5, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const relu_squared&, const relu_squared&) = default;

 private:
  friend detail::access;

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    const V positive = detail::maximum(V(0), x);
    return {positive * positive, select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    const V zero(0), positive = detail::maximum(zero, x);
    // NaN satisfies no comparison: it takes the product.
    return detail::select(x <= zero, zero, (positive + positive) * grad_out);
  }
};

}  // namespace ramp
