// The one reduction: a sum of products that carries its rounding errors along.
#pragma once

#include <cstddef>

#include <ramp/detail/simd/memory.hpp>

namespace ramp::detail {

/// A sum as two numbers, by Knuth's exact addition: `low` collects what the additions to `high` lost.
/// V is a batch or one of its lanes.
template <class V>
struct running_sum {
  V high{}, low{};

  RAMP_INLINE void add(V x) {
    const V sum = high + x;
    const V x_part = sum - high;
    low = low + ((high - (sum - x_part)) + (x - x_part));
    high = sum;
  }
};

/// Σ weights[i]·f(x[i]) as accurate as if summed in twice the precision of T and rounded once.
template <class V, class F>
RAMP_INLINE value_t<V> dot(std::size_t size, const value_t<V>* x, const value_t<V>* weights, const F& f) {
  using T = value_t<V>;
  constexpr std::size_t width = V::size;
  running_sum<V> lanes{V(T(0)), V(T(0))};
  std::size_t i = 0;
  for (; i + width <= size; i += width) {
    const V term = f(detail::load<V>(x + i)), weight = detail::load<V>(weights + i);
    const V product = weight * term;
    lanes.add(product);
    lanes.low = lanes.low + detail::fms(weight, term, product);
  }
  if (const std::size_t rest = size - i; rest > 0) {
    const V term = f(detail::load_first<V>(x + i, rest)), weight = detail::load_first<V>(weights + i, rest);
    const V product = weight * term;
    // The lanes behind the end must not count, whatever f makes of them.
    alignas(V) T first[2][V::size] = {};
    detail::store_first(first[0], product, rest);
    detail::store_first(first[1], detail::fms(weight, term, product), rest);
    lanes.add(V::load_aligned(first[0]));
    lanes.low = lanes.low + V::load_aligned(first[1]);
  }
  alignas(V) T high[V::size], low[V::size];
  lanes.high.store_aligned(high);
  lanes.low.store_aligned(low);
  running_sum<T> total;
  T plain = 0;
  for (std::size_t k = 0; k < width; ++k) {
    total.add(high[k]);
    total.low += low[k];
    plain += high[k];
  }
  const T sum = total.high + total.low;
  // An infinite term leaves inf - inf in the low part: the plain sum is what IEEE arithmetic says.
  return sum == sum ? sum : plain;
}

}  // namespace ramp::detail
