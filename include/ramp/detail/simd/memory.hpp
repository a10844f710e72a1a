// Registers to and from memory, whole and in part. The loops read and write registers through load, store, their
// `_first` forms and stream; the elements that a long loop leaves for later are copied one by one (postponed.hpp).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <ramp/detail/simd/batch.hpp>

namespace ramp::detail {

template <single_register V>
RAMP_INLINE V load(const value_t<V>* source) {
  return V::load_unaligned(source);
}

template <single_register V>
RAMP_INLINE void store(value_t<V>* target, V x) {
  x.store_unaligned(target);
}

#if RAMP_WITH_AVX2
/// The first `count` of a register's lanes as a mask for vmaskmov.
template <class T>
RAMP_INLINE __m256i avx2_mask(std::size_t count) {
  if constexpr (sizeof(T) == 4)
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(static_cast<int>(count)), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
  else
    return _mm256_cmpgt_epi64(_mm256_set1_epi64x(static_cast<long long>(count)), _mm256_setr_epi64x(0, 1, 2, 3));
}
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
RAMP_INLINE void store_nontemporal(value_t<V>* target, V x) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V> && sizeof(*target) == 4) return _mm512_stream_ps(target, x);
  if constexpr (avx512_batch<V> && sizeof(*target) == 8) return _mm512_stream_pd(target, x);
#endif
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V> && sizeof(*target) == 4) return _mm256_stream_ps(target, x);
  if constexpr (avx2_batch<V> && sizeof(*target) == 8) return _mm256_stream_pd(target, x);
#endif
  detail::store(target, x);
}
RAMP_INLINE void fence_nontemporal() {
#if RAMP_WITH_AVX2 || RAMP_WITH_AVX512
  _mm_sfence();
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

/// Prefetches `count` elements that lie `distance` bytes behind `source`, which need not exist.
template <class T>
RAMP_INLINE void prefetch_read([[maybe_unused]] const T* source, [[maybe_unused]] std::size_t count,
                               [[maybe_unused]] std::uintptr_t distance) {
#if defined(__GNUC__)
  const auto address = reinterpret_cast<std::uintptr_t>(source) + distance;
#pragma GCC unroll 1
  for (std::size_t i = 0; i < count * sizeof(T); i += 64)
    __builtin_prefetch(reinterpret_cast<const void*>(address + i));
#endif
}
/// The same for elements that are to be overwritten.
template <class T>
RAMP_INLINE void prefetch_write([[maybe_unused]] T* target, [[maybe_unused]] std::size_t count,
                                [[maybe_unused]] std::uintptr_t distance) {
#if defined(__GNUC__)
  const auto address = reinterpret_cast<std::uintptr_t>(target) + distance;
#pragma GCC unroll 1
  for (std::size_t i = 0; i < count * sizeof(T); i += 64)
    __builtin_prefetch(reinterpret_cast<const void*>(address + i), 1);
#endif
}

/// The lanes of a register.
template <single_register V>
RAMP_INLINE std::array<value_t<V>, V::size> lanes_of(V x) {
  std::array<value_t<V>, V::size> lanes;
  x.store_unaligned(lanes.data());
  return lanes;
}

/// The first `count` lanes, zero in the others.
template <single_register V>
RAMP_INLINE V keep_first(V x, std::size_t count) {
  std::array<value_t<V>, V::size> lanes{};
  detail::store_first(lanes.data(), x, count);
  return V::load_unaligned(lanes.data());
}

/// The lower and the upper half of a register of floats, as doubles.
template <single_register V>
RAMP_INLINE batch<double, arch_t<V>> widen_low(V x) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V>)
    return batch<double, arch_t<V>>(_mm512_maskz_cvtps_pd(full_mask_pd, _mm512_castps512_ps256(x)));
#endif
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V>) return batch<double, arch_t<V>>(_mm256_cvtps_pd(_mm256_castps256_ps128(x)));
#endif
  const auto lanes = detail::lanes_of(x);
  std::array<double, V::size / 2> wide;
  for (std::size_t i = 0; i < wide.size(); ++i) wide[i] = static_cast<double>(lanes[i]);
  return batch<double, arch_t<V>>::load_unaligned(wide.data());
}
template <single_register V>
RAMP_INLINE batch<double, arch_t<V>> widen_high(V x) {
#if RAMP_WITH_AVX512
  if constexpr (avx512_batch<V>)
    return batch<double, arch_t<V>>(
        _mm512_maskz_cvtps_pd(full_mask_pd, _mm512_maskz_extractf32x8_ps(full_mask_pd, x, 1)));
#endif
#if RAMP_WITH_AVX2
  if constexpr (avx2_batch<V>) return batch<double, arch_t<V>>(_mm256_cvtps_pd(_mm256_extractf128_ps(x, 1)));
#endif
  const auto lanes = detail::lanes_of(x);
  std::array<double, V::size / 2> wide;
  for (std::size_t i = 0; i < wide.size(); ++i) wide[i] = static_cast<double>(lanes[V::size / 2 + i]);
  return batch<double, arch_t<V>>::load_unaligned(wide.data());
}

}  // namespace ramp::detail
