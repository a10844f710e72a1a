#pragma once

#include <limits>

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/fast_logistic.hpp>
#include <ramp/detail/math/logistic.hpp>
#include <ramp/detail/math/piecewise_polynomial.hpp>
#include <ramp/detail/math/scaled_argument.hpp>
#include <ramp/detail/math/tables/silu.hpp>

namespace ramp {

namespace detail {

/// The zero z0 of 1 + z + e^z in three words, and e^z0 in two.
template <class T>
struct silu_zero;
template <>
struct silu_zero<float> {
  static constexpr float high = -0x1.474974p+0f, low = 0x1.bdf6fap-27f, lowest = 0x1.03945ap-53f;
  static constexpr float exp_high = 0x1.1d25dp-2f, exp_low = -0x1.bdf6fap-27f;
};
template <>
struct silu_zero<double> {
  static constexpr double high = -0x1.474973c84120bp+0, low = -0x1.f8d74bc9ac154p-54, lowest = -0x1.44a50180ba78p-108;
  static constexpr double exp_high = 0x1.1d25cf210482ep-2, exp_low = -0x1.ca2d0d94faaecp-60;
};

/// Registers whose derivative has a fast path. The one for doubles would have an error of 3.3 ULP for floats.
template <class V>
concept fast_silu_slope_batch = detail::table_batch<V> || detail::fused_double_batch<V>;

}  // namespace detail

/// SiLU, also called swish: f(x) = x·σ(beta·x).
///
/// Parameter: beta, finite, learnable, default 1 (PyTorch's SiLU, Keras' swish); 1.702 gives the "quick GELU",
/// 0 gives x/2.
/// Derivative: σ(z) + z·σ'(z) with z = beta·x; its zero is at z = -1.2784645427610738.
/// ∂f/∂beta = x²·σ'(beta·x).
/// Special values: f(±0) = ±0; NaN gives NaN. For beta > 0: f(-inf) = -0, f(+inf) = +inf, f'(-inf) = -0, f'(+inf) = 1;
/// for beta < 0: f(-inf) = -inf, f(+inf) = 0, f'(-inf) = 1, f'(+inf) = -0; for beta = 0: f(±inf) = ±inf, f' = 1/2.
/// ∂f/∂beta = 0 at ±inf, but +inf for beta = 0. Results below the normal range are the correctly scaled subnormal
/// numbers.
/// Floating-point exceptions: with FMA, f may raise overflow and invalid for x < -88 (float) and x < -9e27 (double), f'
/// for |x| > 1.9e5 (float) and |x| > 709 (double); for beta other than 1, only where beta·x overflows.
/// Error: <= 2 ULP, derivative and ∂f/∂beta <= 3 ULP. Exception: in double without FMA, for beta other than 1, the
/// error of the derivative at the two numbers next to its zero may be larger, as beta·x has a relative error of 2^-107.
/// Source: Elfwing, Uchibe & Doya, "Sigmoid-weighted linear units", 2017, arXiv:1702.03118; Ramachandran, Zoph &
/// Le, "Searching for activation functions", 2017, arXiv:1710.05941.
template <class T = float>
class silu : public activation<silu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr silu() : silu(T(1)) {}

  /// Throws std::invalid_argument unless beta is finite.
  RAMP_INLINE explicit constexpr silu(T beta) : beta_(detail::checked_finite(beta, "silu", "beta")) {}

  /// The parameter beta.
  RAMP_INLINE constexpr T beta() const { return beta_; }

  RAMP_INLINE friend constexpr bool operator==(const silu&, const silu&) = default;

 private:
  friend detail::access;

  /// silu(1), where beta·x has no rounding error.
  struct specialization : activation<specialization, T> {
    template <detail::output Output, class V>
    RAMP_KERNEL V full_range(V x) const {
      const auto z = detail::decaying_argument_of(x, detail::exp_cutoff<T>);
      if constexpr (Output == detail::output::value)
        return detail::times_logistic(x, z.high, detail::logistic(detail::exp_split(z.high)), z.negative);
      else
        return slope<detail::exponents::normal>(z);
    }
    template <detail::fused_batch V>
    RAMP_KERNEL static auto fast_value(V x) {
      return detail::fast_times_logistic(x, x);
    }
    template <detail::fast_silu_slope_batch V>
    RAMP_KERNEL static auto fast_derivative(V x) {
      if constexpr (detail::table_batch<V>) {
        using table = detail::table_for<V, detail::silu_derivative_table, detail::silu_derivative_small_table>;
        const V a = detail::abs(x);
        const auto valid = detail::below(a, table::highest);
        return detail::partial_result{detail::evaluate_piecewise_reflected<table>(x, a), valid};
      } else {
        const V minus_a = detail::minus_abs(x);
        const auto valid = detail::above(minus_a, -detail::exp_in_range<V>::highest);
        return detail::partial_result{detail::reflect(x, fast_slope(minus_a)), valid};
      }
    }
  };
  RAMP_INLINE constexpr bool is_specialized() const { return beta_ == T(1); }
  RAMP_INLINE constexpr specialization specialize() const { return {}; }

  template <detail::output Output, class V>
  RAMP_KERNEL V full_range(V x) const {
    if (beta_ == T(0)) return Output == detail::output::value ? x * V(T(0.5)) : detail::pass_nan(x, V(T(0.5)));
    const auto z = detail::decaying_argument_of(beta_, x, detail::wide_exp_cutoff<T>);
    if constexpr (Output == detail::output::value) {
      const auto parts = detail::logistic<detail::exponents::wide>(detail::exp_split(z.high, z.low));
      const V limited = detail::clamp(x, std::numeric_limits<T>::lowest(), (std::numeric_limits<T>::max)());
      return detail::times_logistic(x, limited, parts, z.negative);
    } else {
      return slope<detail::exponents::wide>(z);
    }
  }

  /// g(z) = w(1 + w - a)/(1 + w)² with a = |z|, w = e^-a is the derivative for z < 0; for z >= 0 it is 1 - g.
  template <detail::exponents Exponents, class V>
  RAMP_KERNEL static V slope(const detail::decaying_argument<V>& z) {
    // The sum 1 + z + e^z cancels next to its zero z0. With t = z - z0, w0 = e^z0 = -1 - z0 and e^t = 2^n·(1 + p), it
    // is t + w0·(2^n - 1) + w0·2^n·p, which does not cancel: next to z0 n = 0, and p has the sign of t. The first term
    // is always larger than the second.
    using zero = detail::silu_zero<T>;
    auto [t, lost] = detail::two_sum(z.high, V(-zero::high));
    const V low = z.low - V(zero::low);
    V t_low = lost + low;
    if constexpr (Exponents == detail::exponents::wide) {
      // In two words, z may be closer to z0 than any number of T: the words of t cancel.
      const auto sum = detail::fast_two_sum(t, t_low);
      t = sum.high;
      t_low = sum.low + (((z.low - low) - V(zero::low)) - V(zero::lowest));
    }
    const auto e = detail::exp_split(t, t_low);
    const V w0(zero::exp_high), pow2 = w0 * detail::exp2_int(e.n), step = pow2 - w0;
    const auto parts = detail::logistic<Exponents>(e, pow2);
    const V rest = t + step, rest_low = ((t - rest) + step) + t_low;
    const detail::double_word<V> h{rest, detail::mul_add(pow2, e.p, rest_low)};
    const V y = detail::quotient<V>({w0, V(zero::exp_low)}, detail::square(parts.sum));
    const V g = detail::ldexp_within<Exponents>(detail::triple_product(h, y, e.p), e.n);
    return detail::select(z.negative, g, V(1) - g);
  }

  /// g(z) where w is a normal number.
  template <detail::fused_double_batch V>
  RAMP_KERNEL static V fast_slope(V z) {
    using zero = detail::silu_zero<T>;
    const auto [t, lost] = detail::two_sum(z, V(-zero::high));
    const V t_low = lost - V(zero::low), w0(zero::exp_high);
    const auto e = detail::exp_split_in_range(t, t_low);
    // w = power·(1 + p)
    const V power = w0 * e.power, step = power - w0;
    const V rest = t + step, rest_low = detail::fma(power, e.p, ((t - rest) + step) + t_low);
    const auto sum = detail::logistic(detail::exp_parts<V>{power, e.p}, power).sum, d = detail::square(sum);
    const V q = detail::divide(power, d.high);
    // d.low is small, so that two digits of its factor 1/d suffice.
    const V one_over_d = detail::fma(detail::fma(V(T(0.757)), sum.high, V(T(-2.979))), sum.high, V(T(3.2)));
    const V w_over_d = detail::fma(q, detail::fnma(d.low * one_over_d, V(1) + e.p, e.p), q);
    return detail::fma(rest, w_over_d, rest_low * w_over_d);
  }

  template <class V>
  RAMP_KERNEL V full_range_parameter_derivative(V x) const {
    if (beta_ == T(0)) return V(T(0.25)) * x * x;
    const auto z = detail::decaying_argument_of(beta_, x, detail::two_factor_exp_cutoff<T>);
    const auto parts = detail::logistic<detail::exponents::wide>(detail::exp_split(z.high, z.low));
    // Each factor x takes half of the scaling: neither x² nor σ' overflows or underflows before their product.
    const V n = parts.w.n, n1 = detail::scaled_round(n, T(0.5));
    const V first = detail::ldexp(x, n1), last = detail::ldexp(x, n - n1);
    const V y = detail::reciprocal_square(parts.sum), p = parts.w.p, derivative = detail::mul_add(p, y, y);
    const auto product = detail::two_product(derivative, first);
    const V product_low = detail::mul_add(detail::mul_add(p, y, y - derivative), first, product.low);
    // Where the low term overflows, the result, which is positive, overflows too.
    const V low = detail::maximum(V(std::numeric_limits<T>::lowest()), product_low * last);
    return detail::select(z.high == V(-detail::two_factor_exp_cutoff<T>), V(0),
                          detail::mul_add(product.high, last, low));
  }

  T beta_;
};

}  // namespace ramp
