// Polynomials, whose coefficients are ordered from low to high. Pragmas unroll the loops: GCC does so itself at -O3
// only.
#pragma once

#include <array>
#include <cstddef>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// c[0] + x·(c[1] + x·(c[2] + ...)), by Horner's rule.
template <detail::floating_batch V, std::size_t Size>
RAMP_KERNEL V polynomial(V x, const std::array<detail::value_t<V>, Size>& c) {
  V sum(c[Size - 1]);
#pragma GCC unroll 32
  for (std::size_t i = Size - 1; i > 0; --i) sum = detail::mul_add(sum, x, V(c[i - 1]));
  return sum;
}

/// c[First] + x·(c[First + 1] + ...), by separate sums of even and odd powers, with x² given. The chain of dependent
/// operations is half as long as Horner's. Where rounding matters, callers leave out the first coefficients and add
/// them separately.
template <std::size_t First = 0, detail::floating_batch V, std::size_t Size>
RAMP_KERNEL V polynomial(V x, V square, const std::array<detail::value_t<V>, Size>& c) {
  V last(c[Size - 1]), before(c[Size - 2]);
#pragma GCC unroll 16
  for (std::size_t i = Size - 2; i >= First + 2; i -= 2) {
    last = detail::mul_add(last, square, V(c[i - 1]));
    before = detail::mul_add(before, square, V(c[i - 2]));
  }
  if constexpr ((Size - First) % 2 == 0)
    return detail::mul_add(last, x, before);
  else
    return detail::mul_add(before, x, detail::mul_add(last, square, V(c[First])));
}

}  // namespace ramp::detail
