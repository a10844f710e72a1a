// NEON on 64-bit ARM: registers of 128 bits.
#pragma once

#include <ramp/detail/simd/types.hpp>

#if defined(__aarch64__) || defined(_M_ARM64)
#define RAMP_WITH_NEON64 true
#include <arm_neon.h>
#else
#define RAMP_WITH_NEON64 false
#endif

namespace ramp::detail {

template <class A>
concept neon64_arch = RAMP_WITH_NEON64 && std::is_base_of_v<xsimd::neon, A>;

template <neon64_arch A>
inline constexpr bool arch_has_fma<A> = true;

template <class V>
concept neon64_register = single_register<V> && neon64_arch<arch_t<V>>;
template <class V>
concept neon64_float = neon64_register<V> && std::same_as < value_t<V>,
float > ;

#if RAMP_WITH_NEON64

template <neon64_register V>
RAMP_INLINE V rounded(V x) {
#if defined(__GNUC__)
  asm("" : "+w"(x.data));
#endif
  return x;
}

// xsimd 8.1 to 14.3 divides floats by an estimate and two Newton steps, which misses the last bit, and takes square
// roots likewise.
template <neon64_float V>
RAMP_INLINE V divide(V x, V y) {
  return V(vdivq_f32(x, y));
}
template <neon64_float V>
RAMP_INLINE V sqrt(V x) {
  return V(vsqrtq_f32(x));
}

template <neon64_float V>
RAMP_INLINE auto widen_low(V x) {
  return batch<double, arch_t<V>>(vcvt_f64_f32(vget_low_f32(x)));
}
template <neon64_float V>
RAMP_INLINE auto widen_high(V x) {
  return batch<double, arch_t<V>>(vcvt_high_f64_f32(x));
}

#endif

}  // namespace ramp::detail
