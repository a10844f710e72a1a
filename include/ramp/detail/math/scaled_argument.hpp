// Products parameter·x as arguments of an exponential. The rounding error of the product, up to half an ULP of a number
// that may be 100, would be an error of 50 ULP in the exponential: it is kept as a low word.
#pragma once

#include <concepts>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// e^x is 0 after rounding for x below minus this.
template <class T>
inline constexpr T exp_cutoff = std::same_as<T, float> ? T(112) : T(760);

/// e^x times a factor of any size is 0 after rounding for x below minus this.
template <class T>
inline constexpr T wide_exp_cutoff = std::same_as<T, float> ? T(200) : T(1480);

/// e^x times two factors of any size is 0 after rounding for x below minus this.
template <class T>
inline constexpr T two_factor_exp_cutoff = std::same_as<T, float> ? T(290) : T(2200);

/// e^x overflows for x above this.
template <class T>
inline constexpr T exp_limit = std::same_as<T, float> ? T(89) : T(710);

/// -|z|, limited to -cutoff, in two words, and the sign of z.
template <detail::floating_batch V>
struct decaying_argument {
  V high, low;
  typename V::batch_bool_type negative;
};

/// For z = x.
template <detail::floating_batch V>
RAMP_KERNEL decaying_argument<V> decaying_argument_of(V x, detail::value_t<V> cutoff) {
  return {detail::maximum(V(-cutoff), detail::minus_abs(x)), V(0), x < V(0)};
}

/// For z = factor·x, with the rounding error of the product in the low word. A factor of 0 gives 0 for infinities too.
template <detail::floating_batch V>
RAMP_KERNEL decaying_argument<V> decaying_argument_of(detail::value_t<V> factor, V x, detail::value_t<V> cutoff) {
  const V f(factor), z = factor == 0 ? detail::pass_nan(x, V(0)) : f * x;
  const V high = detail::minus_abs(z);
  const V rounding = factor == 0 ? V(0) : detail::flip_sign(detail::fnma(f, x, z), detail::sign_of(z));
  return {detail::maximum(V(-cutoff), high), detail::select(high > V(-cutoff), rounding, V(0)), z < V(0)};
}

}  // namespace ramp::detail
