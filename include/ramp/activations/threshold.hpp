#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Threshold: f(x) = x for x > threshold, value otherwise.
///
/// PyTorch's Threshold, which has no defaults; with value 0 ONNX' ThresholdedRelu, whose alpha is the threshold. Not
/// threshold_relu, whose threshold is a slope.
/// Parameters: threshold and value, finite, defaults 1 and 0 (ONNX' alpha, and what it sets x to). The threshold is
/// read by cutoff(), as no member of a class can have the class's name.
/// Derivative: 1 for x > threshold, else 0, also at the threshold (PyTorch's).
/// Special values: f(-inf) = value, f(+inf) = +inf; f(±0) = ±0 for threshold < 0, else value; NaN gives NaN.
/// Error: none, nor in the derivative.
/// Source: Konda, Memisevic & Krueger, "Zero-bias autoencoders and the benefits of co-adapting features", ICLR 2015,
/// arXiv:1402.3337.
template <class T = float>
class threshold : public activation<threshold<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 0, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE constexpr threshold() : threshold(T(1)) {}

  /// Throws std::invalid_argument unless both are finite.
  RAMP_INLINE explicit constexpr threshold(T cutoff, T value = T(0))
      : cutoff_(detail::checked_finite(cutoff, "threshold", "threshold")),
        value_(detail::checked_finite(value, "threshold", "value")) {}

  /// The parameter threshold.
  RAMP_INLINE constexpr T cutoff() const { return cutoff_; }

  /// The parameter value.
  RAMP_INLINE constexpr T value() const { return value_; }

  RAMP_INLINE friend constexpr bool operator==(const threshold&, const threshold&) = default;

 private:
  friend detail::access;

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    // NaN satisfies no comparison: it passes.
    return {detail::select(x <= V(cutoff_), V(value_), x), select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    return detail::pass_where(x > V(cutoff_), grad_out, x);
  }

  T cutoff_, value_;
};

}  // namespace ramp
