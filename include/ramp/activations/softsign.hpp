#pragma once

#include <limits>

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/double_word.hpp>

namespace ramp {

/// Softsign: f(x) = x/(1 + |x|), as in PyTorch, ONNX and Keras.
///
/// Derivative: 1/(1 + |x|)².
/// Special values: f(±0) = ±0, f(±inf) = ±1, f'(±0) = 1, f'(±inf) = 0; NaN gives NaN. No intermediate result
/// overflows, however large x. Results below the normal range are the correctly scaled subnormal numbers.
/// Error: <= 1.75 ULP, derivative <= 2.25 ULP.
/// Source: Bergstra, Desjardins, Lamblin & Bengio, "Quadratic polynomials learn better image features", Université de
/// Montréal, 2009.
template <class T = float>
class softsign : public activation<softsign<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 1.75, max_ulp_derivative = 2.25;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const softsign&, const softsign&) = default;

 private:
  friend detail::access;

  /// For larger |x|, f is ±1 and f' is 0 after rounding. 1/(1 + largest) is a normal number.
  static constexpr T largest = std::same_as<T, float> ? T(0x1p76) : T(0x1p540);

  template <detail::output Output, class V>
  RAMP_KERNEL V full_range(V x) const {
    const V one(1), a = detail::minimum(V(largest), detail::abs(x));
    if constexpr (Output == detail::output::value) {
      return detail::signed_like(x, detail::quotient(a, one + a));
    } else {
      // The square would double the rounding error of 1 + |x|.
      const auto sum = detail::fast_two_sum(detail::maximum(one, a), detail::minimum(one, a));
      const V y = detail::reciprocal(sum);
      return y * y;
    }
  }
};

}  // namespace ramp
