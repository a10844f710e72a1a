#pragma once

#include <limits>

#include <ramp/activations/activation.hpp>
#include <ramp/activations/relu.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Clipped ReLU: f(x) = min(max(x, 0), ceiling).
///
/// Parameter: ceiling >= 0, learnable, default 6 (ReLU6 in PyTorch and Keras); an infinite ceiling gives relu.
/// Derivative: 1 for 0 < x < ceiling, else 0, also at both kinks (PyTorch's ReLU6).
/// ∂f/∂ceiling = 1 for x >= ceiling, else 0.
/// Special values: f(±0) = ±0, f(-inf) = 0, f(+inf) = ceiling, f'(+inf) = 0, but 1 for an infinite ceiling; NaN gives
/// NaN.
/// Error: none, nor in the derivative and ∂f/∂ceiling.
/// Source: Krizhevsky, "Convolutional deep belief networks on CIFAR-10", 2010.
template <class T = float>
class clipped_relu : public activation<clipped_relu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 0, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr clipped_relu() : clipped_relu(T(6)) {}

  /// Throws std::invalid_argument if ceiling is negative or NaN.
  RAMP_INLINE explicit constexpr clipped_relu(T ceiling)
      : ceiling_(detail::checked(ceiling, ceiling >= T(0), "clipped_relu", "ceiling", "at least 0")) {}

  /// The parameter ceiling.

  /// The parameter ceiling.
  RAMP_INLINE constexpr T ceiling() const { return ceiling_; }

  RAMP_INLINE friend constexpr bool operator==(const clipped_relu&, const clipped_relu&) = default;

 private:
  friend detail::access;

  RAMP_INLINE constexpr bool is_specialized() const { return ceiling_ == std::numeric_limits<T>::infinity(); }
  RAMP_INLINE constexpr relu<T> specialize() const { return {}; }

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    return {detail::clamp(x, T(0), ceiling_), select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    return detail::pass_where(x > V(0) && x < V(ceiling_), grad_out, x);
  }

  template <class V>
  RAMP_KERNEL V full_range_parameter_derivative(V x) const {
    return detail::pass_where(x >= V(ceiling_), V(1), x);
  }

  T ceiling_;
};

}  // namespace ramp
