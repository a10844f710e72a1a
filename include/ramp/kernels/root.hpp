// Factors with a zero. Next to it a sum of terms that cancel loses all its digits; the expansion around the
// zero, t·c(t) with t = a - root exact, loses none.
#pragma once

#include <ramp/kernels/polynomial.hpp>
#include <ramp/kernels/quotient.hpp>

namespace ramp::kernels {

template <class T, std::size_t Size>
struct root_expansion {
  T root_high, root_low, window;
  std::array<T, Size> c;

  /// t·c(t) in two words where |t| < window, t = a - root; `otherwise` in the other lanes.
  template <simd::batch_of<T> V>
  RAMP_INLINE double_word<V> operator()(double_word<V> a, V otherwise) const {
    const V difference = a.high - V(root_high), correction = a.low - V(root_low);
    const V t = difference + correction;
    const V t_low = correction - (t - difference);
    const V factor = polynomial(t, c);
    const auto product = two_product(t, factor);
    const auto near = simd::abs(t) < V(window);
    return {simd::select(near, product.high, otherwise),
            simd::select(near, simd::mul_add(t_low, factor, product.low), V(0))};
  }
};

}  // namespace ramp::kernels
