// Registers to and from memory, whole and in part. The loops read and write registers through load, store, their
// `_first` forms and stream; the elements that a long loop leaves for later are copied one by one (postponed.hpp).
#pragma once

#include <cstddef>
#include <cstdint>

#include <ramp/simd/batch.hpp>

namespace ramp::simd {

template <single_register V>
RAMP_INLINE V load(const value_t<V>* source) {
  return V::load_unaligned(source);
}

template <single_register V>
RAMP_INLINE void store(value_t<V>* target, V x) {
  x.store_unaligned(target);
}

#if RAMP_WITH_AVX2
namespace detail {
/// The first `count` of a register's lanes as a mask for vmaskmov.
template <class T>
RAMP_INLINE __m256i avx2_mask(std::size_t count) {
  if constexpr (sizeof(T) == 4)
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(static_cast<int>(count)), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
  else
    return _mm256_cmpgt_epi64(_mm256_set1_epi64x(static_cast<long long>(count)), _mm256_setr_epi64x(0, 1, 2, 3));
}
}  // namespace detail
#endif

/// The first `count` <= V::size elements, zero in the other lanes. Reads nothing behind them.
template <single_register V>
RAMP_INLINE V load_first(const value_t<V>* source, std::size_t count) {
  using T = value_t<V>;
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V>) {
    const unsigned mask = (1u << count) - 1;
    if constexpr (std::same_as<T, float>) return V(_mm512_maskz_loadu_ps(static_cast<__mmask16>(mask), source));
    if constexpr (std::same_as<T, double>) return V(_mm512_maskz_loadu_pd(static_cast<__mmask8>(mask), source));
  }
#endif
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V>) {
    if constexpr (std::same_as<T, float>) return V(_mm256_maskload_ps(source, detail::avx2_mask<T>(count)));
    if constexpr (std::same_as<T, double>) return V(_mm256_maskload_pd(source, detail::avx2_mask<T>(count)));
  }
#endif
  alignas(V) T lanes[V::size] = {};
  for (std::size_t i = 0; i < count; ++i) lanes[i] = source[i];
  return V::load_aligned(lanes);
}

/// Writes the first `count` <= V::size lanes and nothing else.
template <single_register V>
RAMP_INLINE void store_first(value_t<V>* target, V x, std::size_t count) {
  using T = value_t<V>;
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V>) {
    const unsigned mask = (1u << count) - 1;
    if constexpr (std::same_as<T, float>) _mm512_mask_storeu_ps(target, static_cast<__mmask16>(mask), x);
    if constexpr (std::same_as<T, double>) _mm512_mask_storeu_pd(target, static_cast<__mmask8>(mask), x);
    return;
  }
#endif
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V>) {
    if constexpr (std::same_as<T, float>) _mm256_maskstore_ps(target, detail::avx2_mask<T>(count), x);
    if constexpr (std::same_as<T, double>) _mm256_maskstore_pd(target, detail::avx2_mask<T>(count), x);
    return;
  }
#endif
  alignas(V) T lanes[V::size];
  x.store_aligned(lanes);
  for (std::size_t i = 0; i < count; ++i) target[i] = lanes[i];
}

/// How far a pointer is behind the beginning of its line in the caches, in bytes.
template <class T>
RAMP_INLINE std::uintptr_t offset_in_line(const T* pointer) {
  return reinterpret_cast<std::uintptr_t>(pointer) % 64;
}

/// Writes x past the caches; the target is aligned as a register is. Other threads may see it after finish_streaming().
template <single_register V>
RAMP_INLINE void stream(value_t<V>* target, V x) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && sizeof(*target) == 4) return _mm512_stream_ps(target, x);
  if constexpr (avx512_batch<V> && sizeof(*target) == 8) return _mm512_stream_pd(target, x);
#endif
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V> && sizeof(*target) == 4) return _mm256_stream_ps(target, x);
  if constexpr (avx2_batch<V> && sizeof(*target) == 8) return _mm256_stream_pd(target, x);
#endif
  simd::store(target, x);
}
RAMP_INLINE void finish_streaming() {
#if RAMP_WITH_AVX2 || RAMP_WITH_AVX512
  _mm_sfence();
#endif
}

/// Whether what is as fast as the memory gains by writing arrays beyond the caches past them: on a Zen 4 a third of the
/// time, on a Cascade Lake nothing. Others have not been tried.
RAMP_INLINE bool streaming_pays() {
#if defined(__GNUC__) && defined(__x86_64__) && !defined(_WIN32)
  return __builtin_cpu_is("amd");
#else
  return false;
#endif
}

/// The same pointer, of which the compiler knows nothing any more: neither what lies there nor a distance to another.
template <class T>
RAMP_INLINE T* opaque(T* pointer) {
#if defined(__GNUC__)
  asm volatile("" : "+r"(pointer));
#endif
  return pointer;
}

/// Whether arrays beyond the caches go faster where memory is asked for ahead of time. On a Cascade Lake they do, a
/// pass by a fifth and one in place by a third; on a Zen 4 a pass takes half as long again. Others have not been tried.
RAMP_INLINE bool prefetch_pays() {
#if defined(__GNUC__) && defined(__x86_64__) && !defined(_WIN32)
  return __builtin_cpu_is("intel");
#else
  return false;
#endif
}

/// How far ahead to ask for memory, in bytes: a page, within which processors look ahead by themselves.
inline constexpr std::uintptr_t prefetch_distance = 4096;

/// Asks for what lies behind the `count` elements at `source` by the distance, to be read soon. It need not exist.
template <class T>
RAMP_INLINE void prefetch_source([[maybe_unused]] const T* source, [[maybe_unused]] std::size_t count) {
#if defined(__GNUC__)
  const auto address = reinterpret_cast<std::uintptr_t>(source) + prefetch_distance;
#pragma GCC unroll 1
  for (std::size_t i = 0; i < count * sizeof(T); i += 64)
    __builtin_prefetch(reinterpret_cast<const void*>(address + i));
#endif
}
/// The same of what is to be overwritten.
template <class T>
RAMP_INLINE void prefetch_target([[maybe_unused]] T* target, [[maybe_unused]] std::size_t count) {
#if defined(__GNUC__)
  const auto address = reinterpret_cast<std::uintptr_t>(target) + prefetch_distance;
#pragma GCC unroll 1
  for (std::size_t i = 0; i < count * sizeof(T); i += 64)
    __builtin_prefetch(reinterpret_cast<const void*>(address + i), 1);
#endif
}

}  // namespace ramp::simd
