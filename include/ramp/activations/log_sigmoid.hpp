#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/kernels/argument.hpp>
#include <ramp/kernels/fast_logistic.hpp>
#include <ramp/kernels/log1p.hpp>
#include <ramp/kernels/logistic.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/softplus.hpp>

namespace ramp {

/// Logarithm of the sigmoid: f(x) = log σ(x) = -softplus(-x) = min(x, 0) - log(1 + e^-|x|).
///
/// Derivative: σ(-x).
/// Special values: f(-inf) = -inf, f(+inf) = 0, f(±0) = -log 2, f'(-inf) = 1, f'(+inf) = 0; NaN gives NaN.
/// Results below the normal range are the correctly scaled subnormal numbers.
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: PyTorch's LogSigmoid.
template <class T = float>
class log_sigmoid : public activation<log_sigmoid<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const log_sigmoid&, const log_sigmoid&) = default;

 private:
  friend activation<log_sigmoid, T>;
  template <detail::output Output, class V>
  RAMP_KERNEL V evaluate(V x) const {
    const auto z = kernels::magnitude(x, kernels::exp_cutoff<T>);
    const auto w = kernels::exp_split(z.high);
    if constexpr (Output == detail::output::value)
      return simd::min(V(0), x) - kernels::log1p(w);
    else
      return kernels::logistic_value(kernels::logistic(w), x > V(0));
  }

  template <simd::table_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    using table = simd::table_for<V, kernels::softplus_table, kernels::softplus_small_table>;
    const V a = simd::limited_magnitude(x, table::highest);
    const auto known = simd::below(x, table::highest);
    return simd::partial{kernels::tabulate_difference<table>(simd::min(V(0), x), a), known};
  }
  template <simd::fused_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    return kernels::fast_logistic(V(0) - x);
  }
};

}  // namespace ramp
