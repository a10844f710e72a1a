#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/fast_logistic.hpp>
#include <ramp/detail/math/logistic.hpp>
#include <ramp/detail/math/piecewise_polynomial.hpp>
#include <ramp/detail/math/scaled_argument.hpp>
#include <ramp/detail/math/tables/tanh.hpp>

namespace ramp {

/// Hyperbolic tangent: f(x) = (e^x - e^-x)/(e^x + e^-x).
///
/// Derivative: 1 - tanh(x)^2, computed as 4·e^-2|x|/(1 + e^-2|x|)^2 without cancellation.
/// Special values: f(±0) = ±0, f(±inf) = ±1, f'(±inf) = 0; NaN gives NaN.
/// Floating-point exceptions: on AVX-512, f' may raise overflow for |x| > 4e6 (float).
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: LeCun, Bottou, Orr & Müller, "Efficient backprop", 1998.
template <class T = float>
class tanh : public activation<tanh<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const tanh&, const tanh&) = default;

 private:
  friend detail::access;
  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    const V minus_a = detail::maximum(V(-detail::exp_cutoff<T> / T(2)), detail::minus_abs(x));
    const auto parts = detail::logistic(detail::exp_split(minus_a + minus_a));
    // tanh(a) = (1 - w)/(1 + w), w = e^-2a.
    const V rest = V(1) - parts.pow2_n;
    const V difference = detail::nmul_add(parts.pow2_n, parts.w.p, rest);
    const V lost = detail::nmul_add(parts.pow2_n, parts.w.p, rest - difference);
    const V magnitude = detail::abs(detail::quotient<V>({difference, lost}, parts.sum));
    return {detail::flip_sign(magnitude, detail::sign_of(x)), detail::logistic_derivative(parts, V(4))};
  }

  template <detail::table_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    using table = detail::table_for<V, detail::tanh_table, detail::tanh_small_table>;
    const V a = detail::minimum(V(table::highest), detail::abs(x));
    return detail::partial_result{detail::signed_like(x, detail::evaluate_piecewise<table>(a)), detail::all_lanes{}};
  }
  template <detail::fused_float_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    if constexpr (detail::table32_batch<V>) {
      return detail::evaluate_piecewise_even<detail::tanh_derivative_table>(x);
    } else {
      const V minus_a = detail::minus_abs(x);
      return detail::fast_logistic_derivative(V(4), minus_a + minus_a);
    }
  }
};

}  // namespace ramp
