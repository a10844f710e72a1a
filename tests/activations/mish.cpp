#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(mish)

TEMPLATE_TEST_CASE("mish: huge arguments neither overflow nor become NaN", "[mish]", float, double) {
  const auto f = function<TestType>("mish");
  const TestType huge = largest<TestType> / 2;
  CHECK(f(direction::forward, huge) == huge);
  CHECK(f(direction::derivative, huge) == 1);
  CHECK(same(f(direction::forward, -huge), TestType(-0.0)));
  CHECK(f(direction::derivative, -huge) == 0);
}

TEST_CASE("mish: where double's formula has no room for the rounding of the quotient", "[mish]") {
  check_at<double>(function<double>("mish"), direction::forward, -0x1.579ac372370f8p+3);
}
