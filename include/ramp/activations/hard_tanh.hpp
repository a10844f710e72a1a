#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Hard tanh: f(x) = x limited to [min, max].
///
/// Parameters: min <= max, both finite, defaults -1 and 1 as in PyTorch.
/// Derivative: 1 for min < x < max, else 0, also at both kinks (PyTorch's).
/// Special values: f(±0) = ±0 for min <= 0 <= max, f(-inf) = min, f(+inf) = max; NaN gives NaN.
/// Error: none.
/// Source: Collobert, "Large scale machine learning", thesis, Paris VI, 2004.
template <class T = float>
class hard_tanh : public activation<hard_tanh<T>, T> {
 public:
  static constexpr double max_ulp = 0, max_ulp_derivative = 0;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE constexpr hard_tanh() : hard_tanh(T(-1)) {}

  /// Throws std::invalid_argument unless min and max are finite and min <= max.
  RAMP_INLINE explicit constexpr hard_tanh(T min, T max = T(1))
      : min_(detail::checked_finite(min, "hard_tanh", "min")),
        max_(detail::checked_at_least(detail::checked_finite(max, "hard_tanh", "max"), min, "hard_tanh", "max",
                                      "min")) {}

  RAMP_INLINE constexpr T(min)() const { return min_; }
  RAMP_INLINE constexpr T(max)() const { return max_; }

  RAMP_INLINE friend constexpr bool operator==(const hard_tanh&, const hard_tanh&) = default;

 private:
  friend detail::access;

  static constexpr bool is_memory_bound = true;

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    return {detail::clamp(x, min_, max_), detail::pass_where(x > V(min_) && x < V(max_), V(1), x)};
  }

  T min_, max_;
};

}  // namespace ramp
