// Products parameter·x as arguments of an exponential. The rounding error of the product, up to half an ULP of
// a number that may be 100, would be an error of 50 ULP in the exponential: it is carried along instead.
#pragma once

#include <concepts>

#include <ramp/simd/batch.hpp>

namespace ramp::kernels {

/// Exponentials of arguments below minus this are 0 after rounding.
template <class T>
inline constexpr T exp_cutoff = std::same_as<T, float> ? T(112) : T(760);
/// The same with room for a factor of any size.
template <class T>
inline constexpr T wide_exp_cutoff = std::same_as<T, float> ? T(200) : T(1480);

/// Exponentials of arguments above this overflow, even after a multiplication with the smallest normal number.
template <class T>
inline constexpr T exp_limit = std::same_as<T, float> ? T(176) : T(1417);

/// |z| as a + a_low with a <= cutoff, and the sign of z.
template <simd::floating_batch V>
struct exp_magnitude {
  V a, a_low;
  typename V::batch_bool_type negative;
};

/// |x| for a parameter of 1.
template <simd::floating_batch V>
RAMP_INLINE exp_magnitude<V> magnitude(V x, simd::value_t<V> cutoff) {
  return {simd::min(V(cutoff), simd::abs(x)), V(0), x < V(0)};
}

/// |factor·x| with the rounding error of the product. A factor of 0 makes 0 of infinities too.
template <simd::floating_batch V>
RAMP_INLINE exp_magnitude<V> magnitude(simd::value_t<V> factor, V x, simd::value_t<V> cutoff) {
  const V f(factor), z = factor == 0 ? simd::pass_nan(x, V(0)) : f * x;
  const V a = simd::abs(z);
  const V low = simd::flip_sign(simd::fms(f, x, z), simd::sign_of(z));
  return {simd::min(V(cutoff), a), simd::select(a < V(cutoff), low, V(0)), z < V(0)};
}

}  // namespace ramp::kernels
