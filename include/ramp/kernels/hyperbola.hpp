// The gap between the hyperbola √(a² + b) and its asymptote a, as b/(√(a² + b) + a): no cancellation.
#pragma once

#include <ramp/kernels/quotient.hpp>

namespace ramp::kernels {

template <simd::floating_batch V>
struct hyperbola_parts {
  V gap;              // (√(a² + b) - a)/2
  V reciprocal_root;  // 1/√(a² + b)
};

/// For 0 <= a <= 2^40, 2^-4 <= b <= 2^4 and NaN a. The gap u solves u(u + a) = b/4: one Newton step from an
/// estimate takes away the errors of all that went before, the rounding of a² + b among them.
template <simd::floating_batch V>
RAMP_KERNEL hyperbola_parts<V> hyperbola(V a, simd::value_t<V> b) {
  using T = simd::value_t<V>;
  const V one(1), half(T(0.5)), quarter_b(b * T(0.25));
  const V square = simd::mul_add(a, a, V(b));
  V root, slope;
  if constexpr (simd::avx512_batch<V>) {
    slope = simd::rsqrt_estimate(square);
    root = square * slope;
    if constexpr (std::same_as<T, double>) {
      slope = simd::fma(slope * half, simd::fnma(root, slope, one), slope);
      root = square * slope;
    }
  } else {
    root = simd::sqrt(square);
  }
  const V y = detail::coarse_reciprocal(root + a);
  const V estimate = V(b * T(0.5)) * y;
  // The step wants 1/root to a few bits only: with s = estimate·y it is 2y/(1 + 2s), 0 <= s <= 1/2.
  if constexpr (!simd::avx512_batch<V>) slope = (y + y) * simd::nmul_add(estimate, y, one);
  const V gap = simd::fma(slope, simd::fnma(estimate, estimate, simd::fnma(estimate, a, quarter_b)), estimate);
  const V twice_gap = gap + gap, refined_root = twice_gap + a;
  return {gap, reciprocal(double_word<V>{refined_root, twice_gap - (refined_root - a)})};
}

}  // namespace ramp::kernels
