#pragma once

#include <ramp/activations/elu.hpp>
#include <ramp/kernels/exponential_pieces.hpp>

namespace ramp {

/// Continuously differentiable ELU: f(x) = max(x, 0) + min(0, alpha·(e^(x/alpha) - 1)).
///
/// Parameter: alpha, finite and not 0, default 1 as in PyTorch and ONNX. A negative alpha turns the curve below
/// 0 into one that falls exponentially, as the formula says.
/// Derivative: 1 for x > 0, e^(x/alpha) for x <= 0: no kink, f'(0) = 1 from both sides.
/// Special values: f(±0) = ±0, f(+inf) = +inf, f'(+inf) = 1; f(-inf) = -alpha and f'(-inf) = 0 for positive alpha, -inf
/// and +inf for negative alpha; NaN gives NaN.
/// Error: <= 2 ULP, derivative <= 3 ULP, for alpha in the range of normal numbers.
/// Source: Barron, "Continuously differentiable exponential linear units", 2017, arXiv:1704.07483.
template <class T = float>
class celu : public activation<celu<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  /// Throws std::invalid_argument unless alpha is finite and not 0.
  RAMP_INLINE explicit constexpr celu(T alpha = T(1))
      : alpha_(detail::checked(alpha, alpha != T(0) && detail::is_finite(alpha), "celu", "alpha", "finite and not 0")) {
  }

  RAMP_INLINE constexpr T alpha() const { return alpha_; }

  friend constexpr bool operator==(const celu&, const celu&) = default;

  /// celu(1) is elu(1).
  RAMP_INLINE constexpr bool is_common_case() const { return alpha_ == T(1); }
  RAMP_INLINE constexpr typename elu<T>::standard common_case() const { return {}; }

 private:
  friend activation<celu, T>;
  template <class V>
  RAMP_KERNEL value_and_derivative<V> evaluate(V x) const {
    const V zero(0), one(1), alpha(alpha_);
    const V z = simd::divide(x, alpha);
    const V limited = simd::clamp(z, -kernels::exp_cutoff<T>, kernels::exp_limit<T>);
    const V z_low = simd::select(z == limited, simd::divide(simd::fnma(limited, alpha, x), alpha), zero);
    const auto e = kernels::exp_split(limited, z_low);
    // For the positive arguments of a negative alpha the difference is scaled last: alone it may overflow.
    const V n = simd::max(zero, e.n), pow2 = simd::exp2_int(e.n - n);
    const V difference = pow2 - simd::exp2_int(zero - n);
    const V unscaled = simd::mul_add(pow2, e.p, difference);
    const V unscaled_low = simd::mul_add(pow2, e.p, difference - unscaled);
    return {simd::select(x < zero, simd::scale(simd::fma(alpha, unscaled, alpha * unscaled_low), n), x),
            simd::select(x > zero, one, simd::scale(one + e.p, e.n))};
  }

  T alpha_;
};

}  // namespace ramp
