// The exponential that everything shares, in two parts: e^x = 2^n·(1 + p).
//
// The parts stay apart as long as possible: 2^n + 2^n·p loses nothing that 2^n·(1 + p) would, and the scaling
// by 2^n comes last, so that subnormal results are rounded once.
#pragma once

#include <ramp/kernels/polynomial.hpp>
#include <ramp/simd/vector.hpp>

namespace ramp::kernels {

/// e^x = 2^n·(1 + p), n an integer, |p| < 0.42, p with a relative error below an ULP also next to 0.
template <simd::floating_batch V>
struct exp_parts {
  V n, p;
};

template <class T>
struct exp_constants;

// q(r) = (e^r - 1 - r)/r^2 on |r| <= 0.3468. Sollya:
//   fpminimax((exp(x)-1-x)/x^2, 4, [|SG...|], [-0.3468,0.3468], relative)   error of e^r: 2^-26.6
template <>
struct exp_constants<float> {
  static constexpr float log2_e = 0x1.715476p0f;
  static constexpr float ln2_high = 0x1.62e43p-1f, ln2_low = -0x1.05c61p-29f;
  static constexpr std::array q{0x1.fffffap-2f, 0x1.555492p-3f, 0x1.555a26p-5f, 0x1.123988p-7f, 0x1.694cd2p-10f};
};
//   fpminimax((exp(x)-1-x)/x^2, 10, [|D...|], [-0.3468,0.3468], relative)   error of e^r: 2^-62
template <>
struct exp_constants<double> {
  static constexpr double log2_e = 0x1.71547652b82fep0;
  static constexpr double ln2_high = 0x1.62e42fefa39efp-1, ln2_low = 0x1.abc9e3b39803fp-56;
  static constexpr std::array q{0x1p-1,
                                0x1.5555555555557p-3,
                                0x1.5555555555552p-5,
                                0x1.111111111004dp-7,
                                0x1.6c16c16c18933p-10,
                                0x1.a01a01ac2162p-13,
                                0x1.a01a0197beee2p-16,
                                0x1.71de019f14601p-19,
                                0x1.27e500d13c37bp-22,
                                0x1.af4eec1a403dap-26,
                                0x1.1f331aa7f428dp-29};
};

/// e^r - 1 for |r| <= 0.3468.
template <simd::floating_batch V>
RAMP_KERNEL V expm1_reduced(V r) {
  const V square = r * r;
  return simd::mul_add(square, polynomial(r, square, exp_constants<simd::value_t<V>>::q), r);
}

/// x = n·ln 2 + r.
template <simd::floating_batch V>
struct exp_argument {
  V n, r;
};

/// The reduction alone, for |x| within the exponents of T and NaN.
template <simd::floating_batch V>
RAMP_KERNEL exp_argument<V> reduce_exp(V x) {
  using C = exp_constants<simd::value_t<V>>;
  const V n = simd::scaled_round(x, C::log2_e);
  return {n, simd::nmul_add(n, V(C::ln2_low), simd::fnma(n, V(C::ln2_high), x))};
}

/// e^x for |x| within the exponents of T and NaN: clamp first.
template <simd::floating_batch V>
RAMP_KERNEL exp_parts<V> exp_split(V x) {
  const auto [n, r] = reduce_exp(x);
  return {n, expm1_reduced(r)};
}

/// e^(x + x_low), the low part small against 1: for products that a rounded argument would spoil.
template <simd::floating_batch V>
RAMP_KERNEL exp_parts<V> exp_split(V x, V x_low) {
  const auto [n, r] = reduce_exp(x);
  return {n, expm1_reduced(r + x_low)};
}

/// e^x = pow2·(1 + p), pow2 a normal power of two: for |x| < `highest`.
template <simd::floating_batch V>
struct normal_exp {
  V pow2, p;

  static constexpr simd::value_t<V> highest = 87;
};

/// e^x where no care is needed of results out of the normal range.
template <simd::fused_float_batch V>
RAMP_KERNEL normal_exp<V> exp_normal(V x) {
  using C = exp_constants<simd::value_t<V>>;
  const auto [n, pow2] = simd::round_power(x, C::log2_e);
  return {pow2, expm1_reduced(simd::fnma(n, V(C::ln2_low), simd::fnma(n, V(C::ln2_high), x)))};
}

/// The same for |x| <= 18: with so few multiples of it, one number is all of ln 2.
template <simd::fused_float_batch V>
RAMP_KERNEL normal_exp<V> exp_short(V x) {
  using C = exp_constants<float>;
  const auto [n, pow2] = simd::round_power(x, C::log2_e);
  return {pow2, expm1_reduced(simd::fnma(n, V(C::ln2_high), x))};
}

/// e^(x + x_low), likewise.
template <simd::fused_float_batch V>
RAMP_KERNEL normal_exp<V> exp_normal(V x, V x_low) {
  using C = exp_constants<simd::value_t<V>>;
  const auto [n, pow2] = simd::round_power(x, C::log2_e);
  return {pow2, expm1_reduced(simd::fnma(n, V(C::ln2_high), x) + simd::fnma(n, V(C::ln2_low), x_low))};
}

}  // namespace ramp::kernels
