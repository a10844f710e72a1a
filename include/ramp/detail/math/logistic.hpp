// The logistic function σ(z) = 1/(1 + e^-z) and what is built on it: sigmoid, SiLU, the tanh form of GELU, and their
// derivatives, all from one exponential w = e^-|z| <= 1, which cannot overflow, and one division.
//
//   σ(z) = 1/(1 + w) for z >= 0, w/(1 + w) for z < 0        σ'(z) = w/(1 + w)²
#pragma once

#include <concepts>
#include <limits>

#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/exp.hpp>

namespace ramp::detail {

/// The range of w's exponents: that of T, or a wider one whose results are multiplied by a factor of any size.
enum class exponents { normal, wide };

template <exponents Exponents, detail::floating_batch V>
RAMP_KERNEL V ldexp_within(V x, V n) {
  return Exponents == exponents::normal ? detail::ldexp(x, n) : detail::ldexp_far(x, n);
}

/// w = e^-|z| and 1 + w.
template <exponents Exponents, detail::floating_batch V>
struct logistic_parts {
  exp_parts<V> w;      // w = 2^n·(1 + p)
  V pow2_n;            // 2^n
  double_word<V> sum;  // 1 + w
};

/// For w = e^-|z| = pow2_n·(1 + p).
template <exponents Exponents = exponents::normal, detail::floating_batch V>
RAMP_KERNEL logistic_parts<Exponents, V> logistic(exp_parts<V> w, V pow2_n) {
  const V one(1);
  const V sum = detail::mul_add(pow2_n, w.p, one + pow2_n);
  // sum - 1, the difference and 2^n·p are exact.
  return {w, pow2_n, {sum, detail::mul_add(pow2_n, w.p, pow2_n - (sum - one))}};
}
template <exponents Exponents = exponents::normal, detail::floating_batch V>
RAMP_KERNEL logistic_parts<Exponents, V> logistic(exp_parts<V> w) {
  return logistic<Exponents>(w, detail::exp2_int(w.n));
}

/// x = value·2^exponent. Products of the value with numbers next to 1 neither overflow nor become subnormal.
template <detail::floating_batch V>
struct scaled_factor {
  V value, exponent;
};
template <detail::floating_batch V>
RAMP_KERNEL scaled_factor<V> scaled_factor_of(V x) {
  using T = detail::value_t<V>;
  const V magnitude = detail::abs(x), one(1), zero(0);
  const auto is_large = magnitude > V(T(0x1p100)), is_small = magnitude < V(T(0x1p-60));
  return {x * detail::select(is_large, V(T(0.5)), detail::select(is_small, V(T(0x1p60)), one)),
          detail::select(is_large, one, detail::select(is_small, V(T(-60)), zero))};
}

/// σ(z), where `negative` says z < 0.
template <exponents Exponents, detail::floating_batch V>
RAMP_KERNEL V logistic_value(const logistic_parts<Exponents, V>& parts, typename V::batch_bool_type negative) {
  const V zero(0), p = detail::select(negative, parts.w.p, zero), n = detail::select(negative, parts.w.n, zero);
  return ldexp_within<Exponents>(scaled_reciprocal(parts.sum, p), n);
}

/// x·σ(z), where `negative` says z < 0. `limited` is x, but finite where w is 0 after rounding: -inf·0 would be NaN.
template <exponents Exponents, detail::floating_batch V>
RAMP_KERNEL V times_logistic(V x, V limited, const logistic_parts<Exponents, V>& parts,
                             typename V::batch_bool_type negative) {
  using T = detail::value_t<V>;
  const V zero(0), p = detail::select(negative, parts.w.p, zero), n = detail::select(negative, parts.w.n, zero);
  if constexpr (Exponents == exponents::normal && std::same_as<T, float>) {
    return detail::ldexp(detail::select(negative, limited, x) * scaled_reciprocal(parts.sum, p), n);
  } else {
    // The argument's rounding, or the error of double's exponential, leaves a margin for one more rounding only.
    const auto fraction = scaled_reciprocal_double_word(parts.sum, p);
    V finite = limited;
    scaled_factor<V> factor{finite, zero};
    if constexpr (Exponents == exponents::wide)
      factor = scaled_factor_of(finite);
    else
      factor.value = finite = detail::select(negative, limited, detail::minimum(V((std::numeric_limits<T>::max)()), x));
    const V product = detail::fma(factor.value, fraction.high, factor.value * fraction.low);
    const V scaled = ldexp_within<Exponents>(product, n + factor.exponent);
    // An emulated fma does not return -0.
    const V signed_product = detail::has_fma<V> ? scaled : detail::select(x == zero, x, scaled);
    return detail::select(negative, scaled, detail::select(x == finite, signed_product, x));
  }
}

/// σ(-|z|)/2^n in two words.
template <exponents Exponents, detail::floating_batch V>
RAMP_KERNEL double_word<V> logistic_tail_unscaled(const logistic_parts<Exponents, V>& parts) {
  return scaled_reciprocal_double_word(parts.sum, parts.w.p);
}

/// σ'(z)/2^n.
template <exponents Exponents, detail::floating_batch V>
RAMP_KERNEL V logistic_derivative_unscaled(const logistic_parts<Exponents, V>& parts) {
  const V y = reciprocal_square(parts.sum);
  return detail::mul_add(parts.w.p, y, y);
}

/// factor·σ'(z) for a power of two.
template <exponents Exponents, detail::floating_batch V>
RAMP_KERNEL V logistic_derivative(const logistic_parts<Exponents, V>& parts, V factor = V(1)) {
  return ldexp_within<Exponents>(factor * logistic_derivative_unscaled(parts), parts.w.n);
}

}  // namespace ramp::detail
