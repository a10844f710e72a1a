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

/// factor·σ(x), by the table or as factor/(1 + e^-x).
template <simd::fused_float_batch V>
RAMP_INLINE partial<V> fast_times_logistic(V factor, V x) {
  if constexpr (simd::table_batch<V>) {
    using table = logistic_table;
    return {factor * tabulate<table>(simd::min(V(table::highest), x)), x > V(table::lowest)};
  } else {
    const auto w = exp_normal(V(0) - simd::min(V(normal_exp<V>::highest), x));
    return {simd::divide(factor, simd::fma(w.pow2, w.p, V(1) + w.pow2)), x > V(-fast_logistic_limit)};
  }
}

/// factor·σ'(x) = factor·w/(1 + w)², w = e^|x|: for e^-|x| it is the same.
template <simd::fused_float_batch V>
RAMP_INLINE partial<V> fast_logistic_derivative(V factor, V x) {
  const V a = simd::abs(x);
  const auto w = exp_normal(a);
  const V above = V(1) + w.pow2;
  const V sum = simd::fma(w.pow2, w.p, above), sum_low = simd::fma(w.pow2, w.p, above - sum);
  const auto square = two_product(sum, sum);
  const V square_low = simd::fma(sum + sum, sum_low, square.low);
  // 1/(high + low) = y·(1 - low·y), short of the last rounding.
  const V y = simd::divide(V(1), square.high);
  return {factor * w.pow2 * simd::fma(y, simd::fnma(square_low, y, w.p), y), a < V(fast_logistic_limit)};
}

}  // namespace ramp::kernels
