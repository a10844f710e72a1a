// The types of the vector layer: registers, their architectures, and concepts for both.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <ramp/detail/config.hpp>
#include <xsimd/xsimd.hpp>

#if XSIMD_VERSION_MAJOR < 8 || (XSIMD_VERSION_MAJOR == 8 && XSIMD_VERSION_MINOR < 1)
#error "ramp needs xsimd 8.1 or newer"
#endif

namespace ramp::detail {

// --- Registers ---

/// What ramp knows of a type of register. A file for an architecture with registers of its own specializes it.
template <class V>
struct batch_traits {
  static constexpr bool is_batch = false;
};
template <class T, class A>
struct batch_traits<xsimd::batch<T, A>> {
#if !defined(__aarch64__) && !defined(_M_ARM64)
  static_assert(
      !std::same_as<A, xsimd::neon>,
      "ramp: registers of 32-bit NEON flush subnormal numbers and divide by estimates: call ramp with numbers "
      "or arrays, which it computes one by one here");
#endif
  static constexpr bool is_batch = true, is_group = false;
  using value_type = T;
  using arch = A;
  using uint_type = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  using uint_register = xsimd::batch<uint_type, A>;
};

/// The architecture of registers with one lane (scalar.hpp).
struct scalar {};

/// The architecture that the compiler's flags select. Scalar where xsimd knows none, and on 32-bit ARM: NEON has no
/// doubles there and flushes subnormal numbers.
using default_arch = std::conditional_t<std::same_as<xsimd::default_arch, xsimd::unavailable> ||
                                            std::same_as<xsimd::default_arch, xsimd::neon>,
                                        scalar, xsimd::default_arch>;

template <class T, class A>
struct register_of {
  using type = xsimd::batch<T, A>;
};
/// The register of T on the architecture A.
template <class T, class A = default_arch>
using batch = typename register_of<T, A>::type;

/// A register of float or double, of any architecture, or a group of such registers (register_group.hpp).
template <class V>
concept floating_batch = batch_traits<V>::is_batch && std::floating_point<typename batch_traits<V>::value_type>;

/// A register alone.
template <class V>
concept single_register = floating_batch<V> && !batch_traits<V>::is_group;

template <class V>
using value_t = typename batch_traits<V>::value_type;
template <class V>
using arch_t = typename batch_traits<V>::arch;
template <class V>
using uint_t = typename batch_traits<V>::uint_type;
/// The register of unsigned integers with the lanes of V.
template <single_register V>
using uint_batch = typename batch_traits<V>::uint_register;

/// A register, or a group, whose lanes are T.
template <class V, class T>
concept batch_of = floating_batch<V> && std::same_as<value_t<V>, T>;

// --- Fused multiply-add ---

/// Whether ramp multiplies and adds on A with one rounding, by an instruction. The file of an architecture says so; the
/// others compute it in several steps, which is right on every architecture.
template <class A>
inline constexpr bool arch_has_fma = false;

template <floating_batch V>
inline constexpr bool has_fma = arch_has_fma<arch_t<V>>;

template <class V>
concept fused_batch = floating_batch<V> && has_fma<V>;
template <class V>
concept fused_float_batch = fused_batch<V> && batch_of<V, float>;
template <class V>
concept fused_double_batch = fused_batch<V> && batch_of<V, double>;

// --- Tables of floats that registers hold (lookup.hpp) ---

/// 32 entries, one for each value of the five low bits of an interval.
struct alignas(64) table32 {
  float entries[32];
};
/// 16 entries, one for each value of the four low bits of an interval. AVX-512 uses them as well: beside
/// multiplications they cost a Zen 4 nothing, where 32 entries cost two of them.
struct alignas(64) table16 {
  float entries[16];
};
/// 8 entries, one for each value of the three low bits of an interval.
struct alignas(32) table8 {
  float entries[8];
};

// --- Numbers that operations on exponents share ---

template <class T>
struct exponent_bits;
template <>
struct exponent_bits<float> {
  static constexpr float shifter = 0x1.8p23f;  // shifter + n holds n in its low bits
  static constexpr int bias = 127, fraction_bits = 23, negligible_exponent = -100;
};
template <>
struct exponent_bits<double> {
  static constexpr double shifter = 0x1.8p52;
  static constexpr int bias = 1023, fraction_bits = 52, negligible_exponent = -1000;
};

/// factor·x rounded to an integer n, and 2^n where that is a normal number.
template <class V>
struct rounded_power {
  V n, pow2;
};

}  // namespace ramp::detail
