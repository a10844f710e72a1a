// slope·x + offset without FMA, where it may cancel.
#pragma once

#include <ramp/detail/errors.hpp>
#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/number.hpp>
#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// slope·x + offset for finite x and products, rounded once and a little also where it cancels. The lower halves of an
/// emulated fma are too long for an exact product in double.
template <single_register V>
RAMP_INLINE V linear(value_t<V> slope, V x, value_t<V> offset) {
  using T = value_t<V>;
  T slope_high = detail::rounded_half(slope);
  if (!detail::is_finite(slope_high)) {
    slope = slope / T(2);
    slope_high = detail::rounded_half(slope);
    x = x + x;
  }
  const V high(slope_high), low(slope - slope_high), x_high = detail::upper_half(x), x_low = x - x_high;
  const V product = detail::rounded(V(slope) * x);
  const V product_low = ((x_high * high - product) + x_high * low + x_low * high) + x_low * low;
  const auto sum = detail::two_sum(product, V(offset));
  return sum.high + (sum.low + product_low);
}
template <class B>
RAMP_KERNEL register_group<B> linear(value_t<B> slope, const register_group<B>& x, value_t<B> offset) {
  return {detail::linear(slope, x.first, offset), detail::linear(slope, x.second, offset)};
}

}  // namespace ramp::detail
