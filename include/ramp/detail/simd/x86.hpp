// What all registers of x86 share, and registers of 128 bits.
#pragma once

#include <ramp/detail/simd/avx2.hpp>
#include <ramp/detail/simd/avx512.hpp>
#include <ramp/detail/simd/types.hpp>

#if defined(__SSE2__) || defined(_M_X64) || (defined(_M_IX86_FP) && _M_IX86_FP >= 2)
#define RAMP_WITH_SSE2 true
#include <immintrin.h>
#else
#define RAMP_WITH_SSE2 false
#endif

namespace ramp::detail {

template <class B>
void accept_fma3(const xsimd::fma3<B>&);
/// An architecture that is, or derives from, FMA3 with SSE4.2, AVX or AVX2, and has no file of its own.
template <class A>
concept fma3_arch = !avx2_fma_arch<A> && requires(const A& a) {
  detail::accept_fma3(a);
};

template <fma3_arch A>
inline constexpr bool arch_has_fma<A> = true;

template <class A>
concept x86_arch =
    std::is_base_of_v<xsimd::sse2, A> || std::is_base_of_v<xsimd::avx, A> || std::is_base_of_v<xsimd::avx512f, A>;

template <class V>
concept x86_register = RAMP_WITH_SSE2 && single_register<V> && x86_arch<arch_t<V>>;
template <class V>
concept fma3_register = x86_register<V> && fma3_arch<arch_t<V>>;
template <class V>
concept sse2_float = x86_register<V> && std::is_base_of_v<xsimd::sse2, arch_t<V>> && std::same_as < value_t<V>,
float > ;
template <class V>
concept sse2_double = x86_register<V> && std::is_base_of_v<xsimd::sse2, arch_t<V>> && std::same_as < value_t<V>,
double > ;

#if RAMP_WITH_SSE2

// GCC 12 contracts the intrinsics' products and sums by default, clang with -ffp-contract=fast, wherever the
// instruction is enabled, also in registers of architectures without it.
template <x86_register V>
RAMP_INLINE V rounded(V x) {
#if defined(__GNUC__) && (defined(__FMA__) || defined(__FMA4__) || defined(__AVX512F__))
  asm("" : "+x"(x.data));
#endif
  return x;
}

template <fma3_register V>
RAMP_INLINE V fnma(V x, V y, V z) {
  return xsimd::fnma(x, y, z);
}
template <fma3_register V>
RAMP_INLINE V fms(V x, V y, V z) {
  return xsimd::fms(x, y, z);
}

template <sse2_float V>
RAMP_INLINE V maximum(V x, V y) {
  return V(_mm_max_ps(x, y));
}
template <sse2_double V>
RAMP_INLINE V maximum(V x, V y) {
  return V(_mm_max_pd(x, y));
}

template <sse2_float V>
RAMP_INLINE V minimum(V x, V y) {
  return V(_mm_min_ps(x, y));
}
template <sse2_double V>
RAMP_INLINE V minimum(V x, V y) {
  return V(_mm_min_pd(x, y));
}

template <sse2_float V>
RAMP_INLINE value_t<V> first_lane(V x) {
  return _mm_cvtss_f32(x);
}
template <sse2_double V>
RAMP_INLINE value_t<V> first_lane(V x) {
  return _mm_cvtsd_f64(x);
}

template <sse2_float V>
RAMP_INLINE auto widen_low(V x) {
  return batch<double, arch_t<V>>(_mm_cvtps_pd(x));
}
template <sse2_float V>
RAMP_INLINE auto widen_high(V x) {
  return batch<double, arch_t<V>>(_mm_cvtps_pd(_mm_movehl_ps(x, x)));
}

#endif

}  // namespace ramp::detail
