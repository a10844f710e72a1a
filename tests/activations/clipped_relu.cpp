#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(clipped_relu)
RAMP_TEST_ANY_PARAMETER(clipped_relu)
RAMP_TEST_PARAMETER(clipped_relu)

TEMPLATE_TEST_CASE("clipped_relu: the derivative is 0 at both kinks", "[clipped_relu]", float, double) {
  const auto f = function<TestType>("clipped_relu");
  check_kink<TestType>(f, 0, 0, 0, 1);
  check_kink<TestType>(f, 6, 1, 0, 0);
}

TEMPLATE_TEST_CASE("clipped_relu: a ceiling of 0 leaves nothing", "[clipped_relu]", float, double) {
  const auto f = function<TestType>("clipped_relu", 0);
  for (const TestType x : sample(f))
    if (x == x && (f(direction::forward, x) != 0 || f(direction::derivative, x) != 0)) FAIL_CHECK(x);
  SUCCEED();
}

TEMPLATE_TEST_CASE("clipped_relu: ceiling 6 is hard_tanh(0, 6) but for the sign of zero", "[clipped_relu]", float,
                   double) {
  const auto f = function<TestType>("clipped_relu");
  const auto clamp = function<TestType>("hard_tanh", 0, 6);
  for (const TestType x : sample(f))
    if (x == x && f(direction::forward, x) != clamp(direction::forward, x)) FAIL_CHECK(x);
  check_same(f, clamp, direction::derivative);
}
