#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(gelu)

TEMPLATE_TEST_CASE("gelu: f(x) - f(-x) = x", "[gelu]", float, double) { check_reflection(function<TestType>("gelu")); }

TEMPLATE_TEST_CASE("gelu: huge arguments neither overflow nor become NaN", "[gelu]", float, double) {
  const auto f = function<TestType>("gelu");
  const TestType huge = largest<TestType> / 2;
  CHECK(f(direction::forward, huge) == huge);
  CHECK(f(direction::derivative, huge) == 1);
  CHECK(same(f(direction::forward, -huge), TestType(-0.0)));
  CHECK(f(direction::derivative, -huge) == 0);
}

TEST_CASE("gelu: where double's tail is to be known to more than its last bit", "[gelu]") {
  for (const double x : {-0x1.0b60e98611d8ep+5, -0x1.18a96592f8174p+5})
    check_at<double>(function<double>("gelu"), direction::forward, x);
}
