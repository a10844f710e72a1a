#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/kernels/argument.hpp>
#include <ramp/kernels/fast_logistic.hpp>
#include <ramp/kernels/logistic.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/tanh.hpp>

namespace ramp {

/// Hyperbolic tangent: f(x) = (e^x - e^-x)/(e^x + e^-x).
///
/// Derivative: 1 - tanh(x)^2, computed as 4·e^-2|x|/(1 + e^-2|x|)^2 without cancellation.
/// Special values: f(±0) = ±0, f(±inf) = ±1, f'(±inf) = 0; NaN gives NaN.
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: LeCun, Bottou, Orr & Müller, "Efficient backprop", 1998.
template <class T = float>
class tanh : public activation<tanh<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const tanh&, const tanh&) = default;

 private:
  friend activation<tanh, T>;
  template <class V>
  RAMP_KERNEL value_and_derivative<V> evaluate(V x) const {
    const auto z = kernels::magnitude(x + x, kernels::exp_cutoff<T>);
    const auto parts = kernels::logistic(kernels::exp_split(z.high));
    // tanh(a) = (1 - w)/(1 + w), w = e^-2a.
    const V rest = V(1) - parts.pow2_n;
    const V difference = simd::nmul_add(parts.pow2_n, parts.w.p, rest);
    const V lost = simd::nmul_add(parts.pow2_n, parts.w.p, rest - difference);
    const V magnitude = simd::abs(kernels::quotient<V>({difference, lost}, parts.sum));
    return {simd::flip_sign(magnitude, simd::sign_of(x)), kernels::logistic_derivative(parts, V(4))};
  }

  template <simd::table_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    using table = simd::table_for<V, kernels::tanh_table, kernels::tanh_small_table>;
    const V a = simd::min(V(table::highest), simd::abs(x));
    return simd::partial{simd::signed_like(x, kernels::tabulate<table>(a)), simd::everywhere{}};
  }
  template <simd::fused_float_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    if constexpr (simd::table32_batch<V>) {
      return kernels::tabulate_even<kernels::tanh_derivative_table>(x);
    } else {
      return kernels::fast_logistic_derivative(V(4), x + x);
    }
  }
};

}  // namespace ramp
