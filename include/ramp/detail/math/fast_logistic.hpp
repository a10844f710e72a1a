// The fast path of the logistic function, for normal results: it computes e^-x for both signs of x, and scales nothing.
#pragma once

#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/exp.hpp>
#include <ramp/detail/math/partial_result.hpp>

namespace ramp::detail {

/// The fast path is valid for x above minus this limit: as long as the exponential is a normal number and, without a
/// table, the sum of 1 and a power of two is exact.
template <class V>
inline constexpr detail::value_t<V> fast_logistic_limit = detail::table_batch<V>       ? exp_in_range<V>::highest
                                                          : detail::batch_of<V, float> ? 16
                                                                                       : 36;

/// 1 + e, with an error little above 0.5 ULP, for e <= e^fast_logistic_limit.
template <detail::fused_batch V>
RAMP_KERNEL V one_plus(const exp_in_range<V>& e) {
  const V one(1);
  if constexpr (detail::table_batch<V>)
    return e.power + detail::fma(e.power, e.p, one);  // p is small and negative: the rounding error below 1 is small
  else
    return detail::fma(e.power, e.p, one + e.power);
}

/// c + e in two words, for c = 1/2 or 1.
template <detail::fused_batch V>
RAMP_KERNEL double_word<V> sum(V c, const exp_in_range<V>& e) {
  if constexpr (detail::table_batch<V>) {
    return fast_two_sum(detail::maximum(c, e.power), detail::fma(e.power, e.p, detail::minimum(c, e.power)));
  } else {
    const V above = c + e.power, lost = (e.power - above) + c, high = detail::fma(e.power, e.p, above);
    return {high, detail::fma(e.power, e.p, above - high) + lost};
  }
}

/// factor·σ(x) = factor/(1 + e^-x), to 2 ULP.
template <detail::fused_batch V>
RAMP_KERNEL auto fast_times_logistic(V factor, V x) {
  const V d = one_plus(exp_minus(detail::minimum(V(exp_in_range<V>::highest), x)));
  return detail::partial_result{detail::divide(factor, d), detail::above(x, -fast_logistic_limit<V>)};
}

/// σ(x), to 3 ULP.
template <detail::fused_batch V>
RAMP_KERNEL auto fast_logistic(V x) {
  if constexpr (detail::table_batch<V>) {
    const V d = one_plus(exp_minus_short(detail::minimum(V(exp_in_range<V>::highest), x)));
    return detail::partial_result{detail::divide(V(1), d), detail::above(x, -exp_minus_short_limit)};
  } else {
    return fast_times_logistic(V(1), x);
  }
}

/// factor·σ'(a) = factor/(w + 2 + 1/w), w = e^a, from -a <= 0.
template <detail::fused_batch V>
RAMP_KERNEL auto fast_logistic_derivative(V factor, V minus_argument) {
  const V minus_a = detail::maximum(V(-exp_in_range<V>::highest), minus_argument);
  const auto e = exp_minus(minus_a);
  const V w = detail::fma(e.power, e.p, e.power);
  return detail::partial_result{detail::divide(factor, w + (V(2) + detail::divide(V(1), w))),
                                minus_a > V(-exp_in_range<V>::highest)};
}

}  // namespace ramp::detail
