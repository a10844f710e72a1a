#pragma once

#include <limits>

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Hard tanh: f(x) = x limited to [min, max].
///
/// Parameters: min <= max, defaults -1 and 1 as in PyTorch. min = -inf or max = +inf leaves that side open.
/// Derivative: 1 for min < x < max, else 0, also at both kinks (PyTorch's).
/// Special values: f(±0) = ±0 for min <= 0 <= max, f(-inf) = min, f(+inf) = max, f'(±inf) = 0, but 1 on an open side;
/// NaN gives NaN.
/// Error: none.
/// Source: Collobert, "Large scale machine learning", thesis, Paris VI, 2004.
template <class T = float>
class hard_tanh : public activation<hard_tanh<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 0, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE constexpr hard_tanh() : hard_tanh(T(-1)) {}

  /// Throws std::invalid_argument unless min is finite or -inf, max is finite or +inf, and min <= max.
  RAMP_INLINE explicit constexpr hard_tanh(T min, T max = T(1))
      : min_(detail::checked(min, min < infinity, "hard_tanh", "min", "finite or -inf")),
        max_(detail::checked_at_least(detail::checked(max, max > -infinity, "hard_tanh", "max", "finite or +inf"), min,
                                      "hard_tanh", "max", "min")) {}

  /// The parameter min.
  RAMP_INLINE constexpr T(min)() const { return min_; }

  /// The parameter max.
  RAMP_INLINE constexpr T(max)() const { return max_; }

  RAMP_INLINE friend constexpr bool operator==(const hard_tanh&, const hard_tanh&) = default;

 private:
  friend detail::access;

  /// hard_tanh with an open side, whose derivative at that infinity is 1.
  struct specialization : activation<specialization, T> {
    static constexpr bool is_memory_bound = true;

    T lowest, highest;

    RAMP_INLINE explicit constexpr specialization(T min_value, T max_value) : lowest(min_value), highest(max_value) {}

    template <class V>
    RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
      return {detail::clamp(x, lowest, highest), select_gradient(x, V(1))};
    }
    template <class V>
    RAMP_KERNEL V select_gradient(V x, V grad_out) const {
      const auto is_inside = (lowest == -infinity ? x >= V(lowest) : x > V(lowest)) &&
                             (highest == infinity ? x <= V(highest) : x < V(highest));
      return detail::pass_where(is_inside, grad_out, x);
    }
  };
  RAMP_INLINE constexpr bool is_specialized() const { return min_ == -infinity || max_ == infinity; }
  RAMP_INLINE constexpr specialization specialize() const { return specialization(min_, max_); }

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    return {detail::clamp(x, min_, max_), select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    return detail::pass_where(x > V(min_) && x < V(max_), grad_out, x);
  }

  static constexpr T infinity = std::numeric_limits<T>::infinity();

  T min_, max_;
};

}  // namespace ramp
