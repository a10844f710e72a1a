#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/exp.hpp>
#include <ramp/detail/math/partial_result.hpp>
#include <ramp/detail/math/scaled_argument.hpp>

namespace ramp {

/// Exponential: f(x) = e^x.
///
/// Keras' activation of that name.
/// Derivative: f'(x) = f(x), in every bit.
/// Special values: f(±0) = 1, f(-inf) = 0, f(+inf) = +inf; NaN gives NaN. f(x) overflows to +inf where e^x rounds to
/// it: from 88.72284 (float) or 709.782712893384 (double). Results below the normal range are the correctly scaled
/// subnormal numbers.
/// Error: <= 1.25 ULP, derivative <= 1.25 ULP.
/// Source: Keras' exponential.
template <class T = float>
class exponential : public activation<exponential<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 1.25, max_ulp_derivative = 1.25;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const exponential&, const exponential&) = default;

 private:
  friend detail::access;

  template <class V>
  static constexpr bool fuse_derivative = true;  // f' is f

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    const auto e = detail::exp_split(detail::clamp(x, -detail::exp_cutoff<T>, detail::exp_limit<T>));
    const V y = detail::ldexp(V(1) + e.p, e.n);
    return {y, y};
  }

  // AVX-512 scales by a power of two in one instruction, which full_range uses for every x.
  template <detail::fused_batch V>
  requires(!detail::avx512_batch<V>)  //
      RAMP_KERNEL static auto fast_value(V x) {
    constexpr T highest = detail::exp_in_range<V>::highest;
    const auto valid = detail::below(detail::abs(x), highest);
    const auto e = detail::exp_split_in_range(detail::clamp(x, -highest, highest));
    return detail::partial_result{detail::fma(e.power, e.p, e.power), valid};
  }
  template <detail::fused_batch V>
  requires(!detail::avx512_batch<V>)  //
      RAMP_KERNEL static auto fast_derivative(V x) {
    return fast_value(x);
  }
};

}  // namespace ramp
