// Floating-point numbers by their ordinals in the order of all numbers: those of neighbours differ by one.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace ramp_test {

template <class T>
using bits_t = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;

template <class T>
bits_t<T> bits(T x) {
  return std::bit_cast<bits_t<T>>(x);
}

/// Equal in every bit; all NaNs count as equal.
template <class T>
bool same(T a, T b) {
  return bits(a) == bits(b) || (a != a && b != b);
}

/// +0 has the ordinal 0, -0 has -1.
template <class T>
std::int64_t to_ordinal(T x) {
  constexpr bits_t<T> sign = bits_t<T>{1} << (sizeof(T) * 8 - 1);
  const bits_t<T> b = bits(x);
  return b & sign ? -1 - static_cast<std::int64_t>(b ^ sign) : static_cast<std::int64_t>(b);
}

template <class T>
T from_ordinal(std::int64_t ordinal) {
  constexpr bits_t<T> sign = bits_t<T>{1} << (sizeof(T) * 8 - 1);
  return std::bit_cast<T>(ordinal < 0 ? static_cast<bits_t<T>>(static_cast<bits_t<T>>(-1 - ordinal) | sign)
                                      : static_cast<bits_t<T>>(ordinal));
}

template <class T>
inline constexpr T infinity = std::numeric_limits<T>::infinity();
template <class T>
inline constexpr T not_a_number = std::numeric_limits<T>::quiet_NaN();
template <class T>
inline constexpr T largest = std::numeric_limits<T>::max();
template <class T>
inline constexpr T smallest_normal = std::numeric_limits<T>::min();
template <class T>
inline constexpr T smallest = std::numeric_limits<T>::denorm_min();

/// The ordinal of the largest finite number; that of the lowest finite number is -1 minus this.
template <class T>
std::int64_t last_ordinal() {
  return to_ordinal(largest<T>);
}

}  // namespace ramp_test
