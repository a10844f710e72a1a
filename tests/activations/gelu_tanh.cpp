#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(gelu_tanh)

TEMPLATE_TEST_CASE("gelu_tanh: f(x) - f(-x) = x", "[gelu_tanh]", float, double) {
  check_reflection(function<TestType>("gelu_tanh"));
}

TEMPLATE_TEST_CASE("gelu_tanh: huge arguments neither overflow nor become NaN", "[gelu_tanh]", float, double) {
  const auto f = function<TestType>("gelu_tanh");
  const TestType huge = largest<TestType> / 2;
  CHECK(f(direction::forward, huge) == huge);
  CHECK(f(direction::derivative, huge) == 1);
  CHECK(same(f(direction::forward, -huge), TestType(-0.0)));
  CHECK(f(direction::derivative, -huge) == 0);
}
