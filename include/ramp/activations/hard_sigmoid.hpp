#pragma once

#include <limits>

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/bracket_root.hpp>
#include <ramp/detail/math/linear.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Hard sigmoid: f(x) = min(max(slope·x + offset, 0), 1).
///
/// Parameters: slope and offset, finite, defaults 1/6 and 1/2 as in PyTorch and Keras 3 (ONNX: 0.2 and 0.5, there
/// called alpha and beta; Keras 2: 0.2 and 0.5). The default slope, T(1)/T(6), stands for 1/6 itself: f(x) =
/// min(max(x + 3, 0), 6)/6. A negative slope gives a curve that falls, slope 0 a constant.
/// Derivative: slope where 0 < slope·x + offset < 1, else 0, also at both kinks (PyTorch's).
/// Special values: f(±0) = offset limited to [0, 1], f(-inf) = 0 and f(+inf) = 1 for slope > 0, the other way round
/// for slope < 0; NaN gives NaN.
/// Error: <= 2 ULP, with FMA <= 1.5 ULP, derivative <= 0.5 ULP.
/// Source: Courbariaux, Bengio & David, "BinaryConnect", NIPS 2015, arXiv:1511.00363; Howard et al., "Searching for
/// MobileNetV3", ICCV 2019, arXiv:1905.02244.
template <class T = float>
class hard_sigmoid : public activation<hard_sigmoid<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 0.5;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE constexpr hard_sigmoid() : slope_(T(1) / T(6)), offset_(T(0.5)), linear_{T(-3), T(3)} {}

  /// Throws std::invalid_argument unless slope and offset are finite. It computes the kinks: keep what it constructs.
  RAMP_INLINE explicit constexpr hard_sigmoid(T slope, T offset = T(0.5))
      : slope_(detail::checked_finite(slope, "hard_sigmoid", "slope")),
        offset_(detail::checked_finite(offset, "hard_sigmoid", "offset")),
        linear_(linear_piece(slope_, offset_)) {}

  /// The parameter slope.
  RAMP_INLINE constexpr T slope() const { return slope_; }

  /// The parameter offset.
  RAMP_INLINE constexpr T offset() const { return offset_; }

  RAMP_INLINE friend constexpr bool operator==(const hard_sigmoid& x, const hard_sigmoid& y) {
    return x.slope_ == y.slope_ && x.offset_ == y.offset_;
  }

 private:
  friend detail::access;

  /// hard_sigmoid(1/6, 1/2), whose kinks are numbers.
  struct specialization : activation<specialization, T> {
    static constexpr bool is_memory_bound = true;

    template <class V>
    RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
      return {detail::clamp(x + V(3), T(0), T(6)) * V(T(1) / T(6)), select_gradient(x, V(1))};
    }
    template <class V>
    RAMP_KERNEL V select_gradient(V x, V grad_out) const {
      return detail::pass_where(x > V(-3) && x < V(3), V(T(1) / T(6)) * grad_out, x);
    }
  };
  RAMP_INLINE constexpr bool is_specialized() const { return slope_ == T(1) / T(6) && offset_ == T(0.5); }
  RAMP_INLINE constexpr specialization specialize() const { return {}; }

  static constexpr bool is_memory_bound = true;

  /// 0 < slope·x + offset < 1 for the x between these two, and no others.
  RAMP_INLINE static constexpr detail::bracket<T> linear_piece(T slope, T offset) {
    if (slope == T(1) / T(6) && offset == T(0.5)) return {T(-3), T(3)};
    if (slope == T(0)) return {T(0), T(0)};
    const T left = slope > T(0) ? T(0) : T(1);
    return {detail::bracket_root(slope, offset, left).below, detail::bracket_root(slope, offset, T(1) - left).above};
  }

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    // The limits keep slope·x from overflowing, and a slope of 0 from making NaN of infinity. abs makes 0 of -0.
    V y = detail::clamp(x, linear_.below, linear_.above);
    if constexpr (detail::has_fma<V>) {
      y = detail::abs(detail::clamp(detail::fma(V(slope_), y, V(offset_)), T(0), T(1)));
    } else {
      // Where a limit is infinite the emulation needs another, and the other's value for infinity.
      using limits = std::numeric_limits<T>;
      const T constant = offset_ < T(0) ? T(0) : offset_ > T(1) ? T(1) : offset_;
      const T low = slope_ == T(0) ? constant : slope_ > T(0) ? T(0) : T(1);
      const T high = slope_ == T(0) ? low : T(1) - low;
      y = detail::clamp(y, limits::lowest(), (limits::max)());
      y = detail::abs(detail::clamp(detail::linear(slope_, y, offset_), T(0), T(1)));
      y = detail::select(x <= V(linear_.below), V(low), detail::select(x >= V(linear_.above), V(high), y));
    }
    return {y, select_gradient(x, V(1))};
  }

  template <class V>
  RAMP_KERNEL V select_gradient(V x, V grad_out) const {
    return detail::pass_where(x > V(linear_.below) && x < V(linear_.above), V(slope_) * grad_out, x);
  }

  T slope_, offset_;
  detail::bracket<T> linear_;
};

}  // namespace ramp
