// Straight pieces.
#pragma once

#include <limits>

#include <ramp/simd/vector.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp::kernels {

/// y where the condition holds, else 0; NaN where x is NaN.
template <simd::floating_batch V>
RAMP_INLINE V pass_where(typename V::batch_bool_type condition, V y, V x) {
  return simd::pass_nan(x, simd::select(condition, y, V(0)));
}

/// slope·x; a slope of 0 makes 0 of infinities too, which is the limit.
template <simd::floating_batch V>
RAMP_INLINE V sloped(V x, simd::value_t<V> slope) {
  using T = simd::value_t<V>;
  // The bound does not depend on x: it costs a loop nothing.
  const T largest = slope == T(0) ? std::numeric_limits<T>::max() : std::numeric_limits<T>::infinity();
  return V(slope) * simd::clamp(x, -largest, largest);
}

/// x for x > 0, slope·x for x <= 0.
template <simd::floating_batch V>
RAMP_INLINE value_and_derivative<V> rectified(V x, simd::value_t<V> slope) {
  const auto positive = x > V(0);
  return {simd::select(positive, x, sloped(x, slope)),
          simd::pass_nan(x, simd::select(positive, V(1), V(slope)))};
}

}  // namespace ramp::kernels
