#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/fast_logistic.hpp>
#include <ramp/detail/math/log1p.hpp>
#include <ramp/detail/math/logistic.hpp>
#include <ramp/detail/math/piecewise_polynomial.hpp>
#include <ramp/detail/math/scaled_argument.hpp>
#include <ramp/detail/math/tables/softplus.hpp>

namespace ramp {

/// Logarithm of the sigmoid: f(x) = log σ(x) = -softplus(-x) = min(x, 0) - log(1 + e^-|x|).
///
/// Derivative: σ(-x).
/// Special values: f(-inf) = -inf, f(+inf) = 0, f(±0) = -log 2, f'(-inf) = 1, f'(+inf) = 0; NaN gives NaN.
/// Results below the normal range are the correctly scaled subnormal numbers.
/// Floating-point exceptions: with FMA, f' may raise overflow and invalid for x > 88 (float) and x > 9e27 (double).
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: PyTorch's LogSigmoid.
template <class T = float>
class log_sigmoid : public activation<log_sigmoid<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const log_sigmoid&, const log_sigmoid&) = default;

 private:
  friend detail::access;
  template <detail::output Output, class V>
  RAMP_KERNEL V full_range(V x) const {
    const auto z = detail::decaying_argument_of(x, detail::exp_cutoff<T>);
    const auto w = detail::exp_split(z.high);
    if constexpr (Output == detail::output::value)
      return detail::minimum(V(0), x) - detail::log1p(w);
    else
      return detail::logistic_value(detail::logistic(w), x > V(0));
  }

  template <detail::table_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    using table = detail::table_for<V, detail::softplus_table, detail::softplus_small_table>;
    const V a = detail::limited_magnitude(x, table::highest);
    const auto valid = detail::below(x, table::highest);
    return detail::partial_result{detail::evaluate_piecewise_difference<table>(detail::minimum(V(0), x), a), valid};
  }
  template <detail::fused_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    return detail::fast_logistic(V(0) - x);
  }
};

}  // namespace ramp
