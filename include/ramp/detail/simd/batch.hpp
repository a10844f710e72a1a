// The vector layer: the few operations that ramp's kernels need, the same for every xsimd from 8.1 to 14.3
// and for every architecture. Nothing outside this folder knows an xsimd version or a raw intrinsic.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <ramp/detail/config.hpp>
#include <xsimd/xsimd.hpp>

#if XSIMD_VERSION_MAJOR < 8 || (XSIMD_VERSION_MAJOR == 8 && XSIMD_VERSION_MINOR < 1)
#error "ramp needs xsimd 8.1 or newer"
#endif

#if defined(__AVX512F__) && defined(__AVX512DQ__)
#define RAMP_WITH_AVX512 true
#else
#define RAMP_WITH_AVX512 false
#endif
#if defined(__AVX2__)
#define RAMP_WITH_AVX2 true
#else
#define RAMP_WITH_AVX2 false
#endif
#if RAMP_WITH_AVX2 && defined(__FMA__)
#define RAMP_WITH_AVX2_FMA true
#else
#define RAMP_WITH_AVX2_FMA false
#endif
#if RAMP_WITH_AVX512 || RAMP_WITH_AVX2
#include <immintrin.h>
#endif

namespace ramp::detail {

/// The architecture that the compiler's flags select.
using default_arch = xsimd::default_arch;

template <class T, class A = default_arch>
using batch = xsimd::batch<T, A>;

// ---------------------------------------------------------------------------------------------------------
// Types

template <class V>
struct batch_traits {
  static constexpr bool is_batch = false;
};
template <class T, class A>
struct batch_traits<xsimd::batch<T, A>> {
  static constexpr bool is_batch = true, is_group = false;
  using value_type = T;
  using arch = A;
  using uint_type = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
};

/// A register of float or double, of any architecture, or a pack of such registers (pack.hpp).
template <class V>
concept floating_batch = batch_traits<V>::is_batch && std::floating_point<typename batch_traits<V>::value_type>;

/// A register alone.
template <class V>
concept single_register = floating_batch<V> && !batch_traits<V>::is_group;

template <floating_batch V>
using value_t = typename batch_traits<V>::value_type;
template <floating_batch V>
using arch_t = typename batch_traits<V>::arch;
/// The batch of unsigned integers with the lanes of V.
template <floating_batch V>
using uint_batch = xsimd::batch<typename batch_traits<V>::uint_type, arch_t<V>>;

/// A register whose lanes are T.
template <class V, class T>
concept batch_of = floating_batch<V> && std::same_as<value_t<V>, T>;

#if RAMP_WITH_AVX512
// GCC 12 warns of an uninitialised variable inside its own unmasked intrinsics (GCC bug 105593). The zero-masked
// ones with every lane on are the same instruction without the warning.
inline constexpr __mmask16 full_mask_ps = 0xffff;
inline constexpr __mmask8 full_mask_pd = 0xff;
#endif

template <class A>
inline constexpr bool is_fma3 = false;
template <class A>
inline constexpr bool is_fma3<xsimd::fma3<A>> = true;

/// A register of 512 bits with the AVX-512 instructions that ramp uses.
template <class V>
concept avx512_batch = RAMP_WITH_AVX512 && floating_batch<V> && std::is_base_of_v<xsimd::avx512dq, arch_t<V>>;
/// A register of 256 bits with AVX2.
template <class V>
concept avx2_batch = RAMP_WITH_AVX2 && floating_batch<V> && sizeof(xsimd::batch<value_t<V>, arch_t<V>>) == 32 &&
                     std::is_base_of_v<xsimd::avx2, arch_t<V>>;

/// One of a processor with more than AVX2, all of which have FMA; xsimd 13.2 does not know that of avxvnni (Alder
/// Lake).
template <class V>
concept avx2_fma_batch = RAMP_WITH_AVX2_FMA && avx2_batch<V> && !std::same_as<arch_t<V>, xsimd::avx2>;

/// Whether x·y + z is one instruction with one rounding.
template <floating_batch V>
inline constexpr bool has_fma =
    avx512_batch<V> || avx2_fma_batch<V> || is_fma3<arch_t<V>> || std::is_base_of_v<xsimd::neon64, arch_t<V>>;

// ---------------------------------------------------------------------------------------------------------
// Bits

template <single_register V>
RAMP_INLINE uint_batch<V> as_uint(V x) {
#if XSIMD_VERSION_MAJOR >= 11
  return xsimd::bitwise_cast<typename batch_traits<V>::uint_type>(x);
#else
  return xsimd::bitwise_cast<uint_batch<V>>(x);
#endif
}

template <single_register V>
RAMP_INLINE V as_float(uint_batch<V> bits) {
#if XSIMD_VERSION_MAJOR >= 11
  return xsimd::bitwise_cast<value_t<V>>(bits);
#else
  return xsimd::bitwise_cast<V>(bits);
#endif
}

template <single_register V>
RAMP_INLINE uint_batch<V> sign_bit() {
  return uint_batch<V>(typename batch_traits<V>::uint_type{1} << (sizeof(value_t<V>) * 8 - 1));
}

/// |x|: NaN stays NaN.
template <single_register V>
RAMP_INLINE V abs(V x) {
  return as_float<V>(as_uint(x) & ~detail::sign_bit<V>());
}

/// -|x|: NaN stays NaN.
template <single_register V>
RAMP_INLINE V minus_abs(V x) {
  return as_float<V>(as_uint(x) | detail::sign_bit<V>());
}

/// The sign bit of x, as ±0.
template <single_register V>
RAMP_INLINE V sign_of(V x) {
  return as_float<V>(as_uint(x) & detail::sign_bit<V>());
}

/// x with its sign flipped where `sign` (±0) is negative.
template <single_register V>
RAMP_INLINE V flip_sign(V x, V sign) {
  return as_float<V>(as_uint(x) ^ as_uint(sign));
}

// ---------------------------------------------------------------------------------------------------------
// Selection. xsimd::max and min treat NaN and -0 differently by version and architecture; these are stated.

template <single_register V>
RAMP_INLINE V select(typename V::batch_bool_type condition, V if_true, V if_false) {
  return xsimd::select(condition, if_true, if_false);
}

/// y where the condition holds, else +0.
template <single_register V>
RAMP_INLINE V select_or_zero(typename V::batch_bool_type condition, V y) {
#if RAMP_WITH_AVX2
  // GCC 12 makes two instructions of a choice between y and 0.
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, float>) return V(_mm256_and_ps(condition, y));
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, double>) return V(_mm256_and_pd(condition, y));
#endif
  return detail::select(condition, y, V(0));
}

/// x > y ? x : y, so y where either is NaN or both are zeros.
template <single_register V>
RAMP_INLINE V maximum(V x, V y) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>) return V(_mm512_maskz_max_ps(full_mask_ps, x, y));
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>) return V(_mm512_maskz_max_pd(full_mask_pd, x, y));
#endif
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, float>) return V(_mm256_max_ps(x, y));
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, double>) return V(_mm256_max_pd(x, y));
#endif
  return detail::select(x > y, x, y);
}

/// x < y ? x : y, so y where either is NaN or both are zeros.
template <single_register V>
RAMP_INLINE V minimum(V x, V y) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>) return V(_mm512_maskz_min_ps(full_mask_ps, x, y));
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>) return V(_mm512_maskz_min_pd(full_mask_pd, x, y));
#endif
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, float>) return V(_mm256_min_ps(x, y));
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, double>) return V(_mm256_min_pd(x, y));
#endif
  return detail::select(x < y, x, y);
}

/// x < 0 ? y : z, but for a zero or NaN x either of them.
template <single_register V>
RAMP_INLINE V select_by_sign(V x, V y, V z) {
#if RAMP_WITH_AVX2
  // The instruction looks at sign bits: no comparison.
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, float>) return V(_mm256_blendv_ps(z, y, x));
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, double>) return V(_mm256_blendv_pd(z, y, x));
#endif
  return detail::select(x < V(0), y, z);
}

/// x < 0 ? y : 1 - y, likewise.
template <single_register V>
RAMP_INLINE V reflect(V x, V y) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>)
    return V(_mm512_mask_sub_ps(y, static_cast<__mmask16>((x >= V(0)).data), V(1), y));
#endif
  return detail::select_by_sign(x, y, V(1) - y);
}

/// y, but NaN where x is NaN: for results that comparisons of x chose.
template <single_register V>
RAMP_INLINE V pass_nan(V x, V y) {
#if RAMP_WITH_AVX2
  // All bits set are a NaN, and cheaper than a choice.
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, float>)
    return V(_mm256_or_ps(y, _mm256_cmp_ps(x, x, _CMP_UNORD_Q)));
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, double>)
    return V(_mm256_or_pd(y, _mm256_cmp_pd(x, x, _CMP_UNORD_Q)));
#endif
  return detail::select(x == x, y, x);
}

/// Whether the condition holds in any lane.
template <class Mask>
RAMP_INLINE bool any(Mask condition) {
  return xsimd::any(condition);
}

/// Whether the condition holds in every lane.
template <class Mask>
RAMP_INLINE bool all(Mask condition) {
  return xsimd::all(condition);
}

/// The lanes where the condition holds, one bit each, the first lane's the lowest.
template <class T, class A>
RAMP_INLINE std::uint64_t lane_bits(xsimd::batch_bool<T, A> condition) {
  using V = batch<T, A>;
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V>) return static_cast<typename xsimd::batch_bool<T, A>::register_type>(condition);
#endif
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V> && std::same_as<T, float>) return static_cast<unsigned>(_mm256_movemask_ps(condition));
#endif
  bool lanes[V::size];
  condition.store_unaligned(lanes);
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < V::size; ++i) bits |= std::uint64_t{lanes[i]} << i;
  return bits;
}

#if defined(__GNUC__) && !defined(__clang__)
// At -O0 GCC 12's vrangeps is a macro that converts its mask.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"
#endif
/// |x|, but no more than `limit` >= 0. Of NaN either the one or the other.
template <single_register V>
RAMP_INLINE V limited_magnitude(V x, value_t<V> limit) {
#if RAMP_WITH_AVX512
  constexpr int smaller_magnitude_without_sign = 0b1010;
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>)
    return V(_mm512_maskz_range_ps(full_mask_ps, x, V(limit), smaller_magnitude_without_sign));
#endif
  return detail::minimum(V(limit), detail::abs(x));
}

/// y with the sign of x, for 0 <= y <= |x| and for two NaN.
template <single_register V>
RAMP_INLINE V signed_like(V x, V y) {
#if RAMP_WITH_AVX512
  // Not by bits: the instruction that takes three registers stands in the way of multiplying and adding on a Zen 4.
  constexpr int smaller_magnitude_with_the_first_sign = 0b0010;
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>)
    return V(_mm512_maskz_range_ps(full_mask_ps, x, y, smaller_magnitude_with_the_first_sign));
#endif
  return detail::flip_sign(y, detail::sign_of(x));
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

// ---------------------------------------------------------------------------------------------------------
// Arithmetic

/// -x by its sign bit: the minus of xsimd 8.1 is 0 - x, which loses the sign of 0.
template <single_register V>
RAMP_INLINE V negated(V x) {
  return detail::flip_sign(x, V(value_t<V>(-0.0)));
}

/// x with the lower half of its significand cleared: products of such halves are exact.
template <single_register V>
RAMP_INLINE V upper_half(V x) {
  using U = typename batch_traits<V>::uint_type;
  constexpr int low_bits = sizeof(U) == 4 ? 12 : 27;
  return as_float<V>(as_uint(x) & uint_batch<V>(static_cast<U>(~U{0} << low_bits)));
}

/// x, kept from merging with a sum that follows: GCC 12 contracts the intrinsics' products and sums by default, clang
/// with -ffp-contract=fast, wherever the instruction is enabled, in registers of architectures without it too. The
/// rounding of a product would depend on where the function is inlined, and what was lost by it be of another.
template <single_register V>
RAMP_INLINE V rounded(V x) {
#if defined(__GNUC__) && defined(__aarch64__)
  if constexpr (has_fma<V>) asm("" : "+w"(x.data));
#elif defined(__GNUC__) && (defined(__FMA__) || defined(__FMA4__) || defined(__AVX512F__))
  asm("" : "+x"(x.data));
#endif
  return x;
}

/// x·y + z for machines without the instruction, by Dekker's product and Knuth's sum: within 2^-20 of half an
/// ULP, not always the last bit. The arguments must leave room: a product that overflows gives NaN.
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

// xsimd 8.1 multiplies and adds with two roundings on AVX-512, xsimd 13.2 on AVX-VNNI: hence the intrinsics.

/// x·y + z, rounded once (emulated where there is no such instruction: for the steps whose error counts).
template <single_register V>
RAMP_INLINE V fma(V x, V y, V z) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>) return V(_mm512_fmadd_ps(x, y, z));
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>) return V(_mm512_fmadd_pd(x, y, z));
#endif
#if RAMP_WITH_AVX2_FMA
  if constexpr (avx2_fma_batch<V> && std::same_as<value_t<V>, float>) return V(_mm256_fmadd_ps(x, y, z));
  if constexpr (avx2_fma_batch<V> && std::same_as<value_t<V>, double>) return V(_mm256_fmadd_pd(x, y, z));
#endif
  if constexpr (has_fma<V>)
    return xsimd::fma(x, y, z);
  else
    return detail::emulated_fma(x, y, z);
}

/// z − x·y, rounded once.
template <single_register V>
RAMP_INLINE V fnma(V x, V y, V z) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>) return V(_mm512_fnmadd_ps(x, y, z));
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>) return V(_mm512_fnmadd_pd(x, y, z));
#endif
#if RAMP_WITH_AVX2_FMA
  if constexpr (avx2_fma_batch<V> && std::same_as<value_t<V>, float>) return V(_mm256_fnmadd_ps(x, y, z));
  if constexpr (avx2_fma_batch<V> && std::same_as<value_t<V>, double>) return V(_mm256_fnmadd_pd(x, y, z));
#endif
  if constexpr (std::is_base_of_v<xsimd::neon64, arch_t<V>>)  // xsimd 8.1 has no fnma there: it rounds the product
    return xsimd::fma(detail::negated(x), y, z);
  else if constexpr (has_fma<V>)
    return xsimd::fnma(x, y, z);
  else
    return detail::emulated_fma(detail::negated(x), y, z);
}

/// x·y − z, rounded once.
template <single_register V>
RAMP_INLINE V fms(V x, V y, V z) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>) return V(_mm512_fmsub_ps(x, y, z));
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>) return V(_mm512_fmsub_pd(x, y, z));
#endif
#if RAMP_WITH_AVX2_FMA
  if constexpr (avx2_fma_batch<V> && std::same_as<value_t<V>, float>) return V(_mm256_fmsub_ps(x, y, z));
  if constexpr (avx2_fma_batch<V> && std::same_as<value_t<V>, double>) return V(_mm256_fmsub_pd(x, y, z));
#endif
  if constexpr (has_fma<V>)
    return xsimd::fms(x, y, z);
  else
    return detail::emulated_fma(x, y, detail::negated(z));
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

/// x/y, rounded once. xsimd 8.1 to 14.3 divides floats on NEON by an estimate and two Newton steps, which misses the
/// last bit, and takes roots likewise; 64-bit ARM has the instructions.
template <single_register V>
RAMP_INLINE V divide(V x, V y) {
#if defined(__aarch64__)
  if constexpr (std::is_base_of_v<xsimd::neon64, arch_t<V>> && std::same_as<value_t<V>, float>)
    return V(vdivq_f32(x, y));
#endif
  return x / y;
}

/// √x, rounded once.
template <single_register V>
RAMP_INLINE V sqrt(V x) {
#if defined(__aarch64__)
  if constexpr (std::is_base_of_v<xsimd::neon64, arch_t<V>> && std::same_as<value_t<V>, float>) return V(vsqrtq_f32(x));
#endif
  return xsimd::sqrt(x);
}

/// 1/x to at least 2^-14. On AVX-512 that is all it is, elsewhere the division. 2^-126 <= |x| < 2^126.
template <single_register V>
RAMP_INLINE V reciprocal_estimate(V x) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>) return V(_mm512_maskz_rcp14_ps(full_mask_ps, x));
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>) return V(_mm512_maskz_rcp14_pd(full_mask_pd, x));
#endif
  return detail::divide(V(value_t<V>(1)), x);
}

/// 1/x to at least 2^-11: less than reciprocal_estimate, where that is dearer.
template <single_register V>
RAMP_INLINE V reciprocal_seed(V x) {
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V> && std::same_as<value_t<V>, float>) return V(_mm256_rcp_ps(x));
#endif
  return detail::reciprocal_estimate(x);
}

/// 1/sqrt(x) to at least 2^-14, for normal positive x.
template <single_register V>
RAMP_INLINE V rsqrt_estimate(V x) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>) return V(_mm512_maskz_rsqrt14_ps(full_mask_ps, x));
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>) return V(_mm512_maskz_rsqrt14_pd(full_mask_pd, x));
#endif
  return detail::divide(V(value_t<V>(1)), detail::sqrt(x));
}

template <class T>
struct exponent_bits;
template <>
struct exponent_bits<float> {
  static constexpr float shifter = 0x1.8p23f;  // shifter + n holds n in its low bits
  static constexpr std::uint32_t shifter_bits = 0x4b400000u;
  static constexpr int bias = 127, fraction_bits = 23, negligible_exponent = -100;
};
template <>
struct exponent_bits<double> {
  static constexpr double shifter = 0x1.8p52;
  static constexpr std::uint64_t shifter_bits = 0x4338000000000000u;
  static constexpr int bias = 1023, fraction_bits = 52, negligible_exponent = -1000;
};

/// x·2^n, rounded once also where the result is subnormal, for normal x and integers n in [-252, 254] (float),
/// [-2044, 2046] (double). NaN x gives NaN.
template <single_register V>
RAMP_INLINE V ldexp(V x, V n) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>)
    return V(_mm512_maskz_scalef_ps(full_mask_ps, x, n));
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>)
    return V(_mm512_maskz_scalef_pd(full_mask_pd, x, n));
#endif
  using E = exponent_bits<value_t<V>>;
  using U = typename batch_traits<V>::uint_type;
  // n + 2·bias, one place lower than an exponent; its even part halved is the first factor's, the rest the second's.
  const uint_batch<V> twice = as_uint(n + V(E::shifter + 2 * E::bias)) << (E::fraction_bits - 1);
  const uint_batch<V> first = twice & uint_batch<V>(static_cast<U>(~U{0} << E::fraction_bits));
  return detail::rounded(x * as_float<V>(first) * as_float<V>((twice << 1) - first));
}

/// 2^n for integers n up to 127 (float), 1023 (double). Where it would be smaller than 2^-100 (float), 2^-1000
/// (double), it is that: for sums with numbers next to 1.
template <single_register V>
RAMP_INLINE V exp2_int(V n) {
  using E = exponent_bits<value_t<V>>;
  // A subnormal number on the way would cost the processor more than the whole kernel.
  const V limited = detail::maximum(V(E::negligible_exponent), n);
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V>) return detail::ldexp(V(1), limited);
#endif
  return as_float<V>(as_uint(limited + V(E::shifter + E::bias)) << E::fraction_bits);
}

/// factor·x rounded to an integer n, and 2^n: where that is a normal number.
template <class V>
struct rounded_power {
  V n, pow2;
};
template <single_register V>
RAMP_INLINE rounded_power<V> round_power(V x, value_t<V> factor) {
  using E = exponent_bits<value_t<V>>;
  const V shifter(E::shifter + E::bias), shifted = detail::mul_add(x, V(factor), shifter), n = shifted - shifter;
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>)
    return {
        n,
        V(_mm512_castsi512_ps(_mm512_maskz_slli_epi32(full_mask_ps, _mm512_castps_si512(shifted), E::fraction_bits)))};
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>)
    return {
        n,
        V(_mm512_castsi512_pd(_mm512_maskz_slli_epi64(full_mask_pd, _mm512_castpd_si512(shifted), E::fraction_bits)))};
#endif
  return {n, as_float<V>(as_uint(shifted) << E::fraction_bits)};
}

template <single_register V>
RAMP_INLINE value_t<V> first_lane(V x) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, float>) return _mm512_cvtss_f32(x);
  if constexpr (avx512_batch<V> && std::same_as<value_t<V>, double>) return _mm512_cvtsd_f64(x);
#endif
  alignas(V) value_t<V> lanes[V::size];
  x.store_aligned(lanes);
  return lanes[0];
}

}  // namespace ramp::detail
