// The tail of the normal distribution for GELU and its derivative: Φ(-a) = e^(-a²/2)·R(a), where
// R(a) = e^(a²/2)·erfc(a/√2)/2 varies slowly.
#pragma once

#include <array>

#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/exp.hpp>

namespace ramp::detail {

// The coefficients are Sollya's, in the formats [|SG...|] for float and [|D...|] for double. `ratio` and `slope` are
// polynomials in t = (a - k)/(a + k), which is between -1 and 1 for 0 <= a < ∞. Their constant terms are in two words:
// `_high`, which keeps the remaining sum small, and c[0].
template <class T>
struct gaussian_constants;
template <>
struct gaussian_constants<float> {
  static constexpr float largest = 14.65f;  // the tail beyond is 0 after rounding
  static constexpr float minus_half_log2_e = -0x1.715476p-1f;
  // 2·ln 2: n·ln4_high is exact for |n| < 2^9.
  static constexpr float ln4_high = 0x1.62e4p0f, ln4_low = 0x1.7f7d1cp-19f;
  // e^(-x/2) - 1 = -x/2 + x²·q(x): fpminimax(expm1(-x/2), [|1,...,6|], [|SG...|], [-0.6935,0.6935], absolute,
  // floating), whose first coefficient is -1/2; error 2^-28
  static constexpr std::array q{0x1.fffffcp-4f, -0x1.555492p-6f, 0x1.5558f4p-9f, -0x1.123a2p-12f, 0x1.6a23c6p-16f};
  // (a + 2.5)·R(a): fpminimax degree 10 on a in [0, 14.7], relative, error 2^-27.0
  static constexpr float ratio_k = 2.5f;
  static constexpr float ratio_high = 0x1.69cee6p-1f;
  static constexpr std::array ratio{0x1.b07b78p-26f,  -0x1.bc19c8p-2f,  0x1.0e4f3p-3f,   0x1.2eb632p-7f,
                                    -0x1.0c76d2p-6f,  -0x1.a767dap-10f, 0x1.4a1356p-9f,  0x1.796fbp-11f,
                                    -0x1.316cc6p-12f, -0x1.88cb4cp-13f, -0x1.68d86cp-16f};
  // (R(a) - a/√(2π))/(a0 - a), a0 the zero of the numerator: degree 9 on [0, 14.7], k = 3, error 2^-27.1
  static constexpr float slope_k = 3;
  static constexpr float slope_high = 0x1.e9c6dep-2f;
  static constexpr std::array slope{0x0p0f,          -0x1.eb6b5ep-4f, 0x1.b70f18p-5f,   -0x1.cd3116p-7f,
                                    0x1.ac492p-13f,  0x1.1e783ap-10f, -0x1.8ba0fcp-14f, -0x1.034a0ep-13f,
                                    0x1.8ded3ep-18f, 0x1.9d512ep-17f};
  static constexpr float root = 0x1.80ead2p-1f, root_low = -0x1.a03fd4p-27f;
};
template <>
struct gaussian_constants<double> {
  static constexpr double largest = 39;
  static constexpr double minus_half_log2_e = -0x1.71547652b82fep-1;
  static constexpr double ln4_high = 0x1.62e42fefa38p0, ln4_low = 0x1.ef35793c7673p-44;
  // fpminimax(expm1(-x/2), [|2,...,11|], [|D...|], [-0.6935,0.6935], absolute, floating, -x/2), error 2^-57.9
  static constexpr std::array q{0x1.000000000000cp-3,   -0x1.5555555555561p-6,  0x1.555555554fdf1p-9,
                                -0x1.111111110d63ap-12, 0x1.6c16c1860e3dep-16,  -0x1.a01a01bae3c6fp-20,
                                0x1.a01995a28c13ap-24,  -0x1.71dddfc5e5644p-28, 0x1.28b11052862f9p-32,
                                -0x1.af85944096316p-37};
  // degree 25 on [0, 39.01], through an interpolant of degree 44
  static constexpr double ratio_k = 3.5;
  static constexpr double ratio_high = 0.765625;
  static constexpr std::array ratio{
      -0x1.5b7cad58b3d81p-6,  -0x1.2191517fa27b8p-1,  0x1.42fec3680acbdp-2,   -0x1.db5837f7f558ep-4,
      0x1.1d35bdee12767p-6,   0x1.a86cec7678637p-8,   -0x1.a20079673d2a5p-9,  -0x1.d2a1411d7d8ddp-12,
      0x1.f3cfa996e1dbdp-12,  0x1.192863ec223fap-14,  -0x1.3d0646ea10d2cp-14, -0x1.3b39ca0d81cc8p-16,
      0x1.8213c8749494p-17,   0x1.7b4b74987fdc3p-18,  -0x1.382da53113c12p-20, -0x1.8d033d783b0b6p-20,
      -0x1.3d28b901cc34bp-23, 0x1.3b2f7618141c7p-22,  0x1.17cbf1196ea24p-23,  -0x1.e522470d1c7a1p-26,
      -0x1.6991c7c4dce91p-25, -0x1.a34616b16f6fcp-28, 0x1.0f561c3935c57p-27,  0x1.908bed901af33p-29,
      -0x1.75ed79d99ecc7p-31, -0x1.9f92b26a0be34p-32};
  // degree 21 on [0, 39.01]
  static constexpr double slope_k = 5;
  static constexpr double slope_high = 0x1.ce451b41a3bap-2;
  static constexpr std::array slope{
      -0x1.6bf4168ab0ddcp-56, -0x1.6fce89f8d2b95p-4,  0x1.ef8423a0a7442p-5,   -0x1.231a8d123852dp-5,
      0x1.23c3758993b78p-6,   -0x1.e0a9519465ba5p-8,  0x1.2dc077993cde6p-9,   -0x1.cdee09dd57569p-12,
      -0x1.fde2a7566edc9p-17, 0x1.54f8b8175ceb4p-15,  -0x1.34bdb351ad9a2p-17, -0x1.0b76c19897debp-19,
      0x1.6d257d527ec63p-20,  0x1.7138f4dee6fa3p-26,  -0x1.6afcb3aaee615p-23, 0x1.a5b6dac645c67p-27,
      0x1.7ca6eb0c57ea7p-26,  -0x1.2bf7f915a219bp-29, -0x1.acf0718c3f4d5p-29, 0x1.3477fa1bf25e1p-34,
      0x1.85d8f4161c986p-32,  0x1.00022d0b47472p-34};
  static constexpr double root = 0x1.80ead197f00b4p-1, root_low = -0x1.13e74c58cada8p-56;
};

/// e^(-a²/2) for 0 <= a <= gaussian_constants::largest and NaN. It takes a² in two words: half an ULP of 200 would be
/// an error of 50 ULP in the result.
template <detail::floating_batch V>
RAMP_KERNEL double_word_exp_parts<V> gaussian(V a) {
  using C = gaussian_constants<detail::value_t<V>>;
  const auto square = two_product(a, a);
  const V n = detail::scaled_round(square.high, C::minus_half_log2_e), minus_half(detail::value_t<V>(-0.5));
  // The first sum is exact: its terms cancel.
  const auto [r, r_low] =
      fast_two_sum(detail::mul_add(n, V(C::ln4_high), square.high), detail::mul_add(n, V(C::ln4_low), square.low));
  const V r_square = r * r, q = polynomial(r, r_square, C::q), linear = minus_half * r;
  const V p = detail::mul_add(r_square, q, linear);
  return {n, {p, detail::mul_add(minus_half, r_low, detail::mul_add(r_square, q, linear - p))}};
}

/// e^(-a²/2) for 0 <= a < 13, by a table of powers.
template <detail::table8_batch V>
RAMP_KERNEL exp_in_range<V> gaussian_in_range(V a) {
  using table = small_power_table;
  // ln 4/8; n·high is exact for |n| < 2^12.
  constexpr float high = 0x1.62ep-3f, low = 0x1.0bfbe8p-17f;
  const auto [interval, n] = nearest_power(a * a, gaussian_constants<float>::minus_half_log2_e);
  // The fma takes a² exactly; the rounded a² only chose n.
  const V r = detail::fma(n, V(low), detail::fma(a, a, n * V(high)));
  // The table's polynomial is in r/2, this one in r.
  constexpr std::array remainder{table::remainder[0], table::remainder[1] / 2, table::remainder[2] / 4,
                                 table::remainder[3] / 8};
  return {detail::lookup_power(table::powers, interval), polynomial(r, remainder)};
}

/// (high + c(t))·(1 + p) in two words.
template <detail::floating_batch V, std::size_t Size>
RAMP_KERNEL double_word<V> scaled_polynomial(V t, detail::value_t<V> high,
                                             const std::array<detail::value_t<V>, Size>& c, V p) {
  const V constant(high);
  V rest, rest_low(0);
  if constexpr (detail::has_fma<V> && std::same_as<detail::value_t<V>, float>) {
    rest = polynomial(t, t * t, c);
  } else {
    // The last steps follow Horner's rule, whose terms are smaller: products are rounded here, and c[1] is larger for
    // doubles. One step is in two words.
    const V inner = detail::mul_add(polynomial<3>(t, t * t, c), t, V(c[2]));
    const V slope = detail::fma(inner, t, V(c[1]));
    rest_low = detail::mul_add(inner, t, V(c[1]) - slope) * t;
    rest = detail::fma(slope, t, V(c[0]));
  }
  const V factor = constant + rest, y_rest = detail::fma(p, factor, rest), y = constant + y_rest;
  // For large a, y is hardly larger than y_rest, whose rounding error would exceed the bound in double.
  if constexpr (std::same_as<detail::value_t<V>, double>) rest_low = rest_low + detail::fma(p, factor, rest - y_rest);
  return {y, (y_rest - (y - constant)) + rest_low};
}

/// a·R(a)·(1 + p) = v·((a + k)·R(a))·(1 + p) with v = a/(a + k).
template <detail::floating_batch V>
RAMP_KERNEL V gaussian_tail(V a, double_word<V> p) {
  using C = gaussian_constants<detail::value_t<V>>;
  const V k(C::ratio_k), sum = a + k;
  const V sum_low = a - (sum - k);
  // The low word corrects the errors of the estimates.
  const V y = detail::coarse_reciprocal(sum), estimate = a * y;
  const V correction = detail::nmul_add(estimate, sum_low, detail::fnma(estimate, sum, a)) * y;
  const auto [v, v_low] = fast_two_sum(estimate, correction);
  const V t = detail::mul_add(V(2), v_low, detail::mul_add(V(2), v, V(-1)));
  const auto h = scaled_polynomial(t, C::ratio_high, C::ratio, p.high);
  // Two correct bits of p.low suffice: it is added to 1 instead of 1 + p.
  const V h_low = detail::mul_add(p.low, h.high, h.low);
  return detail::fma(v, h.high, detail::mul_add(v, h_low, v_low * h.high));
}

/// (R(a) - a/√(2π))·(1 + p), with full relative accuracy at its zero.
template <detail::floating_batch V>
RAMP_KERNEL V gaussian_slope(V a, V p) {
  using C = gaussian_constants<detail::value_t<V>>;
  const V k(C::slope_k), root(C::root);
  const V t = (a - k) * reciprocal(double_word<V>{a + k, V(0)});
  const auto s = scaled_polynomial(t, C::slope_high, C::slope, p);
  const V d = root - a;
  const V d_low = ((root - d) - a) + V(C::root_low);
  return detail::fma(d, s.high, detail::mul_add(d, s.low, d_low * s.high));
}

}  // namespace ramp::detail
