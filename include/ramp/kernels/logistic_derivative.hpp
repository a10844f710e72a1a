// The derivative of x·σ(z(x)): SiLU and the tanh form of GELU.
#pragma once

#include <ramp/kernels/logistic.hpp>
#include <ramp/kernels/root.hpp>

namespace ramp::kernels {

/// The derivative of x·σ(z(x)) at -|x|: w(1 + w - b)/(1 + w)² with w = e^-z(|x|), b = |x|·z'(|x|). At +|x| it is 1
/// minus that, for odd z. `root` knows the zero of 1 + w - b as a function of a.
template <reach Reach, class Root, simd::floating_batch V>
RAMP_KERNEL V self_gated_derivative(const Root& root, double_word<V> a, double_word<V> minus_b,
                                    const logistic_parts<Reach, V>& parts) {
  const V one_plus_pow2 = V(1) + parts.pow2_n;
  const V rest = one_plus_pow2 + minus_b.high;
  const V rest_low = ((one_plus_pow2 - rest) + minus_b.high) + minus_b.low;
  const auto h = root(a, double_word<V>{rest, simd::mul_add(parts.pow2_n, parts.w.p, rest_low)});
  return scale_by<Reach>(triple_product(h, reciprocal_square(parts.sum), parts.w.p), parts.w.n);
}

}  // namespace ramp::kernels
