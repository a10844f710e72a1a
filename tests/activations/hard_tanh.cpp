#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(hard_tanh)

TEMPLATE_TEST_CASE("hard_tanh: the derivative is 0 at both kinks", "[hard_tanh]", float, double) {
  check_kink<TestType>(function<TestType>("hard_tanh"), -1, 0, 0, 1);
  check_kink<TestType>(function<TestType>("hard_tanh"), 1, 1, 0, 0);
  check_kink<TestType>(function<TestType>("hard_tanh", -2, 3), -2, 0, 0, 1);
  check_kink<TestType>(function<TestType>("hard_tanh", -2, 3), 3, 1, 0, 0);
}

TEMPLATE_TEST_CASE("hard_tanh: min = max is a constant", "[hard_tanh]", float, double) {
  const auto f = function<TestType>("hard_tanh", 0.5, 0.5);
  for (const TestType x : sample(f))
    if (x == x && (f(direction::forward, x) != TestType(0.5) || f(direction::derivative, x) != 0)) FAIL_CHECK(x);
  SUCCEED();
}
