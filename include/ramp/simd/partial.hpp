// Fast forms that hold for most arguments, and say for which.
#pragma once

#include <concepts>
#include <cstdint>

#include <ramp/simd/vector.hpp>

namespace ramp::simd {

/// The condition x > limit. All of a pack are asked by their smallest, for a comparison costs a Zen 4 as much as a
/// multiplication. That may miss a NaN, which fast forms have to pass on.
template <floating_batch V>
struct above {
  V x;
  value_t<V> limit;

  RAMP_KERNEL above(const V& argument, value_t<V> bound) : x(detail::bare(argument)), limit(bound) {}
  RAMP_KERNEL above(const above& condition) : above(condition.x, condition.limit) {}
};
template <class V, class T>
above(V, T) -> above<V>;

/// The condition x < limit, likewise.
template <floating_batch V>
struct below {
  V x;
  value_t<V> limit;

  RAMP_KERNEL below(const V& argument, value_t<V> bound) : x(detail::bare(argument)), limit(bound) {}
  RAMP_KERNEL below(const below& condition) : below(condition.x, condition.limit) {}
};
template <class V, class T>
below(V, T) -> below<V>;

/// The condition that holds in every lane, known as such at compile time.
struct everywhere {};

/// Two conditions at once.
template <class First, class Second>
struct conjunction {
  First first;
  Second second;
};
template <class First, class Second>
RAMP_INLINE auto both(const First& x, const Second& y) {
  if constexpr (std::same_as<First, everywhere>)
    return y;
  else if constexpr (std::same_as<Second, everywhere>)
    return x;
  else
    return conjunction<First, Second>{x, y};
}

/// The lanes where it holds; a condition that is a mask already costs no register in the meantime.
template <class T, class A>
RAMP_KERNEL auto mask(const xsimd::batch_bool<T, A>& condition) {
  return condition;
}
template <single_register V>
RAMP_KERNEL auto mask(const above<V>& condition) {
  return condition.x > V(condition.limit);
}
template <single_register V>
RAMP_KERNEL auto mask(const below<V>& condition) {
  return condition.x < V(condition.limit);
}
template <class First, class Second>
RAMP_KERNEL auto mask(const conjunction<First, Second>& condition) {
  return simd::mask(condition.first) && simd::mask(condition.second);
}

namespace detail {
// One register after the other, not two by two: NaN keeps what came before it, and nothing hides behind it.
template <floating_batch V, class... Before>
RAMP_KERNEL auto smallest(const V& x, const Before&... before) {
  if constexpr (batch_traits<V>::is_pack)
    return detail::smallest(x.second, detail::smallest(x.first, before...));
  else if constexpr (sizeof...(before) == 0)
    return x;
  else
    return simd::min(x, before...);
}
template <floating_batch V, class... Before>
RAMP_KERNEL auto largest(const V& x, const Before&... before) {
  if constexpr (batch_traits<V>::is_pack)
    return detail::largest(x.second, detail::largest(x.first, before...));
  else if constexpr (sizeof...(before) == 0)
    return x;
  else
    return simd::max(x, before...);
}
}  // namespace detail

template <floating_batch V>
RAMP_KERNEL bool all(const above<V>& condition) {
  return simd::all(simd::mask(above{detail::smallest(condition.x), condition.limit}));
}
template <floating_batch V>
RAMP_KERNEL bool all(const below<V>& condition) {
  return simd::all(simd::mask(below{detail::largest(condition.x), condition.limit}));
}
template <class First, class Second>
RAMP_KERNEL bool all(const conjunction<First, Second>& condition) {
  return simd::all(condition.first) && simd::all(condition.second);
}

/// What a function gives for registers V, as a V or an array of them, where `known` holds; other lanes hold anything.
/// Of NaN it is NaN, known or not.
template <class Value, class Known>
struct partial {
  static constexpr bool complete = std::same_as<Known, everywhere>;

  Value value;
  Known known;
};
template <class Value, class Known>
partial(Value, Known) -> partial<Value, Known>;

}  // namespace ramp::simd
