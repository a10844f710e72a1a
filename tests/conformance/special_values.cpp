// Special values: NaN, infinities, zeros and the extremes of the finite numbers, for every activation and direction.
#include "support/activation_test.hpp"

using namespace ramp_test;

namespace {

/// y must be `expected` in every bit, or within the bound of the oracle's value at `x` where that is `computed`.
template <class T>
void check_value(const function_under_test<T>& f, direction d, T x, double expected) {
  const T y = f(d, x);
  CAPTURE(f.name, to_string(d), x, y, expected);
  if (expected == expected) {
    CHECK(same(y, static_cast<T>(expected)));
    return;
  }
  // Every activation reaches its limit before this argument.
  const T at = std::isinf(x) ? std::copysign(T(0x1p13), x) : x;
  CHECK(ulp_error(y, f.exact(d, at)) <= f.bound(d));
}

template <class T>
void check_row(const function_under_test<T>& f, direction d, const values_at_limits& row) {
  const T arguments[] = {-infinity<T>, T(-0.0), T(0), infinity<T>};
  if (!f.has(d)) return;
  for (std::size_t i = 0; i < row.size(); ++i) check_value(f, d, arguments[i], row[i]);
}

}  // namespace

TEMPLATE_TEST_CASE("special values: infinities and zeros", "[special]", float, double) {
  for (const auto& f : default_functions<TestType>()) {
    check_row(f, direction::forward, f.oracle->limits.forward);
    check_row(f, direction::derivative, f.oracle->limits.derivative);
    check_row(f, direction::parameter_derivative, f.oracle->limits.parameter_derivative);
  }
}

TEMPLATE_TEST_CASE("special values: NaN gives NaN, whatever its sign and payload", "[special]", float, double) {
  using T = TestType;
  const bits_t<T> quiet = bits(not_a_number<T>), sign = bits(T(-0.0));
  for (const auto& f : functions_under_test<T>())
    for (const bits_t<T> pattern : {quiet, quiet | sign, quiet | 1, quiet | sign | 77, bits(infinity<T>) | 1})
      for (const direction d : all_directions) {
        if (!f.has(d)) continue;
        CAPTURE(f.name, to_string(d), pattern);
        CHECK(std::isnan(f(d, std::bit_cast<T>(pattern))));
      }
}

TEMPLATE_TEST_CASE("special values: infinities never give NaN", "[special]", float, double) {
  using T = TestType;
  for (const auto& f : functions_under_test<T>())
    for (const T x : {-infinity<T>, infinity<T>})
      for (const direction d : all_directions) {
        if (!f.has(d)) continue;
        CAPTURE(f.name, to_string(d), x);
        CHECK_FALSE(std::isnan(f(d, x)));
      }
}

TEMPLATE_TEST_CASE("special values: the extremes of the finite numbers", "[special]", float, double) {
  using T = TestType;
  const T extremes[] = {largest<T>,
                        largest<T> / 2,
                        largest<T> / 4,
                        std::sqrt(largest<T>),
                        T(1e30),
                        T(1e4),
                        smallest_normal<T>,
                        smallest_normal<T> / 2,
                        3 * smallest<T>,
                        smallest<T>,
                        std::numeric_limits<T>::epsilon(),
                        T(1)};
  for (const auto& f : functions_under_test<T>())
    for (const direction d : both_directions)
      for (const T magnitude : extremes)
        for (const T x : {magnitude, -magnitude}) check_value(f, d, x, computed);
}

TEMPLATE_TEST_CASE("special values: a result that underflows is the limit with its sign", "[special]", float, double) {
  using T = TestType;
  for (const auto& f : default_functions<T>())
    for (const T x : {T(-1e4), T(-1e30), -largest<T>}) {
      if (static_cast<T>(f.exact(direction::forward, x)) != 0) continue;
      CAPTURE(f.name, x);
      CHECK(same(f(direction::forward, x), static_cast<T>(f.oracle->limits.forward[0])));
    }
}

TEMPLATE_TEST_CASE("special values: a parameter of -0 counts as +0", "[special]", float, double) {
  using T = TestType;
  for (const auto& f : default_functions<T>()) {
    const auto plus = f.with({0.0, 0.0}), minus = f.with({-0.0, -0.0});
    if (!plus.is_constructible()) continue;
    for (const direction d : all_directions)
      if (f.has(d)) check_same(plus, minus, d);
  }
}
