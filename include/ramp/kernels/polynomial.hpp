// Polynomials by Horner's rule, coefficients from low to high.
#pragma once

#include <array>
#include <cstddef>

#include <ramp/simd/batch.hpp>

namespace ramp::kernels {

/// c[0] + x·(c[1] + x·(c[2] + ...)).
template <simd::floating_batch V, std::size_t Size>
RAMP_INLINE V polynomial(V x, const std::array<simd::value_t<V>, Size>& c) {
  V sum(c[Size - 1]);
  for (std::size_t i = Size - 1; i-- > 0;) sum = simd::mul_add(sum, x, V(c[i]));
  return sum;
}

}  // namespace ramp::kernels
