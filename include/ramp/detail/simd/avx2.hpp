// AVX2: registers of 256 bits, with and without FMA.
#pragma once

#include <ramp/detail/simd/types.hpp>

#if defined(__AVX2__)
#define RAMP_WITH_AVX2 true
#include <immintrin.h>
#else
#define RAMP_WITH_AVX2 false
#endif
#if RAMP_WITH_AVX2 && defined(__FMA__)
#define RAMP_WITH_AVX2_FMA true
#else
#define RAMP_WITH_AVX2_FMA false
#endif

namespace ramp::detail {

/// The architectures whose floats are in 256 bits, and so are their masks. xsimd 14's avx512vl_256 keeps masks in mask
/// registers.
template <class A>
concept avx2_arch = RAMP_WITH_AVX2 && std::is_base_of_v<xsimd::avx2, A> && sizeof(xsimd::batch<float, A>) == 32 &&
                    sizeof(xsimd::batch_bool<float, A>) == 32;

/// Those with FMA: all that have more than AVX2. xsimd 13.2 does not know that of avxvnni (Alder Lake).
template <class A>
concept avx2_fma_arch = RAMP_WITH_AVX2_FMA && avx2_arch<A> && !std::same_as<A, xsimd::avx2>;

template <avx2_fma_arch A>
inline constexpr bool arch_has_fma<A> = true;

/// A register of 256 bits, or a group.
template <class V>
concept avx2_batch = floating_batch<V> && avx2_arch<arch_t<V>>;
template <class V>
concept avx2_register = single_register<V> && avx2_batch<V>;
template <class V>
concept avx2_float = avx2_register<V> && std::same_as < value_t<V>,
float > ;
template <class V>
concept avx2_double = avx2_register<V> && std::same_as < value_t<V>,
double > ;
template <class V>
concept avx2_fma_float = avx2_float<V> && avx2_fma_arch<arch_t<V>>;
template <class V>
concept avx2_fma_double = avx2_double<V> && avx2_fma_arch<arch_t<V>>;

#if RAMP_WITH_AVX2

// --- Bits and selection ---

// GCC 12 selects between y and 0 by two instructions.
template <avx2_float V>
RAMP_INLINE V select_or_zero(typename V::batch_bool_type condition, V y) {
  return V(_mm256_and_ps(condition, y));
}
template <avx2_double V>
RAMP_INLINE V select_or_zero(typename V::batch_bool_type condition, V y) {
  return V(_mm256_and_pd(condition, y));
}

template <avx2_float V>
RAMP_INLINE V maximum(V x, V y) {
  return V(_mm256_max_ps(x, y));
}
template <avx2_double V>
RAMP_INLINE V maximum(V x, V y) {
  return V(_mm256_max_pd(x, y));
}

template <avx2_float V>
RAMP_INLINE V minimum(V x, V y) {
  return V(_mm256_min_ps(x, y));
}
template <avx2_double V>
RAMP_INLINE V minimum(V x, V y) {
  return V(_mm256_min_pd(x, y));
}

// vblendvps looks at sign bits: no comparison is needed.
template <avx2_float V>
RAMP_INLINE V select_by_sign(V x, V y, V z) {
  return V(_mm256_blendv_ps(z, y, x));
}
template <avx2_double V>
RAMP_INLINE V select_by_sign(V x, V y, V z) {
  return V(_mm256_blendv_pd(z, y, x));
}

// A number with all bits set is NaN. The bitwise OR costs less than a selection.
template <avx2_float V>
RAMP_INLINE V pass_nan(V x, V y) {
  return V(_mm256_or_ps(y, _mm256_cmp_ps(x, x, _CMP_UNORD_Q)));
}
template <avx2_double V>
RAMP_INLINE V pass_nan(V x, V y) {
  return V(_mm256_or_pd(y, _mm256_cmp_pd(x, x, _CMP_UNORD_Q)));
}

template <std::same_as<float> T, avx2_arch A>
RAMP_INLINE std::uint64_t lane_bits(xsimd::batch_bool<T, A> condition) {
  return static_cast<unsigned>(_mm256_movemask_ps(condition));
}
template <std::same_as<double> T, avx2_arch A>
RAMP_INLINE std::uint64_t lane_bits(xsimd::batch_bool<T, A> condition) {
  return static_cast<unsigned>(_mm256_movemask_pd(condition));
}

template <avx2_float V>
RAMP_INLINE value_t<V> first_lane(V x) {
  return _mm256_cvtss_f32(x);
}
template <avx2_double V>
RAMP_INLINE value_t<V> first_lane(V x) {
  return _mm256_cvtsd_f64(x);
}

// --- Arithmetic ---

#if RAMP_WITH_AVX2_FMA
// xsimd 13.2 rounds twice in its fma for avxvnni.
template <avx2_fma_float V>
RAMP_INLINE V fma(V x, V y, V z) {
  return V(_mm256_fmadd_ps(x, y, z));
}
template <avx2_fma_double V>
RAMP_INLINE V fma(V x, V y, V z) {
  return V(_mm256_fmadd_pd(x, y, z));
}
template <avx2_fma_float V>
RAMP_INLINE V fnma(V x, V y, V z) {
  return V(_mm256_fnmadd_ps(x, y, z));
}
template <avx2_fma_double V>
RAMP_INLINE V fnma(V x, V y, V z) {
  return V(_mm256_fnmadd_pd(x, y, z));
}
template <avx2_fma_float V>
RAMP_INLINE V fms(V x, V y, V z) {
  return V(_mm256_fmsub_ps(x, y, z));
}
template <avx2_fma_double V>
RAMP_INLINE V fms(V x, V y, V z) {
  return V(_mm256_fmsub_pd(x, y, z));
}
#endif

template <avx2_float V>
RAMP_INLINE V reciprocal_seed(V x) {
  return V(_mm256_rcp_ps(x));
}

// --- Memory ---

/// The first `count` lanes as a mask for vmaskmov.
template <avx2_float V>
RAMP_INLINE __m256i first_lanes(std::size_t count) {
  return _mm256_cmpgt_epi32(_mm256_set1_epi32(static_cast<int>(count)), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}
template <avx2_double V>
RAMP_INLINE __m256i first_lanes(std::size_t count) {
  return _mm256_cmpgt_epi64(_mm256_set1_epi64x(static_cast<long long>(count)), _mm256_setr_epi64x(0, 1, 2, 3));
}

template <avx2_float V, class T>
RAMP_INLINE V load_first(const T* source, std::size_t count) {
  return V(_mm256_maskload_ps(source, detail::first_lanes<V>(count)));
}
template <avx2_double V, class T>
RAMP_INLINE V load_first(const T* source, std::size_t count) {
  return V(_mm256_maskload_pd(source, detail::first_lanes<V>(count)));
}

template <avx2_float V>
RAMP_INLINE void store_first(value_t<V>* target, V x, std::size_t count) {
  _mm256_maskstore_ps(target, detail::first_lanes<V>(count), x);
}
template <avx2_double V>
RAMP_INLINE void store_first(value_t<V>* target, V x, std::size_t count) {
  _mm256_maskstore_pd(target, detail::first_lanes<V>(count), x);
}

template <avx2_float V>
RAMP_INLINE V keep_first(V x, std::size_t count) {
  return V(_mm256_and_ps(x, _mm256_castsi256_ps(detail::first_lanes<V>(count))));
}
template <avx2_double V>
RAMP_INLINE V keep_first(V x, std::size_t count) {
  return V(_mm256_and_pd(x, _mm256_castsi256_pd(detail::first_lanes<V>(count))));
}

template <avx2_float V>
RAMP_INLINE void store_nontemporal(value_t<V>* target, V x) {
  _mm256_stream_ps(target, x);
}
template <avx2_double V>
RAMP_INLINE void store_nontemporal(value_t<V>* target, V x) {
  _mm256_stream_pd(target, x);
}

template <avx2_float V>
RAMP_INLINE auto widen_low(V x) {
  return batch<double, arch_t<V>>(_mm256_cvtps_pd(_mm256_castps256_ps128(x)));
}
template <avx2_float V>
RAMP_INLINE auto widen_high(V x) {
  return batch<double, arch_t<V>>(_mm256_cvtps_pd(_mm256_extractf128_ps(x, 1)));
}

// --- Tables ---

template <avx2_float V>
RAMP_KERNEL V shifted_bits(V x, unsigned count) {
  return V(_mm256_castsi256_ps(_mm256_srli_epi32(_mm256_castps_si256(x), static_cast<int>(count))));
}

template <avx2_float V>
RAMP_KERNEL V add_shifted_bits(V x, V n, unsigned count) {
  const __m256i shifted = _mm256_slli_epi32(_mm256_castps_si256(n), static_cast<int>(count));
  return V(_mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(x), shifted)));
}

template <avx2_float V>
RAMP_INLINE V load_table(const table8& table) {
  __m256 entries = _mm256_load_ps(table.entries);
#if defined(__GNUC__)
  // Works around GCC 12, which, short of registers, loads the table again for each register of a group. Loads are what
  // long loops wait for.
  asm volatile("" : "+x"(entries));
#endif
  return V(entries);
}

template <avx2_float V>
RAMP_KERNEL V permute(V entries, V interval) {
  return V(_mm256_permutevar8x32_ps(entries, _mm256_castps_si256(interval)));
}

template <avx2_float V>
RAMP_KERNEL V upper_half_by_sign(V x, V interval) {
  const __m256 four = _mm256_castsi256_ps(_mm256_set1_epi32(4));
  return V(_mm256_or_ps(interval, _mm256_and_ps(detail::shifted_bits(x, 31 - 2), four)));
}

#endif

}  // namespace ramp::detail
