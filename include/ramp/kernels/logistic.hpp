// The logistic function σ(z) = 1/(1 + e^-z) and what is built on it: sigmoid, SiLU, the tanh form of GELU, and their
// derivatives, all from one exponential w = e^-|z| <= 1, which cannot overflow, and one division.
//
//   σ(z) = 1/(1 + w) for z >= 0, w/(1 + w) for z < 0        σ'(z) = w/(1 + w)²
#pragma once

#include <concepts>
#include <limits>

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

/// x = value·2^exponent, value where products with numbers next to 1 neither overflow nor lose digits below the normal
/// range.
template <simd::floating_batch V>
struct scaled_factor {
  V value, exponent;
};
template <simd::floating_batch V>
RAMP_KERNEL scaled_factor<V> scaled_factor_of(V x) {
  using T = simd::value_t<V>;
  const V magnitude = simd::abs(x), one(1), zero(0);
  const auto large = magnitude > V(T(0x1p100)), small = magnitude < V(T(0x1p-60));
  return {x * simd::select(large, V(T(0.5)), simd::select(small, V(T(0x1p60)), one)),
          simd::select(large, one, simd::select(small, V(T(-60)), zero))};
}

/// σ(z), where `negative` says z < 0.
template <reach Reach, simd::floating_batch V>
RAMP_KERNEL V logistic_value(const logistic_parts<Reach, V>& parts, typename V::batch_bool_type negative) {
  const V zero(0), p = simd::select(negative, parts.w.p, zero), n = simd::select(negative, parts.w.n, zero);
  return scale_by<Reach>(scaled_reciprocal(parts.sum, p), n);
}

/// x·σ(z), likewise. `limited` is x, made finite where w is 0 after rounding: -inf·0 is NaN.
template <reach Reach, simd::floating_batch V>
RAMP_KERNEL V times_logistic(V x, V limited, const logistic_parts<Reach, V>& parts,
                             typename V::batch_bool_type negative) {
  using T = simd::value_t<V>;
  const V zero(0), p = simd::select(negative, parts.w.p, zero), n = simd::select(negative, parts.w.n, zero);
  if constexpr (Reach == reach::near && std::same_as<T, float>) {
    return simd::scale(simd::select(negative, limited, x) * scaled_reciprocal(parts.sum, p), n);
  } else {
    // Where the argument was rounded, and with double's exponential, the product alone may be rounded once more.
    const auto fraction = long_scaled_reciprocal(parts.sum, p);
    V finite = limited;
    scaled_factor<V> factor{finite, zero};
    if constexpr (Reach == reach::far)
      factor = scaled_factor_of(finite);
    else
      factor.value = finite = simd::select(negative, limited, simd::min(V(std::numeric_limits<T>::max()), x));
    const V product = simd::fma(factor.value, fraction.high, factor.value * fraction.low);
    const V scaled = scale_by<Reach>(product, n + factor.exponent);
    // An emulated fma knows no -0.
    const V signed_product = simd::has_fma<V> ? scaled : simd::select(x == zero, x, scaled);
    return simd::select(negative, scaled, simd::select(x == finite, signed_product, x));
  }
}

/// σ(-|z|) short of the factor 2^n, in two words.
template <reach Reach, simd::floating_batch V>
RAMP_KERNEL double_word<V> logistic_tail_unscaled(const logistic_parts<Reach, V>& parts) {
  return long_scaled_reciprocal(parts.sum, parts.w.p);
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
