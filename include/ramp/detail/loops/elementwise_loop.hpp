// The loop over arrays, in several functions: a short array pays for none of the constants, branches and spilled
// registers of the others. What would disturb the main loop stays out of it.
//
//   run, by size
//     run_register        a register or less
//     run_pair            two registers or less
//     run_tail            a few, two by two
//     run_long            the others
//       run_nontemporal     memory-bound functions, with stores that bypass the caches
//       run_blocked         block by block, for prefetching:
//         main_loop           up to an iteration with too many lanes that the fast path is not valid for
//         run_tail            that iteration, and the end of the array
//         run_queued          single elements that the main loop left
//
// A body is a functor `body(path, x)` of a way to evaluate (protocol.hpp) and std::array<V, Inputs>. It returns a
// partial_result of std::array<V, Outputs>. Its `slow_path` is the way to evaluate elements of the fallback queue, and
// `is_memory_bound` says whether loads and stores take more time than the body.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <ramp/detail/loops/fallback_queue.hpp>
#include <ramp/detail/loops/operands.hpp>
#include <ramp/detail/loops/protocol.hpp>
#include <ramp/detail/loops/tuning.hpp>

namespace ramp::detail {

/// What a call decides once from its whole size. Parts of it, run by several threads, share the decision.
struct plan {
  bool prefetch = false, nontemporal = false;
};

/// The same pointers, of which the compiler knows no sizes of arrays. GCC 12 to 16 warn of accesses outside an array
/// where they know its size and do not see that such a branch is never taken.
template <class... S>
RAMP_INLINE pointers<S...> opaque_each(pointers<S...> p) {
  detail::for_each(p, [](auto*& each) RAMP_LAMBDA_INLINE { each = detail::opaque(each); });
  return p;
}

/// A register or less: count <= V::size.
template <class V, class Path = fast_or_full_range, class In, class Out, class Body>
RAMP_INLINE void run_register_inlined(std::size_t count, const In& inputs, const Out& outputs, const Body& body) {
  const auto x = detail::load_first_of_each<V>(inputs, count);
  detail::store_first_of_each(outputs, body(Path{}, x).value, count);
}
template <class V, class Path = fast_or_full_range, class In, class Out, class Body>
RAMP_FLATTEN inline void run_register(std::size_t count, In inputs, Out outputs, Body body) {
  detail::run_register_inlined<V, Path>(count, inputs, outputs, body);
}

/// Register by register. Kept out of its callers, which need all registers.
template <class V, class Path = fast_or_full_range, class In, class Out, class Body>
[[gnu::noinline]] void run_registers(std::size_t count, In inputs, Out outputs, Body body) {
  for (std::size_t i = 0; i < count; i += V::size)
    detail::run_register<V, Path>((std::min)(count - i, V::size), detail::advanced(inputs, i),
                                  detail::advanced(outputs, i), body);
}

/// More than a register, at most a Pair of them.
template <class V, class Pair, class In, class Out, class Body>
RAMP_FLATTEN inline void run_pair(std::size_t count, In inputs, Out outputs, Body body) {
  const auto x = detail::load_first_of_each<Pair>(inputs, count);
  const auto y = body(fast_path{}, x);
  if constexpr (!y.is_complete)
    if (!detail::all(y.valid)) [[unlikely]]
      return detail::run_registers<V>(count, inputs, outputs, body);
  detail::store_first_of_each(outputs, y.value, count);
}

/// What the main loop leaves: an iteration with many lanes that the fast path is not valid for, or the end of the
/// array.
template <class V, class Pair, class In, class Out, class Body>
[[gnu::noinline]] void run_tail(std::size_t begin, std::size_t count, In inputs, Out outputs, Body body) {
  for (const std::size_t end = begin + count; begin < end; begin += Pair::size) {
    const std::size_t part = (std::min)(end - begin, Pair::size);
    if (part > V::size)
      detail::run_pair<V, Pair>(part, detail::advanced(inputs, begin), detail::advanced(outputs, begin), body);
    else
      detail::run_register<V>(part, detail::advanced(inputs, begin), detail::advanced(outputs, begin), body);
  }
}

/// Keeps the branch on `counter` that follows in a loop from touching a boundary of 32 bytes. Processors from Skylake
/// to Cascade Lake decode code next to such a branch anew in every iteration (Intel's "jump conditional code erratum"),
/// which cost up to a sixth of a loop's time.
RAMP_INLINE void keep_branch_off_boundary([[maybe_unused]] std::size_t& counter) {
#if defined(__GNUC__) && defined(__x86_64__)
  asm volatile(".p2align 5,,12" : "+r"(counter));
#endif
}

/// The lanes of the Unrolled registers at `inputs` that the fast path is not valid for. It computes them again: masks
/// kept from the main loop would occupy registers in every iteration.
template <class V, class Unrolled, class In, class Body>
RAMP_INLINE std::uint64_t invalid_lanes(In inputs, const Body& body) {
  static_assert(Unrolled::size <= 64);
  std::uint64_t valid = 0;
#pragma GCC unroll 1
  for (std::size_t i = 0; i < Unrolled::size; i += V::size) {
    const auto x = detail::load_each<V>(inputs);
    valid |= detail::lane_bits(detail::mask(body(fast_path{}, x).valid)) << i;
    detail::for_each(inputs, [](auto*& each) RAMP_LAMBDA_INLINE { each = detail::opaque(each + V::size); });
  }
  return ~valid & (~std::uint64_t{0} >> (64 - Unrolled::size));
}

/// The main loop, from `begin` to `end` or to the first iteration that the queue does not take; returns where it stops.
/// It is a function of its own and calls none: all registers are its own.
template <class V, class Unrolled, bool Nontemporal = false, class In, class Out, class Body>
RAMP_FLATTEN [[gnu::noinline]] std::size_t main_loop(std::size_t begin, std::size_t end, In inputs, Out outputs,
                                                     fallback_queue<V, count_of<In>>& queue, Body body) {
  inputs = detail::advanced(inputs, begin);
  outputs = detail::advanced(outputs, begin);
  const std::size_t iterations = (end - begin) / Unrolled::size;
  std::size_t left = iterations;
  for (; left > 0; --left) {
    const auto x = detail::load_each<Unrolled>(inputs);
    const auto y = body(fast_path{}, x);
    if constexpr (!y.is_complete)
      if (!detail::all(y.valid)) [[unlikely]] {
        const std::uint64_t lanes = detail::invalid_lanes<V, Unrolled>(inputs, body);
        if (!queue.add(begin + (iterations - left) * Unrolled::size, inputs, lanes)) break;
      }
    detail::for_each_index<count_of<Out>>([&](auto i) RAMP_LAMBDA_INLINE {
      if constexpr (Nontemporal)
        detail::store_nontemporal(detail::get<i>(outputs), y.value[i]);
      else
        detail::store(detail::get<i>(outputs), y.value[i]);
    });
    // Opaque pointers: GCC 12 would replace them by one index, and spend an instruction on each address.
    detail::for_each(inputs, [](auto*& each) RAMP_LAMBDA_INLINE { each = detail::opaque(each + Unrolled::size); });
    detail::for_each(outputs, [](auto*& each) RAMP_LAMBDA_INLINE { each = detail::opaque(each + Unrolled::size); });
    detail::keep_branch_off_boundary(left);
  }
  return begin + (iterations - left) * Unrolled::size;
}

/// The elements of the queue, by the slow path.
template <class V, std::size_t Inputs, class... Out, class Body>
[[gnu::noinline]] void run_queued(const fallback_queue<V, Inputs>& queue, pointers<Out...> outputs, Body body) {
  constexpr std::size_t count = sizeof...(Out);
  std::array<std::array<value_t<V>, fallback_queue<V, Inputs>::capacity>, count> y;
  const auto from = [&]<std::size_t... Index>(std::index_sequence<Index...>) RAMP_LAMBDA_INLINE {
    return detail::make_pointers(queue.x[Index].data()...);
  }
  (std::make_index_sequence<Inputs>{});
  const auto to = [&]<std::size_t... Index>(std::index_sequence<Index...>) RAMP_LAMBDA_INLINE {
    return detail::make_pointers(y[Index].data()...);
  }
  (std::make_index_sequence<count>{});
  detail::run_registers<V, typename Body::slow_path>(queue.count, from, to, body);
  detail::for_each_index<count>([&](auto i) RAMP_LAMBDA_INLINE {
    for (std::size_t k = 0; k < queue.count; ++k)
      detail::get<i>(outputs)[queue.index[k]] =
          static_cast<std::remove_cvref_t<decltype(*detail::get<i>(outputs))>>(y[i][k]);
  });
}

/// Whether the outputs are all aligned alike, and none of them is an input.
template <class... In, class... Out>
RAMP_INLINE bool can_store_nontemporal(const pointers<In...>& inputs, const pointers<Out...>& outputs) {
  const std::uintptr_t offset = detail::offset_in_line(outputs.first);
  bool can = true;
  detail::for_each(outputs, [&](const auto* output) RAMP_LAMBDA_INLINE {
    can = can && offset % sizeof(*output) == 0 && detail::offset_in_line(output) == offset;
    detail::for_each(inputs, [&](const auto* input) RAMP_LAMBDA_INLINE {
      can = can && static_cast<const void*>(input) != static_cast<const void*>(output);
    });
  });
  return can;
}

/// The plan for `size` elements at `inputs` and `outputs`.
template <class Body, class In, class... Out>
RAMP_INLINE plan make_plan(std::size_t size, const In& inputs, const pointers<Out...>& outputs) {
  constexpr std::size_t widest = (std::max)({sizeof(Out)...});
  const std::size_t bytes = size * widest;
  plan p;
  if constexpr (Body::is_memory_bound)
    p.nontemporal = bytes >= tuning::nontemporal_from_bytes && detail::can_store_nontemporal(inputs, outputs) &&
                    tuning::prefers_nontemporal();
  p.prefetch = !p.nontemporal && bytes >= tuning::prefetch_from_bytes && tuning::prefers_prefetch();
  return p;
}

/// An Unrolled or more, with stores that bypass the caches, for a body whose fast path is valid for every x.
template <class V, class Pair, class Unrolled, class In, class Out, class Body>
[[gnu::noinline]] void run_nontemporal(std::size_t size, In inputs, Out outputs, Body body) {
  constexpr std::size_t line = tuning::cache_line, element = sizeof(*outputs.first);
  const std::size_t before = (line - detail::offset_in_line(outputs.first)) % line / element;
  detail::run_tail<V, Pair>(0, before, inputs, outputs, body);
  fallback_queue<V, count_of<In>> unused;
  const std::size_t end = detail::main_loop<V, Unrolled, true>(before, size, inputs, outputs, unused, body);
  detail::run_tail<V, Pair>(end, size - end, inputs, outputs, body);
  detail::fence_nontemporal();
}

/// An Unrolled or more, block by block: prefetching would disturb the iterations of the main loop.
template <class V, class Pair, class Unrolled, class In, class Out, class Body>
[[gnu::noinline]] void run_blocked(bool prefetch, std::size_t size, In inputs, Out outputs, Body body) {
  constexpr std::size_t block_size = tuning::iterations_per_prefetch * Unrolled::size;
  using fast_result = decltype(body(fast_path{}, detail::load_each<Unrolled>(inputs)));
  fallback_queue<V, count_of<In>> queue;
  for (std::size_t i = 0; i < size;) {
    std::size_t end = size;
    if (prefetch && size - i > block_size) {
      end = i + block_size;
      detail::for_each(inputs, [i](const auto* p) RAMP_LAMBDA_INLINE {
        detail::prefetch_read(p + i, block_size, tuning::prefetch_distance);
      });
      detail::for_each(outputs, [i](auto* p) RAMP_LAMBDA_INLINE {
        detail::prefetch_write(p + i, block_size, tuning::prefetch_distance);
      });
    }
    i = detail::main_loop<V, Unrolled>(i, end, inputs, outputs, queue, body);
    if (i < end) {
      const std::size_t count = (std::min)(size - i, Unrolled::size);
      detail::run_tail<V, Pair>(i, count, inputs, outputs, body);
      i += count;
    }
    if constexpr (!fast_result::is_complete)
      if (queue.count > 0 && (i == size || queue.is_nearly_full())) [[unlikely]] {
        detail::run_queued(queue, outputs, body);
        queue.count = 0;
      }
  }
}

/// An Unrolled or more: all of a call, or a part of one with its plan.
template <class V, class Pair, class Unrolled, class In, class Out, class Body>
RAMP_INLINE void run_planned(plan p, std::size_t size, const In& inputs, const Out& outputs, const Body& body) {
  if constexpr (Body::is_memory_bound)
    if (p.nontemporal) [[unlikely]]
      return detail::run_nontemporal<V, Pair, Unrolled>(size, inputs, outputs, body);
  detail::run_blocked<V, Pair, Unrolled>(p.prefetch, size, inputs, outputs, body);
}
template <class V, class Pair, class Unrolled, class In, class Out, class Body>
[[gnu::noinline]] void run_long(std::size_t size, In inputs, Out outputs, Body body) {
  detail::run_planned<V, Pair, Unrolled>(detail::make_plan<Body>(size, inputs, outputs), size, inputs, outputs, body);
}

/// For i < size: outputs[i] = body(inputs[i]). An output may be exactly an input. The body's fast path runs on a Pair
/// in short arrays, on an Unrolled in long ones.
template <class V, class Pair, class Unrolled, class In, class Out, class Body>
RAMP_INLINE void run(std::size_t size, const In& in, const Out& out, const Body& body) {
  const In inputs = detail::opaque_each(in);
  const Out outputs = detail::opaque_each(out);
  // Likely by weight: a call for a long array does not notice a jump.
  if (size <= V::size) [[likely]] {
    // A call would take three times as long as a memory-bound body.
    if constexpr (Body::is_memory_bound)
      detail::run_register_inlined<V>(size, inputs, outputs, body);
    else
      detail::run_register<V>(size, inputs, outputs, body);
  } else if (size <= Pair::size) [[likely]] {
    detail::run_pair<V, Pair>(size, inputs, outputs, body);
  } else if (size < Unrolled::size) {
    detail::run_tail<V, Pair>(0, size, inputs, outputs, body);
  } else {
    detail::run_long<V, Pair, Unrolled>(size, inputs, outputs, body);
  }
}

/// Calls run_row(columns, inputs, outputs) for each row.
template <class... In, class... Out, class RunRow>
[[gnu::noinline]] void for_each_row(shape s, rows_of<In...> inputs, rows_of<Out...> outputs, RunRow run_row) {
  for (std::size_t row = 0; row < s.rows; ++row) {
    run_row(s.columns, inputs.first, outputs.first);
    inputs.advance();
    outputs.advance();
  }
}

}  // namespace ramp::detail
