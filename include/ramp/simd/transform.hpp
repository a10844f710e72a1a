// The one loop: every range algorithm runs through it, and its tail through the same kernel as its body.
#pragma once

#include <array>
#include <cstddef>

#include <ramp/simd/memory.hpp>

namespace ramp::simd {

/// For i < size: (outputs[0][i], ...) = kernel(inputs[0][i], ...), registers at a time.
///
/// `kernel` maps std::array<V, Inputs> to std::array<V, Outputs>. An output may be exactly an input.
/// `Interleave` registers are in flight per turn: what one kernel leaves idle, the next one uses.
template <class V, std::size_t Interleave = 1, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_INLINE void transform(std::size_t size, const std::array<const value_t<V>*, Inputs>& inputs,
                           const std::array<value_t<V>*, Outputs>& outputs, const Kernel& kernel) {
  constexpr std::size_t width = V::size;
  std::size_t i = 0;
  const auto turn = [&]<std::size_t Count>(std::integral_constant<std::size_t, Count>) RAMP_LAMBDA_INLINE {
    std::array<V, Inputs> x[Count];
    std::array<V, Outputs> y[Count];
    for (std::size_t k = 0; k < Count; ++k)
      for (std::size_t s = 0; s < Inputs; ++s) x[k][s] = simd::load<V>(inputs[s] + i + k * width);
    for (std::size_t k = 0; k < Count; ++k) y[k] = kernel(x[k]);
    for (std::size_t k = 0; k < Count; ++k)
      for (std::size_t s = 0; s < Outputs; ++s) simd::store(outputs[s] + i + k * width, y[k][s]);
  };
  if constexpr (Interleave > 1)
    for (; size - i >= Interleave * width; i += Interleave * width)
      turn(std::integral_constant<std::size_t, Interleave>{});
  for (; size - i >= width; i += width) turn(std::integral_constant<std::size_t, 1>{});
  if (const std::size_t rest = size - i; rest > 0) {
    std::array<V, Inputs> x;
    for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load_first<V>(inputs[s] + i, rest);
    const std::array<V, Outputs> y = kernel(x);
    for (std::size_t s = 0; s < Outputs; ++s) simd::store_first(outputs[s] + i, y[s], rest);
  }
}

}  // namespace ramp::simd
