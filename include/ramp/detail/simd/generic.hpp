// The operations on one register, by xsimd's functions and portable code. The files for architectures declare overloads
// for what an instruction does better. This file comes after them: its functions call each other, and a qualified call
// finds only what is declared before it.
#pragma once

#include <ramp/detail/simd/types.hpp>

namespace ramp::detail {

// Where xsimd knows no architecture, it has no functions on registers: all registers are scalar.
#if !defined(XSIMD_NO_SUPPORTED_ARCHITECTURE)

/// The bits of x. xsimd's bitwise_cast takes the type of the batch up to 10.0, the type of its lanes from 11.0 on.
template <single_register V>
RAMP_INLINE uint_batch<V> as_uint(V x) {
  if constexpr (requires {
                  { xsimd::bitwise_cast<uint_t<V>>(x) } -> std::same_as<uint_batch<V>>;
                })
    return xsimd::bitwise_cast<uint_t<V>>(x);
  else
    return xsimd::bitwise_cast<uint_batch<V>>(x);
}

/// The number with these bits, a uint_batch<V>.
template <single_register V, class U>
RAMP_INLINE V as_float(U bits) {
  if constexpr (requires {
                  { xsimd::bitwise_cast<value_t<V>>(bits) } -> std::same_as<V>;
                })
    return xsimd::bitwise_cast<value_t<V>>(bits);
  else
    return xsimd::bitwise_cast<V>(bits);
}

template <single_register V>
RAMP_INLINE V select(typename V::batch_bool_type condition, V if_true, V if_false) {
  return xsimd::select(condition, if_true, if_false);
}

/// Whether the condition holds in any lane.
template <class T, class A>
RAMP_INLINE bool any(xsimd::batch_bool<T, A> condition) {
  return xsimd::any(condition);
}

/// Whether the condition holds in every lane.
template <class T, class A>
RAMP_INLINE bool all(xsimd::batch_bool<T, A> condition) {
  return xsimd::all(condition);
}

/// The lanes where the condition holds, one bit each. The lowest bit is that of the first lane.
template <class T, class A>
RAMP_INLINE std::uint64_t lane_bits(xsimd::batch_bool<T, A> condition) {
  constexpr std::size_t size = xsimd::batch<T, A>::size;
  bool lanes[size];
  condition.store_unaligned(lanes);
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < size; ++i) bits |= std::uint64_t{lanes[i]} << i;
  return bits;
}

#endif

// --- Bits ---

template <single_register V>
RAMP_INLINE uint_batch<V> sign_bit() {
  return uint_batch<V>(uint_t<V>{1} << (sizeof(value_t<V>) * 8 - 1));
}

/// |x|. NaN stays NaN.
template <single_register V>
RAMP_INLINE V abs(V x) {
  return detail::as_float<V>(detail::as_uint(x) & ~detail::sign_bit<V>());
}

/// -|x|. NaN stays NaN.
template <single_register V>
RAMP_INLINE V minus_abs(V x) {
  return detail::as_float<V>(detail::as_uint(x) | detail::sign_bit<V>());
}

/// The sign bit of x, as ±0.
template <single_register V>
RAMP_INLINE V sign_of(V x) {
  return detail::as_float<V>(detail::as_uint(x) & detail::sign_bit<V>());
}

/// x with its sign flipped where `sign` (±0) is negative.
template <single_register V>
RAMP_INLINE V flip_sign(V x, V sign) {
  return detail::as_float<V>(detail::as_uint(x) ^ detail::as_uint(sign));
}

// --- Selection. xsimd::max and min treat NaN and -0 differently by version and architecture; these do not. ---

/// y where the condition holds, else +0.
template <single_register V>
RAMP_INLINE V select_or_zero(typename V::batch_bool_type condition, V y) {
  return detail::select(condition, y, V(0));
}

/// x > y ? x : y, so y where either is NaN or both are zeros.
template <single_register V>
RAMP_INLINE V maximum(V x, V y) {
  return detail::select(x > y, x, y);
}

/// x < y ? x : y, so y where either is NaN or both are zeros.
template <single_register V>
RAMP_INLINE V minimum(V x, V y) {
  return detail::select(x < y, x, y);
}

/// x < 0 ? y : z. Where x is a zero or NaN, either of them.
template <single_register V>
RAMP_INLINE V select_by_sign(V x, V y, V z) {
  return detail::select(x < V(0), y, z);
}

/// x < 0 ? y : 1 - y. Where x is a zero or NaN, either of them.
template <single_register V>
RAMP_INLINE V reflect(V x, V y) {
  return detail::select_by_sign(x, y, V(1) - y);
}

/// y, but NaN where x is NaN: for results that comparisons of x chose.
template <single_register V>
RAMP_INLINE V pass_nan(V x, V y) {
  return detail::select(x == x, y, x);
}

/// |x|, but no more than `limit` >= 0. Of NaN either the one or the other.
template <single_register V>
RAMP_INLINE V limited_magnitude(V x, value_t<V> limit) {
  return detail::minimum(V(limit), detail::abs(x));
}

/// y with the sign of x, for 0 <= y <= |x| and for two NaN.
template <single_register V>
RAMP_INLINE V signed_like(V x, V y) {
  return detail::flip_sign(y, detail::sign_of(x));
}

template <single_register V>
RAMP_INLINE value_t<V> first_lane(V x) {
  value_t<V> lanes[V::size];
  x.store_unaligned(lanes);
  return lanes[0];
}

// --- Arithmetic ---

/// -x by its sign bit: the unary minus of xsimd 8.1 is 0 - x, which loses the sign of 0.
template <single_register V>
RAMP_INLINE V negated(V x) {
  return detail::flip_sign(x, V(value_t<V>(-0.0)));
}

/// x with the lower half of its significand cleared: products of such halves are exact.
template <single_register V>
RAMP_INLINE V upper_half(V x) {
  constexpr int low_bits = sizeof(value_t<V>) == 4 ? 12 : 27;
  return detail::as_float<V>(detail::as_uint(x) & uint_batch<V>(static_cast<uint_t<V>>(~uint_t<V>{0} << low_bits)));
}

/// x, a product that does not merge with a following sum into one instruction. Whether a compiler merges them depends
/// on where the function is inlined; the bits of the result must not. On an architecture without a file of its own the
/// product goes through memory. WebAssembly has no such instruction.
template <single_register V>
RAMP_INLINE V rounded(V x) {
#if defined(__GNUC__) && !defined(__wasm__)
  asm("" : "+m"(x));
#endif
  return x;
}

/// x·y + z for machines without the instruction, by Dekker's product and Knuth's sum: within 2^-20 of half an ULP, not
/// always the last bit. The arguments must leave room: a product that overflows gives NaN.
template <single_register V>
RAMP_INLINE V emulated_fma(V x, V y, V z) {
  const V x_high = detail::upper_half(x), x_low = x - x_high;
  const V y_high = detail::upper_half(y), y_low = y - y_high;
  const V product = detail::rounded(x * y);
  const V product_low = ((x_high * y_high - product) + x_high * y_low + x_low * y_high) + x_low * y_low;
  const V sum = product + z;
  const V z_part = sum - product;
  const V sum_low = (product - (sum - z_part)) + (z - z_part);
  return sum + (sum_low + product_low);
}

/// x·y + z, rounded once (emulated where there is no such instruction: for the steps whose error counts).
template <single_register V>
RAMP_INLINE V fma(V x, V y, V z) {
  if constexpr (has_fma<V>)
    return xsimd::fma(x, y, z);
  else
    return detail::emulated_fma(x, y, z);
}

// xsimd has fnma and fms for every architecture, but they round the product (8.1 on NEON, 14.3 on VSX) or negate the
// result, and with it the sign of a zero (SVE).

/// z − x·y, rounded once.
template <single_register V>
RAMP_INLINE V fnma(V x, V y, V z) {
  return detail::fma(detail::negated(x), y, z);
}

/// x·y − z, rounded once.
template <single_register V>
RAMP_INLINE V fms(V x, V y, V z) {
  return detail::fma(x, y, detail::negated(z));
}

/// x·y + z in one instruction where there is one, else with two roundings: where either will do.
template <single_register V>
RAMP_INLINE V mul_add(V x, V y, V z) {
  if constexpr (has_fma<V>)
    return detail::fma(x, y, z);
  else
    return x * y + z;
}

/// z − x·y in one instruction where there is one, else with two roundings.
template <single_register V>
RAMP_INLINE V nmul_add(V x, V y, V z) {
  if constexpr (has_fma<V>)
    return detail::fnma(x, y, z);
  else
    return z - x * y;
}

/// x/y, rounded once.
template <single_register V>
RAMP_INLINE V divide(V x, V y) {
  return x / y;
}

/// √x, rounded once.
template <single_register V>
RAMP_INLINE V sqrt(V x) {
  return xsimd::sqrt(x);
}

/// Approximates 1/x with a relative error below 2^-14, for 2^-126 <= |x| < 2^126: vrcp14 on AVX-512, a division
/// elsewhere.
template <single_register V>
RAMP_INLINE V reciprocal_estimate(V x) {
  return detail::divide(V(value_t<V>(1)), x);
}

/// Approximates 1/x with a relative error below 2^-11: vrcpps on AVX2, reciprocal_estimate elsewhere.
template <single_register V>
RAMP_INLINE V reciprocal_seed(V x) {
  return detail::reciprocal_estimate(x);
}

/// Approximates 1/√x with a relative error below 2^-14, for normal positive x: vrsqrt14 on AVX-512, a division
/// elsewhere.
template <single_register V>
RAMP_INLINE V rsqrt_estimate(V x) {
  return detail::divide(V(value_t<V>(1)), detail::sqrt(x));
}

/// x·2^n, rounded once also where the result is subnormal, for normal x and integers n in [-252, 254] (float),
/// [-2044, 2046] (double). NaN x gives NaN.
template <single_register V>
RAMP_INLINE V ldexp(V x, V n) {
  using bits = exponent_bits<value_t<V>>;
  // n + 2·bias, shifted to one place below the exponent field. Its even part, halved, is the exponent of the first
  // factor; the rest is that of the second.
  const uint_batch<V> twice = detail::as_uint(n + V(bits::shifter + 2 * bits::bias)) << (bits::fraction_bits - 1);
  const uint_batch<V> first = twice & uint_batch<V>(static_cast<uint_t<V>>(~uint_t<V>{0} << bits::fraction_bits));
  return detail::rounded(x * detail::as_float<V>(first) * detail::as_float<V>((twice << 1) - first));
}

/// 2^n for integers n up to 127 (float), 1023 (double). Where it would be smaller than 2^-100 (float), 2^-1000
/// (double), it is that: for sums with numbers next to 1.
template <single_register V>
RAMP_INLINE V exp2_int(V n) {
  using bits = exponent_bits<value_t<V>>;
  // An operation on a subnormal number would cost the processor more than all others together.
  const V limited = detail::maximum(V(bits::negligible_exponent), n);
  return detail::as_float<V>(detail::as_uint(limited + V(bits::shifter + bits::bias)) << bits::fraction_bits);
}

/// factor·x rounded to an integer n, and 2^n where that is a normal number.
template <single_register V>
RAMP_INLINE rounded_power<V> round_power(V x, value_t<V> factor) {
  using bits = exponent_bits<value_t<V>>;
  const V shifter(bits::shifter + bits::bias), shifted = detail::mul_add(x, V(factor), shifter);
  return {shifted - shifter, detail::as_float<V>(detail::as_uint(shifted) << bits::fraction_bits)};
}

}  // namespace ramp::detail
