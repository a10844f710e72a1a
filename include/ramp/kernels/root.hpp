// Factors with a zero. Next to it a sum of terms that cancel loses all its digits; the expansion around the
// zero, t·c(t) with t = a - root exact, loses none.
#pragma once

#include <ramp/kernels/polynomial.hpp>

namespace ramp::kernels {

template <class T, std::size_t Size>
struct root_expansion {
  T root_high, root_low, window;
  std::array<T, Size> c;

  /// t·c(t) where |t| < window, t = a + a_low - root; `otherwise` in the other lanes.
  template <simd::batch_of<T> V>
  RAMP_INLINE V operator()(V a, V a_low, V otherwise) const {
    const V t = (a - V(root_high)) + (a_low - V(root_low));
    return simd::select(simd::abs(t) < V(window), t * polynomial(t, c), otherwise);
  }
};

}  // namespace ramp::kernels
