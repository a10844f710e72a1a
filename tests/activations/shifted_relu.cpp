#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(shifted_relu)
RAMP_TEST_ANY_PARAMETER(shifted_relu)
RAMP_TEST_PARAMETER(shifted_relu)

TEMPLATE_TEST_CASE("shifted_relu: the derivative at the kink is 0", "[shifted_relu]", float, double) {
  check_kink<TestType>(function<TestType>("shifted_relu"), -1, 0, 0, 1);
}

TEMPLATE_TEST_CASE("shifted_relu: shift 0 is relu but for the sign of zero", "[shifted_relu]", float, double) {
  const auto f = function<TestType>("shifted_relu", 0);
  const auto relu = function<TestType>("relu");
  for (const TestType x : sample(f))
    if (x == x && f(direction::forward, x) != relu(direction::forward, x)) FAIL_CHECK(x);
  check_same(f, relu, direction::derivative);
}
