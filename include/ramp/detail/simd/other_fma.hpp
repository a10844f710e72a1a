// Architectures of which ramp uses nothing but xsimd's functions, and knows that xsimd::fma rounds once: SVE of 64-bit
// ARM, V of RISC-V, VSX of POWER.
#pragma once

#include <ramp/detail/simd/types.hpp>

namespace ramp::detail {

#if defined(XSIMD_WITH_SVE) && XSIMD_WITH_SVE
template <std::size_t Width>
inline constexpr bool arch_has_fma<xsimd::detail::sve<Width>> = true;
#endif
#if defined(XSIMD_WITH_RVV) && XSIMD_WITH_RVV
template <std::size_t Width>
inline constexpr bool arch_has_fma<xsimd::detail::rvv<Width>> = true;
#endif
#if defined(XSIMD_WITH_VSX) && XSIMD_WITH_VSX
template <>
inline constexpr bool arch_has_fma<xsimd::vsx> = true;

template <single_register V>
requires std::same_as<arch_t<V>, xsimd::vsx> RAMP_INLINE V rounded(V x) {
  asm("" : "+wa"(x.data));
  return x;
}
#endif

}  // namespace ramp::detail
