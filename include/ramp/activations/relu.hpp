#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Rectified linear unit: f(x) = max(x, 0).
///
/// Derivative: 1 for x > 0, 0 for x <= 0: at the kink f'(0) = 0, as in PyTorch.
/// Special values: f(±0) = ±0, f(-inf) = 0, f(+inf) = +inf; f and f' of NaN are NaN.
/// Error: none.
/// Source: Nair & Hinton, "Rectified linear units improve restricted Boltzmann machines", ICML 2010.
template <class T = float>
class relu : public activation<relu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 0, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const relu&, const relu&) = default;

 private:
  friend detail::access;

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    return {detail::maximum(V(0), x), select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    return detail::pass_where(x > V(0), grad_out, x);
  }
};

}  // namespace ramp
