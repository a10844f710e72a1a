// Everything that math and loops need of the vector layer: registers, groups of them, and what their operations make.
#pragma once

#include <ramp/detail/simd/batch.hpp>
#include <ramp/detail/simd/register_group.hpp>

namespace ramp::detail {

/// x limited to [low, high]. NaN passes.
template <floating_batch V>
RAMP_INLINE V clamp(V x, value_t<V> low, value_t<V> high) {
  return detail::minimum(V(high), detail::maximum(V(low), x));
}

/// factor·x rounded to an integer, ties to even, for |factor·x| < 2^22 (float), 2^51 (double).
template <floating_batch V>
RAMP_INLINE V scaled_round(V x, value_t<V> factor) {
  const V shifter(exponent_bits<value_t<V>>::shifter);
  return detail::mul_add(x, V(factor), shifter) - shifter;
}

/// ldexp for n twice as far from 0, in two steps: the result must not be subnormal before the last one.
template <floating_batch V>
RAMP_INLINE V ldexp_far(V x, V n) {
  const V half = detail::scaled_round(n, value_t<V>(0.5));
  return detail::ldexp(detail::ldexp(x, half), n - half);
}

}  // namespace ramp::detail
