// Fast forms that hold for most arguments, and say for which.
#pragma once

#include <ramp/simd/vector.hpp>

namespace ramp::kernels {

/// The value of a function in the lanes where it is known; the others hold anything.
template <simd::floating_batch V, class Known = typename V::batch_bool_type>
struct partial {
  V value;
  Known known;
};

/// All of the value, by `formula()` where it is not known.
template <simd::single_register V, class F>
RAMP_INLINE V completed(const partial<V>& result, const F& formula) {
  if (simd::all(result.known)) [[likely]]
    return result.value;
  return simd::select(result.known, result.value, formula());
}
template <simd::single_register V, class F>
RAMP_INLINE V completed(const partial<V, simd::everywhere>& result, const F&) {
  return result.value;
}

}  // namespace ramp::kernels
