// The logistic function σ(z) = 1/(1 + e^-z) and what is built on it: sigmoid, SiLU, the tanh form of GELU, and their
// derivatives, all from one exponential w = e^-|z| <= 1, which cannot overflow, and one division.
//
//   σ(z) = 1/(1 + w) for z >= 0, w/(1 + w) for z < 0        σ'(z) = w/(1 + w)²
#pragma once

#include <ramp/kernels/exp.hpp>
#include <ramp/kernels/quotient.hpp>

namespace ramp::kernels {

/// How far the exponent of w may reach: an ordinary argument's, or one that leaves room for a factor of any size.
enum class reach { near, far };

template <reach Reach, simd::floating_batch V>
RAMP_KERNEL V scale_by(V x, V n) {
  return Reach == reach::near ? simd::scale(x, n) : simd::scale_far(x, n);
}

/// What the functions below need of w = e^-|z|.
template <reach Reach, simd::floating_batch V>
struct logistic_parts {
  exp_parts<V> w;      // w = 2^n·(1 + p)
  V pow2_n;            // 2^n
  double_word<V> sum;  // 1 + w
};

/// For w = e^-|z| = pow2_n·(1 + p).
template <reach Reach = reach::near, simd::floating_batch V>
RAMP_KERNEL logistic_parts<Reach, V> logistic(exp_parts<V> w, V pow2_n) {
  const V one(1);
  const V sum = simd::mul_add(pow2_n, w.p, one + pow2_n);
  // sum - 1 and the difference are exact, and so is 2^n·p.
  return {w, pow2_n, {sum, simd::mul_add(pow2_n, w.p, pow2_n - (sum - one))}};
}
template <reach Reach = reach::near, simd::floating_batch V>
RAMP_KERNEL logistic_parts<Reach, V> logistic(exp_parts<V> w) {
  return logistic<Reach>(w, simd::exp2_int(w.n));
}

/// x = value·2^doubling such that value·(1 + p) < 2·value does not overflow, whatever the size of x.
template <simd::floating_batch V>
struct doubled {
  V value, doubling;
};
template <simd::floating_batch V>
RAMP_KERNEL doubled<V> room_for_doubling(V x) {
  using T = simd::value_t<V>;
  const auto large = simd::abs(x) > V(T(0x1p100));
  return {simd::select(large, x * V(T(0.5)), x), simd::select(large, V(T(1)), V(T(0)))};
}

/// x·σ(z), where `negative` says z < 0. `limited` is x, made finite where w is 0 after rounding: -inf·0 is NaN.
template <reach Reach, simd::floating_batch V>
RAMP_KERNEL V times_logistic(V x, V limited, const logistic_parts<Reach, V>& parts,
                             typename V::batch_bool_type negative) {
  const V zero(0), p = simd::select(negative, parts.w.p, zero), n = simd::select(negative, parts.w.n, zero);
  if constexpr (Reach == reach::near) {
    return simd::scale(simd::select(negative, limited, x) * scaled_reciprocal(parts.sum, p), n);
  } else {
    const V y = reciprocal(parts.sum), fraction = simd::fma(p, y, y);
    // The rounding of the argument has used up what the near form rounds once more.
    const auto [value, doubling] = room_for_doubling(limited);
    const V fraction_low = simd::fma(p, y, y - fraction);
    const V product = simd::scale_far(simd::fma(value, fraction, value * fraction_low), n + doubling);
    // An emulated fma knows no -0.
    const V signed_product = simd::has_fma<V> ? product : simd::select(x == V(0), x, product);
    return simd::select(negative, product, simd::select(x == limited, signed_product, x));
  }
}

/// σ(-|z|) short of the factor 2^n.
template <reach Reach, simd::floating_batch V>
RAMP_KERNEL V logistic_tail_unscaled(const logistic_parts<Reach, V>& parts) {
  return scaled_reciprocal(parts.sum, parts.w.p);
}

/// σ'(z) short of the factor 2^n.
template <reach Reach, simd::floating_batch V>
RAMP_KERNEL V logistic_derivative_unscaled(const logistic_parts<Reach, V>& parts) {
  const V y = reciprocal_square(parts.sum);
  return simd::mul_add(parts.w.p, y, y);
}

/// factor·σ'(z), the factor a power of two.
template <reach Reach, simd::floating_batch V>
RAMP_KERNEL V logistic_derivative(const logistic_parts<Reach, V>& parts, V factor = V(1)) {
  return scale_by<Reach>(factor * logistic_derivative_unscaled(parts), parts.w.n);
}

}  // namespace ramp::kernels
