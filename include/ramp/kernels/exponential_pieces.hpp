// x for x > 0, a multiple of e^x - 1 for x <= 0: ELU and SELU. CELU has its own room for the scaled argument.
#pragma once

#include <ramp/kernels/argument.hpp>
#include <ramp/kernels/exp.hpp>
#include <ramp/simd/partial.hpp>
#include <ramp/simd/table.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp::kernels {

/// factor·e^x. The detour over half the factor keeps 1 + p < 2 from overflowing a factor near the largest number.
template <simd::floating_batch V>
RAMP_KERNEL V times_exp(V factor, exp_parts<V> e) {
  const V half = factor * V(simd::value_t<V>(0.5));
  return simd::scale(simd::mul_add(half, e.p, half), e.n + V(1));
}

/// e^x - 1 for x <= 0.
template <simd::floating_batch V>
RAMP_KERNEL V expm1_nonpositive(exp_parts<V> e) {
  const V pow2_n = simd::exp2_int(e.n);
  return simd::mul_add(pow2_n, e.p, pow2_n - V(1));
}

/// x for x > 0, e^x - 1 for x <= 0; the derivative at 0 is 1 from either side.
template <simd::floating_batch V>
RAMP_KERNEL value_and_derivative<V> exponential_linear(V x) {
  const V zero(0), one(1);
  const auto e = exp_split(simd::max(V(-exp_cutoff<simd::value_t<V>>), x));
  // A comparison that leaves -0 to the positive side, where it stays -0.
  return {simd::select(x < zero, expm1_nonpositive(e), x), simd::select(x > zero, one, simd::scale(one + e.p, e.n))};
}

/// positive_value for x > 0, negative·(e^x - 1) for x <= 0; the derivative at 0 is that of the negative side.
template <simd::floating_batch V>
RAMP_KERNEL value_and_derivative<V> exponential_linear(V x, V positive_value, V positive_slope, V negative) {
  const V zero(0);
  const auto e = exp_split(simd::max(V(-exp_cutoff<simd::value_t<V>>), x));
  return {simd::select(x < zero, negative * expm1_nonpositive(e), positive_value),
          simd::select(x > zero, positive_slope, times_exp(negative, e))};
}

/// Whether four registers go through the fast forms side by side: among AVX2's 16 two are an eighth faster
/// (on a Zen 4).
template <class V>
inline constexpr bool four_exponential_linear = !simd::table8_batch<V>;

/// From here down e^x - 1 is -1 after rounding.
inline constexpr float expm1_cutoff = -18;

/// positive_value for x > 0, negative·(e^x - 1) for x <= 0.
template <simd::fused_float_batch V>
RAMP_KERNEL auto fast_exponential_linear(V x, V positive_value, V negative) {
  const auto w = exp_short(simd::max(V(expm1_cutoff), x));
  return simd::partial{simd::select(x < V(0), negative * simd::fma(w.power, w.p, w.power - V(1)), positive_value),
                       simd::everywhere{}};
}

/// Its derivative.
template <simd::fused_float_batch V>
RAMP_KERNEL auto fast_exponential_linear_derivative(V x, V positive_slope, V negative) {
  const auto w = exp_short(simd::max(V(expm1_cutoff), x));
  const V factor = negative * w.power;
  return simd::partial{simd::select(x > V(0), positive_slope, simd::fma(factor, w.p, factor)),
                       simd::above{x, expm1_cutoff}};
}

}  // namespace ramp::kernels
