// Ranges as arguments: which types are taken, and the checks that come before any work.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <memory>
#include <span>  // std::span and std::ranges::contiguous_range; <ranges> takes the compiler longer than all of ramp
#include <type_traits>

#include <ramp/detail/errors.hpp>
#include <ramp/detail/loops/operands.hpp>

namespace ramp {

/// What ramp computes with: float and double, but not long double.
template <class T>
concept element_type = std::same_as<T, float> || std::same_as<T, double>;

template <class T>
struct row_view;

namespace detail {

template <class R>
inline constexpr bool is_row_view = false;
template <class T>
inline constexpr bool is_row_view<row_view<T>> = true;
template <class T>
inline constexpr bool is_row_view<const row_view<T>> = true;

/// A std::mdspan, or a type with its functions.
template <class R>
concept mdspan_like = requires(R& r) {
  r.data_handle();
  r.extents();
};
/// One with rows: of rank 2.
template <class R>
concept mdspan_of_rows = mdspan_like<R> && requires(R& r) {
  requires std::remove_const_t<R>::rank()
  == 2;
  { *r.data_handle() } -> std::same_as<std::remove_pointer_t<decltype(r.data_handle())>&>;
  r.extent(0);
  r.stride(0);
};

/// A matrix or vector of Eigen, a map or a block: it says itself where its elements lie.
template <class R>
concept eigen_like = requires(R& r) {
  r.data();
  r.innerSize();
  r.outerSize();
  r.innerStride();
  r.outerStride();
};

/// A range whose iterators say that its elements lie side by side. data() and size() alone do not: a view of xtensor's
/// has those of what it views.
template <class R>
concept contiguous = !eigen_like<R> && std::ranges::contiguous_range<R> && std::ranges::sized_range<R>;

/// The address of the first element.
template <class R>
RAMP_INLINE auto data_of(R& range) {
  if constexpr (is_row_view<R>)
    return range.data;
  else if constexpr (mdspan_of_rows<R>)
    return range.data_handle();
  else if constexpr (eigen_like<R>)
    return range.data();
  else
    return std::to_address(std::ranges::begin(range));
}

template <class R>
using element_t = std::remove_pointer_t<decltype(detail::data_of(std::declval<R&>()))>;

}  // namespace detail

/// An array of float or double: a contiguous range such as std::vector, std::array, std::span or a C array; a matrix,
/// map or block of Eigen; or rows: a row_view (rows.hpp) or a std::mdspan of rank 2.
template <class R>
concept floating_range = (detail::contiguous<std::remove_reference_t<R>> ||  //
                          detail::eigen_like<std::remove_reference_t<R>> ||
                          detail::is_row_view<std::remove_reference_t<R>> ||
                          detail::mdspan_of_rows<std::remove_reference_t<R>>)&&  //
    element_type<std::remove_const_t<detail::element_t<std::remove_reference_t<R>>>>;

/// The element type of a range.
template <floating_range R>
using range_value_t = std::remove_const_t<detail::element_t<std::remove_reference_t<R>>>;

/// A range whose elements can be assigned to.
template <class R>
concept writable_range = floating_range<R> && !std::is_const_v<detail::element_t<std::remove_reference_t<R>>>;

namespace detail {

/// Whether an object of the type owns its elements: the results in a temporary one would be lost.
template <class R>
consteval bool owns_elements() {
  if constexpr (requires { typename R::PlainObject; })
    return std::same_as<R, typename R::PlainObject>;  // of Eigen
  else if constexpr (requires { typename R::xexpression_type; })
    return false;  // a view of xtensor's
  else if constexpr (std::ranges::borrowed_range<R> || std::ranges::enable_view<R> || eigen_like<R> || is_row_view<R> ||
                     mdspan_like<R>)
    return false;
  else
    return std::is_const_v<element_t<const R>>;  // A container's constness is its elements', a view's is not.
}

/// An output that is a temporary container.
template <class Out>
concept temporary_container =
    !std::is_lvalue_reference_v<Out> && writable_range<Out> && owns_elements<std::remove_cvref_t<Out>>();

// --- Types that are refused: a sentence for each ---

template <class R>
concept pointer_like = std::is_pointer_v<std::remove_cvref_t<R>> ||
    (std::input_or_output_iterator<std::remove_cvref_t<R>> && !std::ranges::range<R>);
template <class R>
concept eigen_expression = requires(R& r) {
  r.eval();
  r.rows();
  r.cols();
};
template <class R>
concept range_of_small_numbers = std::ranges::range<R> && sizeof(std::ranges::range_value_t<R>) == 2;

/// Says what is wrong with a type that is not a floating_range, in one sentence.
template <class R>
consteval void check_input_range() {
  constexpr bool fits = floating_range<R>;
  if constexpr (pointer_like<R>)
    static_assert(fits,
                  "ramp: an input must be a contiguous range of float or double, and a pointer or an iterator does not "
                  "say how many elements there are: of a pointer p to n elements, write std::span(p, n)");
  else if constexpr (eigen_expression<R> && !eigen_like<R>)
    static_assert(fits, "ramp: an Eigen expression has no elements in memory: assign it to a matrix, or write .eval()");
  else if constexpr (mdspan_like<R>)
    static_assert(fits,
                  "ramp: an mdspan must have rank 2 and elements of float or double: of another one, if "
                  "m.is_exhaustive(), write std::span(m.data_handle(), m.size())");
  else if constexpr (range_of_small_numbers<R>)
    static_assert(fits,
                  "ramp: an input must be a contiguous range of float or double: convert 16-bit numbers to a range of "
                  "float first");
  else
    static_assert(
        fits,
        "ramp: an input must be a contiguous range of float or double, such as std::vector or std::span, or a "
        "matrix, map or block of Eigen; of anything else whose elements lie side by side, write "
        "std::span(x.data(), x.size())");
}
template <class R>
consteval void check_output_range() {
  constexpr bool fits = floating_range<R>;
  if constexpr (pointer_like<R>)
    static_assert(
        fits,
        "ramp: an output must be a contiguous range of float or double, and a pointer or an iterator does not "
        "say how many elements there are: of a pointer p to n elements, write std::span(p, n)");
  else
    static_assert(
        fits,
        "ramp: an output must be a contiguous range of float or double, such as std::vector or std::span, or a "
        "matrix, map or block of Eigen; of anything else whose elements lie side by side, write "
        "std::span(x.data(), x.size())");
}

template <class T, class R>
consteval void check_element() {
  if constexpr (floating_range<R>)
    static_assert(
        std::same_as<range_value_t<R>, T>,
        "ramp: all ranges of one call must have the same element type (float with float, double with double)");
}

template <class T, class In>
consteval void check_input() {
  detail::check_input_range<In>();
  detail::check_element<T, In>();
}

template <class T, class Out>
consteval void check_output() {
  detail::check_output_range<std::remove_reference_t<Out>>();
  if constexpr (floating_range<Out>) {
    static_assert(writable_range<Out>, "ramp: an output range must be writable, but its elements are const");
    static_assert(!temporary_container<Out>,
                  "ramp: an output is a temporary container, and its results would be lost: give it a name first");
  }
  detail::check_element<T, Out>();
}

/// Types that check_input and check_output accept.
template <class In, class T>
concept input_of = floating_range<In> && std::same_as<range_value_t<In>, T>;
template <class Out, class T>
concept output_of = writable_range<Out> && !temporary_container<Out> && std::same_as<range_value_t<Out>, T>;

/// The element type of an input; float where it has none, for the diagnostics after the one that matters.
template <class In>
struct element {
  using type = float;
};
template <floating_range In>
struct element<In> {
  using type = range_value_t<In>;
};

// --- Values that are refused ---

/// Which elements of a matrix lie side by side; `any` where it has one row or one column.
enum class order { any, rows, columns };

/// A checked argument: its elements, rows × columns, the rows `stride` elements apart. The rows of a matrix stored by
/// columns are its columns.
template <class S>
struct argument {
  S* data;
  std::size_t rows, columns, stride;
  const char* name;
  order stored;
  bool has_shape;  // Whether the caller stated rows and columns: then no other shape will do.

  RAMP_INLINE std::size_t size() const { return rows * columns; }
  RAMP_INLINE bool has_gaps() const { return rows > 1 && stride != columns; }
  /// Elements from the first to the end of the last row.
  RAMP_INLINE std::size_t extent() const { return has_gaps() ? (rows - 1) * stride + columns : size(); }
};

template <class R>
consteval bool is_row_major() {
  if constexpr (requires { bool(R::IsRowMajor); })
    return R::IsRowMajor;
  else
    return true;
}

/// Whether two arguments have an element in common. Of two empty ones neither has any.
template <class S, class U>
RAMP_INLINE bool overlap(const argument<S>& a, const argument<U>& b) {
  const auto a_begin = reinterpret_cast<std::uintptr_t>(a.data), b_begin = reinterpret_cast<std::uintptr_t>(b.data);
  if (a_begin >= b_begin + b.extent() * sizeof(U) || b_begin >= a_begin + a.extent() * sizeof(S)) return false;
  const std::uintptr_t stride = a.stride * sizeof(S);
  if (!a.has_gaps() || !b.has_gaps() || stride != b.stride * sizeof(U)) return true;
  // Parts of the rows of one matrix: their distance within a row tells.
  const std::uintptr_t offset =
      a_begin <= b_begin ? (b_begin - a_begin) % stride : stride - 1 - (a_begin - b_begin - 1) % stride;
  return offset < a.columns * sizeof(S) || offset + b.columns * sizeof(U) > stride;
}

/// Whether two arguments are the same elements.
template <class S, class U>
RAMP_INLINE bool same_elements(const argument<S>& a, const argument<U>& b) {
  return static_cast<const void*>(a.data) == static_cast<const void*>(b.data) && sizeof(S) == sizeof(U) &&
         ((!a.has_gaps() && !b.has_gaps()) || a.stride == b.stride);
}

/// A call of one of the functions over ranges: it checks the arguments, and its name begins the errors.
template <class A>
struct call {
  const char* function;

  template <class R>
  RAMP_INLINE auto input(R& range, const char* name) const {
    return argument_of<const element_t<R>>(range, name);
  }
  template <class R>
  RAMP_INLINE auto output(R& range, const char* name) const {
    return argument_of<element_t<R>>(range, name);
  }

  template <class S, class U>
  RAMP_INLINE void check_same_shape(const argument<S>& a, const argument<U>& b) const {
    if (a.size() != b.size()) [[unlikely]]
      detail::fail_in<A>(function, a.name, " has ", a.size(), " elements, but ", b.name, " has ", b.size());
    if (a.has_shape || b.has_shape) {
      if (a.stored != order::columns && b.stored != order::columns && a.rows != b.rows) [[unlikely]]
        detail::fail_in<A>(function, a.name, " has ", a.rows, " rows of ", a.columns, " elements, but ", b.name,
                           " has ", b.rows, " of ", b.columns);
    }
    if (a.stored == order::any || b.stored == order::any) return;
    if (a.stored != b.stored) [[unlikely]] {
      const bool a_by_rows = a.stored == order::rows;
      detail::fail_in<A>(function, a_by_rows ? a.name : b.name, " is stored by rows, but ", a_by_rows ? b.name : a.name,
                         " by columns");
    }
    if (a.columns != b.columns) [[unlikely]]
      detail::fail_in<A>(function, a.name, a.stored == order::rows ? " has rows of " : " has columns of ", a.columns,
                         " elements, but ", b.name, " of ", b.columns);
  }

  template <class S, class U>
  RAMP_INLINE void check_apart(const argument<S>& a, const argument<U>& b) const {
    if (detail::overlap(a, b)) [[unlikely]]
      fail_overlap(a, b, "; they must be apart");
  }

  template <class S, class U>
  RAMP_INLINE void check_apart_or_same(const argument<S>& a, const argument<U>& b) const {
    if (!detail::same_elements(a, b) && detail::overlap(a, b)) [[unlikely]]
      fail_overlap(a, b, " without being the same range");
  }

 private:
  template <class S, class R>
  RAMP_INLINE argument<S> argument_of(R& range, const char* name) const {
    if constexpr (eigen_like<R>) {
      const auto inner = static_cast<std::size_t>(range.innerSize());
      const auto outer = static_cast<std::size_t>(range.outerSize());
      const auto stride = static_cast<std::size_t>(range.outerStride());
      if ((inner > 1 && range.innerStride() != 1) || (inner == 1 && outer > 1 && stride != 1)) [[unlikely]]
        detail::fail_in<A>(function, name, " has gaps between its elements, but it must be contiguous");
      order stored = order::any;
      if (inner > 1 && outer > 1) stored = detail::is_row_major<R>() ? order::rows : order::columns;
      return {range.data(), outer, inner, outer > 1 ? stride : inner, name, stored, false};
    } else if constexpr (is_row_view<R>) {
      return checked_rows<S>(range.data, range.rows, range.columns, range.stride, name);
    } else if constexpr (mdspan_of_rows<R>) {
      const auto rows = static_cast<std::size_t>(range.extent(0)), columns = static_cast<std::size_t>(range.extent(1));
      if (rows > 0 && columns > 1 && range.stride(1) != 1) [[unlikely]]
        detail::fail_in<A>(function, name,
                           " has gaps within its rows: its stride(1) must be 1, as std::layout_right has it");
      return checked_rows<S>(range.data_handle(), rows, columns, static_cast<std::size_t>(range.stride(0)), name);
    } else {
      const auto size = static_cast<std::size_t>(std::ranges::size(range));
      return {detail::data_of(range), 1, size, size, name, order::any, false};
    }
  }

  template <class S>
  RAMP_INLINE argument<S> checked_rows(S* data, std::size_t rows, std::size_t columns, std::size_t stride,
                                       const char* name) const {
    if (rows > 1 && stride < columns) [[unlikely]]
      detail::fail_in<A>(function, name, " has rows that overlap: ", columns, " columns, but a stride of ", stride);
    return {data, rows, columns, stride, name, order::rows, true};
  }

  template <class S, class U>
  [[noreturn]] RAMP_INLINE void fail_overlap(const argument<S>& a, const argument<U>& b, const char* rule) const {
    detail::fail_in<A>(function, a.name, " (", a.size(), " elements) overlaps ", b.name, " (", b.size(), " elements)",
                       rule);
  }
};

}  // namespace detail

}  // namespace ramp
