// Every number that decides how fast a loop runs, and nothing that decides what it computes.
#pragma once

#include <cstddef>
#include <cstdint>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail::tuning {

/// Registers per iteration of the main loop. Four hide the latency that two leave, and cost a few spills. A
/// memory-bound function has no latency to hide: with two results, four registers are more than AVX2 has.
template <class V, std::size_t Results, bool IsMemoryBound>
inline constexpr std::size_t unroll_factor = IsMemoryBound&& Results > 1 && avx2_batch<V> ? 2 : 4;

/// Elements that the fallback queue holds.
inline constexpr std::size_t queue_capacity = 64;

/// Elements of one iteration that may join the queue. From more on, the slow path for all registers of the iteration
/// takes less time than copying the elements one by one.
inline constexpr std::size_t queued_at_once = 8;

/// Bytes of each array that a blocked two-pass computation reads before it reads them again: they stay in the L1 cache.
inline constexpr std::size_t block_bytes = 8192;

/// Bytes of an array from which on prefetching may pay. Smaller arrays are in the caches.
inline constexpr std::size_t prefetch_from_bytes = std::size_t{1} << 19;

/// Iterations of the main loop between two rounds of prefetching.
inline constexpr std::size_t iterations_per_prefetch = 4;

/// How far ahead to prefetch, in bytes: a page. Hardware prefetchers do not cross it.
inline constexpr std::uintptr_t prefetch_distance = 4096;

/// Bytes of an array from which on stores may bypass the caches. Caches keep little of a larger one.
inline constexpr std::size_t nontemporal_from_bytes = std::size_t{1} << 24;

/// Bytes of a cache line. Outputs are aligned to it before stores bypass the caches.
inline constexpr std::size_t cache_line = 64;

/// Whether memory-bound functions gain by stores that bypass the caches. They save a third of the time on a Zen 4,
/// nothing on a Cascade Lake. Other processors have not been measured.
RAMP_INLINE bool prefers_nontemporal() {
#if defined(__GNUC__) && defined(__x86_64__) && !defined(_WIN32)
  return __builtin_cpu_is("amd");
#else
  return false;
#endif
}

/// Whether arrays beyond the caches gain by prefetching. On a Cascade Lake it saves a fifth of the time of a pass, a
/// third in place; on a Zen 4 it adds half. Other processors have not been measured.
RAMP_INLINE bool prefers_prefetch() {
#if defined(__GNUC__) && defined(__x86_64__) && !defined(_WIN32)
  return __builtin_cpu_is("intel");
#else
  return false;
#endif
}

}  // namespace ramp::detail::tuning
