#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(leaky_relu)
RAMP_TEST_ANY_PARAMETER(leaky_relu)

TEMPLATE_TEST_CASE("leaky_relu: the derivative at the kink is the slope", "[leaky_relu]", float, double) {
  using T = TestType;
  for (const double slope : {0.01, 0.0, -0.5, 2.0})
    check_kink<T>(function<T>("leaky_relu", slope), 0, static_cast<T>(slope), static_cast<T>(slope), 1);
}

TEMPLATE_TEST_CASE("leaky_relu: equals prelu of the same slope", "[leaky_relu]", float, double) {
  for (const double slope : {0.01, 0.25, -0.5, 2.0}) {
    check_same(function<TestType>("leaky_relu", slope), function<TestType>("prelu", slope));
    check_same(function<TestType>("leaky_relu", slope), function<TestType>("prelu", slope), direction::derivative);
  }
}

TEMPLATE_TEST_CASE("leaky_relu: a slope of 0 makes 0 of -inf", "[leaky_relu]", float, double) {
  CHECK(same(function<TestType>("leaky_relu", 0)(direction::forward, -infinity<TestType>), TestType(0)));
}
