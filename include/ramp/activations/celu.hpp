#pragma once

#include <limits>

#include <ramp/activations/elu.hpp>
#include <ramp/detail/math/exp.hpp>
#include <ramp/detail/math/scaled_argument.hpp>
#include <ramp/detail/math/scaled_parameter.hpp>

namespace ramp {

/// Continuously differentiable ELU: f(x) = max(x, 0) + min(0, alpha·(e^(x/alpha) - 1)).
///
/// Parameter: alpha, finite and not 0, default 1 as in PyTorch and ONNX. For a negative alpha, |f(x)| grows
/// exponentially as x falls below 0.
/// Derivative: 1 for x > 0, e^(x/alpha) for x <= 0: no kink, f'(0) = 1 from both sides.
/// Special values: f(±0) = ±0, f(+inf) = +inf, f'(+inf) = 1; f(-inf) = -alpha and f'(-inf) = 0 for positive alpha,
/// -inf and +inf for negative alpha; NaN gives NaN.
/// Floating-point exceptions: x/alpha may overflow, where f does not.
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Barron, "Continuously differentiable exponential linear units", 2017, arXiv:1704.07483.
template <class T = float>
class celu : public activation<celu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE constexpr celu() : celu(T(1)) {}

  /// Throws std::invalid_argument unless alpha is finite and not 0.
  RAMP_INLINE explicit constexpr celu(T alpha)
      : alpha_(detail::checked(alpha, alpha != T(0) && detail::is_finite(alpha), "celu", "alpha", "finite and not 0")) {
  }

  /// The parameter alpha.

  /// The parameter alpha.
  RAMP_INLINE constexpr T alpha() const { return alpha_; }

  RAMP_INLINE friend constexpr bool operator==(const celu&, const celu&) = default;

 private:
  friend detail::access;

  /// celu(1) is elu(1).
  RAMP_INLINE constexpr bool is_specialized() const { return alpha_ == T(1); }
  RAMP_INLINE constexpr auto specialize() const { return detail::access::specialize(elu<T>()); }
  template <detail::output Output, class V>
  RAMP_KERNEL V full_range(V x) const {
    constexpr bool value_wanted = Output == detail::output::value;
    const auto scaled = detail::scaled(alpha_);
    const V zero(0), one(1), alpha(scaled.value), reciprocal(T(1) / scaled.value), scaled_x = V(scaled.unit) * x;
    const V z = scaled_x * reciprocal;
    // For a positive alpha the exponential of a positive z is not used.
    const T highest = alpha_ > T(0)  ? T(0)
                      : value_wanted ? detail::scaled_exp_limit(scaled.exponent)
                                     : detail::exp_limit<T>;
    const V limited = detail::clamp(z, -detail::exp_cutoff<T>, highest);
    const V z_low = detail::select(z == limited, detail::fnma(limited, alpha, scaled_x) * reciprocal, zero);
    if constexpr (value_wanted) {
      // For a negative alpha and large z, e^z may overflow where f does not: the scaling comes last.
      const auto e = detail::double_word_exp_split(limited, z_low);
      const V n = detail::maximum(zero, e.n);
      const auto difference = detail::power_minus(detail::exp2_int(e.n - n), e.p, detail::exp2_int(zero - n));
      const V product = detail::fma(alpha, difference.high, alpha * difference.low);
      // Next to 0 f(x) is x after rounding, while z may underflow.
      const V linear_from(-(alpha_ < T(0) ? -alpha_ : alpha_) * std::numeric_limits<T>::epsilon() / T(8));
      return detail::select(x < linear_from, detail::ldexp(product, n + V(scaled.exponent)), x);
    } else {
      const auto e = detail::exp_split(limited, z_low);
      return detail::select(x > zero, one, detail::ldexp(one + e.p, e.n));
    }
  }

  T alpha_;
};

}  // namespace ramp
