// Kernels on tables of 32 floats: piecewise polynomials whose coefficients are looked up, without a division and, for the
// functions of e^-a, without an exponential of their own.
#pragma once

#include <ramp/kernels/exp.hpp>
#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// The polynomial of the slot, by Horner's rule, down to the coefficient `Last`.
template <std::size_t Last = 0, simd::table_batch V, std::size_t Size>
RAMP_INLINE V polynomial(V x, V slot, const simd::table32 (&c)[Size]) {
  V sum = simd::lookup(c[Size - 1], slot);
  for (std::size_t i = Size - 1; i-- > Last;) sum = simd::fma(sum, x, simd::lookup(c[i], slot));
  return sum;
}

/// x = n·unit + r, and n as a slot; n below -31 shares the slot of -31.
template <simd::table_batch V>
struct exponent_slot {
  V n, r, slot;

  /// The number whose low bits hold n is kept as the slot.
  RAMP_INLINE static V shifted(V x, float one_over_unit) {
    return simd::fma(x, V(one_over_unit), V(simd::detail::exponent_bits<float>::shifter));
  }
  RAMP_INLINE static V unshifted(V shifted) { return shifted - V(simd::detail::exponent_bits<float>::shifter); }
  RAMP_INLINE static V slot_of(V shifted) {
    return simd::max(shifted, V(simd::detail::exponent_bits<float>::shifter - 31));
  }
};

/// For x <= 0: x = n·ln 2 + r.
template <simd::table_batch V>
RAMP_INLINE exponent_slot<V> reduce_to_slot(V x) {
  using C = exp_constants<float>;
  using S = exponent_slot<V>;
  const V shifted = S::shifted(x, C::log2_e), n = S::unshifted(shifted);
  return {n, simd::fnma(n, V(C::ln2_low), simd::fnma(n, V(C::ln2_high), x)), S::slot_of(shifted)};
}

}  // namespace ramp::kernels
