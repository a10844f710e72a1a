#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/kernels/argument.hpp>
#include <ramp/kernels/fast_logistic.hpp>
#include <ramp/kernels/logistic.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/logistic.hpp>

namespace ramp {

/// Logistic sigmoid: f(x) = σ(x) = 1/(1 + e^-x).
///
/// Derivative: σ(x)·(1 - σ(x)).
/// Special values: f(-inf) = 0, f(+inf) = 1, f(±0) = 1/2, f'(±inf) = 0; NaN gives NaN. Results below the normal
/// range are the correctly scaled subnormal numbers.
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Cybenko, "Approximation by superpositions of a sigmoidal function", 1989.
template <class T = float>
class sigmoid : public activation<sigmoid<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const sigmoid&, const sigmoid&) = default;

 private:
  friend activation<sigmoid, T>;
  template <class V>
  RAMP_KERNEL value_and_derivative<V> evaluate(V x) const {
    const auto z = kernels::magnitude(x, kernels::exp_cutoff<T>);
    const auto parts = kernels::logistic(kernels::exp_split(z.high));
    return {kernels::logistic_value(parts, z.negative), kernels::logistic_derivative(parts)};
  }

  template <simd::fused_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    return kernels::fast_times_logistic(V(1), x);
  }
  template <simd::fused_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    if constexpr (simd::table_batch<V>) {
      using table = simd::table_for<V, kernels::logistic_derivative_table, kernels::logistic_derivative_small_table>;
      return kernels::tabulate_even<table>(x);
    } else {
      return kernels::fast_logistic_derivative(V(1), x);
    }
  }
};

}  // namespace ramp
