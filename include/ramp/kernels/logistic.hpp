// The logistic function σ(z) = 1/(1 + e^-z) and what is built on it: sigmoid, SiLU, the tanh form of GELU,
// and their derivatives, all from one exponential w = e^-|z| <= 1, which cannot overflow.
//
//   σ(z) = 1/(1 + w) for z >= 0, w/(1 + w) for z < 0        σ'(z) = w/(1 + w)^2
#pragma once

#include <ramp/kernels/exp.hpp>
#include <ramp/kernels/quotient.hpp>

namespace ramp::kernels {

template <simd::floating_batch V>
struct logistic_parts {
  exp_parts<V> w;      // w = 2^n·(1 + p)
  V pow2_n;            // 2^n, or the smallest normal number
  double_word<V> sum;  // 1 + w
};

/// The parts for w <= 1.
template <simd::floating_batch V>
RAMP_INLINE logistic_parts<V> logistic(exp_parts<V> w) {
  const V one(1);
  const V pow2_n = simd::exp2_int(w.n);
  const V rounded = one + pow2_n;
  const V sum = simd::mul_add(pow2_n, w.p, rounded);
  const V lost = simd::mul_add(pow2_n, w.p, rounded - sum) + (pow2_n - (rounded - one));
  return {w, pow2_n, {sum, lost}};
}

/// x·σ(z), where `negative` says z < 0; the product x·(1 + p) must not overflow.
template <simd::floating_batch V>
RAMP_INLINE V times_logistic(V x, const logistic_parts<V>& parts, typename V::batch_bool_type negative) {
  const V y = reciprocal(parts.sum);
  const V fraction = simd::select(negative, simd::mul_add(parts.w.p, y, y), y);
  return simd::scale(x * fraction, simd::select(negative, parts.w.n, V(0)));
}

/// h·(1 + p)/(1 + w)^2, short of the factor 2^n of h·σ'(z).
template <simd::floating_batch V>
RAMP_INLINE V times_logistic_derivative_unscaled(V h, const logistic_parts<V>& parts) {
  const auto square = two_product(parts.sum.high, parts.sum.high);
  const V y = reciprocal(double_word<V>{
      square.high, simd::mul_add(parts.sum.high + parts.sum.high, parts.sum.low, square.low)});
  const V yh = y * h;
  return simd::mul_add(parts.w.p, yh, yh);
}

/// h·σ'(z).
template <simd::floating_batch V>
RAMP_INLINE V times_logistic_derivative(V h, const logistic_parts<V>& parts) {
  return simd::scale(times_logistic_derivative_unscaled(h, parts), parts.w.n);
}

}  // namespace ramp::kernels
