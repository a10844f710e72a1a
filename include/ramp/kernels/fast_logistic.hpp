// The logistic function where its results are ordinary: e^-x for either sign of x, and no scaling at the end.
#pragma once

#include <ramp/kernels/exp.hpp>
#include <ramp/kernels/partial.hpp>
#include <ramp/kernels/quotient.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/logistic.hpp>

namespace ramp::kernels {

/// Beyond minus this 1 + e^-x would have to be a sum of two words.
inline constexpr float fast_logistic_limit = 16;

/// c + w in two words, for c = 1/2 or 1.
template <simd::fused_float_batch V>
RAMP_KERNEL double_word<V> sum(V c, const normal_exp<V>& w) {
  const V above = c + w.pow2, lost = (w.pow2 - above) + c, high = simd::fma(w.pow2, w.p, above);
  return {high, simd::fma(w.pow2, w.p, above - high) + lost};
}

/// factor·σ(x), by the table or as factor/(1 + e^-x).
template <simd::fused_float_batch V>
RAMP_KERNEL partial<V> fast_times_logistic(V factor, V x) {
  if constexpr (simd::table32_batch<V>) {
    using table = logistic_table;
    return {factor * tabulate<table>(simd::min(V(table::highest), x)), x > V(table::lowest)};
  } else {
    const auto w = exp_normal(V(0) - simd::min(V(normal_exp<V>::highest), x));
    return {simd::divide(factor, simd::fma(w.pow2, w.p, V(1) + w.pow2)), x > V(-fast_logistic_limit)};
  }
}

/// factor·σ'(x) = factor/(w + 2 + 1/w), w = e^|x|.
template <simd::fused_float_batch V>
RAMP_KERNEL partial<V> fast_logistic_derivative(V factor, V x) {
  const V a = simd::abs(x);
  const auto e = exp_normal(a);
  const V w = simd::fma(e.pow2, e.p, e.pow2);
  return {simd::divide(factor, w + (V(2) + simd::divide(V(1), w))), a < V(normal_exp<V>::highest)};
}

}  // namespace ramp::kernels
