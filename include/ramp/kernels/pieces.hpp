// Straight pieces.
#pragma once

#include <ramp/simd/vector.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp::kernels {

/// y where the condition holds, else 0; NaN where x is NaN.
template <simd::floating_batch V>
RAMP_KERNEL V pass_where(typename V::batch_bool_type condition, V y, V x) {
  return simd::pass_nan(x, simd::select_or_zero(condition, y));
}

/// 1 for x > 0, else slope.
template <simd::floating_batch V>
RAMP_KERNEL V rectified_slope(V x, simd::value_t<V> slope) {
  return simd::pass_nan(x, simd::select(x > V(0), V(1), V(slope)));
}

/// x for x > 0, else slope·x; a slope of 0 makes 0 of -inf too, which is the limit.
template <simd::floating_batch V>
RAMP_KERNEL value_and_derivative<V> rectified(V x, simd::value_t<V> slope) {
  const V zero(0);
  return {slope == 0 ? simd::max(zero, x) : simd::select(x > zero, x, V(slope) * x),
          kernels::rectified_slope(x, slope)};
}

}  // namespace ramp::kernels
