// Polynomials, coefficients from low to high.
#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include <ramp/simd/vector.hpp>

namespace ramp::kernels {

/// step(0), step(1), ... step(Count - 1). Not a loop: at -O2 GCC keeps one of more than a few turns.
template <std::size_t Count, class Step>
RAMP_INLINE void unrolled(Step step) {
  [&]<std::size_t... K>(std::index_sequence<K...>) RAMP_LAMBDA_INLINE {
    (step(K), ...);
  }(std::make_index_sequence<Count>{});
}

/// c[0] + x·(c[1] + x·(c[2] + ...)), by Horner's rule.
template <simd::floating_batch V, std::size_t Size>
RAMP_INLINE V polynomial(V x, const std::array<simd::value_t<V>, Size>& c) {
  V sum(c[Size - 1]);
  unrolled<Size - 1>([&](std::size_t k) RAMP_LAMBDA_INLINE { sum = simd::mul_add(sum, x, V(c[Size - 2 - k])); });
  return sum;
}

/// The same with x² at hand, even and odd powers apart: half the chain of dependent operations, which is what a loop
/// over many registers waits for once it is longer than what the processor looks ahead.
template <simd::floating_batch V, std::size_t Size>
RAMP_INLINE V polynomial(V x, V square, const std::array<simd::value_t<V>, Size>& c) {
  V last(c[Size - 1]), before(c[Size - 2]);
  unrolled<Size / 2 - 1>([&](std::size_t k) RAMP_LAMBDA_INLINE {
    last = simd::mul_add(last, square, V(c[Size - 3 - 2 * k]));
    before = simd::mul_add(before, square, V(c[Size - 4 - 2 * k]));
  });
  if constexpr (Size % 2 == 0)
    return simd::mul_add(last, x, before);
  else
    return simd::mul_add(before, x, simd::mul_add(last, square, V(c[0])));
}

}  // namespace ramp::kernels
