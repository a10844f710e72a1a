#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Hard sigmoid: f(x) = min(max(x + 3, 0), 6)/6, as in PyTorch (ONNX: alpha = 0.2, Keras 2: 0.2·x + 0.5).
///
/// Derivative: 1/6 for -3 < x < 3, else 0, also at both kinks (PyTorch's).
/// Special values: f(±0) = 1/2, f(-inf) = 0, f(+inf) = 1; NaN gives NaN.
/// Error: <= 1.5 ULP, derivative <= 0.5 ULP.
/// Source: Courbariaux, Bengio & David, "BinaryConnect", NIPS 2015, arXiv:1511.00363; Howard et al.,
/// "Searching for MobileNetV3", ICCV 2019, arXiv:1905.02244.
template <class T = float>
class hard_sigmoid : public activation<hard_sigmoid<T>, T> {
 public:
  static constexpr double max_ulp = 1.5, max_ulp_derivative = 0.5;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const hard_sigmoid&, const hard_sigmoid&) = default;

 private:
  friend detail::access;

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    return {detail::clamp(x + V(3), T(0), T(6)) * V(T(1) / T(6)), select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    return detail::pass_where(x > V(-3) && x < V(3), V(T(1) / T(6)) * grad_out, x);
  }
};

}  // namespace ramp
