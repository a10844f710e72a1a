#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/exponential_linear.hpp>

namespace ramp {

/// Exponential linear unit: f(x) = x for x > 0, alpha·(e^x - 1) otherwise.
///
/// Parameter: alpha, finite, learnable, default 1 (PyTorch, ONNX, Keras).
/// Derivative: 1 for x > 0, alpha·e^x for x <= 0: at the kink f'(0) = alpha, as in PyTorch.
/// ∂f/∂alpha = e^x - 1 for x <= 0, else 0.
/// Special values: f(±0) = ±0, f(-inf) = -alpha, f(+inf) = +inf, f'(-inf) = 0·alpha, f'(+inf) = 1; NaN gives NaN.
/// Floating-point exceptions: f and f' for alpha other than 1, and ∂f/∂alpha, may raise overflow and invalid for x >
/// 88 (float) and x > 709 (double).
/// Flushing of subnormal numbers (FTZ): for alpha other than 1 and |x| < 2e-34 (float) or |x| < 4e-300 (double), f
/// may be less exact.
/// Error: <= 2 ULP, derivative and ∂f/∂alpha <= 3 ULP.
/// Source: Clevert, Unterthiner & Hochreiter, "Fast and accurate deep network learning by exponential linear units
/// (ELUs)", ICLR 2016, arXiv:1511.07289.
template <class T = float>
class elu : public activation<elu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr elu() : elu(T(1)) {}

  /// Throws std::invalid_argument unless alpha is finite.
  RAMP_INLINE explicit constexpr elu(T alpha) : alpha_(detail::checked_finite(alpha, "elu", "alpha")) {}

  /// The parameter alpha.
  RAMP_INLINE constexpr T alpha() const { return alpha_; }

  RAMP_INLINE friend constexpr bool operator==(const elu&, const elu&) = default;

 private:
  friend detail::access;

  /// elu(1).
  struct specialization : activation<specialization, T> {
    template <class V, std::size_t Results>
    static constexpr std::size_t unroll_factor = detail::four_exponential_linear<V> ? 4 : 2;
    template <class V>
    static constexpr bool fuse_derivative = true;  // f and f' share the exponential

    template <class V>
    RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
      return detail::exponential_linear(x);
    }
    template <detail::fast_exponential_linear_batch V>
    RAMP_KERNEL static auto fast_value(V x) {
      return detail::fast_exponential_linear(x);
    }
    template <detail::fast_exponential_linear_batch V>
    RAMP_KERNEL static auto fast_derivative(V x) {
      return detail::fast_exponential_linear_derivative(x);
    }
  };
  RAMP_INLINE constexpr bool is_specialized() const { return alpha_ == T(1); }
  RAMP_INLINE constexpr specialization specialize() const { return {}; }
  template <detail::output Output, class V>
  RAMP_KERNEL V full_range(V x) const {
    if constexpr (Output == detail::output::value)
      return alpha_ == T(0) ? detail::select(x < V(0), V(-alpha_), x) : detail::exponential_linear_value(x, alpha_);
    else
      return detail::exponential_linear_derivative(x, V(1), detail::scaled(alpha_));
  }

  template <class V>
  RAMP_KERNEL V full_range_parameter_derivative(V x) const {
    const auto e = detail::exp_split(detail::maximum(V(-detail::exp_cutoff<T>), x));
    return detail::select(x >= V(0), V(0), detail::expm1_nonpositive(e));
  }

  T alpha_;
};

}  // namespace ramp
