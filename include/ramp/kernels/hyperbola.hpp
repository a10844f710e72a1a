// The gap between the hyperbola √(a² + b) and its asymptote a, as b/(√(a² + b) + a): no cancellation.
#pragma once

#include <ramp/kernels/quotient.hpp>
#include <ramp/simd/partial.hpp>

namespace ramp::kernels {

template <simd::floating_batch V>
struct hyperbola_parts {
  V gap;              // (√(a² + b) - a)/2
  V reciprocal_root;  // 1/√(a² + b)
};

namespace detail {
/// 1/√x, good enough for one more step: to 2^-14 (float) or 2^-27 (double).
template <simd::avx512_batch V>
RAMP_KERNEL V coarse_rsqrt(V x) {
  const V r = simd::rsqrt_estimate(x);
  if constexpr (std::same_as<simd::value_t<V>, double>)
    return simd::fma(r * V(0.5), simd::fnma(x * r, r, V(1)), r);
  else
    return r;
}
}  // namespace detail

/// Beyond this √(a² + b) is a after rounding.
template <class T>
inline constexpr T hyperbola_limit = T(0x1p40);

/// For 0 <= a <= hyperbola_limit, 2^-4 <= b <= 2^4 and NaN a. The gap u solves u(u + a) = b/4: one Newton step from an
/// estimate takes away the errors of all that went before, the rounding of a² + b among them.
template <simd::floating_batch V>
RAMP_KERNEL hyperbola_parts<V> hyperbola(V a, simd::value_t<V> b) {
  using T = simd::value_t<V>;
  const V one(1), quarter_b(b * T(0.25));
  const V square = simd::mul_add(a, a, V(b));
  V root_plus_a, slope;
  if constexpr (simd::avx512_batch<V>) {
    slope = detail::coarse_rsqrt(square);
    root_plus_a = simd::fma(square, slope, a);
  } else {
    root_plus_a = simd::sqrt(square) + a;
  }
  const V y = detail::coarse_reciprocal(root_plus_a);
  const V estimate = V(b * T(0.5)) * y;
  // The step wants 1/root to a few bits only: with s = estimate·y it is 2y/(1 + 2s), 0 <= s <= 1/2.
  if constexpr (!simd::avx512_batch<V>) slope = (y + y) * simd::nmul_add(estimate, y, one);
  const V gap = simd::fma(slope, simd::fnma(estimate, estimate, simd::fnma(estimate, a, quarter_b)), estimate);
  const V twice_gap = gap + gap, refined_root = twice_gap + a;
  return {gap, reciprocal(double_word<V>{refined_root, twice_gap - (refined_root - a)})};
}

/// What the forms below are for.
template <class V>
concept fast_hyperbola_batch = simd::fused_float_batch<V> || simd::avx512_batch<V>;

/// base + the gap for b = 4, a >= 0.
template <fast_hyperbola_batch V>
RAMP_KERNEL auto fast_hyperbola_gap(V base, V a) {
  if constexpr (simd::avx512_batch<V>) {
    // Two estimates make u = 2/(√(a² + 4) + a) good to 2^-13 (float) or 2^-26 (double). One step of Newton's, towards
    // u(u + a) = 1 with the slope 1/(2u + a) = 1/√(a² + 4), squares its error.
    const V square = simd::fma(a, a, V(4)), slope = detail::coarse_rsqrt(square);
    const V y = detail::coarse_reciprocal(simd::fma(square, slope, a)), u = y + y;
    return simd::partial{base + simd::fma(simd::fnma(u, u + a, V(1)), slope, u),
                         simd::below(a, hyperbola_limit<simd::value_t<V>>)};
  } else {
    // Twice the gap is v = √(a² + 4) - a, which solves v(v/2 + a) = 2. The difference has cancelled, to a²/2^25 of its
    // value; one Newton step with the slope 1/(v + a) = 1/√(a² + 4) to a few bits mends that, as long as a is not
    // large.
    const V root = simd::sqrt(simd::fma(a, a, V(4))), v = root - a;
    const V residual = simd::fnma(v, simd::fma(V(0.5f), v, a), V(2));
    const V twice_gap = simd::fma(simd::reciprocal_seed(root), residual, v);
    return simd::partial{simd::fma(V(0.5f), twice_gap, base), simd::below(a, 64.0f)};
  }
}

/// The gap for b = 4, divided by the root: (1 - a/√(a² + 4))/2 = 2/(a² + 4 + a·√(a² + 4)).
template <fast_hyperbola_batch V>
RAMP_KERNEL auto fast_hyperbola_share(V a) {
  const V square = simd::fma(a, a, V(4));
  const auto known = simd::below(a, hyperbola_limit<simd::value_t<V>>);
  if constexpr (simd::avx512_batch<V>) {
    // Doubled, root and denominator need no halves, and sums keep no multiplication waiting.
    const V slope = detail::coarse_rsqrt(square), root = square * slope;
    const V twice_root = simd::fma(simd::fnma(root, slope, V(1)), root, root + root);
    const V d = simd::fma(twice_root, a, square + square), y = detail::coarse_reciprocal(d), q = (y + y) + (y + y);
    return simd::partial{simd::fma(q, simd::fnma(d, y, V(1)), q), known};
  } else {
    return simd::partial{quick_quotient(V(2), simd::fma(simd::sqrt(square), a, square)), known};
  }
}

}  // namespace ramp::kernels
