// Operations on the bits of single numbers, for parameters.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <type_traits>

#include <ramp/detail/config.hpp>

namespace ramp::detail {

/// The smallest number above a finite x.
template <class T>
RAMP_INLINE constexpr T next_above(T x) {
  using U = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  if (x == T(0)) return std::numeric_limits<T>::denorm_min();
  const U bits = std::bit_cast<U>(x);
  return std::bit_cast<T>(x > T(0) ? bits + U{1} : bits - U{1});
}

/// x rounded to half of its significand: products of such halves, and of what they leave, are exact.
template <class T>
RAMP_INLINE constexpr T rounded_half(T x) {
  using U = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  constexpr U low_bits = U{1} << (sizeof(T) == 4 ? 12 : 27);
  return std::bit_cast<T>((std::bit_cast<U>(x) + low_bits / 2) & ~(low_bits - 1));
}

}  // namespace ramp::detail
