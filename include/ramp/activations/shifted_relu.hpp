#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Shifted ReLU: f(x) = max(-shift, x).
///
/// Parameter: shift, finite, learnable, default 1.
/// Derivative: 1 for x > -shift, else 0, also at the kink. ∂f/∂shift = 0 for x > -shift, else -1.
/// Special values: f(±0) = ±0 for shift >= 0, f(-inf) = -shift, f(+inf) = +inf; NaN gives NaN.
/// Error: none, nor in the derivative and ∂f/∂shift.
/// Source: Clevert, Unterthiner & Hochreiter, "Fast and accurate deep network learning by exponential linear
/// units (ELUs)", ICLR 2016, arXiv:1511.07289, which compares with it.
template <class T = float>
class shifted_relu : public activation<shifted_relu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 0, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr shifted_relu() : shifted_relu(T(1)) {}

  /// Throws std::invalid_argument unless shift is finite.
  RAMP_INLINE explicit constexpr shifted_relu(T shift)
      : shift_(detail::checked_finite(shift, "shifted_relu", "shift")) {}

  /// The parameter shift.

  /// The parameter shift.
  RAMP_INLINE constexpr T shift() const { return shift_; }

  RAMP_INLINE friend constexpr bool operator==(const shifted_relu&, const shifted_relu&) = default;

 private:
  friend detail::access;

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    return {detail::maximum(V(-shift_), x), select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    return detail::pass_where(x > V(-shift_), grad_out, x);
  }

  template <class V>
  RAMP_KERNEL V full_range_parameter_derivative(V x) const {
    return detail::pass_where(x <= V(-shift_), V(-1), x);
  }

  T shift_;
};

}  // namespace ramp
