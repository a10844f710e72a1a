#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/activations/relu.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// ReLU with a learnable threshold: f(x) = max(threshold·x, x), a two-piece maxout.
///
/// Parameter: threshold, finite, learnable, default 0 (ReLU). Equals prelu(threshold) for threshold <= 1; above 1
/// the steeper piece is the positive one. Not the ThresholdedRelu of ONNX, which cuts x at a position.
/// Derivative: max(threshold, 1) for x > 0, min(threshold, 1) for x <= 0.
/// ∂f/∂threshold = x where threshold·x is the larger piece (x <= 0 for threshold <= 1, x > 0 above), else 0.
/// Special values: f(±0) = threshold·±0 for threshold <= 1, else ±0; ±inf give the limits (0 at -inf for threshold 0);
/// NaN gives NaN.
/// Error: <= 0.5 ULP, derivative and ∂f/∂threshold exact.
/// Source: Goodfellow et al., "Maxout networks", ICML 2013, arXiv:1302.4389.
template <class T = float>
class threshold_relu : public activation<threshold_relu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 0.5, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr threshold_relu() : threshold_relu(T(0)) {}

  /// Throws std::invalid_argument unless threshold is finite.
  RAMP_INLINE explicit constexpr threshold_relu(T threshold)
      : threshold_(detail::checked_finite(threshold, "threshold_relu", "threshold")) {}

  /// The parameter threshold.

  /// The parameter threshold.
  RAMP_INLINE constexpr T threshold() const { return threshold_; }

  RAMP_INLINE friend constexpr bool operator==(const threshold_relu&, const threshold_relu&) = default;

 private:
  friend detail::access;

  RAMP_INLINE constexpr bool is_specialized() const { return threshold_ == T(0); }
  RAMP_INLINE constexpr relu<T> specialize() const { return {}; }

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    if (threshold_ <= T(1)) return detail::rectified(x, threshold_);
    return {detail::select(x > V(0), V(threshold_) * x, x), select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    if (threshold_ <= T(1)) return detail::rectified_gradient(x, threshold_, grad_out);
    return detail::pass_nan(x, detail::select(x > V(0), V(threshold_) * grad_out, grad_out));
  }

  template <class V>
  RAMP_KERNEL V full_range_parameter_derivative(V x) const {
    return detail::pass_where(threshold_ <= T(1) ? x <= V(0) : x > V(0), x, x);
  }

  T threshold_;
};

}  // namespace ramp
