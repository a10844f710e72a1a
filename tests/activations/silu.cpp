#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(silu)
RAMP_TEST_PARAMETER(silu)

TEMPLATE_TEST_CASE("silu: f(x) - f(-x) = x, for every beta", "[silu]", float, double) {
  for (const double beta : {1.0, 1.702, 0.5, -1.0, 0.0}) check_reflection(function<TestType>("silu", beta));
}

TEMPLATE_TEST_CASE("silu: beta 0 halves", "[silu]", float, double) {
  const auto f = function<TestType>("silu", 0);
  for (const TestType x : sample(f))
    if (std::isfinite(x) && !same(f(direction::forward, x), x / 2)) FAIL_CHECK(x);
  SUCCEED();
}

TEMPLATE_TEST_CASE("silu: huge arguments neither overflow nor become NaN", "[silu]", float, double) {
  const auto f = function<TestType>("silu");
  const TestType huge = largest<TestType> / 2;
  CHECK(f(direction::forward, huge) == huge);
  CHECK(f(direction::derivative, huge) == 1);
  CHECK(same(f(direction::forward, -huge), TestType(-0.0)));
  CHECK(f(direction::derivative, -huge) == 0);
}
