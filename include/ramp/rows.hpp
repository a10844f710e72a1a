// Rows of a matrix, with or without elements between them, as an argument of the calls over arrays.
#pragma once

#include <cstddef>
#include <type_traits>

#include <ramp/detail/arguments.hpp>

namespace ramp {

/// `rows` rows of `columns` elements, which begin `stride` elements apart. T is float, double, or const of these.
/// Elements between the rows are neither read nor written.
template <class T>
struct row_view {
  T* data = nullptr;
  std::size_t rows = 0, columns = 0, stride = 0;

  /// Part of each row: `count` columns from the column `first` on. Throws std::invalid_argument where the rows have
  /// fewer.
  template <class A = detail::default_arch>
  RAMP_INLINE constexpr row_view columns_from(std::size_t first, std::size_t count) const {
    if (first > columns || count > columns - first) [[unlikely]]
      detail::fail_in<A>("row_view::columns_from", "the rows have ", columns, " columns, but ", count, " from column ",
                         first, " on are asked for");
    return {data + first, rows, count, stride};
  }

  /// As read-only rows.
  RAMP_INLINE constexpr operator row_view<const T>() const requires(!std::is_const_v<T>) {
    return {data, rows, columns, stride};
  }
};

/// The rows at `data`. Throws std::invalid_argument where rows would overlap.
template <class T, class A = detail::default_arch>
requires element_type<std::remove_const_t<T>> RAMP_INLINE constexpr row_view<T> rows(T* data, std::size_t rows,
                                                                                     std::size_t columns,
                                                                                     std::size_t stride) {
  if (rows > 1 && stride < columns) [[unlikely]]
    detail::fail_in<A>("rows", "the rows overlap: ", columns, " columns, but a stride of ", stride);
  return {data, rows, columns, stride};
}

/// The elements of a contiguous range as rows of `columns` elements. Throws std::invalid_argument where the last one
/// would be incomplete.
template <class R, class A = detail::default_arch>
requires floating_range<R> && detail::contiguous<std::remove_reference_t<R>> RAMP_INLINE constexpr auto rows(
    R&& range, std::size_t columns) {
  using T = detail::element_t<std::remove_reference_t<R>>;
  static_assert(!std::is_const_v<T> ? !detail::temporary_container<R> : true,
                "ramp: the rows of a temporary container would be lost: give it a name first");
  const auto size = static_cast<std::size_t>(std::ranges::size(range));
  if (columns == 0 ? size != 0 : size % columns != 0) [[unlikely]]
    detail::fail_in<A>("rows", size, " elements do not make rows of ", columns);
  return row_view<T>{detail::data_of(range), columns == 0 ? 0 : size / columns, columns, columns};
}

}  // namespace ramp
