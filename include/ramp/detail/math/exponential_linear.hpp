// ELU and SELU: x for x > 0, a multiple of e^x - 1 for x <= 0.
#pragma once

#include <ramp/detail/math/exp.hpp>
#include <ramp/detail/math/partial_result.hpp>
#include <ramp/detail/math/scaled_argument.hpp>
#include <ramp/detail/math/scaled_parameter.hpp>
#include <ramp/detail/simd/lookup.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp::detail {

/// e^x - 1 for x <= 0.
template <detail::floating_batch V>
RAMP_KERNEL V expm1_nonpositive(exp_parts<V> e) {
  const V pow2_n = detail::exp2_int(e.n);
  return detail::mul_add(pow2_n, e.p, pow2_n - V(1));
}

/// x for x > 0, the curve e^min(x, 0) - 1 for x <= 0: the larger of the two. x where both are zeros or x is NaN.
template <detail::floating_batch V>
RAMP_KERNEL V line_or_curve(V x, V curve) {
  return detail::maximum(curve, x);
}

/// x for x > 0, e^x - 1 for x <= 0. The derivative at 0 is 1 from both sides.
template <detail::floating_batch V>
RAMP_KERNEL value_and_derivative<V> exponential_linear(V x) {
  const auto e = exp_split(detail::clamp(x, -exp_cutoff<detail::value_t<V>>, detail::value_t<V>(0)));
  return {line_or_curve(x, expm1_nonpositive(e)), detail::ldexp(V(1) + e.p, e.n)};
}

/// positive_value for x > 0, negative·(e^x - 1) for x <= 0, for SELU's factor. With other factors, the roundings of the
/// difference and of the product may add up to more than 2 ULP.
template <detail::floating_batch V>
RAMP_KERNEL V exponential_linear_value(V x, V positive_value, V negative) {
  // The derivative's limit: a loop over both computes one exponential.
  using T = detail::value_t<V>;
  const auto e = exp_split(detail::maximum(V(-scaled_exp_cutoff(T(0))), x));
  return detail::select(x < V(0), negative * expm1_nonpositive(e), positive_value);
}

/// x for x > 0, alpha·(e^x - 1) for x <= 0, for any alpha but 0.
template <class T, detail::batch_of<T> V>
RAMP_KERNEL V exponential_linear_value(V x, T alpha) {
  // A large alpha, scaled down, would make small products underflow.
  const auto scaled_alpha = scaled(alpha);
  const bool is_small = scaled_alpha.exponent < T(0);
  const V value(is_small ? scaled_alpha.value : alpha);
  const auto e = double_word_exp_split(detail::maximum(V(-exp_cutoff<T>), x), V(0));
  const auto difference = power_minus(detail::exp2_int(e.n), e.p, V(1));
  V curve = detail::fma(value, difference.high, value * difference.low);
  // The product may underflow to -0, which an emulated fma does not return.
  if constexpr (!detail::has_fma<V>) curve = detail::flip_sign(detail::abs(curve), detail::sign_of(V(0) - value));
  if (is_small) curve = detail::ldexp(curve, V(scaled_alpha.exponent));
  return detail::select(x < V(0), curve, x);
}

/// positive_slope for x > 0, negative·e^x for x <= 0.
template <class T, detail::batch_of<T> V>
RAMP_KERNEL V exponential_linear_derivative(V x, V positive_slope, scaled_parameter<T> negative) {
  const auto e = exp_split(detail::maximum(V(-scaled_exp_cutoff(negative.exponent)), x));
  const V value(negative.value);
  return detail::select(x > V(0), positive_slope,
                        detail::ldexp(detail::mul_add(value, e.p, value), e.n + V(negative.exponent)));
}

/// Whether the fast path takes four registers per iteration. With AVX2's 16 registers, two take an eighth less time
/// (Zen 4).
template <class V>
inline constexpr bool four_exponential_linear = !detail::table8_batch<V>;

/// Registers of doubles with an instruction that scales by a power of two: a fast path would save nothing.
template <class V>
concept quickly_scaled_batch = detail::avx512_batch<V> && detail::batch_of<V, double>;

/// Registers that have a fast path.
template <class V>
concept fast_exponential_linear_batch = detail::fused_batch<V> && !quickly_scaled_batch<V>;

/// The lowest argument of the exponential on the fast path. There e^x - 1 is -1 after rounding.
template <class V>
inline constexpr detail::value_t<V> lowest_exp_argument = -exp_split_short_limit<detail::value_t<V>>;

/// x for x > 0, e^x - 1 for x <= 0.
template <fast_exponential_linear_batch V>
RAMP_KERNEL auto fast_exponential_linear(V x) {
  const auto w = exp_split_short(detail::clamp(x, lowest_exp_argument<V>, 0));
  return detail::partial_result{line_or_curve(x, detail::fma(w.power, w.p, w.power - V(1))), detail::all_lanes{}};
}

/// 1 for x > 0, e^x for x <= 0.
template <fast_exponential_linear_batch V>
RAMP_KERNEL auto fast_exponential_linear_derivative(V x) {
  const auto w = exp_split_short(detail::clamp(x, lowest_exp_argument<V>, 0));
  return detail::partial_result{detail::fma(w.power, w.p, w.power), detail::above(x, lowest_exp_argument<V>)};
}

/// positive_value for x > 0, negative·(e^x - 1) for x <= 0.
template <fast_exponential_linear_batch V>
RAMP_KERNEL auto fast_exponential_linear(V x, V positive_value, V negative) {
  const auto w = exp_split_short(detail::maximum(V(lowest_exp_argument<V>), x));
  return detail::partial_result{
      detail::select(x < V(0), negative * detail::fma(w.power, w.p, w.power - V(1)), positive_value),
      detail::all_lanes{}};
}

/// positive_slope for x > 0, negative·e^x for x <= 0.
template <fast_exponential_linear_batch V>
RAMP_KERNEL auto fast_exponential_linear_derivative(V x, V positive_slope, V negative) {
  const auto w = exp_split_short(detail::maximum(V(lowest_exp_argument<V>), x));
  const V factor = negative * w.power;
  return detail::partial_result{detail::select(x > V(0), positive_slope, detail::fma(factor, w.p, factor)),
                                detail::above(x, lowest_exp_argument<V>)};
}

}  // namespace ramp::detail
