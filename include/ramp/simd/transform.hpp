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

#include <ramp/simd/memory.hpp>
#include <ramp/simd/pack.hpp>
#include <ramp/simd/partial.hpp>
#include <ramp/simd/postponed.hpp>

namespace ramp::simd {

namespace detail {

/// A register or less: count <= V::size.
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_INLINE void transform_register_inlined(std::size_t count, const std::array<const value_t<V>*, Inputs>& inputs,
                                            const std::array<value_t<V>*, Outputs>& outputs, const Kernel& kernel) {
  std::array<V, Inputs> x;
  for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load_first<V>(inputs[s], count);
  const std::array<V, Outputs> y = kernel(x);
  for (std::size_t s = 0; s < Outputs; ++s) simd::store_first(outputs[s], y[s], count);
}
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_FLATTEN inline void transform_register(std::size_t count, std::array<const value_t<V>*, Inputs> inputs,
                                            std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  detail::transform_register_inlined<V>(count, inputs, outputs, kernel);
}

/// A kernel where its attempts know nothing.
template <class Kernel>
struct beyond {
  Kernel kernel;

  template <class X>
  RAMP_INLINE auto operator()(const X& x) const {
    return kernel.beyond(x);
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
    detail::transform_register<V>(std::min(count - i, V::size), advanced(inputs, i), advanced(outputs, i), kernel);
}

/// More than a register, at most a Part of two.
template <class V, class Part, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_FLATTEN inline void transform_part(std::size_t count, std::array<const value_t<V>*, Inputs> inputs,
                                        std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  std::array<Part, Inputs> x;
  for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load_first<Part>(inputs[s], count);
  const auto y = kernel.attempt(x);
  if constexpr (!y.complete)
    if (!simd::all(y.known)) [[unlikely]]
      return detail::transform_registers<V>(count, inputs, outputs, kernel);
  for (std::size_t s = 0; s < Outputs; ++s) simd::store_first(outputs[s], y.value[s], count);
}

/// What the long loop leaves: a Bulk with much that its kernel does not know, or less than a Bulk at the end.
template <class V, class Part, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_rest(std::size_t begin, std::size_t count,
                                      std::array<const value_t<V>*, Inputs> inputs,
                                      std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  for (const std::size_t end = begin + count; begin < end; begin += Part::size) {
    const std::size_t part = std::min(end - begin, Part::size);
    if (part > V::size)
      detail::transform_part<V, Part>(part, advanced(inputs, begin), advanced(outputs, begin), kernel);
    else
      detail::transform_register<V>(part, advanced(inputs, begin), advanced(outputs, begin), kernel);
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
template <class V, class Bulk, std::size_t Inputs, class Kernel>
RAMP_INLINE std::uint64_t unknown_lanes(std::array<const value_t<V>*, Inputs> inputs, const Kernel& kernel) {
  static_assert(Bulk::size <= 64);
  std::uint64_t known = 0;
#pragma GCC unroll 1
  for (std::size_t i = 0; i < Bulk::size; i += V::size) {
    std::array<V, Inputs> x;
    for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load<V>(simd::opaque(inputs[s] + i));
    known |= simd::lane_bits(simd::mask(kernel.attempt(x).known)) << i;
  }
  return ~known & (~std::uint64_t{0} >> (64 - Bulk::size));
}

/// The long loop: Bulk by Bulk from `begin` up to `end`, or to one to be done otherwise; returns where it stops. Few
/// elements that its kernel does not know are left for `later`.
///
/// It has a function to itself, and calls none: all registers are its own.
template <class V, class Bulk, bool Streaming = false, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_FLATTEN [[gnu::noinline]] std::size_t transform_bulk(std::size_t begin, std::size_t end,
                                                          std::array<const value_t<V>*, Inputs> inputs,
                                                          std::array<value_t<V>*, Outputs> outputs,
                                                          postponed<V, Inputs>& later, Kernel kernel) {
  inputs = advanced(inputs, begin);
  outputs = advanced(outputs, begin);
  const std::size_t turns = (end - begin) / Bulk::size;
  std::size_t left = turns;
  for (; left > 0; --left) {
    std::array<Bulk, Inputs> x;
    for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load<Bulk>(inputs[s]);
    const auto y = kernel.attempt(x);
    if constexpr (!y.complete)
      if (!simd::all(y.known)) [[unlikely]] {
        const std::uint64_t lanes = detail::unknown_lanes<V, Bulk>(inputs, kernel);
        if (!later.add(begin + (turns - left) * Bulk::size, inputs, lanes)) break;
      }
    for (std::size_t s = 0; s < Outputs; ++s)
      if constexpr (Streaming)
        simd::stream(outputs[s], y.value[s]);
      else
        simd::store(outputs[s], y.value[s]);
    // Opaque, for GCC 12 would make one of all pointers and an index, and an instruction of its own of every access.
    for (auto& input : inputs) input = simd::opaque(input + Bulk::size);
    for (auto& output : outputs) output = simd::opaque(output + Bulk::size);
    keep_branch_off_boundary(left);
  }
  return begin + (turns - left) * Bulk::size;
}

/// What was left for later.
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_postponed(const postponed<V, Inputs>& elements,
                                           std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  std::array<std::array<value_t<V>, postponed<V, Inputs>::capacity>, Outputs> y;
  std::array<const value_t<V>*, Inputs> from;
  std::array<value_t<V>*, Outputs> to;
  for (std::size_t s = 0; s < Inputs; ++s) from[s] = elements.x[s].data();
  for (std::size_t s = 0; s < Outputs; ++s) to[s] = y[s].data();
  detail::transform_registers<V>(elements.count, from, to, beyond<Kernel>{kernel});
  for (std::size_t s = 0; s < Outputs; ++s)
    for (std::size_t k = 0; k < elements.count; ++k) outputs[s][elements.index[k]] = y[s][k];
}

/// Whether the outputs are so large that the caches keep little of them, all aligned alike, and none of them an input.
template <class T, std::size_t Inputs, std::size_t Outputs>
RAMP_INLINE bool may_stream(std::size_t size, const std::array<const T*, Inputs>& inputs,
                            const std::array<T*, Outputs>& outputs) {
  const std::uintptr_t offset = simd::offset_in_line(outputs[0]);
  bool may = size >= (std::size_t{1} << 24) / sizeof(T) && offset % sizeof(T) == 0;
  for (const T* output : outputs) {
    may = may && simd::offset_in_line(output) == offset;
    for (const T* input : inputs) may = may && input != output;
  }
  return may;
}

/// A Bulk or more, written past the caches, for a kernel whose attempts know everything.
template <class V, class Part, class Bulk, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_streaming(std::size_t size, std::array<const value_t<V>*, Inputs> inputs,
                                           std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  static_assert(decltype(kernel.attempt(std::array<Bulk, Inputs>{}))::complete);
  const std::size_t before = (64 - simd::offset_in_line(outputs[0])) % 64 / sizeof(value_t<V>);
  detail::transform_rest<V, Part>(0, before, inputs, outputs, kernel);
  postponed<V, Inputs> none;
  const std::size_t end = detail::transform_bulk<V, Bulk, true>(before, size, inputs, outputs, none, kernel);
  detail::transform_rest<V, Part>(end, size - end, inputs, outputs, kernel);
  simd::finish_streaming();
}

/// A Bulk or more. Memory is asked for ahead of time by stretches, to stay out of the long loop's turns.
template <class V, class Part, class Bulk, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_whole(bool prefetch, std::size_t size, std::array<const value_t<V>*, Inputs> inputs,
                                       std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  constexpr std::size_t stretch = 4 * Bulk::size;
  postponed<V, Inputs> later;
  later.count = 0;
  for (std::size_t i = 0; i < size;) {
    std::size_t end = size;
    if (prefetch && size - i > stretch) {
      end = i + stretch;
      for (const auto* input : inputs) simd::prefetch_source(input + i, stretch);
      for (auto* output : outputs) simd::prefetch_target(output + i, stretch);
    }
    i = detail::transform_bulk<V, Bulk>(i, end, inputs, outputs, later, kernel);
    if (i < end) {
      const std::size_t count = std::min(size - i, Bulk::size);
      detail::transform_rest<V, Part>(i, count, inputs, outputs, kernel);
      i += count;
    }
    if constexpr (!decltype(kernel.attempt(std::array<Bulk, Inputs>{}))::complete)
      if (later.count > 0 && (i == size || later.nearly_full())) [[unlikely]] {
        detail::transform_postponed<V>(later, outputs, kernel);
        later.count = 0;
      }
  }
}

/// The same by what suits the size and the processor.
template <class V, class Part, class Bulk, std::size_t Inputs, std::size_t Outputs, class Kernel>
[[gnu::noinline]] void transform_long(std::size_t size, std::array<const value_t<V>*, Inputs> inputs,
                                      std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  if constexpr (Kernel::brief)  // as fast as the memory
    if (detail::may_stream(size, inputs, outputs) && simd::streaming_pays()) [[unlikely]]
      return detail::transform_streaming<V, Part, Bulk>(size, inputs, outputs, kernel);
  // Within the caches prefetching only costs time.
  const bool prefetch = size >= (std::size_t{1} << 19) / sizeof(value_t<V>) && simd::prefetch_pays();
  detail::transform_whole<V, Part, Bulk>(prefetch, size, inputs, outputs, kernel);
}

}  // namespace detail

/// For i < size: (outputs[0][i], ...) = kernel(inputs[0][i], ...), registers V at a time. An output may be exactly an
/// input.
///
/// `kernel.attempt(x)` does most of it, in short arrays Part by Part, in long ones Bulk by Bulk: it maps
/// std::array<P, Inputs> to a `value` std::array<P, Outputs>, and says by `known` in which lanes it knows it
/// (simd/partial.hpp). `kernel(x)` maps std::array<V, Inputs> to std::array<V, Outputs>, always, and
/// `kernel.beyond(x)` where an attempt knows nothing. A `Kernel::brief` one is inlined for a register or less, where
/// the call would take three times as long as it does, and its large outputs may go past the caches.
template <class V, class Part, class Bulk, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_INLINE void transform(std::size_t size, const std::array<const value_t<V>*, Inputs>& inputs,
                           const std::array<value_t<V>*, Outputs>& outputs, const Kernel& kernel) {
  // Likely by weight: a call for a long array does not notice a jump.
  if (size <= V::size) [[likely]] {
    if constexpr (Kernel::brief)
      detail::transform_register_inlined<V>(size, inputs, outputs, kernel);
    else
      detail::transform_register<V>(size, inputs, outputs, kernel);
  } else if (size <= Part::size) [[likely]] {
    detail::transform_part<V, Part>(size, inputs, outputs, kernel);
  } else if (size < Bulk::size) {
    detail::transform_rest<V, Part>(0, size, inputs, outputs, kernel);
  } else {
    detail::transform_long<V, Part, Bulk>(size, inputs, outputs, kernel);
  }
}

/// The same for a kernel of single registers that makes no attempts.
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
void transform(std::size_t size, std::array<const value_t<V>*, Inputs> inputs, std::array<value_t<V>*, Outputs> outputs,
               Kernel kernel) {
  std::size_t i = 0;
  for (; i + V::size <= size; i += V::size) {
    std::array<V, Inputs> x;
    for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load<V>(inputs[s] + i);
    const std::array<V, Outputs> y = kernel(x);
    for (std::size_t s = 0; s < Outputs; ++s) simd::store(outputs[s] + i, y[s]);
  }
  if (i < size)
    detail::transform_register<V>(size - i, detail::advanced(inputs, i), detail::advanced(outputs, i), kernel);
}

}  // namespace ramp::simd
