// The exponential, in two parts: e^x = 2^n·(1 + p).
//
// Callers keep the parts separate as long as possible: 2^n + 2^n·p is more accurate than 2^n·(1 + p), and scaling by
// 2^n last rounds subnormal results once.
#pragma once

#include <array>
#include <concepts>

#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/polynomial.hpp>
#include <ramp/detail/math/tables/powers.hpp>
#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// e^x = 2^n·(1 + p) for an integer n, |p| < 0.42. The relative error of p is below 1 ULP, next to 0 too.
template <detail::floating_batch V>
struct exp_parts {
  V n, p;
};

template <class T>
struct exp_constants;

// q(r) = (e^r - 1 - r)/r^2 on |r| <= 0.3468. Sollya:
//   fpminimax((exp(x)-1-x)/x^2, 4, [|SG...|], [-0.3468,0.3468], relative)   error of e^r: 2^-26.6
template <>
struct exp_constants<float> {
  static constexpr float log2_e = 0x1.715476p0f;
  static constexpr float ln2_high = 0x1.62e43p-1f, ln2_low = -0x1.05c61p-29f;
  static constexpr std::array q{0x1.fffffap-2f, 0x1.555492p-3f, 0x1.555a26p-5f, 0x1.123988p-7f, 0x1.694cd2p-10f};
};
//   fpminimax((exp(x)-1-x)/x^2, 10, [|D...|], [-0.3468,0.3468], relative)   error of e^r: 2^-62
template <>
struct exp_constants<double> {
  static constexpr double log2_e = 0x1.71547652b82fep0;
  // n·ln2_high is exact for |n| < 2^11, and so is x - n·ln2_high: r is rounded once.
  static constexpr double ln2_high = 0x1.62e42fefa38p-1, ln2_low = 0x1.ef35793c7673p-45;
  static constexpr std::array q{0x1p-1,
                                0x1.5555555555557p-3,
                                0x1.5555555555552p-5,
                                0x1.111111111004dp-7,
                                0x1.6c16c16c18933p-10,
                                0x1.a01a01ac2162p-13,
                                0x1.a01a0197beee2p-16,
                                0x1.71de019f14601p-19,
                                0x1.27e500d13c37bp-22,
                                0x1.af4eec1a403dap-26,
                                0x1.1f331aa7f428dp-29};
};

/// e^r - 1 for |r| <= 0.3468.
template <detail::floating_batch V>
RAMP_KERNEL V expm1_reduced(V r) {
  const V square = r * r;
  return detail::mul_add(square, polynomial(r, square, exp_constants<detail::value_t<V>>::q), r);
}

/// x = n·ln 2 + r.
template <detail::floating_batch V>
struct exp_argument {
  V n, r;
};

/// Argument reduction, for NaN and every x whose n is an exponent of T.
template <detail::floating_batch V>
RAMP_KERNEL exp_argument<V> reduce_exp(V x) {
  using C = exp_constants<detail::value_t<V>>;
  const V n = detail::scaled_round(x, C::log2_e);
  return {n, detail::nmul_add(n, V(C::ln2_low), detail::fnma(n, V(C::ln2_high), x))};
}

/// e^x, for NaN and every x whose n is an exponent of T: callers limit x.
template <detail::floating_batch V>
RAMP_KERNEL exp_parts<V> exp_split(V x) {
  const auto [n, r] = reduce_exp(x);
  return {n, expm1_reduced(r)};
}

/// e^(x + x_low) for |x_low| far below 1: x + x_low may be a product with its rounding error.
template <detail::floating_batch V>
RAMP_KERNEL exp_parts<V> exp_split(V x, V x_low) {
  const auto [n, r] = reduce_exp(x);
  return {n, expm1_reduced(r + x_low)};
}

/// e^x = 2^n·(1 + p) with p in two words, for results next to 0 that are rounded once more.
template <detail::floating_batch V>
struct double_word_exp_parts {
  V n;
  double_word<V> p;
};

/// e^(x + x_low) for |x_low| far below 1, with p in two words.
template <detail::floating_batch V>
RAMP_KERNEL double_word_exp_parts<V> double_word_exp_split(V x, V x_low) {
  using C = exp_constants<detail::value_t<V>>;
  const V n = detail::scaled_round(x, C::log2_e), exact = detail::fnma(n, V(C::ln2_high), x);
  // Where the second term is larger, both are so small that the error of the sum vanishes beside 1 - 2^n.
  const auto [r, r_low] = fast_two_sum(exact, detail::nmul_add(n, V(C::ln2_low), x_low));
  const V square = r * r, q = polynomial(r, square, C::q), p = detail::mul_add(square, q, r);
  return {n, {p, detail::mul_add(square, q, r - p) + r_low}};
}

/// pow2·(1 + p) - one, where pow2 and one are powers of two and the larger of them is 1.
template <detail::floating_batch V>
RAMP_KERNEL double_word<V> power_minus(V pow2, double_word<V> p, V one) {
  const V step = pow2 - one, high = detail::mul_add(pow2, p.high, step);
  return {high, detail::mul_add(pow2, p.low, detail::mul_add(pow2, p.high, step - high))};
}

/// An exponential power·(1 + p) that is a normal number: e^x for |x| < `highest`.
template <detail::floating_batch V>
struct exp_in_range {
  V power, p;

  static constexpr detail::value_t<V> highest = std::same_as<detail::value_t<V>, float> ? 87 : 708;
};

/// e^x for |x| < exp_in_range::highest; the power is a power of 2.
template <detail::fused_batch V>
RAMP_KERNEL exp_in_range<V> exp_split_in_range(V x) {
  using C = exp_constants<detail::value_t<V>>;
  const auto [n, power] = detail::round_power(x, C::log2_e);
  return {power, expm1_reduced(detail::fnma(n, V(C::ln2_low), detail::fnma(n, V(C::ln2_high), x)))};
}

/// e^(x + x_low) for |x| < exp_in_range::highest and |x_low| far below 1; the power is a power of 2.
template <detail::fused_batch V>
RAMP_KERNEL exp_in_range<V> exp_split_in_range(V x, V x_low) {
  using C = exp_constants<detail::value_t<V>>;
  const auto [n, power] = detail::round_power(x, C::log2_e);
  return {power, expm1_reduced(detail::fnma(n, V(C::ln2_high), x) + detail::fnma(n, V(C::ln2_low), x_low))};
}

/// The largest |x| for exp_split_short.
template <class T>
inline constexpr T exp_split_short_limit = std::same_as<T, float> ? T(18) : T(708);

/// e^x for |x| <= exp_split_short_limit. For floats the high word of ln 2 suffices: |n| <= 26, so that n·ln2_low is
/// below 2^-24.2.
template <detail::fused_batch V>
RAMP_KERNEL exp_in_range<V> exp_split_short(V x) {
  if constexpr (detail::batch_of<V, float>) {
    using C = exp_constants<float>;
    const auto [n, power] = detail::round_power(x, C::log2_e);
    return {power, expm1_reduced(detail::fnma(n, V(C::ln2_high), x))};
  } else {
    return exp_split_in_range(x);
  }
}

/// The table of the powers 2^(n/size) for V.
template <detail::table_batch V>
using powers_for = detail::table_for<V, power_table, small_power_table>;

/// The interval number n, and interval_shifter + n, whose low bits hold n.
template <detail::table_batch V>
struct power_interval {
  V interval, n;
};

/// The interval of the power next to 2^(factor·x).
template <detail::table_batch V>
RAMP_KERNEL power_interval<V> nearest_power(V x, float factor) {
  const V shifter(detail::interval_shifter), interval = detail::fma(x, V(factor * powers_for<V>::size), shifter);
  return {interval, interval - shifter};
}

/// The power of the interval, times e^-r.
template <detail::table_batch V>
RAMP_KERNEL exp_in_range<V> power_times_exp_minus(V interval, V r) {
  using table = powers_for<V>;
  return {detail::lookup_power(table::powers, interval), polynomial(r, table::remainder)};
}

/// e^-x for |x| < exp_in_range::highest. With a table of powers, p has two terms less and is between -0.1 and 0.
template <detail::fused_batch V>
RAMP_KERNEL exp_in_range<V> exp_minus(V x) {
  if constexpr (detail::table_batch<V>) {
    using C = exp_constants<float>;
    constexpr float size = powers_for<V>::size;
    const auto [interval, n] = nearest_power(x, -C::log2_e);
    return power_times_exp_minus(interval,
                                 detail::fma(n, V(C::ln2_low / size), detail::fma(n, V(C::ln2_high / size), x)));
  } else {
    return exp_split_in_range(V(0) - x);
  }
}

/// The largest -x for exp_minus_short.
inline constexpr float exp_minus_short_limit = 32;

/// e^-x with an error of 1 ULP more than exp_minus, for sums with 1. It takes the high word of ln 2 only, so that e^-x
/// is too small by |x|·2^-28.4 of itself. Half of the error at the limit is added everywhere, which centres the error.
/// For x > 0 both vanish beside 1.
template <detail::table_batch V>
RAMP_KERNEL exp_in_range<V> exp_minus_short(V x) {
  using C = exp_constants<float>;
  using table = powers_for<V>;
  constexpr std::array remainder{table::remainder[0] + 0x1.8p-25f, table::remainder[1], table::remainder[2],
                                 table::remainder[3]};
  const auto [interval, n] = nearest_power(x, -C::log2_e);
  const V r = detail::fma(n, V(C::ln2_high / table::size), x);
  return {detail::lookup_power(table::powers, interval), polynomial(r, remainder)};
}

/// e^-(x + x_low) for |x| < exp_in_range::highest and |x_low| far below 1.
template <detail::table_batch V>
RAMP_KERNEL exp_in_range<V> exp_minus(V x, V x_low) {
  using C = exp_constants<float>;
  constexpr float size = powers_for<V>::size;
  const auto [interval, n] = nearest_power(x, -C::log2_e);
  const V r = detail::fma(n, V(C::ln2_high / size), x) + detail::fma(n, V(C::ln2_low / size), x_low);
  return power_times_exp_minus(interval, r);
}

}  // namespace ramp::detail
