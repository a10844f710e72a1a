#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/kernels/argument.hpp>
#include <ramp/kernels/fast_logistic.hpp>
#include <ramp/kernels/log1p.hpp>
#include <ramp/kernels/logistic.hpp>
#include <ramp/kernels/quotient.hpp>
#include <ramp/kernels/scaled_parameter.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/softplus.hpp>

namespace ramp {

/// Softplus: f(x) = log(1 + e^(beta·x))/beta, computed as max(x, 0) + log(1 + e^-|beta·x|)/beta.
///
/// Parameter: beta > 0, finite, learnable, default 1 as in PyTorch. There is no threshold beyond which x itself is
/// returned (PyTorch's is 20): the formula holds everywhere.
/// Derivative: σ(beta·x). ∂f/∂beta = -(|z|·σ(-|z|) + log(1 + e^-|z|))/beta² with z = beta·x.
/// Special values: f(-inf) = 0, f(+inf) = +inf, f(±0) = log(2)/beta; f'(-inf) = 0, f'(+inf) = 1;
/// ∂f/∂beta = -0 at ±inf; NaN gives NaN. Results below the normal range are the correctly scaled subnormal numbers.
/// Error: <= 2 ULP, derivative and ∂f/∂beta <= 3 ULP.
/// Source: Dugas, Bengio, Bélisle, Nadeau & Garcia, "Incorporating second-order functional knowledge for better
/// option pricing", NIPS 2000.
template <class T = float>
class softplus : public activation<softplus<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr softplus() : softplus(T(1)) {}

  /// Throws std::invalid_argument unless beta is finite and positive.
  RAMP_INLINE explicit constexpr softplus(T beta)
      : beta_(
            detail::checked(beta, beta > T(0) && detail::is_finite(beta), "softplus", "beta", "finite and positive")) {}

  RAMP_INLINE constexpr T beta() const { return beta_; }

  RAMP_INLINE friend constexpr bool operator==(const softplus&, const softplus&) = default;

  /// softplus(1), known as such at compile time: beta·x needs no care, and nothing is divided.
  struct standard : activation<standard, T> {
    template <detail::output Output, class V>
    RAMP_KERNEL V evaluate(V x) const {
      const auto z = kernels::magnitude(x, kernels::exp_cutoff<T>);
      const auto w = kernels::exp_split(z.high);
      if constexpr (Output == detail::output::value)
        return simd::max(V(0), x) + kernels::log1p(w);
      else
        return kernels::logistic_value(kernels::logistic(w), z.negative);
    }
    template <simd::table_batch V>
    RAMP_KERNEL static auto fast_value(V x) {
      using table = simd::table_for<V, kernels::softplus_table, kernels::softplus_small_table>;
      const V a = simd::limited_magnitude(x, table::highest);
      const auto known = simd::above(x, -table::highest);
      return simd::partial{kernels::tabulate_sum<table>(simd::max(V(0), x), a), known};
    }
    template <simd::fused_batch V>
    RAMP_KERNEL static auto fast_derivative(V x) {
      return kernels::fast_logistic(x);
    }
  };
  RAMP_INLINE constexpr bool is_common_case() const { return beta_ == T(1); }
  RAMP_INLINE constexpr standard common_case() const { return {}; }

 private:
  friend activation<softplus, T>;

  template <detail::output Output, class V>
  RAMP_KERNEL V evaluate(V x) const {
    if constexpr (Output == detail::output::value) {
      const auto beta = kernels::scaled(beta_);
      const auto z = kernels::magnitude(beta_, x, kernels::scaled_exp_cutoff(-beta.exponent));
      // In two words: with the rounding of the logarithm too the result would be off by more than 2 ULP.
      const auto w = kernels::exp_split(z.high, z.low);
      const auto logarithm = kernels::log1p_unscaled(w);
      const V quotient = kernels::quotient<V>(logarithm, {V(beta.value), V(0)});
      return simd::max(V(0), x) + simd::scale(quotient, w.n - V(beta.exponent));
    } else {
      const auto z = kernels::magnitude(beta_, x, kernels::wide_exp_cutoff<T>);
      const auto w = kernels::exp_split(z.high, z.low);
      return kernels::logistic_value(kernels::logistic<kernels::reach::far>(w), z.negative);
    }
  }

  template <class V>
  RAMP_KERNEL V evaluate_parameter_derivative(V x) const {
    const auto beta = kernels::scaled(beta_);
    const auto z = kernels::magnitude(beta_, x, kernels::scaled_exp_cutoff(T(-2) * beta.exponent, 2));
    const auto w = kernels::exp_split(z.high, z.low);
    const auto tail = kernels::logistic_tail_unscaled(kernels::logistic<kernels::reach::far>(w));
    const auto logarithm = kernels::log1p_unscaled(w);
    const kernels::double_word<V> sum{simd::fms(z.high, tail.high, logarithm.high),
                                      simd::mul_add(z.high, tail.low, simd::fms(z.low, tail.high, logarithm.low))};
    const V quotient = kernels::quotient(sum, kernels::two_product(V(beta.value), V(beta.value)));
    return simd::scale_far(quotient, w.n - V(T(2) * beta.exponent));
  }

  T beta_;
};

}  // namespace ramp
