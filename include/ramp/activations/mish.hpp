#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/kernels/argument.hpp>
#include <ramp/kernels/exp.hpp>
#include <ramp/kernels/root.hpp>
#include <ramp/kernels/tables/mish.hpp>

namespace ramp {

namespace kernels {

/// h(x) = w³ + 4w² + (6 + 4x)w + 4(1 + x), w = e^x, next to its zero. Sollya, on the Taylor polynomial c of
/// h(x0 + x)/x: fpminimax(c, 7, [|SG...|], [-1/4,1/4], relative), error 2^-25.3; for double degree 14 and [|D...|],
/// error 2^-54.3.
template <class T>
inline constexpr auto mish_root =
    root_expansion<float, 8>{-0x1.31432cp+0f,
                             -0x1.a25b08p-29f,
                             0.25f,
                             {0x1.9a1c16p2f, 0x1.21b0c8p1f, 0x1.4941fep0f, 0x1.1d99e8p-1f, 0x1.ac51b8p-3f,
                              0x1.26469ap-4f, 0x1.24cda2p-6f, 0x1.65efaap-8f}};
template <>
inline constexpr auto mish_root<double> = root_expansion<double, 15>{
    -0x1.31432c0d12d84p+0,
    -0x1.bf319154da210p-55,
    0.25,
    {0x1.9a1c155f7b7d1p2, 0x1.21b0c7fb83ba1p1, 0x1.49433e20bcdcfp0, 0x1.1d9a628eeaac1p-1, 0x1.ab14503e48d9fp-3,
     0x1.259c9614160dbp-4, 0x1.7cd9d83ac8678p-6, 0x1.d3c3cb2f39745p-8, 0x1.0eeb6cc3bdcfbp-9, 0x1.26c67443932dap-11,
     0x1.304dc647b35f5p-13, 0x1.1ed7dfc8dfea7p-15, -0x1.885b30b27ca9cp-17, 0x1.ae529f6f064bp-20,
     0x1.5b62cd894e802p-14}};

}  // namespace kernels

/// Mish: f(x) = x·tanh(log(1 + e^x)).
///
/// Computed as x·n/(n + 2) with n = w(w + 2), w = e^x: no logarithm, no cancellation.
/// Derivative: w·(w³ + 4w² + (6 + 4x)w + 4(1 + x))/(w² + 2w + 2)²; its zero is at x = -1.1924312145154953.
/// Special values: f(±0) = ±0, f(-inf) = -0, f(+inf) = +inf, f'(-inf) = 0, f'(+inf) = 1; NaN gives NaN. Results
/// below the normal range are the correctly scaled subnormal numbers.
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Misra, "Mish: a self regularized non-monotonic activation function", BMVC 2020, arXiv:1908.08681.
template <class T = float>
class mish : public activation<mish<T>, T> {
 public:
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  friend constexpr bool operator==(const mish&, const mish&) = default;

 private:
  friend activation<mish, T>;
  template <class V>
  RAMP_INLINE value_and_derivative<V> evaluate(V x) const {
    const V one(1), two(2), four(4);
    const V limited = simd::max(V(-kernels::exp_cutoff<T>), x);
    // From there on value and derivative are x and 1 after rounding, and d² cannot overflow.
    const V z = simd::min(V(std::same_as<T, float> ? T(20) : T(22)), limited);
    const auto e = kernels::exp_split(z);
    const V pow2_n = simd::exp2_int(e.n);
    // t = w + 2 and n = 2^n·(1 + p)·t, each with what its rounding lost.
    const V w = simd::mul_add(pow2_n, e.p, pow2_n);
    const V t = simd::mul_add(pow2_n, e.p, pow2_n + two);
    const V t_low = simd::mul_add(pow2_n, e.p, pow2_n - (t - two));
    const V n = simd::mul_add(e.p, t, t);
    const V n_low = simd::fma(e.p, t, t - n) + t_low;
    const V d = simd::mul_add(pow2_n, n, two);
    const V d_low = simd::mul_add(pow2_n, n, two - d) + pow2_n * n_low;
    const V quotient = kernels::quotient<V>({n, n_low}, {d, d_low});

    const V y = kernels::reciprocal_square<V>({d, d_low});
    // f' = w·h/d² below -1/2; above, f' = n/d + 4xw(1 + w)/d² has the smaller error, but it cancels below.
    const V inner = simd::fma(w, w + four, simd::mul_add(four, z, V(6)));
    const auto h =
        kernels::mish_root<T>(kernels::double_word<V>{z, V(0)}, simd::fma(w, inner, simd::mul_add(four, z, four)));
    const V below = simd::scale(kernels::triple_product(h, y, e.p), e.n);
    const V above = simd::mul_add(four * z, simd::mul_add(w, w, w) * y, quotient * pow2_n);
    return {simd::scale(limited * quotient, e.n), simd::select(x < V(T(-0.5)), below, above)};
  }

  template <class V>
  RAMP_INLINE static kernels::tabulated<V> tabulated_value(V x) {
    using table = kernels::mish_gate_table;
    return {x * kernels::tabulate<table>(simd::min(V(table::highest), x)), x > V(table::lowest)};
  }
  template <class V>
  RAMP_INLINE static kernels::tabulated<V> tabulated_derivative(V x) {
    using table = kernels::mish_derivative_table;
    return {kernels::tabulate<table>(simd::min(V(table::highest), x)), x > V(table::lowest)};
  }
};

}  // namespace ramp
