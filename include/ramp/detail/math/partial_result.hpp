// Results of fast paths, which are valid for most arguments and say for which.
#pragma once

#include <concepts>
#include <type_traits>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// A condition on each lane of a register: x > limit if Lower, else x < limit.
template <single_register V, bool Lower>
struct bounded {
  V x;
  value_t<V> limit;

  RAMP_KERNEL bounded(const V& argument, value_t<V> bound) : x(detail::bare(argument)), limit(bound) {}
  RAMP_KERNEL bounded(const bounded& condition) : bounded(condition.x, condition.limit) {}
};

/// Of each lane, the number closest to the limit among the registers of a group. It combines one register after the
/// other, not in pairs: a NaN keeps what came before it, and hides nothing.
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

/// Conditions on the lanes of x; of a group, whether it holds in all registers. A group is tested by the number closest
/// to the limit in each lane: one comparison instead of several, each of which costs a Zen 4 as much as a
/// multiplication. A NaN may pass the test, so fast paths must return NaN for it. A fast path with many look-ups states
/// its condition first, which frees the register of x.
template <floating_batch V>
RAMP_KERNEL auto above(const V& x, value_t<V> limit) {
  return detail::bound<true>(x, limit);
}
template <floating_batch V>
RAMP_KERNEL auto below(const V& x, value_t<V> limit) {
  return detail::bound<false>(x, limit);
}

/// The condition that holds in every lane, at compile time.
struct all_lanes {};

/// The lanes where both conditions hold.
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

/// The lanes where a condition holds, as a mask.
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

/// Whether a condition holds in every lane.
template <single_register V, bool Lower>
RAMP_KERNEL bool all(const bounded<V, Lower>& condition) {
  return detail::all(detail::mask(condition));
}
template <class First, class Second>
RAMP_KERNEL bool all(const conjunction<First, Second>& condition) {
  return detail::all(condition.first) && detail::all(condition.second);
}

/// The result of a fast path: a register, or an array of registers, in the lanes where `valid` holds. The other lanes
/// hold anything. For NaN, `value` is NaN whether `valid` holds or not.
template <class Value, class Known>
struct partial_result {
  static constexpr bool is_complete = std::same_as<Known, all_lanes>;

  Value value;
  Known valid;
};
template <class Value, class Known>
partial_result(Value, Known) -> partial_result<Value, Known>;

}  // namespace ramp::detail
