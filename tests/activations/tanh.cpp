#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(tanh)

TEMPLATE_TEST_CASE("tanh: odd, and its derivative even", "[tanh]", float, double) {
  const auto f = function<TestType>("tanh");
  for (const TestType x : sample(f)) {
    if (!same(f(direction::forward, -x), -f(direction::forward, x))) FAIL_CHECK(x);
    if (!same(f(direction::derivative, -x), f(direction::derivative, x))) FAIL_CHECK(x);
  }
  SUCCEED();
}

TEMPLATE_TEST_CASE("tanh: never beyond 1", "[tanh]", float, double) {
  const auto f = function<TestType>("tanh");
  for (const TestType x : sample(f))
    if (x == x && !(std::fabs(f(direction::forward, x)) <= 1)) FAIL_CHECK(x);
  SUCCEED();
}
