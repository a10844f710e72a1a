// Products parameter·x as arguments of an exponential. The rounding error of a product of 100 would be an error of 50
// ULP in the exponential, so the product has two words.
#pragma once

#include <concepts>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// Exponentials of arguments below minus this are 0 after rounding.
template <class T>
inline constexpr T exp_cutoff = std::same_as<T, float> ? T(112) : T(760);
/// Such a limit for the product of an exponential and a factor of any size.
template <class T>
inline constexpr T wide_exp_cutoff = std::same_as<T, float> ? T(200) : T(1480);

/// Such a limit for the product of an exponential and two factors.
template <class T>
inline constexpr T two_factor_exp_cutoff = std::same_as<T, float> ? T(290) : T(2200);

/// Exponentials of arguments above this overflow.
template <class T>
inline constexpr T exp_limit = std::same_as<T, float> ? T(89) : T(710);

/// -|z| >= -cutoff as the sum of two numbers, and the sign of z.
template <detail::floating_batch V>
struct negative_magnitude {
  V high, low;
  typename V::batch_bool_type negative;
};

/// For z = x.
template <detail::floating_batch V>
RAMP_KERNEL negative_magnitude<V> negative_magnitude_of(V x, detail::value_t<V> cutoff) {
  return {detail::maximum(V(-cutoff), detail::minus_abs(x)), V(0), x < V(0)};
}

/// For z = factor·x, the rounding error of the product included. A factor of 0 makes 0 of infinities too.
template <detail::floating_batch V>
RAMP_KERNEL negative_magnitude<V> negative_magnitude_of(detail::value_t<V> factor, V x, detail::value_t<V> cutoff) {
  const V f(factor), z = factor == 0 ? detail::pass_nan(x, V(0)) : f * x;
  const V high = detail::minus_abs(z);
  const V rounding = factor == 0 ? V(0) : detail::flip_sign(detail::fnma(f, x, z), detail::sign_of(z));
  return {detail::maximum(V(-cutoff), high), detail::select(high > V(-cutoff), rounding, V(0)), z < V(0)};
}

}  // namespace ramp::detail
