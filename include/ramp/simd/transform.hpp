// The one loop: every range algorithm runs through it.
//
// It comes in several functions, so that a short array pays for none of the constants, branches and spilled registers
// of the others: their arguments travel in processor registers. Short bodies may be inlined where the arrays are known;
// what would disturb the long loop is kept out of it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include <ramp/simd/memory.hpp>
#include <ramp/simd/pack.hpp>

namespace ramp::simd {

namespace detail {

/// A register or less: count <= V::size.
template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
inline void transform_register(std::size_t count, std::array<const value_t<V>*, Inputs> inputs,
                               std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  std::array<V, Inputs> x;
  for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load_first<V>(inputs[s], count);
  const std::array<V, Outputs> y = kernel(x);
  for (std::size_t s = 0; s < Outputs; ++s) simd::store_first(outputs[s], y[s], count);
}

template <class T, std::size_t N>
RAMP_INLINE std::array<T*, N> advanced(std::array<T*, N> pointers, std::size_t count) {
  for (T*& each : pointers) each += count;
  return pointers;
}

template <class V, std::size_t Inputs, std::size_t Outputs, class Kernel>
RAMP_INLINE void transform_registers(std::size_t count, std::array<const value_t<V>*, Inputs> inputs,
                                     std::array<value_t<V>*, Outputs> outputs, Kernel kernel) {
  for (std::size_t i = 0; i < count; i += V::size)
    detail::transform_register<V>(std::min(count - i, V::size), advanced(inputs, i), advanced(outputs, i), kernel);
}

/// More than a register, at most a Part.
template <class V, class Part, std::size_t Inputs, std::size_t Outputs, class PackKernel, class Kernel>
inline void transform_part(std::size_t count, std::array<const value_t<V>*, Inputs> inputs,
                           std::array<value_t<V>*, Outputs> outputs, PackKernel pack_kernel, Kernel kernel) {
  std::array<Part, Inputs> x;
  for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load_first<Part>(inputs[s], count);
  bool known = true;
  const std::array<Part, Outputs> y = pack_kernel(x, known);
  if (!known) [[unlikely]]
    return detail::transform_registers<V>(count, inputs, outputs, kernel);
  for (std::size_t s = 0; s < Outputs; ++s) simd::store_first(outputs[s], y[s], count);
}

/// What the long loop leaves: a Bulk that its kernel does not know, or less than a Bulk at the end.
template <class V, class Part, std::size_t Inputs, std::size_t Outputs, class PackKernel, class Kernel>
[[gnu::noinline]] void transform_rest(std::size_t begin, std::size_t count,
                                      std::array<const value_t<V>*, Inputs> inputs,
                                      std::array<value_t<V>*, Outputs> outputs, PackKernel pack_kernel, Kernel kernel) {
  for (const std::size_t end = begin + count; begin < end; begin += Part::size) {
    const std::size_t part = std::min(end - begin, Part::size);
    if (part > V::size)
      detail::transform_part<V, Part>(part, advanced(inputs, begin), advanced(outputs, begin), pack_kernel, kernel);
    else
      detail::transform_register<V>(part, advanced(inputs, begin), advanced(outputs, begin), kernel);
  }
}

/// More than a Part.
template <class V, class Part, class Bulk, std::size_t Inputs, std::size_t Outputs, class PackKernel, class Kernel>
[[gnu::noinline]] void transform_whole(std::size_t size, std::array<const value_t<V>*, Inputs> inputs,
                                       std::array<value_t<V>*, Outputs> outputs, PackKernel pack_kernel,
                                       Kernel kernel) {
  // Beyond the caches of a Cascade Lake a pass takes a fifth less time so, and one in place a third; within them, more.
  const bool prefetch = size >= (std::size_t{1} << 19) / sizeof(value_t<V>);
  for (std::size_t i = 0; i < size;) {
    for (; i + Bulk::size <= size; i += Bulk::size) {
      if (prefetch) [[unlikely]] {
        for (const auto* input : inputs) simd::prefetch_source<Bulk>(input + i);
        for (auto* output : outputs) simd::prefetch_target<Bulk>(output + i);
      }
      std::array<Bulk, Inputs> x;
      for (std::size_t s = 0; s < Inputs; ++s) x[s] = simd::load<Bulk>(inputs[s] + i);
      bool known = true;
      const std::array<Bulk, Outputs> y = pack_kernel(x, known);
      if (!known) [[unlikely]]
        break;
      for (std::size_t s = 0; s < Outputs; ++s) simd::store(outputs[s] + i, y[s]);
    }
    const std::size_t count = std::min(size - i, Bulk::size);
    if (count > 0) detail::transform_rest<V, Part>(i, count, inputs, outputs, pack_kernel, kernel);
    i += count;
  }
}

}  // namespace detail

/// For i < size: (outputs[0][i], ...) = kernel(inputs[0][i], ...), registers V at a time. An output may be exactly an
/// input.
///
/// `pack_kernel` does most of it, in short arrays Part by Part, in long ones Bulk by Bulk: it maps
/// std::array<P, Inputs> to std::array<P, Outputs> and may say that it does not know the result. `kernel` maps
/// std::array<V, Inputs> to std::array<V, Outputs>, always.
template <class V, class Part, class Bulk, std::size_t Inputs, std::size_t Outputs, class PackKernel, class Kernel>
RAMP_INLINE void transform(std::size_t size, const std::array<const value_t<V>*, Inputs>& inputs,
                           const std::array<value_t<V>*, Outputs>& outputs, const PackKernel& pack_kernel,
                           const Kernel& kernel) {
  // Likely by weight: a call for a long array does not notice a jump, and here GCC inlines a short kernel.
  if (size <= V::size) [[likely]]
    detail::transform_register<V>(size, inputs, outputs, kernel);
  else if (size <= Part::size)
    detail::transform_part<V, Part>(size, inputs, outputs, pack_kernel, kernel);
  else
    detail::transform_whole<V, Part, Bulk>(size, inputs, outputs, pack_kernel, kernel);
}

}  // namespace ramp::simd
