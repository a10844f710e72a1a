#pragma once

#include <limits>

#include <ramp/activations/activation.hpp>
#include <ramp/kernels/argument.hpp>
#include <ramp/kernels/fast_logistic.hpp>
#include <ramp/kernels/log1p.hpp>
#include <ramp/kernels/logistic.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/softplus.hpp>

namespace ramp {

/// Softplus: f(x) = log(1 + e^(beta·x))/beta, computed as max(x, 0) + log(1 + e^-|beta·x|)/beta.
///
/// Parameter: beta > 0, finite, learnable, default 1 as in PyTorch. There is no threshold beyond which x itself is
/// returned (PyTorch's is 20): the formula holds everywhere.
/// Derivative: σ(beta·x). ∂f/∂beta = -(|z|·σ(-|z|) + log(1 + e^-|z|))/beta² with z = beta·x.
/// Special values: f(-inf) = 0, f(+inf) = +inf, f(±0) = log(2)/beta; f'(-inf) = 0, f'(+inf) = 1; NaN gives NaN.
/// Error: <= 2 ULP, derivative and ∂f/∂beta <= 3 ULP.
/// Source: Dugas, Bengio, Bélisle, Nadeau & Garcia, "Incorporating second-order functional knowledge for better
/// option pricing", NIPS 2000.
template <class T = float>
class softplus : public activation<softplus<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = true;

  /// Throws std::invalid_argument unless beta is finite and positive.
  RAMP_INLINE explicit constexpr softplus(T beta = T(1))
      : beta_(
            detail::checked(beta, beta > T(0) && detail::is_finite(beta), "softplus", "beta", "finite and positive")) {}

  RAMP_INLINE constexpr T beta() const { return beta_; }

  friend constexpr bool operator==(const softplus&, const softplus&) = default;

  /// softplus(1), known as such at compile time: beta·x needs no care, and nothing is divided.
  struct standard : activation<standard, T> {
    template <detail::output Output, class V>
    RAMP_KERNEL V evaluate(V x) const {
      const auto z = kernels::magnitude(x, kernels::exp_cutoff<T>);
      const auto w = kernels::exp_split(z.high);
      if constexpr (Output == detail::output::value)
        return simd::max(V(0), x) + kernels::log1p(w);
      else
        return kernels::times_logistic(V(1), V(1), kernels::logistic(w), z.negative);
    }
    template <simd::table_batch V>
    RAMP_KERNEL static auto fast_value(V x) {
      using table = simd::table_for<V, kernels::softplus_table, kernels::softplus_small_table>;
      const V a = simd::limited_magnitude(x, table::highest);
      return simd::partial{kernels::tabulate_sum<table>(simd::max(V(0), x), a), simd::above{x, -table::highest}};
    }
    template <simd::fused_float_batch V>
    RAMP_KERNEL static auto fast_derivative(V x) {
      return kernels::fast_times_logistic(V(1), x);
    }
  };
  RAMP_INLINE constexpr bool is_common_case() const { return beta_ == T(1); }
  RAMP_INLINE constexpr standard common_case() const { return {}; }

 private:
  friend activation<softplus, T>;

  template <detail::output Output, class V>
  RAMP_KERNEL V evaluate(V x) const {
    const auto z = kernels::magnitude(beta_, x, kernels::wide_exp_cutoff<T>);
    const auto w = kernels::exp_split(z.high, z.low);
    if constexpr (Output == detail::output::value) {
      // Down to where a small beta could overflow the quotient it is scaled first, the rest of the way after.
      const V n1 = simd::max(V(T(-24)), w.n);
      const auto logarithm = kernels::log1p_unscaled(w);
      const V scaled = simd::scale(logarithm.high, n1), beta(beta_);
      const V quotient = simd::divide(scaled, beta);
      const V rest = simd::divide(simd::fnma(quotient, beta, scaled) + simd::scale(logarithm.low, n1), beta);
      return simd::max(V(0), x) + simd::scale_far(quotient + rest, w.n - n1);
    } else {
      return kernels::times_logistic(V(1), V(1), kernels::logistic<kernels::reach::far>(w), z.negative);
    }
  }

  template <class V>
  RAMP_KERNEL V evaluate_parameter_derivative(V x) const {
    const auto z = kernels::magnitude(beta_, x, kernels::wide_exp_cutoff<T>);
    const auto w = kernels::exp_split(z.high, z.low);
    const V tail = kernels::logistic_tail_unscaled(kernels::logistic<kernels::reach::far>(w));
    const auto logarithm = kernels::log1p_unscaled(w);
    const V sum = simd::fms(z.high, tail, logarithm.high) + simd::fms(z.low, tail, logarithm.low);
    const V n1 = simd::max(V(T(-24)), w.n), beta(beta_);
    const T square = beta_ * beta_;
    const V scaled = simd::scale(sum, n1);
    // One rounding less where the square of beta leaves no range.
    const bool ordinary = square >= std::numeric_limits<T>::min() && square <= std::numeric_limits<T>::max();
    return simd::scale_far(ordinary ? simd::divide(scaled, V(square)) : simd::divide(simd::divide(scaled, beta), beta),
                           w.n - n1);
  }

  T beta_;
};

}  // namespace ramp
