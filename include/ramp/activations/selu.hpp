#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/exponential_linear.hpp>

namespace ramp {

/// Scaled exponential linear unit: f(x) = scale·x for x > 0, scale·alpha·(e^x - 1) otherwise, with
/// scale = 1.0507009873554805 and alpha = 1.6732632423543772, which make (0, 1) the fixed point of mean and variance.
///
/// Derivative: scale for x > 0, scale·alpha·e^x for x <= 0 (PyTorch's value at the kink).
/// Special values: f(±0) = ±0, f(-inf) = -scale·alpha, f(+inf) = +inf, f'(-inf) = 0, f'(+inf) = scale;
/// NaN gives NaN. Above the largest number divided by scale, f(x) overflows.
/// Floating-point exceptions: f and f' may raise overflow and invalid for x > 88 (float) and x > 709 (double).
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Klambauer, Unterthiner, Mayr & Hochreiter, "Self-normalizing neural networks", NIPS 2017,
/// arXiv:1706.02515.
template <class T = float>
class selu : public activation<selu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const selu&, const selu&) = default;

 private:
  friend detail::access;

  template <class V, std::size_t Results>
  static constexpr std::size_t unroll_factor = detail::four_exponential_linear<V> ? 4 : 2;
  template <class V>
  static constexpr bool fuse_derivative = true;  // f and f' share the exponential
  template <detail::output Output, class V>
  RAMP_KERNEL V full_range(V x) const {
    if constexpr (Output == detail::output::value)
      return detail::exponential_linear_value(x, V(scale) * x, V(scale_alpha));
    else
      return detail::exponential_linear_derivative(x, V(scale), detail::scaled(scale_alpha));
  }
  template <detail::fast_exponential_linear_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    return detail::fast_exponential_linear(x, V(scale) * x, V(scale_alpha));
  }
  template <detail::fast_exponential_linear_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    return detail::fast_exponential_linear_derivative(x, V(scale), V(scale_alpha));
  }

  static constexpr T scale = T(1.0507009873554804934193349852946);
  static constexpr T scale_alpha = T(1.7580993408473768599402175208123);
};

}  // namespace ramp
