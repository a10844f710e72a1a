#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/exp.hpp>
#include <ramp/detail/math/fast_logistic.hpp>
#include <ramp/detail/math/piecewise_polynomial.hpp>
#include <ramp/detail/math/scaled_argument.hpp>
#include <ramp/detail/math/tables/mish.hpp>
#include <ramp/detail/math/zero_expansion.hpp>

namespace ramp {

namespace detail {

/// h(x) = (w + 2)(w² + 2w + 2) + 4x(w + 1), w = e^x, next to its zero. Sollya, on the Taylor polynomial c of
/// h(x0 + x)/x: fpminimax(c, 6, [|48, SG...|], [-1/4,1/4], relative), error 2^-29.4; for double degree 12 and
/// [|106, D...|], error 2^-59.2.
template <class T>
inline constexpr auto mish_zero = zero_expansion<float, 7>{
    -0x1.31432cp+0f,
    -0x1.a25b08p-29f,
    0.25f,
    0x1.9a1c16p2f,
    {-0x1.414eecp-23f, 0x1.21b0cap1f, 0x1.49434p0f, 0x1.1d96d6p-1f, 0x1.ab0f4ep-3f, 0x1.28f21cp-4f, 0x1.810016p-6f}};
template <>
inline constexpr auto mish_zero<double> = zero_expansion<double, 13>{
    -0x1.31432c0d12d84p+0,
    -0x1.bf319154da210p-55,
    0.25,
    0x1.9a1c155f7b7d1p2,
    {0x1.440e275565e86p-52, 0x1.21b0c7fb83bap1, 0x1.49433e20bcadbp0, 0x1.1d9a628eeb0a4p-1, 0x1.ab14503f482b9p-3,
     0x1.259c9612bbbedp-4, 0x1.7cd9d5da54b1fp-6, 0x1.d3c3cf98bee12p-8, 0x1.0eee5523a5b38p-9, 0x1.26c2e594dcaa1p-11,
     0x1.2c7e6933c2003p-13, 0x1.219f84c007bfdp-15, 0x1.02758f5361ed1p-17}};

}  // namespace detail

/// Mish: f(x) = x·tanh(log(1 + e^x)).
///
/// Computed as x·n/(n + 2) with n = w(w + 2), w = e^x: no logarithm, no cancellation.
/// Derivative: w·((w + 2)(w² + 2w + 2) + 4x(w + 1))/(w² + 2w + 2)²; its zero is at x = -1.1924312145154953.
/// Special values: f(±0) = ±0, f(-inf) = -0, f(+inf) = +inf, f'(-inf) = -0, f'(+inf) = 1; NaN gives NaN. Results
/// below the normal range are the correctly scaled subnormal numbers.
/// Floating-point exceptions: with FMA, f may raise overflow and invalid for x < -88 (float) and x < -9e27 (double), f'
/// for |x| > 89 (float).
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Misra, "Mish: a self regularized non-monotonic activation function", BMVC 2020, arXiv:1908.08681.
template <class T = float>
class mish : public activation<mish<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const mish&, const mish&) = default;

 private:
  friend detail::access;
  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    const V one(1), two(2), four(4);
    const V limited = detail::maximum(V(-detail::exp_cutoff<T>), x);
    // Above the limit, f(x) is x and f'(x) is 1 after rounding. The limit keeps d² from overflowing.
    const V z = detail::minimum(V(std::same_as<T, float> ? T(20) : T(22)), limited);
    const auto e = detail::exp_split(z);
    const V pow2_n = detail::exp2_int(e.n);
    // t = w + 2 and n = 2^n·(1 + p)·t, each with its rounding error.
    const V w = detail::mul_add(pow2_n, e.p, pow2_n);
    const V t = detail::mul_add(pow2_n, e.p, pow2_n + two);
    const V t_low = detail::mul_add(pow2_n, e.p, pow2_n - (t - two));
    const V n = detail::mul_add(e.p, t, t);
    const V n_low = detail::fma(e.p, t, t - n) + t_low;
    const V d = detail::mul_add(pow2_n, n, two);
    const V d_low = detail::mul_add(pow2_n, n, two - d) + pow2_n * n_low;
    const auto quotient = detail::quotient_double_word<V>({n, n_low}, {d, d_low});

    const V y = detail::reciprocal_square<V>({d, d_low});
    // f' = w·h/d² below -1/2. Above, f' = n/d + 4xw(1 + w)/d² has the smaller error; below, it would cancel.
    const V four_z = four * z;
    const auto cancelling = detail::two_product(four_z, t - one);
    const V h_low = detail::mul_add(t_low, d + four_z, detail::mul_add(t, d_low, cancelling.low));
    const auto h = detail::mish_zero<T>(detail::double_word<V>{z, V(0)},
                                        detail::double_word<V>{detail::fma(t, d, cancelling.high), h_low});
    const V below = detail::ldexp(detail::triple_product(h, y, e.p), e.n);
    const V above = detail::mul_add(four_z, detail::mul_add(w, w, w) * y, quotient.high * pow2_n);
    V value = limited * quotient.high;
    // In the tail, the larger error of double's exponential leaves no margin for the rounding of the quotient.
    const auto tail = x < V(T(-0.5));
    if constexpr (std::same_as<T, double>)
      value = detail::select(tail, detail::fma(limited, quotient.high, limited * quotient.low), value);
    return {detail::ldexp(value, e.n), detail::select(tail, below, above)};
  }

  template <detail::fused_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    if constexpr (detail::table32_batch<V>) {
      using table = detail::mish_gate_table;
      const auto valid = detail::above(x, table::lowest);
      return detail::partial_result{x * detail::evaluate_piecewise<table>(detail::minimum(V(table::highest), x)),
                                    valid};
    } else {
      // x/(h + 1/(4h)), h = 1/2 + e^-x for both signs of x.
      const auto w = detail::exp_minus(detail::minimum(V(detail::exp_in_range<V>::highest), x));
      const auto h = detail::sum(V(T(0.5)), w);
      // Where h is near 1/2, its rounding error cancels with that of 1/(4h): completely at h = 1/2, by half at x
      // = 1.57. Above the bound, all terms are normal numbers.
      const V low = detail::select_or_zero(x < V(T(1.5)), h.low);
      return detail::partial_result{detail::divide(x, h.high + (detail::divide(V(T(0.25)), h.high) + low)),
                                    detail::above(x, std::same_as<T, float> ? T(-80) : T(-700))};
    }
  }
  template <detail::table_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    if constexpr (detail::table32_batch<V>) {
      using table = detail::mish_derivative_table;
      const auto valid = detail::above(x, table::lowest);
      return detail::partial_result{detail::evaluate_piecewise<table>(detail::minimum(V(table::highest), x)), valid};
    } else {
      using table = detail::mish_derivative_ratio;
      const V a = detail::abs(x);
      const auto valid = detail::below(a, table::highest);
      return detail::partial_result{
          detail::evaluate_piecewise_slope<table>(x, a, detail::exp_split_short(detail::minus_abs(x))), valid};
    }
  }
};

}  // namespace ramp
