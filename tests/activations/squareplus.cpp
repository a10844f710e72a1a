#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(squareplus)
RAMP_TEST_PARAMETER(squareplus)

TEMPLATE_TEST_CASE("squareplus: f(x) - f(-x) = x, for every b", "[squareplus]", float, double) {
  for (const double b : {4.0, 1.0, 1e-3, 100.0, 0.0}) check_reflection(function<TestType>("squareplus", b));
}

TEMPLATE_TEST_CASE("squareplus: b = 0 is relu", "[squareplus]", float, double) {
  const auto f = function<TestType>("squareplus", 0);
  const auto relu = function<TestType>("relu");
  for (const direction d : both_directions)
    for (const TestType x : sample(f)) {
      const TestType left = f(d, x), right = relu(d, x);
      if (left != right && !same(left, right)) FAIL_CHECK(to_string(d) << " " << x << ": " << left << " and " << right);
    }
  SUCCEED();
}

TEMPLATE_TEST_CASE("squareplus: the extremes of b", "[squareplus]", float, double) {
  using T = TestType;
  for (const T b : {largest<T>, smallest_normal<T>, smallest<T>}) {
    const auto f = function<T>("squareplus", static_cast<double>(b));
    for (const direction d : both_directions)
      for (const T x : sample(f)) {
        if (!std::isfinite(x)) continue;
        const double at = x;
        long double expected;
        f.formula->exact[static_cast<std::size_t>(d)](f.parameters, &at, &expected, 1);
        const T y = f(d, x);
        if (!(ulp_error(y, expected) <= f.bound(d)))
          FAIL_CHECK(f.name << " " << to_string(d) << ", b = " << b << ", x = " << x << ": " << y << ", but expected "
                            << static_cast<double>(expected));
      }
  }
  SUCCEED();
}
