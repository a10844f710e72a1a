// The one loop: every range algorithm runs through it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include <ramp/simd/memory.hpp>
#include <ramp/simd/pack.hpp>

namespace ramp::simd {

/// For i < size: (outputs[0][i], ...) = kernel(inputs[0][i], ...), registers V at a time. An output may be exactly an
/// input.
///
/// `bulk` does most of it, Bulk by Bulk: it maps std::array<Bulk, Inputs> to std::array<Bulk, Outputs> and may say that
/// it does not know the result. `kernel` maps std::array<V, Inputs> to std::array<V, Outputs>, always.
template <class V, class Bulk, std::size_t Inputs, std::size_t Outputs, class BulkKernel, class Kernel>
RAMP_INLINE void transform(std::size_t size, const std::array<const value_t<V>*, Inputs>& inputs,
                           const std::array<value_t<V>*, Outputs>& outputs, const BulkKernel& bulk,
                           const Kernel& kernel) {
  std::size_t i = 0;
  while (i < size) {
    for (; i + Bulk::size <= size; i += Bulk::size) {
      std::array<Bulk, Inputs> x;
      for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load<Bulk>(inputs[s] + i);
      bool known = true;
      const std::array<Bulk, Outputs> y = bulk(x, known);
      if (!known) [[unlikely]]
        break;
      for (std::size_t s = 0; s < Outputs; ++s) simd::store(outputs[s] + i, y[s]);
    }
    for (const std::size_t end = std::min(size, i + Bulk::size); i < end; i += V::size) {
      const std::size_t count = std::min(end - i, V::size);
      std::array<V, Inputs> x;
      for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load_first<V>(inputs[s] + i, count);
      const std::array<V, Outputs> y = kernel(x);
      for (std::size_t s = 0; s < Outputs; ++s) simd::store_first(outputs[s] + i, y[s], count);
    }
  }
}

}  // namespace ramp::simd
