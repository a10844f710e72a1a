#pragma once

#include <ramp/activations/activation.hpp>
#include <ramp/detail/math/fast_logistic.hpp>
#include <ramp/detail/math/logistic.hpp>
#include <ramp/detail/math/piecewise_polynomial.hpp>
#include <ramp/detail/math/tables/gelu_tanh.hpp>
#include <ramp/detail/math/zero_expansion.hpp>

namespace ramp {

namespace detail {

/// z(a) = slope·a + cubic·a³ with slope = 2√(2/π), cubic = 0.044715·slope, each in two words. The high word of slope is
/// short enough for slope - (slope + cubic·a²) to be exact. For a above `largest`, e^-z is 0 after rounding. `root`:
/// h(-a) = 1 - a·z'(a) + e^-z(a) next to its zero. Sollya, on the Taylor polynomial c of h(-a0 + x)/x: fpminimax(c, 6,
/// [|48, SG...|], [-1/4,1/4], relative), error 2^-30.8; for double degree 13 and [|106, D...|], error 2^-63.4.
template <class T>
struct gelu_tanh_constants;
template <>
struct gelu_tanh_constants<float> {
  static constexpr float slope = 0x1.9884p+0f, slope_low = 0x1.4cf50ep-18f;
  static constexpr float cubic = 0x1.2444f2p-4f, cubic_low = 0x1.49b16ap-29f;
  static constexpr float cubic3 = 0x1.b6676cp-3f, cubic3_low = -0x1.175e2p-32f;
  static constexpr float largest = 11;
  static constexpr zero_expansion<float, 7> root{-0x1.8142a0p-1f,
                                                 0x1.85a06cp-27f,
                                                 0.25f,
                                                 0x1.3af6cep1f,
                                                 {-0x1.f590dcp-24f, -0x1.993ccap-4f, 0x1.9a0ef8p-2f, 0x1.371c6ap-4f,
                                                  0x1.f37228p-6f, 0x1.765a04p-7f, 0x1.ea4312p-9f}};
};
template <>
struct gelu_tanh_constants<double> {
  static constexpr double slope = 0x1.9884533d4p+0, slope_low = 0x1.b284687e59e28p-39;
  static constexpr double cubic = 0x1.2444f2a4d8b4bp-4, cubic_low = -0x1.6c843a29d1c7p-61;
  static constexpr double cubic3 = 0x1.b6676bf7450fp-3, cubic3_low = 0x1.bba7351828aabp-57;
  static constexpr double largest = 21.75;
  static constexpr zero_expansion<double, 14> root{
      -0x1.81429f9e97e4dp-1,
      0x1.4f523ed77dbdcp-55,
      0.25,
      0x1.3af6cd05624f6p1,
      {0x1.3dc2a57159958p-53, -0x1.993cd34bf4f0bp-4, 0x1.9a0ef5cdf30cbp-2, 0x1.3720c65c91c17p-4, 0x1.f37b831f97ec7p-6,
       0x1.721f46cfdb9ddp-7, 0x1.e3b4838b63897p-9, 0x1.2e3c21d0c3cf6p-10, 0x1.75d47838e1df3p-12, 0x1.b04c526cbbcf7p-14,
       0x1.d71ec95b5e2dap-16, 0x1.fee861f1d4b16p-18, 0x1.10fad0964ec6ap-19, 0x1.0967e1b6294d5p-21}};
};

}  // namespace detail

/// GELU in its tanh form: f(x) = x/2·(1 + tanh(√(2/π)·(x + 0.044715x³))) = x·σ(2√(2/π)·(x + 0.044715x³)).
///
/// PyTorch's and Keras' approximate GELU, ONNX' approximate = "tanh". It differs from the exact form by up to 5e-4.
/// Derivative: σ(z) + x·z'·σ'(z); its zero is at x = -0.7524614220710163.
/// Special values: f(±0) = ±0, f(-inf) = -0, f(+inf) = +inf, f'(-inf) = -0, f'(+inf) = 1; NaN gives NaN. Results
/// below the normal range are the correctly scaled subnormal numbers.
/// Floating-point exceptions: f may raise overflow and invalid for |x| > 10 (float, AVX2 without AVX-512, and NEON) and
/// |x| > 92 (double, with FMA).
/// Error: <= 2 ULP, derivative <= 3 ULP.
/// Source: Hendrycks & Gimpel, "Gaussian error linear units (GELUs)", 2016, arXiv:1606.08415.
template <class T = float>
class gelu_tanh : public activation<gelu_tanh<T>, T> {
 public:
  /// The bounds of the errors of f and f', in ULP.
  static constexpr double max_ulp = 2, max_ulp_derivative = 3;
  static constexpr bool has_learnable_parameter = false;

  RAMP_INLINE friend constexpr bool operator==(const gelu_tanh&, const gelu_tanh&) = default;

 private:
  friend detail::access;
  using constants = detail::gelu_tanh_constants<T>;

  /// slope + cubic·square.
  template <class V>
  RAMP_KERNEL static detail::double_word<V> polynomial(detail::double_word<V> square, V cubic, V cubic_low) {
    const V slope(constants::slope);
    const V sum = detail::fma(cubic, square.high, slope);
    const V lost = detail::fma(cubic, square.high, slope - sum);
    const V low = detail::mul_add(cubic_low, square.high, V(constants::slope_low));
    return {sum, lost + detail::mul_add(cubic, square.low, low)};
  }

  /// a·b.
  template <class V>
  RAMP_KERNEL static detail::double_word<V> times(V a, detail::double_word<V> b) {
    const auto product = detail::two_product(a, b.high);
    return {product.high, detail::mul_add(a, b.low, product.low)};
  }

  /// z(x) in two words: z reaches 110, and its absolute error is the exponential's relative error.
  template <class V>
  RAMP_KERNEL static detail::double_word<V> exponent(V x, detail::double_word<V> square) {
    return times(x, polynomial(square, V(constants::cubic), V(constants::cubic_low)));
  }

  /// e^-z(x) where it is a normal number.
  template <class V>
  RAMP_KERNEL static detail::exp_in_range<V> exp_minus_exponent(V x) {
    const auto square = detail::two_product(x, x);
    if constexpr (detail::table_batch<V>) {
      const auto z = exponent(x, square);
      return detail::exp_minus(z.high, z.low);
    } else {
      const auto minus_z = exponent(V(0) - x, square);
      return detail::exp_split_in_range(minus_z.high, minus_z.low);
    }
  }

  template <detail::output Output, class V>
  RAMP_KERNEL V full_range(V x) const {
    const V minus_a = detail::maximum(V(-constants::largest), detail::minus_abs(x));
    const auto negative = x < V(0);
    const auto square = detail::two_product(minus_a, minus_a);
    const auto minus_z = exponent(minus_a, square);
    const auto parts = detail::logistic(detail::exp_split(minus_z.high, minus_z.low));

    if constexpr (Output == detail::output::value) {
      // σ(-z) in two words: the argument's rounding leaves no margin for that of σ(-z).
      const V y = detail::reciprocal(parts.sum), p = parts.w.p;
      const V fraction = detail::fma(p, y, y), fraction_low = detail::fma(p, y, y - fraction);
      // A result that underflows is set to 0: scaling to a subnormal number takes a hundred cycles.
      const V tail = detail::select(minus_a == V(-constants::largest), V(T(-0.0)),
                                    detail::fma(minus_a, fraction, minus_a * fraction_low));
      return detail::select(negative, detail::ldexp(tail, parts.w.n), x * y);
    } else {
      // With w = e^-z, b = a·z' = a·(slope + 3·cubic·a²): g = w(1 + w - b)/(1 + w)² for x < 0, 1 - g for x > 0.
      const auto minus_b = times(minus_a, polynomial(square, V(constants::cubic3), V(constants::cubic3_low)));
      const V one_plus_pow2 = V(1) + parts.pow2_n, rest = one_plus_pow2 + minus_b.high;
      const V rest_low = ((one_plus_pow2 - rest) + minus_b.high) + minus_b.low;
      const auto h = constants::root(detail::double_word<V>{minus_a, V(0)},
                                     detail::double_word<V>{rest, detail::mul_add(parts.pow2_n, parts.w.p, rest_low)});
      const V unscaled = detail::triple_product(h, detail::reciprocal_square(parts.sum), parts.w.p);
      const V g = detail::ldexp(unscaled, parts.w.n);
      return detail::select(negative, g, V(1) - g);
    }
  }

  template <detail::fused_batch V>
  RAMP_KERNEL static auto fast_value(V x) {
    if constexpr (detail::table32_batch<V>) {
      using table = detail::gelu_tanh_tail_table;
      const V a = detail::limited_magnitude(x, table::highest);
      const auto valid = detail::above(x, -table::highest);
      return detail::partial_result{detail::evaluate_piecewise_difference<table>(detail::maximum(V(-0.0f), x), a),
                                    valid};
    } else {
      // x/(1 + e^-z) for both signs; z(9.5) = 76.4, z(21) = 694.3, and e^z is a normal number.
      return detail::partial_result{x * detail::reciprocal(detail::sum(V(1), exp_minus_exponent(x))),
                                    detail::below(detail::abs(x), std::same_as<T, float> ? T(9.5) : T(21))};
    }
  }

  template <detail::table_batch V>
  RAMP_KERNEL static auto fast_derivative(V x) {
    using table = detail::table_for<V, detail::gelu_tanh_derivative_table, detail::gelu_tanh_derivative_small_table>;
    return detail::evaluate_piecewise_slope<table>(x);
  }
};

}  // namespace ramp
