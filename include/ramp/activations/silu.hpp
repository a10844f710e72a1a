#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/kernels/argument.hpp>
#include <ramp/kernels/logistic_derivative.hpp>
#include <ramp/kernels/table.hpp>
#include <ramp/kernels/tables/silu_derivative.hpp>

namespace ramp {

namespace kernels {

/// h(x) = 1 + x + e^x next to its zero. Sollya, on the Taylor polynomial c of h(x0 + x)/x:
/// fpminimax(c, 4, [|SG...|], [-1/8,1/8], relative), error 2^-26.5; for double degree 11 and [|D...|], error 2^-53.4.
template <class T>
inline constexpr auto silu_root = root_expansion<float, 5>{
    -0x1.474974p+0f, 0x1.bdf6fap-27f, 0.125f,
    {0x1.474974p0f, 0x1.1d25ccp-3f, 0x1.7c2b7p-5f, 0x1.7c6dccp-7f, 0x1.46960cp-9f}};
template <>
inline constexpr auto silu_root<double> = root_expansion<double, 12>{
    -0x1.474973c84120bp+0, -0x1.f8d74bc9ac154p-54, 0.125,
    {0x1.474973c84120bp0, 0x1.1d25cf210482dp-3, 0x1.7c32698160476p-5, 0x1.7c326981600efp-7, 0x1.302853f908f28p-9, 0x1.958b1a64832e2p-12, 0x1.cf8a2fc40785bp-15, 0x1.cf97e9badd593p-18, 0x1.3f001ba03f5f7p-22, -0x1.1863c3e12a607p-25, 0x1.6f7d589c73f4p-17, 0x1.54928eacf6eddp-19}};

}  // namespace kernels

/// SiLU, also called swish: f(x) = x·σ(beta·x).
///
/// Parameter: beta, finite, learnable, default 1 (PyTorch's SiLU, Keras' swish); 1.702 gives the "quick GELU",
/// 0 gives x/2.
/// Derivative: σ(z) + z·σ'(z) with z = beta·x; its zero is at z = -1.2784645427610738.
/// ∂f/∂beta = x²·σ'(beta·x).
/// Special values: f(±0) = ±0; f(-inf) = -0 and f(+inf) = +inf for positive beta; f'(-inf) = 0, f'(+inf) = 1; NaN
/// gives NaN. Results below the normal range are the correctly scaled subnormal numbers.
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Elfwing, Uchibe & Doya, "Sigmoid-weighted linear units", 2017, arXiv:1702.03118; Ramachandran, Zoph &
/// Le, "Searching for activation functions", 2017, arXiv:1710.05941.
template <class T = float>
class silu : public activation<silu<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = true;

  /// Throws std::invalid_argument unless beta is finite.
  RAMP_INLINE explicit constexpr silu(T beta = T(1))
      : beta_(detail::checked_finite(beta, "silu", "beta")) {}

  RAMP_INLINE constexpr T beta() const { return beta_; }

  friend constexpr bool operator==(const silu&, const silu&) = default;

 private:
  friend activation<silu, T>;
  template <class V>
  RAMP_INLINE value_and_derivative<V> evaluate(V x) const {
    // The product's rounding error is 0 for beta = 1, and so is the cost of it.
    if (beta_ == T(1)) {
      const auto z = kernels::magnitude(x, kernels::exp_cutoff<T>);
      const auto parts = kernels::logistic(kernels::exp_split(z.high));
      // Where σ is 0 after rounding, x is limited: -inf·0 is NaN.
      const V value = kernels::times_logistic(simd::max(V(-kernels::exp_cutoff<T>), x), parts, z.negative);
      if constexpr (simd::table_batch<V>)
        return {value, slope_from_table(z)};
      else
        return {value, slope<kernels::reach::near>(z, parts)};
    }
    const auto z = kernels::magnitude(beta_, x, kernels::wide_exp_cutoff<T>);
    const auto parts = kernels::logistic(kernels::exp_split(z.high, z.low));
    const V value = kernels::times_logistic<kernels::reach::far>(x, parts, z.negative);
    const auto vanishing = z.negative && z.high == V(-kernels::wide_exp_cutoff<T>);
    return {simd::select(vanishing, simd::sign_of(x), value), slope<kernels::reach::far>(z, parts)};
  }

  template <class V>
  RAMP_INLINE static V slope_from_table(const kernels::minus_magnitude<V>& z) {
    using table = kernels::silu_derivative_table;
    const auto [n, r, slot] = kernels::reduce_to_slot(z.high);
    const V factor = (simd::lookup(table::zero, slot) + z.high) + V(table::zero_low);
    const V g = simd::scale(factor * kernels::polynomial(r, slot, table::c), n);
    return simd::select(z.negative, g, V(1) - g);
  }

  template <kernels::reach Reach, class V>
  RAMP_INLINE static V slope(const kernels::minus_magnitude<V>& z, const kernels::logistic_parts<V>& parts) {
    const kernels::double_word<V> minus_a{z.high, z.low};
    const V g = kernels::self_gated_derivative<Reach>(kernels::silu_root<T>, minus_a, minus_a, parts);
    return simd::select(z.negative, g, V(1) - g);
  }

  template <class V>
  RAMP_INLINE V evaluate_parameter_derivative(V x) const {
    const auto z = kernels::magnitude(beta_, x, kernels::wide_exp_cutoff<T>);
    const auto parts = kernels::logistic(kernels::exp_split(z.high, z.low));
    // Each factor x takes half of the scaling, so that neither x² nor σ' leaves the range before their product.
    const V n1 = simd::scaled_round(parts.w.n, T(0.5)), n2 = parts.w.n - n1;
    const V y = kernels::reciprocal_square(parts.sum);
    const V product = simd::mul_add(parts.w.p, y, y) * simd::scale(x, n1) * simd::scale(x, n2);
    return simd::select(z.high == V(-kernels::wide_exp_cutoff<T>), V(0), product);
  }

  T beta_;
};

}  // namespace ramp
