// Polynomials, coefficients from low to high.
#pragma once

#include <array>
#include <cstddef>

#include <ramp/simd/vector.hpp>

namespace ramp::kernels {

/// c[0] + x·(c[1] + x·(c[2] + ...)), by Horner's rule.
template <simd::floating_batch V, std::size_t Size>
RAMP_INLINE V polynomial(V x, const std::array<simd::value_t<V>, Size>& c) {
  V sum(c[Size - 1]);
  for (std::size_t i = Size - 1; i-- > 0;) sum = simd::mul_add(sum, x, V(c[i]));
  return sum;
}

/// c[First] + x·(c[First + 1] + ...) with x² at hand, even and odd powers apart: half the chain of dependent
/// operations, which is what a loop over many registers waits for once it is longer than what the processor looks
/// ahead.
template <std::size_t First = 0, simd::floating_batch V, std::size_t Size>
RAMP_INLINE V polynomial(V x, V square, const std::array<simd::value_t<V>, Size>& c) {
  V last(c[Size - 1]), before(c[Size - 2]);
  std::size_t i = Size - 2;
  for (; i >= First + 2; i -= 2) {
    last = simd::mul_add(last, square, V(c[i - 1]));
    before = simd::mul_add(before, square, V(c[i - 2]));
  }
  const V sum = simd::mul_add(last, x, before);
  return i == First ? sum : simd::mul_add(sum, x, V(c[First]));
}

}  // namespace ramp::kernels
