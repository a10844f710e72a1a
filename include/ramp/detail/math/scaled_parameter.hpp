// Parameters of any size, as a number and a power of two. Their products, quotients and squares could otherwise
// overflow or become subnormal on the way to a normal result. The last scaling applies the power of two.
#pragma once

#include <limits>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// parameter = value·2^exponent, unit = 2^-exponent; |value| is 0 or between 2^-50 and 2^50 (float), 2^-400 and 2^400
/// (double).
template <class T>
struct scaled_parameter {
  T value, exponent, unit;
};

template <class T>
struct parameter_unit;
template <>
struct parameter_unit<float> {
  static constexpr int value_exponent = 50;
  static constexpr float value_limit = 0x1p50f, exponent = 100, power = 0x1p100f;
};
template <>
struct parameter_unit<double> {
  static constexpr int value_exponent = 400;
  static constexpr double value_limit = 0x1p400, exponent = 800, power = 0x1p800;
};

template <class T>
RAMP_INLINE constexpr scaled_parameter<T> scaled(T parameter) {
  using unit = parameter_unit<T>;
  const T magnitude = parameter < T(0) ? -parameter : parameter;
  if (magnitude < T(1) / unit::value_limit) return {parameter * unit::power, -unit::exponent, unit::power};
  if (magnitude > unit::value_limit) return {parameter / unit::power, unit::exponent, T(1) / unit::power};
  return {parameter, T(0), T(1)};
}

/// For x below minus this, e^x times 2^exponent, `factors` factors of a value's size and one of up to 2^12 is 0 after
/// rounding. With one factor, the exponents of such products are in the range of detail::ldexp.
template <class T>
RAMP_INLINE constexpr T scaled_exp_cutoff(T exponent, int factors = 1) {
  using limits = std::numeric_limits<T>;
  constexpr int lowest = limits::min_exponent - limits::digits - 1, spare = 12;
  return T(0.6931472) * (T(factors * parameter_unit<T>::value_exponent - lowest + spare) + exponent);
}

/// For x above this, e^x times value·2^exponent overflows.
template <class T>
RAMP_INLINE constexpr T scaled_exp_limit(T exponent) {
  constexpr int highest = std::numeric_limits<T>::max_exponent;
  return T(0.6931472) * (T(highest + parameter_unit<T>::value_exponent + 1) - exponent);
}

}  // namespace ramp::detail
