#pragma once

#include <limits>

#include <ramp/activations/activation.hpp>
#include <ramp/kernels/argument.hpp>
#include <ramp/kernels/fast_logistic.hpp>
#include <ramp/kernels/logistic.hpp>
#include <ramp/kernels/quotient.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/silu.hpp>

namespace ramp {

namespace kernels {

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

/// What the derivative has a fast form for. The formula for doubles would have floats off by 3.3 ULP.
template <class V>
concept fast_silu_slope_batch = simd::table_batch<V> || simd::fused_double_batch<V>;

}  // namespace kernels

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
/// Error: <= 2 ULP, derivative and ∂f/∂beta <= 3 ULP. In double without FMA beta·x is known to 2^-107 of it, and the
/// derivative at the two numbers next to its zero may be off by more, but for beta = 1.
/// Source: Elfwing, Uchibe & Doya, "Sigmoid-weighted linear units", 2017, arXiv:1702.03118; Ramachandran, Zoph &
/// Le, "Searching for activation functions", 2017, arXiv:1710.05941.
template <class T = float>
class silu : public activation<silu<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr silu() : silu(T(1)) {}

  /// Throws std::invalid_argument unless beta is finite.
  RAMP_INLINE explicit constexpr silu(T beta) : beta_(detail::checked_finite(beta, "silu", "beta")) {}

  RAMP_INLINE constexpr T beta() const { return beta_; }

  RAMP_INLINE friend constexpr bool operator==(const silu&, const silu&) = default;

  /// silu(1), known as such at compile time: the product beta·x and its rounding error need no care.
  struct standard : activation<standard, T> {
    template <detail::output Output, class V>
    RAMP_KERNEL V evaluate(V x) const {
      const auto z = kernels::magnitude(x, kernels::exp_cutoff<T>);
      if constexpr (Output == detail::output::value)
        return kernels::times_logistic(x, z.high, kernels::logistic(kernels::exp_split(z.high)), z.negative);
      else
        return slope<kernels::reach::near>(z);
    }
    template <simd::fused_batch V>
    RAMP_KERNEL static auto fast_value(V x) {
      return kernels::fast_times_logistic(x, x);
    }
    template <kernels::fast_silu_slope_batch V>
    RAMP_KERNEL static auto fast_derivative(V x) {
      if constexpr (simd::table_batch<V>) {
        using table = simd::table_for<V, kernels::silu_derivative_table, kernels::silu_derivative_small_table>;
        const V a = simd::abs(x);
        const auto known = simd::below(a, table::highest);
        return simd::partial{kernels::tabulate_reflected<table>(x, a), known};
      } else {
        const V minus_a = simd::minus_abs(x);
        const auto known = simd::above(minus_a, -kernels::normal_exp<V>::highest);
        return simd::partial{simd::reflect(x, fast_slope(minus_a)), known};
      }
    }
  };
  RAMP_INLINE constexpr bool is_common_case() const { return beta_ == T(1); }
  RAMP_INLINE constexpr standard common_case() const { return {}; }

 private:
  friend activation<silu, T>;

  template <detail::output Output, class V>
  RAMP_KERNEL V evaluate(V x) const {
    if (beta_ == T(0)) return Output == detail::output::value ? x * V(T(0.5)) : simd::pass_nan(x, V(T(0.5)));
    const auto z = kernels::magnitude(beta_, x, kernels::wide_exp_cutoff<T>);
    if constexpr (Output == detail::output::value) {
      const auto parts = kernels::logistic<kernels::reach::far>(kernels::exp_split(z.high, z.low));
      const V limited = simd::clamp(x, std::numeric_limits<T>::lowest(), std::numeric_limits<T>::max());
      return kernels::times_logistic(x, limited, parts, z.negative);
    } else {
      return slope<kernels::reach::far>(z);
    }
  }

  /// g(z) = w(1 + w - a)/(1 + w)² with a = |z|, w = e^-a is the derivative for z < 0; for z >= 0 it is 1 - g.
  template <kernels::reach Reach, class V>
  RAMP_KERNEL static V slope(const kernels::minus_magnitude<V>& z) {
    // Next to its zero z0 the sum 1 + z + e^z cancels. With t = z - z0, w0 = e^z0 = -1 - z0 and e^t = 2^n·(1 + p) it is
    // t + w0·(2^n - 1) + w0·2^n·p, which does not: there n = 0, and p has the sign of t. Of the first two terms t is
    // always the larger.
    using zero = kernels::silu_zero<T>;
    auto [t, lost] = kernels::two_sum(z.high, V(-zero::high));
    const V low = z.low - V(zero::low);
    V t_low = lost + low;
    if constexpr (Reach == kernels::reach::far) {
      // In two words z may be nearer to z0 than any number is: there the words cancel.
      const auto sum = kernels::fast_two_sum(t, t_low);
      t = sum.high;
      t_low = sum.low + (((z.low - low) - V(zero::low)) - V(zero::lowest));
    }
    const auto e = kernels::exp_split(t, t_low);
    const V w0(zero::exp_high), pow2 = w0 * simd::exp2_int(e.n), step = pow2 - w0;
    const auto parts = kernels::logistic<Reach>(e, pow2);
    const V rest = t + step, rest_low = ((t - rest) + step) + t_low;
    const kernels::double_word<V> h{rest, simd::mul_add(pow2, e.p, rest_low)};
    const V y = kernels::quotient<V>({w0, V(zero::exp_low)}, kernels::square(parts.sum));
    const V g = kernels::scale_by<Reach>(kernels::triple_product(h, y, e.p), e.n);
    return simd::select(z.negative, g, V(1) - g);
  }

  /// g(z) where w is a normal number, by the terms of slope and a division.
  template <simd::fused_double_batch V>
  RAMP_KERNEL static V fast_slope(V z) {
    using zero = kernels::silu_zero<T>;
    const auto [t, lost] = kernels::two_sum(z, V(-zero::high));
    const V t_low = lost - V(zero::low), w0(zero::exp_high);
    const auto e = kernels::exp_normal(t, t_low);
    // w = power·(1 + p)
    const V power = w0 * e.power, step = power - w0;
    const V rest = t + step, rest_low = simd::fma(power, e.p, ((t - rest) + step) + t_low);
    const auto sum = kernels::logistic(kernels::exp_parts<V>{power, e.p}, power).sum, d = kernels::square(sum);
    const V q = simd::divide(power, d.high);
    // What d lost is small: of 1/d, which it is multiplied with, two digits will do.
    const V one_over_d = simd::fma(simd::fma(V(T(0.757)), sum.high, V(T(-2.979))), sum.high, V(T(3.2)));
    const V w_over_d = simd::fma(q, simd::fnma(d.low * one_over_d, V(1) + e.p, e.p), q);
    return simd::fma(rest, w_over_d, rest_low * w_over_d);
  }

  template <class V>
  RAMP_KERNEL V evaluate_parameter_derivative(V x) const {
    if (beta_ == T(0)) return V(T(0.25)) * x * x;
    const auto z = kernels::magnitude(beta_, x, kernels::two_factor_exp_cutoff<T>);
    const auto parts = kernels::logistic<kernels::reach::far>(kernels::exp_split(z.high, z.low));
    // Each factor x takes half of the scaling, so that neither x² nor σ' leaves the range before their product.
    const V n = parts.w.n, n1 = simd::scaled_round(n, T(0.5));
    const V first = simd::scale(x, n1), last = simd::scale(x, n - n1);
    const V y = kernels::reciprocal_square(parts.sum), p = parts.w.p, derivative = simd::mul_add(p, y, y);
    const auto product = kernels::two_product(derivative, first);
    const V product_low = simd::mul_add(simd::mul_add(p, y, y - derivative), first, product.low);
    // Where the low term overflows so does the result, which is positive.
    const V low = simd::max(V(std::numeric_limits<T>::lowest()), product_low * last);
    return simd::select(z.high == V(-kernels::two_factor_exp_cutoff<T>), V(0), simd::mul_add(product.high, last, low));
  }

  T beta_;
};

}  // namespace ramp
