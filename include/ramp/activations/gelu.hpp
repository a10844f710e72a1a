#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/gaussian.hpp>
#include <ramp/detail/math/piecewise_polynomial.hpp>
#include <ramp/detail/math/tables/gaussian.hpp>

namespace ramp {

/// Gaussian error linear unit, the exact form: f(x) = x·Φ(x), Φ the distribution function of the normal
/// distribution.
///
/// The GELU of PyTorch, ONNX and Keras with approximate = "none" (PyTorch, ONNX) or False (Keras).
/// Derivative: Φ(x) + x·φ(x); its zero is at x = -0.7517915246935645.
/// Special values: f(±0) = ±0, f(-inf) = -0, f(+inf) = +inf, f'(-inf) = -0, f'(+inf) = 1; NaN gives NaN. The
/// negative tail keeps its relative accuracy down to the subnormal numbers.
/// Flushing of subnormal numbers (FTZ): for |x| < 1e-34 (float) and |x| < 3e-298 (double), f may be 0.
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Hendrycks & Gimpel, "Gaussian error linear units (GELUs)", 2016, arXiv:1606.08415.
template <class T = float>
class gelu : public activation<gelu<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const gelu&, const gelu&) = default;

 private:
  friend detail::access;
  template <detail::output Output, class V>
  RAMP_KERNEL V full_range(V x) const {
    // f(x) = max(x, 0) - a·Φ(-a) and f'(x) = [x > 0] ± (Φ(-a) - a·φ(a)) with a = |x|.
    const V zero(0), largest(detail::gaussian_constants<T>::largest), a = detail::minimum(largest, detail::abs(x));
    const auto w = detail::gaussian(a);
    // A result that underflows is set to 0: scaling to a subnormal number takes a hundred cycles.
    const auto vanishes = a == largest;
    if constexpr (Output == detail::output::value) {
      return detail::maximum(V(T(-0.0)), x) -
             detail::ldexp(detail::select(vanishes, zero, detail::gaussian_tail(a, w.p)), w.n);
    } else {
      const V slope = detail::ldexp(detail::select(vanishes, V(T(-0.0)), detail::gaussian_slope(a, w.p.high)), w.n);
      return detail::reflect(x, slope);
    }
  }

  template <detail::table_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    using table = detail::table_for<V, detail::gelu_tail_table, detail::gelu_tail_ratio>;
    const V positive = detail::maximum(V(-0.0f), x), a = detail::limited_magnitude(x, table::highest);
    const auto valid = detail::above(x, -table::highest);
    if constexpr (detail::table32_batch<V>)
      return detail::partial_result{detail::evaluate_piecewise_difference<table>(positive, a), valid};
    else
      return detail::partial_result{
          detail::evaluate_piecewise_difference<table>(positive, a, detail::gaussian_in_range(a)), valid};
  }
  template <detail::table_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    using table = detail::table_for<V, detail::gelu_derivative_table, detail::gelu_derivative_small_table>;
    return detail::evaluate_piecewise_slope<table>(x);
  }
};

}  // namespace ramp
