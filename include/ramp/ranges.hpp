// Arrays as the algorithms' arguments: what counts as one, and the checks that come before any work.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <span>  // for the callers: the messages advise it
#include <type_traits>
#include <utility>

#include <ramp/parameters.hpp>
#include <ramp/simd/config.hpp>

namespace ramp {

/// What ramp computes with: float and double, but not long double.
template <class T>
concept element_type = std::same_as<T, float> || std::same_as<T, double>;

/// A contiguous array of float or double: std::data and std::size know it.
template <class R>
concept floating_range = requires(R& r) {
  { *std::data(r) } -> std::convertible_to<double>;
  { std::size(r) } -> std::convertible_to<std::size_t>;
  requires element_type<std::remove_cvref_t<decltype(*std::data(r))>>;
};

/// The element type of a range.
template <class R>
using range_value_t = std::remove_cvref_t<decltype(*std::data(std::declval<R&>()))>;

/// A range whose elements can be assigned to.
template <class R>
concept writable_range =
    floating_range<R> && !std::is_const_v<std::remove_reference_t<decltype(*std::data(std::declval<R&>()))>>;

namespace detail {

/// How a matrix' elements follow each other; `any` for what has but one row or column.
enum class order { any, rows, columns };

/// A checked argument: where it lies, how long it is, and what the caller knows it as.
template <class T>
struct argument {
  T* data;
  std::size_t size;
  const char* name;
  order stored;
  std::size_t run;  // the elements of a matrix' row or column, whichever lie together
};

template <class T, class In>
consteval void check_input() {
  static_assert(
      floating_range<In>,
      "ramp: an input must be a contiguous range of float or double: something with data() and size(), both const; "
      "of a pointer p, std::span(p, count)");
  if constexpr (floating_range<In>)
    static_assert(
        std::same_as<range_value_t<In>, T>,
        "ramp: all ranges of one call must have the same element type (float with float, double with double)");
}

template <class T, class Out>
consteval void check_output() {
  static_assert(
      floating_range<Out>,
      "ramp: an output must be a contiguous range of float or double: something with data() and size(), such as "
      "std::span(p, count) of a pointer p");
  if constexpr (floating_range<Out>) {
    static_assert(writable_range<Out>, "ramp: an output range must be writable, but its elements are const");
    static_assert(
        std::same_as<range_value_t<Out>, T>,
        "ramp: all ranges of one call must have the same element type (float with float, double with double)");
  }
}

/// What check_input and check_output leave nothing to say about.
template <class In, class T>
concept input_of = floating_range<In> && std::same_as<range_value_t<In>, T>;
template <class Out, class T>
concept output_of = writable_range<Out> && std::same_as<range_value_t<Out>, T>;

template <class In>
struct element {
  using type = float;  // for the diagnostics after the one that matters
};
template <floating_range In>
struct element<In> {
  using type = range_value_t<In>;
};

template <class A>
[[noreturn, gnu::noinline, gnu::cold]] void fail_size(const char* function, const char* a, std::size_t a_size,
                                                      const char* b, std::size_t b_size) {
  char message[200];
  std::snprintf(message, sizeof message, "ramp::%s: %s has %zu elements, but %s has %zu", function, a, a_size, b,
                b_size);
  fail(message);
}

template <class A>
[[noreturn, gnu::noinline, gnu::cold]] void fail_overlap(const char* function, const char* a, std::size_t a_size,
                                                         const char* b, std::size_t b_size, bool may_be_same) {
  char message[240];
  std::snprintf(message, sizeof message, "ramp::%s: %s (%zu elements) overlaps %s (%zu elements)%s", function, a,
                a_size, b, b_size, may_be_same ? " without being the same range" : "; they must be apart");
  fail(message);
}

template <class A>
[[noreturn, gnu::noinline, gnu::cold]] void fail_gaps(const char* function, const char* name) {
  char message[160];
  std::snprintf(message, sizeof message, "ramp::%s: %s has gaps between its elements, but it must be contiguous",
                function, name);
  fail(message);
}

template <class A>
[[noreturn, gnu::noinline, gnu::cold]] void fail_storage_order(const char* function, const char* by_rows,
                                                               const char* by_columns) {
  char message[160];
  std::snprintf(message, sizeof message, "ramp::%s: %s is stored by rows, but %s by columns", function, by_rows,
                by_columns);
  fail(message);
}

template <class A>
[[noreturn, gnu::noinline, gnu::cold]] void fail_shape(const char* function, const char* a, std::size_t a_run,
                                                       const char* b, std::size_t b_run, order stored) {
  char message[200];
  std::snprintf(message, sizeof message, "ramp::%s: %s has %s of %zu elements, but %s of %zu", function, a,
                stored == order::rows ? "rows" : "columns", a_run, b, b_run);
  fail(message);
}

/// A block, a row or a column of an Eigen matrix has data() and size(), and yet it may have gaps.
template <class R>
RAMP_INLINE bool is_contiguous([[maybe_unused]] const R& range) {
  if constexpr (requires { range.innerStride(), range.outerStride(), range.innerSize(), range.outerSize(); })
    return std::size(range) <= 1 || ((range.innerSize() == 1 || range.innerStride() == 1) &&
                                     (range.outerSize() == 1 || range.outerStride() == range.innerSize()));
  else
    return true;
}

template <class R>
RAMP_INLINE order storage_order([[maybe_unused]] const R& range) {
  if constexpr (requires { range.innerSize(), range.outerSize(), bool(R::IsRowMajor); })
    if (range.innerSize() > 1 && range.outerSize() > 1) return R::IsRowMajor ? order::rows : order::columns;
  return order::any;
}

template <class R>
RAMP_INLINE std::size_t run_length([[maybe_unused]] const R& range) {
  if constexpr (requires { range.innerSize(); })
    return static_cast<std::size_t>(range.innerSize());
  else
    return 0;
}

template <class T, class U>
RAMP_INLINE bool overlap(argument<T> a, argument<U> b) {
  const auto a_begin = reinterpret_cast<std::uintptr_t>(a.data), b_begin = reinterpret_cast<std::uintptr_t>(b.data);
  return a_begin < b_begin + b.size * sizeof(U) && b_begin < a_begin + a.size * sizeof(T);
}

/// A call of an algorithm, whose arguments it checks and whose name the errors begin with.
template <class A>
struct call {
  const char* function;

  template <class R>
  RAMP_INLINE auto argument_of(R& range, const char* name) const {
    if (!detail::is_contiguous(range)) [[unlikely]]
      fail_gaps<A>(function, name);
    return argument<std::remove_reference_t<decltype(*std::data(range))>>{
        std::data(range), static_cast<std::size_t>(std::size(range)), name, detail::storage_order(range),
        detail::run_length(range)};
  }

  template <class T, class U>
  RAMP_INLINE void check_same_shape(argument<T> a, argument<U> b) const {
    if (a.size != b.size) [[unlikely]]
      fail_size<A>(function, a.name, a.size, b.name, b.size);
    if (a.stored == order::any || b.stored == order::any) return;
    if (a.stored != b.stored) [[unlikely]]
      fail_storage_order<A>(function, a.stored == order::rows ? a.name : b.name,
                            a.stored == order::rows ? b.name : a.name);
    if (a.run != b.run) [[unlikely]]
      fail_shape<A>(function, a.name, a.run, b.name, b.run, a.stored);
  }

  template <class T, class U>
  RAMP_INLINE void check_apart(argument<T> a, argument<U> b) const {
    if (overlap(a, b)) [[unlikely]]
      fail_overlap<A>(function, a.name, a.size, b.name, b.size, false);
  }

  template <class T, class U>
  RAMP_INLINE void check_apart_or_same(argument<T> a, argument<U> b) const {
    if (a.data != b.data && overlap(a, b)) [[unlikely]]
      fail_overlap<A>(function, a.name, a.size, b.name, b.size, true);
  }
};

}  // namespace detail

}  // namespace ramp
