// Quotients of unevaluated sums. An estimate of 1/d costs less than a division, and the step that makes it
// exact takes the low parts of numerator and denominator in for nothing.
#pragma once

#include <ramp/simd/vector.hpp>

namespace ramp::kernels {

/// A number as the sum of two: the low part is what the rounding of the high part lost.
template <simd::floating_batch V>
struct double_word {
  V high, low;
};

/// a + b without loss, for |a| >= |b| or a = 0.
template <simd::floating_batch V>
RAMP_KERNEL double_word<V> fast_two_sum(V a, V b) {
  const V sum = a + b;
  return {sum, b - (sum - a)};
}

/// a + b without loss.
template <simd::floating_batch V>
RAMP_KERNEL double_word<V> two_sum(V a, V b) {
  const V sum = a + b, b_part = sum - a;
  return {sum, (a - (sum - b_part)) + (b - b_part)};
}

/// a·b without loss, short of underflow.
template <simd::floating_batch V>
RAMP_KERNEL double_word<V> two_product(V a, V b) {
  const V product = a * b;
  return {product, simd::fms(a, b, product)};
}

namespace detail {
/// 1/d, good enough for one more step: to 2^-14 (float) or 2^-28 (double).
template <simd::floating_batch V>
RAMP_KERNEL V coarse_reciprocal(V d) {
  const V y = simd::reciprocal_estimate(d);
  if constexpr (simd::avx512_batch<V> && std::same_as<simd::value_t<V>, double>)
    return simd::fma(y, simd::fnma(d, y, V(1)), y);
  else
    return y;
}
}  // namespace detail

/// 1/(d.high + d.low) to 0.5 ULP and a little.
template <simd::floating_batch V>
RAMP_KERNEL V reciprocal(double_word<V> d) {
  const V y = detail::coarse_reciprocal(d.high);
  const V rest = simd::nmul_add(d.low, y, simd::fnma(d.high, y, V(1)));
  return simd::mul_add(y, rest, y);
}

/// n/d to an ULP and a little for a power of two n, from an estimate: beside a square root, which keeps the divider
/// busy. 2^-126 <= |d| < 2^126.
template <simd::fused_float_batch V>
RAMP_KERNEL V quick_quotient(V n, V d) {
  const V y = simd::reciprocal_seed(d), error = simd::fnma(d, y, V(1)), q = n * y;
  return simd::fma(q, simd::fma(error, error, error), q);
}

/// (1 + p)/(d.high + d.low) in two words.
template <simd::floating_batch V>
RAMP_KERNEL double_word<V> long_scaled_reciprocal(double_word<V> d, V p) {
  const V y = detail::coarse_reciprocal(d.high);
  const V rest = simd::nmul_add(d.low, y, simd::fnma(d.high, y, V(1)));
  const V step = p + simd::mul_add(p, rest, rest), high = simd::fma(y, step, y);
  return {high, simd::fma(y, step, y - high)};
}

/// The same, rounded once and a little.
template <simd::floating_batch V>
RAMP_KERNEL V scaled_reciprocal(double_word<V> d, V p) {
  return long_scaled_reciprocal(d, p).high;
}

/// d² in two words.
template <simd::floating_batch V>
RAMP_KERNEL double_word<V> square(double_word<V> d) {
  const auto high = two_product(d.high, d.high);
  return {high.high, simd::mul_add(d.high + d.high, d.low, high.low)};
}

/// 1/(d.high + d.low)².
template <simd::floating_batch V>
RAMP_KERNEL V reciprocal_square(double_word<V> d) {
  return reciprocal(square(d));
}

/// h·y·(1 + p), rounded once and a little. The low word of h need not be small, just smaller than the high one.
template <simd::floating_batch V>
RAMP_KERNEL V triple_product(double_word<V> h, V y, V p) {
  const auto product = two_product(h.high, y);
  const V rest = simd::mul_add(h.low, y, product.low);
  return simd::fma(p, product.high + rest, rest) + product.high;
}

/// (n.high + n.low)/(d.high + d.low) in two words, the low one about half an ULP of the high one or less.
template <simd::floating_batch V>
RAMP_KERNEL double_word<V> long_quotient(double_word<V> n, double_word<V> d) {
  const V y = detail::coarse_reciprocal(d.high);
  const V q = n.high * y;
  const V rest = simd::fnma(q, d.high, n.high) + simd::nmul_add(q, d.low, n.low);
  const V high = simd::mul_add(y, rest, q);
  return {high, simd::mul_add(y, rest, q - high)};
}

/// The same, rounded to 0.5 ULP and a little.
template <simd::floating_batch V>
RAMP_KERNEL V quotient(double_word<V> n, double_word<V> d) {
  return long_quotient(n, d).high;
}

}  // namespace ramp::kernels
