// The one loop: every range algorithm runs through it, and its tail through the same kernel as its body.
#pragma once

#include <array>
#include <cstddef>

#include <ramp/simd/memory.hpp>
#include <ramp/simd/pack.hpp>

namespace ramp::simd {

namespace detail {

/// One turn: V::size elements from position i on.
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_INLINE void turn(std::size_t i, const std::array<const value_t<V>*, Inputs>& inputs,
                      const std::array<value_t<V>*, Outputs>& outputs, const Kernel& kernel) {
  std::array<V, Inputs> x;
  for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load<V>(inputs[s] + i);
  const std::array<V, Outputs> y = kernel(x);
  for (std::size_t s = 0; s < Outputs; ++s) simd::store(outputs[s] + i, y[s]);
}

}  // namespace detail

/// For i < size: (outputs[0][i], ...) = kernel(inputs[0][i], ...), registers V at a time.
///
/// `kernel` maps std::array<W, Inputs> to std::array<W, Outputs> for W = V and, with Paired, for W = pack<V>. An output
/// may be exactly an input.
template <class V, bool Paired, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_INLINE void transform(std::size_t size, const std::array<const value_t<V>*, Inputs>& inputs,
                           const std::array<value_t<V>*, Outputs>& outputs, const Kernel& kernel) {
  std::size_t i = 0;
  if constexpr (Paired)
    for (; i + 2 * V::size <= size; i += 2 * V::size) detail::turn<pack<V>>(i, inputs, outputs, kernel);
  for (; i + V::size <= size; i += V::size) detail::turn<V>(i, inputs, outputs, kernel);
  if (const std::size_t rest = size - i; rest > 0) {
    std::array<V, Inputs> x;
    for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load_first<V>(inputs[s] + i, rest);
    const std::array<V, Outputs> y = kernel(x);
    for (std::size_t s = 0; s < Outputs; ++s) simd::store_first(outputs[s] + i, y[s], rest);
  }
}

}  // namespace ramp::simd
