// The error of a result: |y - expected| in units of the last place of the expected value.
#pragma once

#include <algorithm>
#include <cmath>

#include "floats.hpp"

namespace ramp_test {

/// The exponent of the last place of T at y: 2^(e - digits) with 2^(e-1) <= |y| < 2^e, e no lower than the normal
/// numbers'.
template <class T>
int last_place_exponent(long double y) {
  constexpr int lowest = std::numeric_limits<T>::min_exponent - 1;
  const int exponent = y == 0 ? lowest : std::max(std::ilogb(y), lowest);
  return exponent - (std::numeric_limits<T>::digits - 1);
}

/// An ULP of T at y.
template <class T>
long double ulp_at(long double y) {
  return std::scalbn(1.0L, last_place_exponent<T>(y));
}

/// |y - expected| in ULP of the expected value.
///
/// Infinity counts as the power of two above the largest number, so that an overflow on the wrong side of the threshold
/// is an error of an ULP and not an infinite one. The error of NaN is infinite.
template <class T>
double ulp_error(T y, long double expected) {
  if (y != y) return infinity<double>;
  const long double limit = std::scalbn(1.0L, std::numeric_limits<T>::max_exponent);
  const long double value = std::clamp(static_cast<long double>(y), -limit, limit);
  const long double target = std::clamp(expected, -limit, limit);
  return static_cast<double>(std::scalbn(std::fabs(value - target), -last_place_exponent<T>(target)));
}

/// ulp_error of a float and a double reference, in a form that compilers vectorise. NaN gives NaN.
inline double quick_ulp_error(float y, double expected) {
  const auto finite = [](double value) {
    constexpr double limit = 0x1p128;
    value = value > limit ? limit : value;
    return value < -limit ? -limit : value;
  };
  const double target = finite(expected), size = std::fabs(target), normal_size = size > 0x1p-126 ? size : 0x1p-126;
  // 2^23/2^e, whose exponent field is this less that of 2^e.
  constexpr std::uint64_t exponent_field = 0x7ffULL << 52, minuend = (2 * 1023ULL + 23) << 52;
  return std::fabs(finite(y) - target) * std::bit_cast<double>(minuend - (bits(normal_size) & exponent_field));
}

}  // namespace ramp_test
