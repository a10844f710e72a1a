// Double-word arithmetic: a number as the unevaluated sum of two. Quotients take an estimate of 1/d, which costs less
// than a division, and a Newton step that includes the low words of numerator and denominator at no extra cost.
#pragma once

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// A number as the sum of two: the low word is the rounding error of the high word.
template <detail::floating_batch V>
struct double_word {
  V high, low;
};

/// a + b exactly, for |a| >= |b| or a = 0.
template <detail::floating_batch V>
RAMP_KERNEL double_word<V> fast_two_sum(V a, V b) {
  const V sum = a + b;
  return {sum, b - (sum - a)};
}

/// a + b exactly.
template <detail::floating_batch V>
RAMP_KERNEL double_word<V> two_sum(V a, V b) {
  const V sum = a + b, b_part = sum - a;
  return {sum, (a - (sum - b_part)) + (b - b_part)};
}

/// a·b exactly, unless the low word underflows.
template <detail::floating_batch V>
RAMP_KERNEL double_word<V> two_product(V a, V b) {
  const V product = a * b;
  return {product, detail::fms(a, b, product)};
}

/// Approximates 1/d with relative error below 2^-14 (float) or 2^-28 (double): one Newton step makes it exact to
/// rounding.
template <detail::floating_batch V>
RAMP_KERNEL V coarse_reciprocal(V d) {
  const V y = detail::reciprocal_estimate(d);
  if constexpr (detail::avx512_batch<V> && std::same_as<detail::value_t<V>, double>)
    return detail::fma(y, detail::fnma(d, y, V(1)), y);
  else
    return y;
}

/// 1/(d.high + d.low), with an error little above 0.5 ULP.
template <detail::floating_batch V>
RAMP_KERNEL V reciprocal(double_word<V> d) {
  const V y = detail::coarse_reciprocal(d.high);
  const V rest = detail::nmul_add(d.low, y, detail::fnma(d.high, y, V(1)));
  return detail::mul_add(y, rest, y);
}

/// n/d for a power of two n and 2^-126 <= |d| < 2^126, with an error little above 1 ULP. It leaves the divider to a
/// square root beside it.
template <detail::fused_float_batch V>
RAMP_KERNEL V estimated_quotient(V n, V d) {
  const V y = detail::reciprocal_seed(d), error = detail::fnma(d, y, V(1)), q = n * y;
  return detail::fma(q, detail::fma(error, error, error), q);
}

/// (1 + p)/(d.high + d.low) in two words.
template <detail::floating_batch V>
RAMP_KERNEL double_word<V> scaled_reciprocal_double_word(double_word<V> d, V p) {
  const V y = detail::coarse_reciprocal(d.high);
  const V rest = detail::nmul_add(d.low, y, detail::fnma(d.high, y, V(1)));
  const V step = p + detail::mul_add(p, rest, rest), high = detail::fma(y, step, y);
  return {high, detail::fma(y, step, y - high)};
}

/// (1 + p)/(d.high + d.low), with an error little above 0.5 ULP.
template <detail::floating_batch V>
RAMP_KERNEL V scaled_reciprocal(double_word<V> d, V p) {
  return scaled_reciprocal_double_word(d, p).high;
}

/// d² in two words.
template <detail::floating_batch V>
RAMP_KERNEL double_word<V> square(double_word<V> d) {
  const auto high = two_product(d.high, d.high);
  return {high.high, detail::mul_add(d.high + d.high, d.low, high.low)};
}

/// 1/(d.high + d.low)².
template <detail::floating_batch V>
RAMP_KERNEL V reciprocal_square(double_word<V> d) {
  return reciprocal(square(d));
}

/// h·y·(1 + p), with an error little above 0.5 ULP. The low word of h may be as large as the high word.
template <detail::floating_batch V>
RAMP_KERNEL V triple_product(double_word<V> h, V y, V p) {
  const auto product = two_product(h.high, y);
  const V rest = detail::mul_add(h.low, y, product.low);
  return detail::fma(p, product.high + rest, rest) + product.high;
}

/// n/d with an error little above 0.5 ULP, for 2^-126 <= |d| < 2^126 (float) or 2^-1022 <= |d| < 2^1022 (double). On
/// AVX-512, an estimate and a Newton step take less time than a division.
template <detail::floating_batch V>
RAMP_KERNEL V quotient(V n, V d) {
  if constexpr (detail::avx512_batch<V>) {
    const V y = detail::coarse_reciprocal(d), q = n * y;
    return detail::fma(y, detail::fnma(q, d, n), q);
  } else {
    return detail::divide(n, d);
  }
}

/// (n.high + n.low)/(d.high + d.low) in two words, the low one about half an ULP of the high one or less.
template <detail::floating_batch V>
RAMP_KERNEL double_word<V> quotient_double_word(double_word<V> n, double_word<V> d) {
  const V y = detail::coarse_reciprocal(d.high);
  const V q = n.high * y;
  const V rest = detail::fnma(q, d.high, n.high) + detail::nmul_add(q, d.low, n.low);
  const V high = detail::mul_add(y, rest, q);
  return {high, detail::mul_add(y, rest, q - high)};
}

/// (n.high + n.low)/(d.high + d.low), with an error little above 0.5 ULP.
template <detail::floating_batch V>
RAMP_KERNEL V quotient(double_word<V> n, double_word<V> d) {
  return quotient_double_word(n, d).high;
}

}  // namespace ramp::detail
