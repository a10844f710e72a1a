// The loop of the activations over arrays, and at the end a plain one for other functors. Sums of products have theirs
// in accumulate.hpp.
//
// The first comes in several functions, so that a short array pays for none of the constants, branches and spilled
// registers of the others: their arguments travel in processor registers. Short bodies may be inlined where the arrays
// are known; what would disturb the long loop is kept out of it.
//
//   transform, by size
//     transform_register       a register or less
//     transform_part           two
//     transform_rest           a few, two by two
//     transform_long           the others, past the caches or not
//       transform_whole          by stretches of
//         transform_bulk           the long loop, up to a turn with too many unknown lanes
//         transform_rest           that, and what is left at the end
//         transform_postponed      single elements that the long loop left
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <ramp/detail/loops/fallback_queue.hpp>
#include <ramp/detail/math/partial_result.hpp>
#include <ramp/detail/simd/memory.hpp>
#include <ramp/detail/simd/register_group.hpp>

namespace ramp::detail {

/// A register or less: count <= V::size.
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_INLINE void transform_register_inlined(std::size_t count, const std::array<const value_t<V>*, Inputs>& inputs,
                                            const std::array<value_t<V>*, Outputs>& outputs, const Kernel& kernel) {
  std::array<V, Inputs> x;
  for (std::size_t s = 0; s < Inputs; ++s) x[s] = detail::load_first<V>(inputs[s], count);
  const std::array<V, Outputs> y = kernel(x);
  for (std::size_t s = 0; s < Outputs; ++s) detail::store_first(outputs[s], y[s], count);
}
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_FLATTEN inline void transform_register(std::size_t count, std::array<const value_t<V>*, Inputs> inputs,
                                            std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  transform_register_inlined<V>(count, inputs, outputs, kernel);
}

/// A kernel where its attempts know nothing.
template <class Kernel>
struct slow_path {
  Kernel kernel;

  template <class X>
  RAMP_INLINE auto operator()(const X& x) const {
    return kernel.slow_path(x);
  }
};

template <class T, std::size_t N>
RAMP_INLINE std::array<T*, N> advanced(std::array<T*, N> pointers, std::size_t count) {
  for (T*& each : pointers) each += count;
  return pointers;
}

/// Apart from what calls it, which needs all registers.
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_registers(std::size_t count, std::array<const value_t<V>*, Inputs> inputs,
                                           std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  for (std::size_t i = 0; i < count; i += V::size)
    transform_register<V>(std::min(count - i, V::size), advanced(inputs, i), advanced(outputs, i), kernel);
}

/// More than a register, at most a Part of two.
template <class V, class Pair, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_FLATTEN inline void transform_part(std::size_t count, std::array<const value_t<V>*, Inputs> inputs,
                                        std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  std::array<Pair, Inputs> x;
  for (std::size_t s = 0; s < Inputs; ++s) x[s] = detail::load_first<Pair>(inputs[s], count);
  const auto y = kernel.fast_path(x);
  if constexpr (!y.is_complete)
    if (!detail::all(y.valid)) [[unlikely]]
      return transform_registers<V>(count, inputs, outputs, kernel);
  for (std::size_t s = 0; s < Outputs; ++s) detail::store_first(outputs[s], y.value[s], count);
}

/// What the long loop leaves: a Bulk with much that its kernel does not know, or less than a Bulk at the end.
template <class V, class Pair, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_tail(std::size_t begin, std::size_t count,
                                      std::array<const value_t<V>*, Inputs> inputs,
                                      std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  for (const std::size_t end = begin + count; begin < end; begin += Pair::size) {
    const std::size_t part = std::min(end - begin, Pair::size);
    if (part > V::size)
      transform_part<V, Pair>(part, advanced(inputs, begin), advanced(outputs, begin), kernel);
    else
      transform_register<V>(part, advanced(inputs, begin), advanced(outputs, begin), kernel);
  }
}

/// Keeps the branch on `counter` that follows in a loop from touching a boundary of 32 bytes: what shares 32 bytes with
/// one that does, processors from Skylake to Cascade Lake decode anew in every turn (Intel's "jump conditional code
/// erratum"). It cost up to a sixth of the loop's time, and luck decided which loop.
RAMP_INLINE void keep_branch_off_boundary([[maybe_unused]] std::size_t& counter) {
#if defined(__GNUC__) && defined(__x86_64__)
  asm volatile(".p2align 5,,12" : "+r"(counter));
#endif
}

/// The lanes of the Bulk at `inputs` that its kernel does not know, from the start: kept from the loop's turn, the
/// masks would take registers in every turn.
template <class V, class Unrolled, std::size_t Inputs, class Kernel>
RAMP_INLINE std::uint64_t invalid_lanes(std::array<const value_t<V>*, Inputs> inputs, const Kernel& kernel) {
  static_assert(Unrolled::size <= 64);
  std::uint64_t valid = 0;
#pragma GCC unroll 1
  for (std::size_t i = 0; i < Unrolled::size; i += V::size) {
    std::array<V, Inputs> x;
    for (std::size_t s = 0; s < Inputs; ++s) x[s] = detail::load<V>(detail::opaque(inputs[s] + i));
    valid |= detail::lane_bits(detail::mask(kernel.fast_path(x).valid)) << i;
  }
  return ~valid & (~std::uint64_t{0} >> (64 - Unrolled::size));
}

/// The long loop: Bulk by Bulk from `begin` up to `end`, or to one to be done otherwise; returns where it stops. Few
/// elements that its kernel does not know are left for `later`.
///
/// It has a function to itself, and calls none: all registers are its own.
template <class V, class Unrolled, bool Streaming = false, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_FLATTEN [[gnu::noinline]] std::size_t main_loop(std::size_t begin, std::size_t end,
                                                     std::array<const value_t<V>*, Inputs> inputs,
                                                     std::array<value_t<V>*, Outputs> outputs,
                                                     fallback_queue<V, Inputs>& later, Kernel kernel) {
  inputs = advanced(inputs, begin);
  outputs = advanced(outputs, begin);
  const std::size_t turns = (end - begin) / Unrolled::size;
  std::size_t left = turns;
  for (; left > 0; --left) {
    std::array<Unrolled, Inputs> x;
    for (std::size_t s = 0; s < Inputs; ++s) x[s] = detail::load<Unrolled>(inputs[s]);
    const auto y = kernel.fast_path(x);
    if constexpr (!y.is_complete)
      if (!detail::all(y.valid)) [[unlikely]] {
        const std::uint64_t lanes = invalid_lanes<V, Unrolled>(inputs, kernel);
        if (!later.add(begin + (turns - left) * Unrolled::size, inputs, lanes)) break;
      }
    for (std::size_t s = 0; s < Outputs; ++s)
      if constexpr (Streaming)
        detail::store_nontemporal(outputs[s], y.value[s]);
      else
        detail::store(outputs[s], y.value[s]);
    // Opaque, for GCC 12 would make one of all pointers and an index, and an instruction of its own of every access.
    for (auto& input : inputs) input = detail::opaque(input + Unrolled::size);
    for (auto& output : outputs) output = detail::opaque(output + Unrolled::size);
    keep_branch_off_boundary(left);
  }
  return begin + (turns - left) * Unrolled::size;
}

/// What was left for later.
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_queued(const fallback_queue<V, Inputs>& elements,
                                        std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  std::array<std::array<value_t<V>, fallback_queue<V, Inputs>::capacity>, Outputs> y;
  std::array<const value_t<V>*, Inputs> from;
  std::array<value_t<V>*, Outputs> to;
  for (std::size_t s = 0; s < Inputs; ++s) from[s] = elements.x[s].data();
  for (std::size_t s = 0; s < Outputs; ++s) to[s] = y[s].data();
  transform_registers<V>(elements.count, from, to, slow_path<Kernel>{kernel});
  for (std::size_t s = 0; s < Outputs; ++s)
    for (std::size_t k = 0; k < elements.count; ++k) outputs[s][elements.index[k]] = y[s][k];
}

/// Whether the outputs are so large that the caches keep little of them, all aligned alike, and none of them an input.
template <class T, std::size_t Inputs, std::size_t Outputs>
RAMP_INLINE bool can_store_nontemporal(std::size_t size, const std::array<const T*, Inputs>& inputs,
                                       const std::array<T*, Outputs>& outputs) {
  const std::uintptr_t offset = detail::offset_in_line(outputs[0]);
  bool may = size >= (std::size_t{1} << 24) / sizeof(T) && offset % sizeof(T) == 0;
  for (const T* output : outputs) {
    may = may && detail::offset_in_line(output) == offset;
    for (const T* input : inputs) may = may && input != output;
  }
  return may;
}

/// A Bulk or more, written past the caches, for a kernel whose attempts know everything.
template <class V, class Pair, class Unrolled, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_nontemporal(std::size_t size, std::array<const value_t<V>*, Inputs> inputs,
                                             std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  static_assert(decltype(kernel.fast_path(std::array<Unrolled, Inputs>{}))::is_complete);
  const std::size_t before = (64 - detail::offset_in_line(outputs[0])) % 64 / sizeof(value_t<V>);
  transform_tail<V, Pair>(0, before, inputs, outputs, kernel);
  fallback_queue<V, Inputs> none;
  const std::size_t end = main_loop<V, Unrolled, true>(before, size, inputs, outputs, none, kernel);
  transform_tail<V, Pair>(end, size - end, inputs, outputs, kernel);
  detail::fence_nontemporal();
}

/// A Bulk or more. Memory is asked for ahead of time by stretches, to stay out of the long loop's turns.
template <class V, class Pair, class Unrolled, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_blocked(bool prefetch, std::size_t size, std::array<const value_t<V>*, Inputs> inputs,
                                         std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  constexpr std::size_t block_size = 4 * Unrolled::size;
  fallback_queue<V, Inputs> later;
  later.count = 0;
  for (std::size_t i = 0; i < size;) {
    std::size_t end = size;
    if (prefetch && size - i > block_size) {
      end = i + block_size;
      for (const auto* input : inputs) detail::prefetch_source(input + i, block_size);
      for (auto* output : outputs) detail::prefetch_target(output + i, block_size);
    }
    i = main_loop<V, Unrolled>(i, end, inputs, outputs, later, kernel);
    if (i < end) {
      const std::size_t count = std::min(size - i, Unrolled::size);
      transform_tail<V, Pair>(i, count, inputs, outputs, kernel);
      i += count;
    }
    if constexpr (!decltype(kernel.fast_path(std::array<Unrolled, Inputs>{}))::is_complete)
      if (later.count > 0 && (i == size || later.nearly_full())) [[unlikely]] {
        transform_queued<V>(later, outputs, kernel);
        later.count = 0;
      }
  }
}

/// The same by what suits the size and the processor.
template <class V, class Pair, class Unrolled, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_long(std::size_t size, std::array<const value_t<V>*, Inputs> inputs,
                                      std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  if constexpr (Kernel::is_memory_bound)  // as fast as the memory
    if (can_store_nontemporal(size, inputs, outputs) && detail::prefers_nontemporal()) [[unlikely]]
      return transform_nontemporal<V, Pair, Unrolled>(size, inputs, outputs, kernel);
  // Within the caches prefetching only costs time.
  const bool prefetch = size >= (std::size_t{1} << 19) / sizeof(value_t<V>) && detail::prefers_prefetch();
  transform_blocked<V, Pair, Unrolled>(prefetch, size, inputs, outputs, kernel);
}

/// For i < size: (outputs[0][i], ...) = kernel(inputs[0][i], ...), registers V at a time. An output may be exactly an
/// input.
///
/// `kernel.attempt(x)` does most of it, in short arrays Part by Part, in long ones Bulk by Bulk: it maps
/// std::array<P, Inputs> to a `value` std::array<P, Outputs>, and says by `known` in which lanes it knows it
/// (simd/partial.hpp). `kernel(x)` maps std::array<V, Inputs> to std::array<V, Outputs>, always, and
/// `kernel.beyond(x)` where an attempt knows nothing. A `Kernel::brief` one is inlined for a register or less, where
/// the call would take three times as long as it does, and its large outputs may go past the caches.
template <class V, class Pair, class Unrolled, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_INLINE void transform(std::size_t size, const std::array<const value_t<V>*, Inputs>& inputs,
                           const std::array<value_t<V>*, Outputs>& outputs, const Kernel& kernel) {
  // Likely by weight: a call for a long array does not notice a jump.
  if (size <= V::size) [[likely]] {
    if constexpr (Kernel::is_memory_bound)
      transform_register_inlined<V>(size, inputs, outputs, kernel);
    else
      transform_register<V>(size, inputs, outputs, kernel);
  } else if (size <= Pair::size) [[likely]] {
    transform_part<V, Pair>(size, inputs, outputs, kernel);
  } else if (size < Unrolled::size) {
    transform_tail<V, Pair>(0, size, inputs, outputs, kernel);
  } else {
    transform_long<V, Pair, Unrolled>(size, inputs, outputs, kernel);
  }
}

/// The same for a kernel of single registers that makes no attempts.
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
void transform(std::size_t size, std::array<const value_t<V>*, Inputs> inputs, std::array<value_t<V>*, Outputs> outputs,
               Kernel kernel) {
  std::size_t i = 0;
  for (; i + V::size <= size; i += V::size) {
    std::array<V, Inputs> x;
    for (std::size_t s = 0; s < Inputs; ++s) x[s] = detail::load<V>(inputs[s] + i);
    const std::array<V, Outputs> y = kernel(x);
    for (std::size_t s = 0; s < Outputs; ++s) detail::store(outputs[s] + i, y[s]);
  }
  if (i < size) transform_register<V>(size - i, advanced(inputs, i), advanced(outputs, i), kernel);
}

}  // namespace ramp::detail
