// The kinks of a clipped linear function, exactly: a rounded root would put the numbers next to it on the wrong piece.
#pragma once

#include <limits>

#include <ramp/detail/math/number.hpp>

namespace ramp::detail {

/// The numbers of T next to a real number: the largest that is not above it, the smallest that is not below it.
template <class T>
struct bracket {
  T below, above;
};

/// x·2^exponent; below the normal range rounded at every step.
template <class T>
RAMP_INLINE constexpr T scaled_by(T x, int exponent) {
  for (; exponent > 0; --exponent) x *= T(2);
  for (; exponent < 0; ++exponent) x /= T(2);
  return x;
}

/// The exponent of x, which is not 0: 2^exponent <= |x| < 2^(exponent + 1).
template <class T>
RAMP_INLINE constexpr int exponent_of(T x) {
  T magnitude = x < T(0) ? -x : x;
  int exponent = 0;
  for (; magnitude >= T(2); magnitude /= T(2)) ++exponent;
  for (; magnitude < T(1); magnitude *= T(2)) --exponent;
  return exponent;
}

/// A number with the sign of n_high + n_low - q·d, for 1 <= |n_high| < 2 and 1 <= d < 2.
template <class T>
RAMP_INLINE constexpr T division_remainder(T n_high, T n_low, T q, T d) {
  // The product below would overflow.
  if (q > T(4) || q < T(-4)) return -q;
  // Dekker's product. All of its steps are exact, contracted to fused ones or not.
  const T product = q * d, q_high = detail::rounded_half(q), q_low = q - q_high, d_high = detail::rounded_half(d),
          d_low = d - d_high;
  const T product_low = ((q_high * d_high - product) + q_high * d_low + q_low * d_high) + q_low * d_low;
  return ((n_high - product) - product_low) + n_low;
}

/// Brackets the x with slope·x + offset = level, for a finite slope other than 0, a finite offset and the level 0 or 1.
template <class T>
RAMP_INLINE constexpr bracket<T> bracket_root(T slope, T offset, T level) {
  using limits = std::numeric_limits<T>;
  // (level - offset)/slope = (n_high + n_low)/d·2^exponent, d > 0.
  const T sign = slope < T(0) ? T(-1) : T(1);
  const T difference = level - offset, level_part = difference + offset;
  const T lost = (level - level_part) - (offset - (level_part - difference));
  if (difference == T(0)) return {T(0), T(0)};
  const int n_exponent = exponent_of(difference), d_exponent = exponent_of(slope), exponent = n_exponent - d_exponent;
  const T n_high = sign * scaled_by(difference, -n_exponent), n_low = sign * scaled_by(lost, -n_exponent);
  const T d = sign * scaled_by(slope, -d_exponent);
  const auto is_not_above = [&](T x) { return division_remainder(n_high, n_low, scaled_by(x, -exponent), d) >= T(0); };

  T x = scaled_by(n_high / d, exponent);
  if (!(x >= limits::lowest())) return {-limits::infinity(), limits::lowest()};
  if (!(x <= (limits::max)())) return {(limits::max)(), limits::infinity()};
  while (!is_not_above(x)) x = -detail::next_above(-x);
  while (x < (limits::max)() && is_not_above(detail::next_above(x))) x = detail::next_above(x);
  const bool is_root = division_remainder(n_high, n_low, scaled_by(x, -exponent), d) == T(0);
  return {x, is_root ? x : detail::next_above(x)};
}

}  // namespace ramp::detail
