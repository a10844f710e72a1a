// The logistic function σ(z) = 1/(1 + e^-z) and what is built on it: sigmoid, SiLU, the tanh form of GELU, and their
// derivatives, all from one exponential w = e^-|z| <= 1, which cannot overflow.
//
//   σ(z) = 1/(1 + w) for z >= 0, w/(1 + w) for z < 0        σ'(z) = w/(1 + w)²
//
// Registers that can look up tables take both functions from there, the others from the exponential and one division.
#pragma once

#include <ramp/kernels/exp.hpp>
#include <ramp/kernels/quotient.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/logistic.hpp>

namespace ramp::kernels {

/// How far the exponent of w may reach: an ordinary argument's, or one that leaves room for a factor of any size.
enum class reach { near, far };

template <reach Reach, simd::floating_batch V>
RAMP_INLINE V scale_by(V x, V n) {
  return Reach == reach::near ? simd::scale(x, n) : simd::scale_far(x, n);
}

/// What the functions below need of w = e^-|z|.
template <reach Reach, simd::floating_batch V>
struct logistic_parts {
  exp_parts<V> w;      // w = 2^n·(1 + p)
  V pow2_n;            // 2^n
  double_word<V> sum;  // 1 + w
};
template <reach Reach, simd::table_batch V>
struct logistic_parts<Reach, V> {
  exponent_slot<V> w;  // w = 2^n·e^r
};

/// For -|z| = minus_z + minus_z_low.
template <reach Reach = reach::near, simd::floating_batch V>
RAMP_INLINE logistic_parts<Reach, V> logistic(V minus_z, V minus_z_low = V(0)) {
  if constexpr (simd::table_batch<V>) {
    const auto [n, r, slot] = reduce_to_slot(minus_z);
    return {{n, r + minus_z_low, slot}};
  } else {
    const exp_parts<V> w = exp_split(minus_z, minus_z_low);
    const V one(1), pow2_n = simd::exp2_int(w.n);
    const V sum = simd::mul_add(pow2_n, w.p, one + pow2_n);
    // sum - 1 and the difference are exact, and so is 2^n·p.
    return {w, pow2_n, {sum, simd::mul_add(pow2_n, w.p, pow2_n - (sum - one))}};
  }
}

/// x·σ(z), where `negative` says z < 0. `limited` is x, made finite where w is 0 after rounding: -inf·0 is NaN.
template <reach Reach, simd::floating_batch V>
RAMP_INLINE V times_logistic(V x, V limited, const logistic_parts<Reach, V>& parts,
                             typename V::batch_bool_type negative) {
  // An x of any size could overflow by the factor 1 + p < 2.
  using T = simd::value_t<V>;
  const V half(Reach == reach::near ? T(1) : T(0.5)), doubling(Reach == reach::near ? T(0) : T(1));
  if constexpr (simd::table_batch<V>) {
    const V unscaled = half * limited * polynomial(parts.w.r, parts.w.slot, logistic_table::c);
    const V share = simd::scale(unscaled, parts.w.n + doubling);
    return simd::select(negative, share, x - share);
  } else {
    const V y = reciprocal(parts.sum);
    const V fraction = simd::select(negative, simd::fma(parts.w.p, y, y), y);
    return scale_by<Reach>(half * simd::select(negative, limited, x) * fraction,
                           simd::select(negative, parts.w.n, V(0)) + doubling);
  }
}

/// x·σ(z) for z of x's sign and minus_a = -|x|, limited where w is 0 after rounding.
template <simd::floating_batch V>
RAMP_INLINE V self_gated(V x, V minus_a, const logistic_parts<reach::near, V>& parts) {
  if constexpr (simd::table_batch<V>) {
    // x·σ(z) = max(x, 0) - |x|·σ(-|z|).
    const V share = simd::scale(minus_a * polynomial(parts.w.r, parts.w.slot, logistic_table::c), parts.w.n);
    return simd::max(V(-0.0f), x) + share;
  } else {
    return times_logistic(x, minus_a, parts, x < V(0));
  }
}

/// σ'(z) short of the factor 2^n.
template <reach Reach, simd::floating_batch V>
RAMP_INLINE V logistic_derivative_unscaled(const logistic_parts<Reach, V>& parts) {
  if constexpr (simd::table_batch<V>) {
    return polynomial(parts.w.r, parts.w.slot, logistic_derivative_table::c);
  } else {
    const V y = reciprocal_square(parts.sum);
    return simd::mul_add(parts.w.p, y, y);
  }
}

/// factor·σ'(z), the factor a power of two.
template <reach Reach, simd::floating_batch V>
RAMP_INLINE V logistic_derivative(const logistic_parts<Reach, V>& parts, V factor = V(1)) {
  return scale_by<Reach>(factor * logistic_derivative_unscaled(parts), parts.w.n);
}

}  // namespace ramp::kernels
