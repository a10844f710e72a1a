#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(squareplus)
RAMP_TEST_ANY_PARAMETER(squareplus)
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

TEST_CASE("squareplus: where the estimate of double's gap does not do for the derivative by b", "[squareplus]") {
  check_at<double>(function<double>("squareplus", 0x1.03fbde2333f76p+0), direction::parameter_derivative,
                   -0x1.c34baf398d023p-13);
}
