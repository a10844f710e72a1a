// What the long loop leaves of kernels that do not know all of their results.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include <ramp/simd/pack.hpp>

namespace ramp::simd {

/// Elements left for later, their inputs and where they belong. Where few arguments are out of a fast form's range, a
/// call of the formula for each of their registers would cost more than all else; together they cost little.
template <single_register V, std::size_t Inputs>
struct postponed {
  using T = value_t<V>;
  static constexpr std::size_t capacity = 64;
  /// As many at once as are quicker one by one than the registers that they are in.
  static constexpr std::size_t few = 8;

  std::size_t count;
  std::array<std::size_t, capacity> index;
  std::array<std::array<T, capacity>, Inputs> x;

  RAMP_INLINE bool nearly_full() const { return count > capacity - few; }

  /// The elements of the pack at `inputs`, the `begin`-th and following ones, that `lanes` has bits for: all or, where
  /// they are not few or there is no room, none of them.
  RAMP_INLINE bool add(std::size_t begin, const std::array<const T*, Inputs>& inputs, std::uint64_t lanes) {
    if (static_cast<std::size_t>(std::popcount(lanes)) > std::min(few, capacity - count)) return false;
    for (; lanes != 0; lanes &= lanes - 1, ++count) {
      const auto lane = static_cast<std::size_t>(std::countr_zero(lanes));
      index[count] = begin + lane;
      for (std::size_t s = 0; s < Inputs; ++s) x[s][count] = inputs[s][lane];
    }
    return true;
  }
};

}  // namespace ramp::simd
