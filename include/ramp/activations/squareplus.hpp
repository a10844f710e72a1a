#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/hyperbola.hpp>
#include <ramp/detail/math/piecewise_linear.hpp>

namespace ramp {

/// Squareplus: f(x) = (x + √(x² + b))/2.
///
/// Computed as max(x, 0) + u with u = b/(2(√(x² + b) + |x|)): the textbook formula cancels for negative x.
/// Parameter: b >= 0, finite, learnable, default 4; b = 0 is ReLU.
/// Derivative: (1 + x/√(x² + b))/2; for b = 0 that of ReLU. ∂f/∂b = 1/(4√(x² + b)).
/// Special values: f(±0) = √b/2, f(-inf) = 0, f(+inf) = +inf, f'(-inf) = 0, f'(+inf) = 1; ∂f/∂b = 0 at ±inf, and +inf
/// at ±0 for b = 0; NaN gives NaN. No intermediate result overflows, however large x or b.
/// Floating-point exceptions: for the default b, and with FMA or AVX-512, f and f' may raise overflow and invalid for
/// |x| > 9e18 (float) and |x| > 6e153 (double).
/// Error: <= 2 ULP, derivative and ∂f/∂b <= 3 ULP.
/// Source: Barron, "Squareplus: a softplus-like algebraic rectifier", 2021, arXiv:2112.11687.
template <class T = float>
class squareplus : public activation<squareplus<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = true;

  RAMP_INLINE constexpr squareplus() : squareplus(T(4)) {}

  /// Throws std::invalid_argument unless b is finite and not negative.
  RAMP_INLINE explicit constexpr squareplus(T b)
      : b_(detail::checked(b, b >= T(0) && detail::is_finite(b), "squareplus", "b", "finite and not negative")) {
    for (T rest = b; rest >= T(4); rest /= T(4)) unit_ *= T(2);
    for (T rest = b; rest < T(1) && rest > T(0); rest *= T(4)) unit_ /= T(2);
  }

  /// The parameter b.
  RAMP_INLINE constexpr T b() const { return b_; }

  RAMP_INLINE friend constexpr bool operator==(const squareplus&, const squareplus&) = default;

 private:
  friend detail::access;

  /// squareplus(4).
  struct specialization : activation<specialization, T> {
    template <class V, std::size_t Results>
    static constexpr std::size_t unroll_factor = !detail::avx2_batch<V> ? 4 : 2;  // AVX2 waits for the square root
    template <class V>
    static constexpr bool fuse_derivative = true;  // f and f' share the root

    template <class V>
    RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
      return squareplus().full_range(x);
    }
    template <detail::fast_hyperbola_batch V>
    RAMP_KERNEL static auto fast_value(V x) {
      return detail::fast_hyperbola_gap(detail::maximum(V(0), x), detail::abs(x));
    }
    template <detail::fast_hyperbola_batch V>
    RAMP_KERNEL static auto fast_derivative(V x) {
      const auto share = detail::fast_hyperbola_share(detail::abs(x));
      return detail::partial_result{detail::reflect(x, share.value), share.valid};
    }
  };
  RAMP_INLINE constexpr bool is_specialized() const { return b_ == T(4); }
  RAMP_INLINE constexpr specialization specialize() const { return {}; }

  template <class V>
  RAMP_KERNEL value_and_derivative<V> full_range(V x) const {
    const V zero(0), one(1), quarter(T(0.25));
    if (b_ == T(0)) return {detail::maximum(zero, x) + zero, detail::pass_where(x > zero, one, x)};
    const V limit(detail::hyperbola_limit<T>), magnitude = detail::abs(x), a = magnitude * V(one_over_unit());
    const auto parts = detail::hyperbola(detail::minimum(limit, a), b_in_units());
    V u = parts.gap * V(unit_), share = parts.gap * parts.reciprocal_root;
    // From the limit on the root is a after rounding.
    const auto is_far = a > limit;
    if (detail::any(is_far)) [[unlikely]] {
      const V divisor = detail::select(is_far, magnitude, one), divisor_in_units = detail::select(is_far, a, one);
      u = detail::select(is_far, detail::divide(V(b_), divisor) * quarter, u);
      share = detail::select(
          is_far, detail::divide(detail::divide(V(b_in_units()), divisor_in_units), divisor_in_units) * quarter, share);
    }
    return {detail::maximum(zero, x) + u, detail::select(x > zero, one - share, share)};
  }

  template <class V>
  RAMP_KERNEL V full_range_parameter_derivative(V x) const {
    const V limit(detail::hyperbola_limit<T>), one(1), magnitude = detail::abs(x), a = magnitude * V(one_over_unit());
    const V limited = detail::minimum(limit, a);
    const V root = detail::sqrt(detail::mul_add(limited, limited, V(b_in_units())));
    const auto is_far = b_ == T(0) ? a >= V(0) : a > limit;
    const V quotient = detail::divide(V(T(0.25)), detail::select(is_far, magnitude, root));
    return quotient * detail::select(is_far, one, V(one_over_unit()));
  }

  RAMP_INLINE constexpr T one_over_unit() const { return T(1) / unit_; }
  RAMP_INLINE constexpr T b_in_units() const { return b_ / unit_ / unit_; }

  T b_;
  T unit_ = T(1);  // a power of two near √b: in this unit neither squares nor roots leave the range
};

}  // namespace ramp
