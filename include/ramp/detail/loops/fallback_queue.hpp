// What the main loop leaves to the slow path.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include <ramp/detail/loops/operands.hpp>
#include <ramp/detail/loops/tuning.hpp>

namespace ramp::detail {

/// Elements that the fast path was not valid for: their inputs, and where their results belong. Where they are few, the
/// slow path for each of their registers would cost more than all else; collected into full registers they cost little.
template <single_register V, std::size_t Inputs>
struct fallback_queue {
  using T = value_t<V>;
  static constexpr std::size_t capacity = tuning::queue_capacity;

  std::size_t count = 0;
  std::array<std::size_t, capacity> index;
  std::array<std::array<T, capacity>, Inputs> x;

  fallback_queue() {}  // Leaves the arrays uninitialized: clearing them would cost a short call more than its work.

  RAMP_INLINE bool is_nearly_full() const { return count > capacity - tuning::queued_at_once; }

  /// Takes the elements at `inputs`, the begin-th and following ones, that `lanes` has bits for: all of them or, where
  /// they are many or there is no room, none.
  template <class... S>
  RAMP_INLINE bool add(std::size_t begin, const pointers<S...>& inputs, std::uint64_t lanes) {
    if (static_cast<std::size_t>(std::popcount(lanes)) > (std::min)(tuning::queued_at_once, capacity - count))
      return false;
    for (; lanes != 0; lanes &= lanes - 1, ++count) {
      const auto lane = static_cast<std::size_t>(std::countr_zero(lanes));
      index[count] = begin + lane;
      detail::for_each_index<Inputs>(
          [&](auto i) RAMP_LAMBDA_INLINE { x[i][count] = static_cast<T>(detail::get<i>(inputs)[lane]); });
    }
    return true;
  }
};

}  // namespace ramp::detail
