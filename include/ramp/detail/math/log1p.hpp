// log(1 + w) for 0 <= w <= 1, as w·Q(w): without division, and w may stay unscaled.
#pragma once

#include <array>

#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/exp.hpp>

namespace ramp::detail {

template <class T>
struct log1p_constants;

// Q(w) = log(1+w)/w in powers of t = w - 1/2, |t| <= 1/2. Sollya:
//   fpminimax(log(1.5+x)/(0.5+x), 9, [|SG...|], [-0.5,0.5], relative)    error 2^-25.0, all of it the rounding of c[0]
template <>
struct log1p_constants<float> {
  static constexpr std::array c{0x1.9f323ep-1f,  -0x1.2773a6p-2f, 0x1.0f9616p-3f,  -0x1.15406p-4f, 0x1.2bf12cp-5f,
                                -0x1.50dad6p-6f, 0x1.7f1766p-7f,  -0x1.be2968p-8f, 0x1.4adbc8p-8f, -0x1.9b3d32p-9f};
};
//   fpminimax(log(1.5+x)/(0.5+x), 22, [|D...|], [-0.5,0.5], relative)    error 2^-56.9
template <>
struct log1p_constants<double> {
  static constexpr std::array c{
      0x1.9f323ecbf984cp-1,  -0x1.2773a5da90bdbp-2,  0x1.0f95b3dc0a0e9p-3,  -0x1.1540afd54aefcp-4,
      0x1.2bec9fba56322p-5,  -0x1.50abf6ccbe66ep-6,  0x1.83c50b0d357efp-7,  -0x1.c72c62e5f1929p-8,
      0x1.0f1191a936648p-8,  -0x1.469c8ccf19257p-9,  0x1.8d3fc8ab2765p-10,  -0x1.e6f0e0526832ap-11,
      0x1.2c6eecc9bf8dep-11, -0x1.74d798218b9f5p-12, 0x1.d03c19cdadda7p-13, -0x1.21dbb8ffa172p-13,
      0x1.720166c886279p-14, -0x1.df9df79b5f50bp-15, 0x1.0f5116f37d27ep-15, -0x1.132a4208f1ae4p-16,
      0x1.14fc7094ba99ep-16, -0x1.18e1a3fabb0d1p-16, 0x1.b17f947f6131bp-18};
};

/// log(1 + w)/2^n for w = 2^n·(1 + p) <= 1, in two words.
template <detail::floating_batch V>
RAMP_KERNEL double_word<V> log1p_unscaled(exp_parts<V> w) {
  using T = detail::value_t<V>;
  const V pow2_n = detail::exp2_int(w.n);
  const V t = detail::mul_add(pow2_n, w.p, pow2_n - V(T(0.5)));
  constexpr auto& c = log1p_constants<T>::c;
  const V constant(c[0]), slope = polynomial<1>(t, t * t, c);
  const V q = detail::mul_add(t, slope, constant), q_low = detail::mul_add(t, slope, constant - q);
  const V product = detail::fma(w.p, q, q);
  return {product, detail::fma(w.p, q, q - product) + q_low};
}

/// log(1 + w) for w = 2^n·(1 + p) <= 1.
template <detail::floating_batch V>
RAMP_KERNEL V log1p(exp_parts<V> w) {
  return detail::ldexp(log1p_unscaled(w).high, w.n);
}

}  // namespace ramp::detail
