#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Leaky ReLU: f(x) = x for x > 0, negative_slope·x otherwise.
///
/// Parameter: negative_slope, finite, default 0.01 as in PyTorch and ONNX (Keras: 0.3). Not learnable: see prelu.
/// Derivative: 1 for x > 0, negative_slope for x <= 0 (PyTorch's value at the kink).
/// Special values: f(±0) = negative_slope·±0, f(+inf) = +inf, f(-inf) is the limit (0 for slope 0); NaN gives NaN.
/// Error: <= 0.5 ULP, derivative exact.
/// Source: Maas, Hannun & Ng, "Rectifier nonlinearities improve neural network acoustic models", ICML 2013.
template <class T = float>
class leaky_relu : public activation<leaky_relu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 0.5, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE constexpr leaky_relu() : leaky_relu(T(0.01)) {}

  /// Throws std::invalid_argument unless negative_slope is finite.
  RAMP_INLINE explicit constexpr leaky_relu(T negative_slope)
      : negative_slope_(detail::checked_finite(negative_slope, "leaky_relu", "negative_slope")) {}

  /// The parameter negative_slope.
  RAMP_INLINE constexpr T negative_slope() const { return negative_slope_; }

  RAMP_INLINE friend constexpr bool operator==(const leaky_relu&, const leaky_relu&) = default;

 private:
  friend detail::access;

  /// leaky_relu(slope) for 0 < slope <= 1, where f is a maximum: one instruction less than a selection.
  struct specialization : activation<specialization, T> {
    static constexpr bool is_memory_bound = true;

    T slope;

    RAMP_INLINE explicit constexpr specialization(T a) : slope(a) {}

    template <class V>
    RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
      return {detail::maximum(x, V(slope) * x), select_gradient(x, V(1))};
    }
    template <class V>
    RAMP_KERNEL V select_gradient(V x, V grad_out) const {
      return detail::leaky_gradient(x, slope, grad_out);
    }
  };
  RAMP_INLINE constexpr bool is_specialized() const { return negative_slope_ > T(0) && negative_slope_ <= T(1); }
  RAMP_INLINE constexpr specialization specialize() const { return specialization(negative_slope_); }

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    return detail::rectified(x, negative_slope_);
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    return detail::rectified_gradient(x, negative_slope_, grad_out);
  }

  T negative_slope_;
};

}  // namespace ramp
