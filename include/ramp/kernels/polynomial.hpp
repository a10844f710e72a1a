// Polynomials by Horner's rule, coefficients from low to high.
#pragma once

#include <array>
#include <cstddef>

#include <ramp/simd/vector.hpp>

namespace ramp::kernels {

/// c[0] + x·(c[1] + x·(c[2] + ...)).
template <simd::floating_batch V, std::size_t Size>
RAMP_INLINE V polynomial(V x, const std::array<simd::value_t<V>, Size>& c) {
  V sum(c[Size - 1]);
  for (std::size_t i = Size - 1; i-- > 0;) sum = simd::mul_add(sum, x, V(c[i]));
  return sum;
}

/// The same with x² at hand, as c[0] + x·c[1] + x²·(c[2] + ...): the chain of dependent operations is what a loop over
/// many registers waits for once their number exceeds what the processor looks ahead.
template <simd::floating_batch V, std::size_t Size>
RAMP_INLINE V polynomial(V x, V square, const std::array<simd::value_t<V>, Size>& c) {
  constexpr std::size_t low = (Size / 2 + 1) / 2 * 2;
  (void)low;
  V even(c[Size % 2 == 1 ? Size - 1 : Size - 2]), odd(c[Size % 2 == 1 ? Size - 2 : Size - 1]);
  for (std::size_t i = Size % 2 == 1 ? Size - 1 : Size - 2; i >= 2; i -= 2)
    even = simd::mul_add(even, square, V(c[i - 2]));
  for (std::size_t i = Size % 2 == 1 ? Size - 2 : Size - 1; i >= 3; i -= 2)
    odd = simd::mul_add(odd, square, V(c[i - 2]));
  return simd::mul_add(odd, x, even);
}

}  // namespace ramp::kernels
