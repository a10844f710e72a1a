// The logistic function where its results are ordinary: e^-x for either sign of x, and no scaling at the end.
#pragma once

#include <array>

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

/// e^r·(1 + offset) - 1 of power_table for |r| <= ln 2/64, in powers of -r. Sollya:
/// fpminimax((1+c)*exp(-x)-1-c, [|1,2,3|], [|SG...|], [-0.01085,0.01085], absolute, floating), c the offset; error
/// 2^-32.5.
inline constexpr std::array power_remainder{power_table::offset, -0x1.0004dp0f, 0x1.000558p-1f, -0x1.55a074p-3f};

/// 1 + e^-x, rounded once and a little, for -fast_logistic_limit <= x <= normal_exp<V>::highest.
template <simd::fused_float_batch V>
RAMP_KERNEL V one_plus_exp_minus(V x) {
  const V one(1);
  if constexpr (simd::table32_batch<V>) {
    using C = exp_constants<float>;
    // -x = n·ln 2/32 + r.
    const V slot = simd::fma(x, V(-32 * C::log2_e), V(simd::slot_shifter)), n = slot - V(simd::slot_shifter);
    const V minus_r = simd::fma(n, V(C::ln2_low / 32), simd::fma(n, V(C::ln2_high / 32), x));
    const V power = simd::lookup_power(power_table::powers, slot), p = polynomial(minus_r, power_remainder);
    // power and 1 are added without loss, whichever is larger.
    const V sum = one + power, lost = power - (sum - one);
    return sum + simd::fma(power, p, lost);
  } else {
    const auto w = exp_normal(V(0) - x);
    return simd::fma(w.pow2, w.p, one + w.pow2);
  }
}

/// factor·σ(x) = factor/(1 + e^-x).
template <simd::fused_float_batch V>
RAMP_KERNEL partial<V> fast_times_logistic(V factor, V x) {
  const V d = one_plus_exp_minus(simd::min(V(normal_exp<V>::highest), x));
  return {simd::divide(factor, d), x > V(-fast_logistic_limit)};
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
