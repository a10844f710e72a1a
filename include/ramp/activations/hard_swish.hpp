#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Hard swish: f(x) = x·min(max(x + 3, 0), 6)/6.
///
/// Derivative: 0 for x <= -3, (2x + 3)/6 for -3 < x < 3, 1 for x >= 3: at the kinks 0 and 1, as in PyTorch since 2025.
/// Special values: f(±0) = ±0, f(-inf) = -0, f(+inf) = +inf; NaN gives NaN.
/// Floating-point exceptions: f' may raise overflow where 2x overflows.
/// Error: <= 2 ULP, derivative <= 1.5 ULP.
/// Source: Howard et al., "Searching for MobileNetV3", ICCV 2019, arXiv:1905.02244.
template <class T = float>
class hard_swish : public activation<hard_swish<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 1.5;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const hard_swish&, const hard_swish&) = default;

 private:
  friend detail::access;

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    const V sixth(T(1) / T(6)), three(3);
    // The lower limit is on x instead of the gate, which is 0 below -3: -inf·0 would be NaN.
    const V limited = detail::maximum(V(-3), x);
    V gate;
    if constexpr (detail::has_fma<V>) {
      // 1/6 in two words compensates for the rounding of x + 3.
      const V t = detail::minimum(V(6), limited + three);
      gate = detail::fma(t, sixth, t * V(T(1.0L / 6 - static_cast<long double>(T(1) / T(6)))));
    } else {
      // From -1.5 up, x + 3 is rounded, and 1/2 + x/6 has the smaller error.
      gate = detail::minimum(V(1), detail::select(limited < V(T(-1.5)), (limited + three) * sixth,
                                                  detail::mul_add(limited, sixth, V(T(0.5)))));
    }
    return {limited * gate, select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    const V zero(0), three(3), slope = detail::mul_add(V(2), x, three) * V(T(1) / T(6));
    // NaN satisfies no comparison: it takes the product.
    return detail::select(x <= V(-3), zero, detail::select(x >= three, grad_out, slope * grad_out));
  }
};

}  // namespace ramp
