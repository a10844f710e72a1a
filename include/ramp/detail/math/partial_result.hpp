// Results of fast paths: values, and the lanes that they are valid for.
#pragma once

#include <concepts>
#include <type_traits>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// A condition on each lane of a register: x > limit for a lower limit, x < limit for an upper one.
template <single_register V, bool Lower>
struct bounded {
  V x;
  value_t<V> limit;

  RAMP_KERNEL bounded(const V& argument, value_t<V> bound) : x(detail::bare(argument)), limit(bound) {}
  RAMP_KERNEL bounded(const bounded& condition) : bounded(condition.x, condition.limit) {}
};

/// The number closest to the limit, of each lane.
// Register by register, not in pairs: minimum and maximum drop a NaN in x and keep what came before it.
template <bool Lower, floating_batch V, class... Before>
RAMP_KERNEL auto closest(const V& x, const Before&... before) {
  if constexpr (batch_traits<V>::is_group)
    return detail::closest<Lower>(x.second, detail::closest<Lower>(x.first, before...));
  else if constexpr (sizeof...(before) == 0)
    return x;
  else if constexpr (Lower)
    return detail::minimum(x, before...);
  else
    return detail::maximum(x, before...);
}

template <bool Lower, floating_batch V>
RAMP_KERNEL auto bound(const V& x, value_t<V> limit) {
  const auto extreme = detail::closest<Lower>(x);
  return bounded<std::remove_const_t<decltype(extreme)>, Lower>(extreme, limit);
}

/// The lanes of x beyond a limit; for a register group, whether all lanes are. A group compares, in each lane, the
/// number closest to the limit: on a Zen 4 a comparison takes as long as a multiplication. This may miss a NaN, which
/// fast paths therefore have to propagate. Fast paths with many look-ups evaluate the condition first: x then need not
/// stay in one of AVX2's few registers until the end.
template <floating_batch V>
RAMP_KERNEL auto above(const V& x, value_t<V> limit) {
  return detail::bound<true>(x, limit);
}
template <floating_batch V>
RAMP_KERNEL auto below(const V& x, value_t<V> limit) {
  return detail::bound<false>(x, limit);
}

/// The condition that holds in every lane.
struct all_lanes {};

/// Two conditions at once.
template <class First, class Second>
struct conjunction {
  First first;
  Second second;
};
template <class First, class Second>
RAMP_INLINE auto both(const First& x, const Second& y) {
  if constexpr (std::same_as<First, all_lanes>)
    return y;
  else if constexpr (std::same_as<Second, all_lanes>)
    return x;
  else
    return conjunction<First, Second>{x, y};
}

/// The lanes where the condition holds.
template <class T, class A>
RAMP_KERNEL auto mask(const xsimd::batch_bool<T, A>& condition) {
  return condition;
}
template <single_register V, bool Lower>
RAMP_KERNEL auto mask(const bounded<V, Lower>& condition) {
  if constexpr (Lower)
    return condition.x > V(condition.limit);
  else
    return condition.x < V(condition.limit);
}
template <class First, class Second>
RAMP_KERNEL auto mask(const conjunction<First, Second>& condition) {
  return detail::mask(condition.first) && detail::mask(condition.second);
}

/// Whether the condition holds in every lane.
template <single_register V, bool Lower>
RAMP_KERNEL bool all(const bounded<V, Lower>& condition) {
  return detail::all(detail::mask(condition));
}
template <class First, class Second>
RAMP_KERNEL bool all(const conjunction<First, Second>& condition) {
  return detail::all(condition.first) && detail::all(condition.second);
}

/// The value of a function, a register or an array of them, in the lanes where `valid` holds. Other lanes hold
/// anything, but `value` is NaN for every NaN argument.
template <class Value, class Valid>
struct partial_result {
  static constexpr bool is_complete = std::same_as<Valid, all_lanes>;

  Value value;
  Valid valid;
};
template <class Value, class Valid>
partial_result(Value, Valid) -> partial_result<Value, Valid>;

}  // namespace ramp::detail
