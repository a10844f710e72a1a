// Straight pieces.
#pragma once

#include <ramp/detail/simd/vector.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp::detail {

/// y where the condition holds, else 0; NaN where x is NaN.
template <detail::floating_batch V>
RAMP_KERNEL V pass_where(typename V::batch_bool_type condition, V y, V x) {
  return detail::pass_nan(x, detail::select_or_zero(condition, y));
}

/// 1 for x > 0, else slope.
template <detail::floating_batch V>
RAMP_KERNEL V rectified_slope(V x, detail::value_t<V> slope) {
  return detail::pass_nan(x, detail::select(x > V(0), V(1), V(slope)));
}

/// x for x > 0, else slope·x; a slope of 0 makes 0 of -inf too, which is the limit.
template <detail::floating_batch V>
RAMP_KERNEL value_and_derivative<V> rectified(V x, detail::value_t<V> slope) {
  const V zero(0);
  return {slope == 0 ? detail::maximum(zero, x) : detail::select(x > zero, x, V(slope) * x),
          detail::rectified_slope(x, slope)};
}

}  // namespace ramp::detail
