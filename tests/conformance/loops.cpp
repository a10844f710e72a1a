// The ways of the long loop that ramp::forward and the others take on some processors only, or on arrays of some sizes:
// each gives the bits of one number after the other, wherever the test runs.
#include <ramp/ramp.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/floats.hpp"

namespace detail = ramp::detail;
using ramp_test::same;

namespace {

/// Mostly what fast forms know, in the middle much that they do not.
template <class T>
std::vector<T> numbers(std::size_t size) {
  std::vector<T> x(size);
  for (std::size_t i = 0; i < size; ++i) {
    const bool dense = i > size / 3 && i < size / 2;
    x[i] = T(static_cast<int>(i * 37 % 101) - 50) * (i % (dense ? 3 : 97) == 0 ? T(-2.5) : T(0.0625));
  }
  return x;
}

template <class T>
void compare(const std::string& way, const std::vector<T>& y, const std::vector<T>& expected) {
  for (std::size_t i = 0; i < y.size(); ++i)
    if (!same(y[i], expected[i])) FAIL("" << way << ": " << y[i] << " at " << i << ", expected " << expected[i]);
  SUCCEED();
}

template <class F>
void check_loops(const std::string& name) {
  using T = typename F::value_type;
  using V = detail::batch<T>;
  using Pair = detail::register_group<V>;
  using Unrolled = detail::register_group<Pair>;
  constexpr std::size_t size = 1500, margin = 70;  // so that some start is aligned and another is not
  const F f;
  const detail::forward_body<F> body{f};
  const std::vector<T> x = numbers<T>(size);
  for (const std::size_t start : {std::size_t{3}, std::size_t{32}, margin}) {
    std::vector<T> expected(margin + size + margin, T(-12345)), y = expected;
    for (std::size_t i = 0; i < size; ++i) expected[start + i] = f.forward(x[i]);
    const detail::pointers<const T> in{x.data()};
    const detail::pointers<T> out{y.data() + start};
    for (const bool prefetch : {false, true}) {
      std::fill(y.begin(), y.end(), T(-12345));
      detail::run_planned<V, Pair, Unrolled>({.prefetch = prefetch}, size, in, out, body);
      compare(name + (prefetch ? " with prefetching" : " without prefetching"), y, expected);
    }
    if constexpr (decltype(body)::is_memory_bound) {
      std::fill(y.begin(), y.end(), T(-12345));
      detail::run_planned<V, Pair, Unrolled>({.nontemporal = true}, size, in, out, body);
      compare(name + " past the caches", y, expected);
    }
  }
}

}  // namespace

TEMPLATE_TEST_CASE("loops: prefetching and writing past the caches change no bits", "[loop]", float, double) {
  check_loops<ramp::relu<TestType>>("relu");
  check_loops<ramp::hard_swish<TestType>>("hard_swish");
  check_loops<ramp::gelu<TestType>>("gelu");
  check_loops<ramp::tanh<TestType>>("tanh");
}
