// The gap between the hyperbola √(a² + b) and its asymptote a, computed as b/(√(a² + b) + a), which does not cancel.
#pragma once

#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/partial_result.hpp>

namespace ramp::detail {

template <detail::floating_batch V>
struct hyperbola_parts {
  V gap;              // (√(a² + b) - a)/2
  V reciprocal_root;  // 1/√(a² + b)
};

/// Approximates 1/√x with relative error below 2^-14 (float) or 2^-27 (double).
template <detail::avx512_batch V>
RAMP_KERNEL V coarse_rsqrt(V x) {
  const V r = detail::rsqrt_estimate(x);
  if constexpr (std::same_as<detail::value_t<V>, double>)
    return detail::fma(r * V(0.5), detail::fnma(x * r, r, V(1)), r);
  else
    return r;
}

/// For a above this limit √(a² + b) is a after rounding.
template <class T>
inline constexpr T hyperbola_limit = T(0x1p40);

/// For 0 <= a <= hyperbola_limit or NaN, 2^-4 <= b <= 2^4. The gap u solves u(u + a) = b/4: one Newton step from an
/// estimate removes the errors of the preceding steps, such as the rounding of a² + b.
template <detail::floating_batch V>
RAMP_KERNEL hyperbola_parts<V> hyperbola(V a, detail::value_t<V> b) {
  using T = detail::value_t<V>;
  const V one(1), quarter_b(b * T(0.25));
  const V square = detail::mul_add(a, a, V(b));
  V root_plus_a, slope;
  if constexpr (detail::avx512_batch<V>) {
    slope = detail::coarse_rsqrt(square);
    root_plus_a = detail::fma(square, slope, a);
  } else {
    root_plus_a = detail::sqrt(square) + a;
  }
  const V y = detail::coarse_reciprocal(root_plus_a);
  const V estimate = V(b * T(0.5)) * y;
  // The step needs a few bits of 1/root: with s = estimate·y it is 2y/(1 + 2s), 0 <= s <= 1/2.
  if constexpr (!detail::avx512_batch<V>) slope = (y + y) * detail::nmul_add(estimate, y, one);
  const V gap = detail::fma(slope, detail::fnma(estimate, estimate, detail::fnma(estimate, a, quarter_b)), estimate);
  const V twice_gap = gap + gap, refined_root = twice_gap + a;
  return {gap, reciprocal(double_word<V>{refined_root, twice_gap - (refined_root - a)})};
}

/// Registers that have a fast path.
template <class V>
concept fast_hyperbola_batch = detail::fused_float_batch<V> || detail::avx512_batch<V>;

/// base + the gap for b = 4, a >= 0.
template <fast_hyperbola_batch V>
RAMP_KERNEL auto fast_hyperbola_gap(V base, V a) {
  if constexpr (detail::avx512_batch<V>) {
    // Two estimates give u = 2/(√(a² + 4) + a) to 2^-13 (float) or 2^-26 (double). A Newton step towards u(u + a) = 1,
    // with the slope 1/(2u + a) = 1/√(a² + 4), squares the error.
    const V square = detail::fma(a, a, V(4)), slope = detail::coarse_rsqrt(square);
    const V y = detail::coarse_reciprocal(detail::fma(square, slope, a)), u = y + y;
    return detail::partial_result{base + detail::fma(detail::fnma(u, u + a, V(1)), slope, u),
                                  detail::below(a, hyperbola_limit<detail::value_t<V>>)};
  } else {
    // Twice the gap is v = √(a² + 4) - a, which solves v(v/2 + a) = 2. Cancellation leaves a relative error of a²/2^25.
    // One Newton step, with a few bits of the slope 1/(v + a) = 1/√(a² + 4), corrects it unless a is large.
    const V root = detail::sqrt(detail::fma(a, a, V(4))), v = root - a;
    const V residual = detail::fnma(v, detail::fma(V(0.5f), v, a), V(2));
    const V twice_gap = detail::fma(detail::reciprocal_seed(root), residual, v);
    return detail::partial_result{detail::fma(V(0.5f), twice_gap, base), detail::below(a, 64.0f)};
  }
}

/// The gap for b = 4, divided by the root: (1 - a/√(a² + 4))/2 = 2/(a² + 4 + a·√(a² + 4)).
template <fast_hyperbola_batch V>
RAMP_KERNEL auto fast_hyperbola_share(V a) {
  const V square = detail::fma(a, a, V(4));
  const auto valid = detail::below(a, hyperbola_limit<detail::value_t<V>>);
  if constexpr (detail::avx512_batch<V>) {
    // Root and denominator are doubled: additions replace multiplications by 1/2.
    const V slope = detail::coarse_rsqrt(square), root = square * slope;
    const V twice_root = detail::fma(detail::fnma(root, slope, V(1)), root, root + root);
    const V d = detail::fma(twice_root, a, square + square), y = detail::coarse_reciprocal(d), q = (y + y) + (y + y);
    return detail::partial_result{detail::fma(q, detail::fnma(d, y, V(1)), q), valid};
  } else {
    return detail::partial_result{estimated_quotient(V(2), detail::fma(detail::sqrt(square), a, square)), valid};
  }
}

}  // namespace ramp::detail
