#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/fast_logistic.hpp>
#include <ramp/detail/math/logistic.hpp>
#include <ramp/detail/math/piecewise_polynomial.hpp>
#include <ramp/detail/math/scaled_argument.hpp>
#include <ramp/detail/math/tables/logistic.hpp>

namespace ramp {

/// Logistic sigmoid: f(x) = σ(x) = 1/(1 + e^-x).
///
/// Derivative: σ(x)·(1 - σ(x)).
/// Special values: f(-inf) = 0, f(+inf) = 1, f(±0) = 1/2, f'(±inf) = 0; NaN gives NaN. Results below the normal
/// range are the correctly scaled subnormal numbers.
/// Floating-point exceptions: with FMA, f may raise overflow and invalid for x < -88 (float) and x < -9e27 (double), f'
/// overflow for |x| > 2e5 (float).
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Cybenko, "Approximation by superpositions of a sigmoidal function", 1989.
template <class T = float>
class sigmoid : public activation<sigmoid<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const sigmoid&, const sigmoid&) = default;

 private:
  friend detail::access;
  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    const auto z = detail::decaying_argument_of(x, detail::exp_cutoff<T>);
    const auto parts = detail::logistic(detail::exp_split(z.high));
    return {detail::logistic_value(parts, z.negative), detail::logistic_derivative(parts)};
  }

  template <detail::fused_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    return detail::fast_times_logistic(V(1), x);
  }
  template <detail::fused_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    if constexpr (detail::table_batch<V>) {
      using table = detail::table_for<V, detail::logistic_derivative_table, detail::logistic_derivative_small_table>;
      return detail::evaluate_piecewise_even<table>(x);
    } else {
      return detail::fast_logistic_derivative(V(1), detail::minus_abs(x));
    }
  }
};

}  // namespace ramp
