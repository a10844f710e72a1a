#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/fast_logistic.hpp>
#include <ramp/detail/math/log1p.hpp>
#include <ramp/detail/math/logistic.hpp>
#include <ramp/detail/math/piecewise_polynomial.hpp>
#include <ramp/detail/math/scaled_argument.hpp>
#include <ramp/detail/math/scaled_parameter.hpp>
#include <ramp/detail/math/tables/softplus.hpp>

namespace ramp {

/// Softplus: f(x) = log(1 + e^(beta·x))/beta, computed as max(x, 0) + log(1 + e^-|beta·x|)/beta.
///
/// Parameter: beta > 0, finite, learnable, default 1 as in PyTorch. There is no threshold above which f returns x, as
/// PyTorch's 20.
/// Derivative: σ(beta·x). ∂f/∂beta = -(|z|·σ(-|z|) + log(1 + e^-|z|))/beta² with z = beta·x.
/// Special values: f(-inf) = 0, f(+inf) = +inf, f(±0) = log(2)/beta; f'(-inf) = 0, f'(+inf) = 1;
/// ∂f/∂beta = -0 at ±inf; NaN gives NaN. Results below the normal range are the correctly scaled subnormal numbers.
/// Floating-point exceptions: with FMA, f' may raise overflow and invalid for x < -88 (float) and x < -9e27 (double);
/// for beta other than 1, only where beta·x overflows.
/// Error: <= 2 ULP, derivative and ∂f/∂beta <= 3 ULP.
/// Source: Dugas, Bengio, Bélisle, Nadeau & Garcia, "Incorporating second-order functional knowledge for better
/// option pricing", NIPS 2000.
template <class T = float>
class softplus : public activation<softplus<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr softplus() : softplus(T(1)) {}

  /// Throws std::invalid_argument unless beta is finite and positive.
  RAMP_INLINE explicit constexpr softplus(T beta)
      : beta_(
            detail::checked(beta, beta > T(0) && detail::is_finite(beta), "softplus", "beta", "finite and positive")) {}

  /// The parameter beta.
  RAMP_INLINE constexpr T beta() const { return beta_; }

  RAMP_INLINE friend constexpr bool operator==(const softplus&, const softplus&) = default;

 private:
  friend detail::access;

  /// softplus(1), where beta·x has no rounding error and the division by beta is left out.
  struct specialization : activation<specialization, T> {
    template <detail::output Output, class V>
    RAMP_KERNEL V full_range(V x) const {
      const auto z = detail::decaying_argument_of(x, detail::exp_cutoff<T>);
      const auto w = detail::exp_split(z.high);
      if constexpr (Output == detail::output::value)
        return detail::maximum(V(0), x) + detail::log1p(w);
      else
        return detail::logistic_value(detail::logistic(w), z.negative);
    }
    template <detail::table_batch V>
    RAMP_KERNEL static auto fast_value(V x) {
      using table = detail::table_for<V, detail::softplus_table, detail::softplus_small_table>;
      const V a = detail::limited_magnitude(x, table::highest);
      const auto valid = detail::above(x, -table::highest);
      return detail::partial_result{detail::evaluate_piecewise_sum<table>(detail::maximum(V(0), x), a), valid};
    }
    template <detail::fused_batch V>
    RAMP_KERNEL static auto fast_derivative(V x) {
      return detail::fast_logistic(x);
    }
  };
  RAMP_INLINE constexpr bool is_specialized() const { return beta_ == T(1); }
  RAMP_INLINE constexpr specialization specialize() const { return {}; }

  template <detail::output Output, class V>
  RAMP_KERNEL V full_range(V x) const {
    if constexpr (Output == detail::output::value) {
      const auto beta = detail::scaled(beta_);
      const auto z = detail::decaying_argument_of(beta_, x, detail::scaled_exp_cutoff(-beta.exponent));
      // With a logarithm in one word, the error of the result would exceed 2 ULP.
      const auto w = detail::exp_split(z.high, z.low);
      const auto logarithm = detail::log1p_unscaled(w);
      const V quotient = detail::quotient<V>(logarithm, {V(beta.value), V(0)});
      return detail::maximum(V(0), x) + detail::ldexp(quotient, w.n - V(beta.exponent));
    } else {
      const auto z = detail::decaying_argument_of(beta_, x, detail::wide_exp_cutoff<T>);
      const auto w = detail::exp_split(z.high, z.low);
      return detail::logistic_value(detail::logistic<detail::exponents::wide>(w), z.negative);
    }
  }

  template <class V>
  RAMP_KERNEL V full_range_parameter_derivative(V x) const {
    const auto beta = detail::scaled(beta_);
    const auto z = detail::decaying_argument_of(beta_, x, detail::scaled_exp_cutoff(T(-2) * beta.exponent, 2));
    const auto w = detail::exp_split(z.high, z.low);
    const auto tail = detail::logistic_tail_unscaled(detail::logistic<detail::exponents::wide>(w));
    const auto logarithm = detail::log1p_unscaled(w);
    const detail::double_word<V> sum{detail::fms(z.high, tail.high, logarithm.high),
                                     detail::mul_add(z.high, tail.low, detail::fms(z.low, tail.high, logarithm.low))};
    const V quotient = detail::quotient(sum, detail::two_product(V(beta.value), V(beta.value)));
    return detail::ldexp_far(quotient, w.n - V(T(2) * beta.exponent));
  }

  T beta_;
};

}  // namespace ramp
