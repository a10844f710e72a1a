#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/activations/leaky_relu.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Parametric ReLU with one slope: f(x) = x for x > 0, slope·x otherwise.
///
/// Parameter: slope, finite, learnable, default 0.25 as in PyTorch (ONNX: an input without default; Keras: 0).
/// Derivative: 1 for x > 0, slope for x <= 0 (PyTorch's value at the kink). ∂f/∂slope = x for x <= 0, else 0.
/// Special values: f(±0) = slope·±0, f(+inf) = +inf, f(-inf) is the limit (0 for slope 0); NaN gives NaN.
/// Error: <= 0.5 ULP, derivative and ∂f/∂slope exact.
/// Source: He, Zhang, Ren & Sun, "Delving deep into rectifiers", ICCV 2015, arXiv:1502.01852.
template <class T = float>
class prelu : public activation<prelu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 0.5, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr prelu() : prelu(T(0.25)) {}

  /// Throws std::invalid_argument unless slope is finite.
  RAMP_INLINE explicit constexpr prelu(T slope) : slope_(detail::checked_finite(slope, "prelu", "slope")) {}

  /// The parameter slope.

  /// The parameter slope.
  RAMP_INLINE constexpr T slope() const { return slope_; }

  RAMP_INLINE friend constexpr bool operator==(const prelu&, const prelu&) = default;

 private:
  friend detail::access;

  RAMP_INLINE constexpr bool is_specialized() const { return detail::access::is_specialized(leaky_relu<T>(slope_)); }
  RAMP_INLINE constexpr auto specialize() const { return detail::access::specialize(leaky_relu<T>(slope_)); }

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    return detail::rectified(x, slope_);
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    return detail::rectified_gradient(x, slope_, grad_out);
  }

  template <class V>
  RAMP_KERNEL V full_range_parameter_derivative(V x) const {
    return detail::pass_where(x <= V(0), x, x);
  }

  T slope_;
};

}  // namespace ramp
