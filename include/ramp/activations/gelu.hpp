#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/kernels/normal.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/normal.hpp>

namespace ramp {

/// Gaussian error linear unit, the exact form: f(x) = x·Φ(x), Φ the distribution function of the normal
/// distribution.
///
/// PyTorch's, ONNX' and Keras' GELU with approximate = "none" (PyTorch, ONNX) or False (Keras).
/// Derivative: Φ(x) + x·φ(x); its zero is at x = -0.7517915246935645.
/// Special values: f(±0) = ±0, f(-inf) = -0, f(+inf) = +inf, f'(-inf) = -0, f'(+inf) = 1; NaN gives NaN. The
/// negative tail keeps its relative accuracy down to the subnormal numbers.
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Hendrycks & Gimpel, "Gaussian error linear units (GELUs)", 2016, arXiv:1606.08415.
template <class T = float>
class gelu : public activation<gelu<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const gelu&, const gelu&) = default;

 private:
  friend activation<gelu, T>;
  template <detail::output Output, class V>
  RAMP_KERNEL V evaluate(V x) const {
    // f(x) = max(x, 0) - a·Φ(-a) and f'(x) = [x > 0] ± (Φ(-a) - a·φ(a)) with a = |x|: one formula for both sides.
    const V zero(0), largest(kernels::normal_constants<T>::largest), a = simd::min(largest, simd::abs(x));
    const auto w = kernels::gaussian(a);
    // What underflows for certain is not left to the scaling, which takes a processor a hundred cycles then.
    const auto vanishes = a == largest;
    if constexpr (Output == detail::output::value) {
      return simd::max(V(T(-0.0)), x) - simd::scale(simd::select(vanishes, zero, kernels::normal_tail(a, w.p)), w.n);
    } else {
      const V slope = simd::scale(simd::select(vanishes, V(T(-0.0)), kernels::normal_slope(a, w.p.high)), w.n);
      return simd::reflect(x, slope);
    }
  }

  template <simd::table_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    using table = simd::table_for<V, kernels::gelu_tail_table, kernels::gelu_tail_ratio>;
    const V positive = simd::max(V(-0.0f), x), a = simd::limited_magnitude(x, table::highest);
    const auto known = simd::above(x, -table::highest);
    if constexpr (simd::table32_batch<V>)
      return simd::partial{kernels::tabulate_difference<table>(positive, a), known};
    else
      return simd::partial{kernels::tabulate_difference<table>(positive, a, kernels::gaussian_normal(a)), known};
  }
  template <simd::table_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    using table = simd::table_for<V, kernels::gelu_derivative_table, kernels::gelu_derivative_small_table>;
    return kernels::tabulate_slope<table>(x);
  }
};

}  // namespace ramp
