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
  V pow2_n;            // 2^n
  double_word<V> sum;  // 1 + w
};

/// The parts for w <= 1.
template <simd::floating_batch V>
RAMP_INLINE logistic_parts<V> logistic(exp_parts<V> w) {
  const V one(1), pow2_n = simd::exp2_int(w.n);
  const V sum = simd::mul_add(pow2_n, w.p, one + pow2_n);
  // sum - 1 and the difference are exact, and so is 2^n·p.
  return {w, pow2_n, {sum, simd::mul_add(pow2_n, w.p, pow2_n - (sum - one))}};
}

/// How far the exponent of w may reach: an ordinary argument's or one that leaves room for a factor of any size.
enum class reach { near, far };

template <reach Reach, simd::floating_batch V>
RAMP_INLINE V scale_by(V x, V n) {
  return Reach == reach::near ? simd::scale(x, n) : simd::scale_far(x, n);
}

/// x·σ(z), where `negative` says z < 0; the product x·(1 + p) must not overflow.
template <reach Reach = reach::near, simd::floating_batch V>
RAMP_INLINE V times_logistic(V x, const logistic_parts<V>& parts, typename V::batch_bool_type negative) {
  const V y = reciprocal(parts.sum);
  const V fraction = simd::select(negative, simd::fma(parts.w.p, y, y), y);
  return scale_by<Reach>(x * fraction, simd::select(negative, parts.w.n, V(0)));
}

/// 1/(1 + w)^2.
template <simd::floating_batch V>
RAMP_INLINE V reciprocal_square(double_word<V> d) {
  const auto square = two_product(d.high, d.high);
  return reciprocal(double_word<V>{square.high, simd::mul_add(d.high + d.high, d.low, square.low)});
}

/// factor·σ'(z), the factor a power of two.
template <reach Reach = reach::near, simd::floating_batch V>
RAMP_INLINE V logistic_derivative(const logistic_parts<V>& parts, V factor = V(1)) {
  const V y = factor * reciprocal_square(parts.sum);
  return scale_by<Reach>(simd::mul_add(parts.w.p, y, y), parts.w.n);
}

/// h·y·(1 + p), rounded once and a little.
template <simd::floating_batch V>
RAMP_INLINE V triple_product(double_word<V> h, V y, V p) {
  const auto product = two_product(h.high, y);
  return product.high + simd::mul_add(product.high, p, simd::mul_add(h.low, y, product.low));
}

}  // namespace ramp::kernels
