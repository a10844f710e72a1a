// The arrays of a call, as loops see them: pointers to elements of any storage type, and rows with a stride.
#pragma once

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// Pointers to arrays, each of its own element type. Function arguments of this type travel in processor registers,
/// which std::tuple's do not.
template <class... S>
struct pointers {};
template <class S>
struct pointers<S> {
  S* first;
};
template <class S, class... Rest>
struct pointers<S, Rest...> {
  S* first;
  pointers<Rest...> rest;
};

/// The pointers as a list.
template <class S, class... Rest>
RAMP_INLINE pointers<S, Rest...> make_pointers(S* first, Rest*... rest) {
  if constexpr (sizeof...(Rest) == 0)
    return {first};
  else
    return {first, detail::make_pointers(rest...)};
}

template <class List>
inline constexpr std::size_t count_of = 0;
template <class... S>
inline constexpr std::size_t count_of<pointers<S...>> = sizeof...(S);

/// The pointer at an index.
template <std::size_t Index, class... S>
RAMP_INLINE auto& get(pointers<S...>& p) {
  if constexpr (Index == 0)
    return p.first;
  else
    return detail::get<Index - 1>(p.rest);
}
template <std::size_t Index, class... S>
RAMP_INLINE const auto& get(const pointers<S...>& p) {
  if constexpr (Index == 0)
    return p.first;
  else
    return detail::get<Index - 1>(p.rest);
}

/// Calls f with each index below Count as a constant.
template <std::size_t Count, class F>
RAMP_INLINE void for_each_index(const F& f) {
  [&]<std::size_t... Index>(std::index_sequence<Index...>) RAMP_LAMBDA_INLINE {
    (f(std::integral_constant<std::size_t, Index>{}), ...);
  }
  (std::make_index_sequence<Count>{});
}

/// Calls f with each pointer.
template <class... S, class F>
RAMP_INLINE void for_each(const pointers<S...>& p, const F& f) {
  detail::for_each_index<sizeof...(S)>([&](auto index) RAMP_LAMBDA_INLINE { f(detail::get<index>(p)); });
}
template <class... S, class F>
RAMP_INLINE void for_each(pointers<S...>& p, const F& f) {
  detail::for_each_index<sizeof...(S)>([&](auto index) RAMP_LAMBDA_INLINE { f(detail::get<index>(p)); });
}

/// The pointers `count` elements further on.
template <class... S>
RAMP_INLINE pointers<S...> advanced(pointers<S...> p, std::size_t count) {
  detail::for_each(p, [count](auto*& each) RAMP_LAMBDA_INLINE { each += count; });
  return p;
}

/// A register, or group, from each array.
template <class V, class... S>
RAMP_KERNEL std::array<V, sizeof...(S)> load_each(const pointers<S...>& p) {
  std::array<V, sizeof...(S)> x;
  detail::for_each_index<sizeof...(S)>([&](auto i) RAMP_LAMBDA_INLINE { x[i] = detail::load<V>(detail::get<i>(p)); });
  return x;
}
/// The first `count` elements from each array.
template <class V, class... S>
RAMP_KERNEL std::array<V, sizeof...(S)> load_first_of_each(const pointers<S...>& p, std::size_t count) {
  std::array<V, sizeof...(S)> x;
  detail::for_each_index<sizeof...(S)>(
      [&](auto i) RAMP_LAMBDA_INLINE { x[i] = detail::load_first<V>(detail::get<i>(p), count); });
  return x;
}
/// The first `count` elements to each array.
template <class V, std::size_t Count, class... S>
RAMP_KERNEL void store_first_of_each(const pointers<S...>& p, const std::array<V, Count>& y, std::size_t count) {
  detail::for_each_index<Count>([&](auto i)
                                    RAMP_LAMBDA_INLINE { detail::store_first(detail::get<i>(p), y[i], count); });
}

/// The shape of all arrays of a call.
struct shape {
  std::size_t rows, columns;
};

/// Some arrays by rows: their first rows, and how many elements of each lie between the beginnings of two rows.
template <class... S>
struct rows_of {
  pointers<S...> first;
  std::array<std::size_t, sizeof...(S)> strides;

  RAMP_INLINE void advance() {
    detail::for_each_index<sizeof...(S)>([&](auto i) RAMP_LAMBDA_INLINE { detail::get<i>(first) += strides[i]; });
  }
};

}  // namespace ramp::detail
