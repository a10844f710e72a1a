// Expansions around the zero of a factor. Next to the zero the factor's terms cancel; the expansion t·c(t), where
// t = a - root is exact, keeps its relative accuracy.
#pragma once

#include <array>

#include <ramp/detail/math/double_word.hpp>
#include <ramp/detail/math/polynomial.hpp>

namespace ramp::detail {

template <class T, std::size_t Size>
struct zero_expansion {
  T root_high, root_low, window;
  T slope_high;
  std::array<T, Size> c;  // c[0] is the low part of the slope

  /// t·(slope_high + c(t)) where |t| < window, t = a - root; `otherwise` in the other lanes. The low word is the sum of
  /// all terms but t·slope_high.
  template <detail::batch_of<T> V>
  RAMP_KERNEL double_word<V> operator()(double_word<V> a, double_word<V> otherwise) const {
    const V difference = a.high - V(root_high), correction = a.low - V(root_low);
    const V t = difference + correction;
    const V t_low = correction - (t - difference);
    const auto product = two_product(t, V(slope_high));
    const V low = detail::fma(t, polynomial(t, c), detail::mul_add(t_low, V(slope_high), product.low));
    const auto is_close = detail::abs(t) < V(window);
    return {detail::select(is_close, product.high, otherwise.high), detail::select(is_close, low, otherwise.low)};
  }
};

}  // namespace ramp::detail
