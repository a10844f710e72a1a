// Functions of straight pieces. The derivative of each is its gradient for grad_out = 1: one function states where the
// pieces end.
#pragma once

#include <ramp/detail/simd/vector.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp::detail {

/// y where the condition holds, else +0; NaN where x is NaN.
template <detail::floating_batch V>
RAMP_KERNEL V pass_where(typename V::batch_bool_type condition, V y, V x) {
  return detail::pass_nan(x, detail::select_or_zero(condition, y));
}

/// grad_out for x > 0, else slope·grad_out, for any slope but 0.
template <detail::floating_batch V>
RAMP_KERNEL V leaky_gradient(V x, detail::value_t<V> slope, V grad_out) {
  const auto positive = x > V(0);
  // AVX-512 masks the product. Elsewhere, selecting the factor hides the selection's latency behind the load of
  // grad_out.
  if constexpr (detail::avx512_batch<V>)
    return detail::pass_nan(x, detail::select(positive, grad_out, V(slope) * grad_out));
  else
    return grad_out * detail::pass_nan(x, detail::select(positive, V(1), V(slope)));
}

/// grad_out for x > 0, else slope·grad_out; a slope of 0 makes +0 of every grad_out.
template <detail::floating_batch V>
RAMP_KERNEL V rectified_gradient(V x, detail::value_t<V> slope, V grad_out) {
  return slope == 0 ? detail::pass_where(x > V(0), grad_out, x) : detail::leaky_gradient(x, slope, grad_out);
}

/// x for x > 0, else slope·x; a slope of 0 makes 0 of -inf too, which is the limit.
template <detail::floating_batch V>
RAMP_KERNEL value_and_derivative<V> rectified(V x, detail::value_t<V> slope) {
  const V zero(0);
  return {slope == 0 ? detail::maximum(zero, x) : detail::select(x > zero, x, V(slope) * x),
          detail::rectified_gradient(x, slope, V(1))};
}

}  // namespace ramp::detail
