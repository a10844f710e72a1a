// AVX-512 (F and DQ): registers of 512 bits.
//
// GCC 12 warns of an uninitialized variable inside its own unmasked intrinsics (GCC bug 105593). The zero-masked
// intrinsics with every lane on are the same instructions without the warning.
#pragma once

#include <ramp/detail/simd/types.hpp>

#if defined(__AVX512F__) && defined(__AVX512DQ__)
#define RAMP_WITH_AVX512 true
#include <immintrin.h>
#else
#define RAMP_WITH_AVX512 false
#endif

namespace ramp::detail {

template <class A>
concept avx512_arch = RAMP_WITH_AVX512 && std::is_base_of_v<xsimd::avx512dq, A>;

template <avx512_arch A>
inline constexpr bool arch_has_fma<A> = true;

/// A register of 512 bits, or a group.
template <class V>
concept avx512_batch = floating_batch<V> && avx512_arch<arch_t<V>>;
template <class V>
concept avx512_register = single_register<V> && avx512_batch<V>;
template <class V>
concept avx512_float = avx512_register<V> && std::same_as < value_t<V>,
float > ;
template <class V>
concept avx512_double = avx512_register<V> && std::same_as < value_t<V>,
double > ;

#if RAMP_WITH_AVX512

inline constexpr __mmask16 full_mask_ps = 0xffff;
inline constexpr __mmask8 full_mask_pd = 0xff;

// --- Bits and selection ---

template <avx512_float V>
RAMP_INLINE V maximum(V x, V y) {
  return V(_mm512_maskz_max_ps(full_mask_ps, x, y));
}
template <avx512_double V>
RAMP_INLINE V maximum(V x, V y) {
  return V(_mm512_maskz_max_pd(full_mask_pd, x, y));
}

template <avx512_float V>
RAMP_INLINE V minimum(V x, V y) {
  return V(_mm512_maskz_min_ps(full_mask_ps, x, y));
}
template <avx512_double V>
RAMP_INLINE V minimum(V x, V y) {
  return V(_mm512_maskz_min_pd(full_mask_pd, x, y));
}

template <avx512_float V>
RAMP_INLINE V reflect(V x, V y) {
  return V(_mm512_mask_sub_ps(y, static_cast<__mmask16>((x >= V(0)).data), V(1), y));
}

template <class T, avx512_arch A>
RAMP_INLINE std::uint64_t lane_bits(xsimd::batch_bool<T, A> condition) {
  return static_cast<typename xsimd::batch_bool<T, A>::register_type>(condition);
}

template <avx512_float V>
RAMP_INLINE value_t<V> first_lane(V x) {
  return _mm512_cvtss_f32(x);
}
template <avx512_double V>
RAMP_INLINE value_t<V> first_lane(V x) {
  return _mm512_cvtsd_f64(x);
}

#if defined(__GNUC__) && !defined(__clang__)
// At -O0 GCC 12's vrangeps is a macro that converts its mask.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"
#endif
template <avx512_float V>
RAMP_INLINE V limited_magnitude(V x, value_t<V> limit) {
  constexpr int smaller_magnitude_without_sign = 0b1010;
  return V(_mm512_maskz_range_ps(full_mask_ps, x, V(limit), smaller_magnitude_without_sign));
}

// vfixupimm replaces y by a quiet x where x is NaN: a nibble of the table for each class of numbers, of which the
// lowest two are NaN. A comparison and a selection would take two instructions.
template <avx512_float V>
RAMP_INLINE V pass_nan(V x, V y) {
  return V(_mm512_fixupimm_ps(y, x, _mm512_set1_epi32(0x22), 0));
}
template <avx512_double V>
RAMP_INLINE V pass_nan(V x, V y) {
  return V(_mm512_fixupimm_pd(y, x, _mm512_set1_epi64(0x22), 0));
}

// The bitwise instruction with three operands competes with multiplications and additions on a Zen 4, vrangeps does
// not.
template <avx512_float V>
RAMP_INLINE V signed_like(V x, V y) {
  constexpr int smaller_magnitude_with_the_first_sign = 0b0010;
  return V(_mm512_maskz_range_ps(full_mask_ps, x, y, smaller_magnitude_with_the_first_sign));
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

// --- Arithmetic ---

// xsimd 8.1 rounds twice in its fma for AVX-512.
template <avx512_float V>
RAMP_INLINE V fma(V x, V y, V z) {
  return V(_mm512_fmadd_ps(x, y, z));
}
template <avx512_double V>
RAMP_INLINE V fma(V x, V y, V z) {
  return V(_mm512_fmadd_pd(x, y, z));
}
template <avx512_float V>
RAMP_INLINE V fnma(V x, V y, V z) {
  return V(_mm512_fnmadd_ps(x, y, z));
}
template <avx512_double V>
RAMP_INLINE V fnma(V x, V y, V z) {
  return V(_mm512_fnmadd_pd(x, y, z));
}
template <avx512_float V>
RAMP_INLINE V fms(V x, V y, V z) {
  return V(_mm512_fmsub_ps(x, y, z));
}
template <avx512_double V>
RAMP_INLINE V fms(V x, V y, V z) {
  return V(_mm512_fmsub_pd(x, y, z));
}

template <avx512_float V>
RAMP_INLINE V reciprocal_estimate(V x) {
  return V(_mm512_maskz_rcp14_ps(full_mask_ps, x));
}
template <avx512_double V>
RAMP_INLINE V reciprocal_estimate(V x) {
  return V(_mm512_maskz_rcp14_pd(full_mask_pd, x));
}

template <avx512_float V>
RAMP_INLINE V rsqrt_estimate(V x) {
  return V(_mm512_maskz_rsqrt14_ps(full_mask_ps, x));
}
template <avx512_double V>
RAMP_INLINE V rsqrt_estimate(V x) {
  return V(_mm512_maskz_rsqrt14_pd(full_mask_pd, x));
}

template <avx512_float V>
RAMP_INLINE V ldexp(V x, V n) {
  return V(_mm512_maskz_scalef_ps(full_mask_ps, x, n));
}
template <avx512_double V>
RAMP_INLINE V ldexp(V x, V n) {
  return V(_mm512_maskz_scalef_pd(full_mask_pd, x, n));
}

template <avx512_register V>
RAMP_INLINE V exp2_int(V n) {
  return detail::ldexp(V(1), detail::maximum(V(exponent_bits<value_t<V>>::negligible_exponent), n));
}

template <avx512_float V>
RAMP_INLINE rounded_power<V> round_power(V x, value_t<V> factor) {
  using bits = exponent_bits<float>;
  const V shifter(bits::shifter + bits::bias), shifted = detail::fma(x, V(factor), shifter);
  const __m512i power = _mm512_maskz_slli_epi32(full_mask_ps, _mm512_castps_si512(shifted), bits::fraction_bits);
  return {shifted - shifter, V(_mm512_castsi512_ps(power))};
}
template <avx512_double V>
RAMP_INLINE rounded_power<V> round_power(V x, value_t<V> factor) {
  using bits = exponent_bits<double>;
  const V shifter(bits::shifter + bits::bias), shifted = detail::fma(x, V(factor), shifter);
  const __m512i power = _mm512_maskz_slli_epi64(full_mask_pd, _mm512_castpd_si512(shifted), bits::fraction_bits);
  return {shifted - shifter, V(_mm512_castsi512_pd(power))};
}

// --- Memory ---

template <avx512_float V, class T>
RAMP_INLINE V load_first(const T* source, std::size_t count) {
  return V(_mm512_maskz_loadu_ps(static_cast<__mmask16>((1u << count) - 1), source));
}
template <avx512_double V, class T>
RAMP_INLINE V load_first(const T* source, std::size_t count) {
  return V(_mm512_maskz_loadu_pd(static_cast<__mmask8>((1u << count) - 1), source));
}

template <avx512_float V>
RAMP_INLINE void store_first(value_t<V>* target, V x, std::size_t count) {
  _mm512_mask_storeu_ps(target, static_cast<__mmask16>((1u << count) - 1), x);
}
template <avx512_double V>
RAMP_INLINE void store_first(value_t<V>* target, V x, std::size_t count) {
  _mm512_mask_storeu_pd(target, static_cast<__mmask8>((1u << count) - 1), x);
}

template <avx512_float V>
RAMP_INLINE V keep_first(V x, std::size_t count) {
  return V(_mm512_maskz_mov_ps(static_cast<__mmask16>((1u << count) - 1), x));
}
template <avx512_double V>
RAMP_INLINE V keep_first(V x, std::size_t count) {
  return V(_mm512_maskz_mov_pd(static_cast<__mmask8>((1u << count) - 1), x));
}

template <avx512_float V>
RAMP_INLINE void store_nontemporal(value_t<V>* target, V x) {
  _mm512_stream_ps(target, x);
}
template <avx512_double V>
RAMP_INLINE void store_nontemporal(value_t<V>* target, V x) {
  _mm512_stream_pd(target, x);
}

template <avx512_float V>
RAMP_INLINE auto widen_low(V x) {
  return batch<double, arch_t<V>>(_mm512_maskz_cvtps_pd(full_mask_pd, _mm512_castps512_ps256(x)));
}
template <avx512_float V>
RAMP_INLINE auto widen_high(V x) {
  return batch<double, arch_t<V>>(
      _mm512_maskz_cvtps_pd(full_mask_pd, _mm512_maskz_extractf32x8_ps(full_mask_pd, x, 1)));
}

// --- Tables ---

template <avx512_float V>
RAMP_KERNEL V shifted_bits(V x, unsigned count) {
  return V(_mm512_castsi512_ps(_mm512_maskz_srli_epi32(full_mask_ps, _mm512_castps_si512(x), count)));
}

template <avx512_float V>
RAMP_KERNEL V add_shifted_bits(V x, V n, unsigned count) {
  const __m512i shifted = _mm512_maskz_slli_epi32(full_mask_ps, _mm512_castps_si512(n), count);
  return V(_mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(x), shifted)));
}

template <avx512_float V>
RAMP_KERNEL V lookup(const table32& table, V interval) {
  return V(_mm512_permutex2var_ps(_mm512_load_ps(table.entries), _mm512_castps_si512(interval),
                                  _mm512_load_ps(table.entries + 16)));
}
template <avx512_float V>
RAMP_KERNEL V lookup(const table16& table, V interval) {
  return V(_mm512_maskz_permutexvar_ps(full_mask_ps, _mm512_castps_si512(interval), _mm512_load_ps(table.entries)));
}

#endif

}  // namespace ramp::detail
