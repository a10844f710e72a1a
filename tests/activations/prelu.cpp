#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(prelu)
RAMP_TEST_ANY_PARAMETER(prelu)
RAMP_TEST_PARAMETER(prelu)

TEMPLATE_TEST_CASE("prelu: the derivative at the kink is the slope", "[prelu]", float, double) {
  check_kink<TestType>(function<TestType>("prelu"), 0, TestType(0.25), TestType(0.25), 1);
}

TEMPLATE_TEST_CASE("prelu: slope 1 is the identity", "[prelu]", float, double) {
  const auto f = function<TestType>("prelu", 1);
  for (const TestType x : sample(f))
    if (!same(f(direction::forward, x), x)) FAIL_CHECK(x);
  SUCCEED();
}

TEMPLATE_TEST_CASE("prelu: a slope of 0 makes 0 of -inf", "[prelu]", float, double) {
  CHECK(same(function<TestType>("prelu", 0)(direction::forward, -infinity<TestType>), TestType(0)));
}
