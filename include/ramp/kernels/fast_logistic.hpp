// The logistic function where its results are ordinary: e^-x for either sign of x, and no scaling at the end.
#pragma once

#include <ramp/kernels/exp.hpp>
#include <ramp/kernels/quotient.hpp>
#include <ramp/simd/partial.hpp>

namespace ramp::kernels {

/// From minus this on the fast forms know it: as far as the exponential is normal, and without a table as far as the
/// sum of 1 and a power of two is exact.
template <class V>
inline constexpr simd::value_t<V> fast_logistic_limit = simd::table_batch<V>       ? normal_exp<V>::highest
                                                        : simd::batch_of<V, float> ? 16
                                                                                   : 36;

/// 1 + e, rounded once and a little, for e <= e^fast_logistic_limit.
template <simd::fused_batch V>
RAMP_KERNEL V one_plus(const normal_exp<V>& e) {
  const V one(1);
  if constexpr (simd::table_batch<V>)
    return e.power + simd::fma(e.power, e.p, one);  // p is small and negative: little is lost below 1
  else
    return simd::fma(e.power, e.p, one + e.power);
}

/// c + e in two words, for c = 1/2 or 1.
template <simd::fused_batch V>
RAMP_KERNEL double_word<V> sum(V c, const normal_exp<V>& e) {
  if constexpr (simd::table_batch<V>) {
    return fast_two_sum(simd::max(c, e.power), simd::fma(e.power, e.p, simd::min(c, e.power)));
  } else {
    const V above = c + e.power, lost = (e.power - above) + c, high = simd::fma(e.power, e.p, above);
    return {high, simd::fma(e.power, e.p, above - high) + lost};
  }
}

/// factor·σ(x) = factor/(1 + e^-x), to 2 ULP.
template <simd::fused_batch V>
RAMP_KERNEL auto fast_times_logistic(V factor, V x) {
  const V d = one_plus(exp_minus(simd::min(V(normal_exp<V>::highest), x)));
  return simd::partial{simd::divide(factor, d), simd::above(x, -fast_logistic_limit<V>)};
}

/// σ(x), to 3 ULP.
template <simd::fused_batch V>
RAMP_KERNEL auto fast_logistic(V x) {
  if constexpr (simd::table_batch<V>) {
    const V d = one_plus(exp_minus_rough(simd::min(V(normal_exp<V>::highest), x)));
    return simd::partial{simd::divide(V(1), d), simd::above(x, -exp_minus_rough_limit)};
  } else {
    return fast_times_logistic(V(1), x);
  }
}

/// factor·σ'(x) = factor/(w + 2 + 1/w), w = e^|x|.
template <simd::fused_batch V>
RAMP_KERNEL auto fast_logistic_derivative(V factor, V x) {
  const V minus_a = simd::minus_abs(x);
  const auto e = exp_minus(minus_a);
  const V w = simd::fma(e.power, e.p, e.power);
  return simd::partial{simd::divide(factor, w + (V(2) + simd::divide(V(1), w))), minus_a > V(-normal_exp<V>::highest)};
}

}  // namespace ramp::kernels
