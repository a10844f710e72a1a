#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(threshold_relu)
RAMP_TEST_ANY_PARAMETER(threshold_relu)
RAMP_TEST_PARAMETER(threshold_relu)

TEMPLATE_TEST_CASE("threshold_relu: equals prelu for a threshold of at most 1", "[threshold_relu]", float, double) {
  for (const double threshold : {0.0, 0.5, 1.0, -0.5}) {
    const auto f = function<TestType>("threshold_relu", threshold);
    const auto prelu = function<TestType>("prelu", threshold);
    check_same(f, prelu);
    check_same(f, prelu, direction::derivative);
  }
}

TEMPLATE_TEST_CASE("threshold_relu: above 1 the positive piece is the steep one", "[threshold_relu]", float, double) {
  const auto f = function<TestType>("threshold_relu", 2);
  check_kink<TestType>(f, 0, 1, 1, 2);
  CHECK(f(direction::forward, TestType(3)) == 6);
  CHECK(f(direction::forward, TestType(-3)) == -3);
  CHECK(f(direction::parameter_derivative, TestType(3)) == 3);
  CHECK(f(direction::parameter_derivative, TestType(-3)) == 0);
}

TEMPLATE_TEST_CASE("threshold_relu: a threshold of 0 makes 0 of -inf", "[threshold_relu]", float, double) {
  CHECK(same(function<TestType>("threshold_relu", 0)(direction::forward, -infinity<TestType>), TestType(0)));
}
