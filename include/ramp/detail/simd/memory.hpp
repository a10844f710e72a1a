// Registers to and from memory, whole and in part. The loops read and write through load, store, their `_first` forms
// and store_nontemporal; they copy one by one the elements of the fallback queue.
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

/// The lanes of a register.
template <single_register V>
RAMP_INLINE std::array<value_t<V>, V::size> lanes_of(V x) {
  std::array<value_t<V>, V::size> lanes;
  x.store_unaligned(lanes.data());
  return lanes;
}

/// Copies the first `count` elements, or Size where count is more, in pieces of 2^k elements. Of a loop over `count`
/// g++ 14 and newer make a memcpy, and warn that it may write behind the lanes wherever they see a call for more
/// elements.
template <std::size_t Size, class T>
RAMP_INLINE void copy_first(T* target, const T* source, std::size_t count) {
  const bool all = count >= Size;
  if (all)
    for (std::size_t i = 0; i < Size; ++i) target[i] = source[i];
  if constexpr (Size > 1) {
    constexpr std::size_t half = Size / 2;
    if (all) return;
    detail::copy_first<half>(target, source, count);
    if (count > half) detail::copy_first<half>(target + half, source + half, count - half);
  }
}

/// The first `count` <= V::size elements, zero in the other lanes. Reads nothing behind them.
template <single_register V, class T>
RAMP_INLINE V load_first(const T* source, std::size_t count) {
  T lanes[V::size] = {};
  detail::copy_first<V::size>(lanes, source, count);
  return V::load_unaligned(lanes);
}

/// Writes the first `count` <= V::size lanes and nothing else.
template <single_register V>
RAMP_INLINE void store_first(value_t<V>* target, V x, std::size_t count) {
  value_t<V> lanes[V::size];
  x.store_unaligned(lanes);
  detail::copy_first<V::size>(target, lanes, count);
}

/// The first `count` <= V::size lanes, zero in the others.
template <single_register V>
RAMP_INLINE V keep_first(V x, std::size_t count) {
  value_t<V> lanes[V::size] = {};
  detail::store_first(lanes, x, count);
  return V::load_unaligned(lanes);
}

/// The lower half of a register of floats, as doubles.
template <single_register V>
RAMP_INLINE auto widen_low(V x) {
  using W = batch<double, arch_t<V>>;
  const auto lanes = detail::lanes_of(x);
  double wide[W::size];
  for (std::size_t i = 0; i < W::size; ++i) wide[i] = static_cast<double>(lanes[i]);
  return W::load_unaligned(wide);
}
/// The upper half of a register of floats, as doubles.
template <single_register V>
RAMP_INLINE auto widen_high(V x) {
  using W = batch<double, arch_t<V>>;
  static_assert(2 * W::size == V::size);
  const auto lanes = detail::lanes_of(x);
  double wide[W::size];
  for (std::size_t i = 0; i < W::size; ++i) wide[i] = static_cast<double>(lanes[W::size + i]);
  return W::load_unaligned(wide);
}

/// How far a pointer is behind the beginning of its cache line, in bytes.
template <class T>
RAMP_INLINE std::uintptr_t offset_in_line(const T* pointer) {
  return reinterpret_cast<std::uintptr_t>(pointer) % 64;
}

/// Writes x by a store that bypasses the caches, where there is one. The target is aligned as a register is. Other
/// threads may read it after fence_nontemporal().
template <single_register V>
RAMP_INLINE void store_nontemporal(value_t<V>* target, V x) {
  detail::store(target, x);
}
RAMP_INLINE void fence_nontemporal() {
#if RAMP_WITH_AVX2 || RAMP_WITH_AVX512
  _mm_sfence();
#endif
}

/// The same pointer, hidden from the optimizer, which then knows neither what lies there nor its distance to another.
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
/// Prefetches elements that will be overwritten.
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

}  // namespace ramp::detail
