#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(celu)

TEMPLATE_TEST_CASE("celu: the derivative at the kink is 1", "[celu]", float, double) {
  for (const double alpha : {1.0, 0.5, -1.0}) check_kink<TestType>(function<TestType>("celu", alpha), 0, 1, 1, 1);
}

TEMPLATE_TEST_CASE("celu: a negative alpha overflows only where the result does", "[celu]", float, double) {
  using T = TestType;
  const auto f = function<T>("celu", -1);
  CHECK(f(direction::forward, -largest<T>) == -infinity<T>);
  CHECK(f(direction::derivative, -largest<T>) == infinity<T>);
  CHECK(f(direction::forward, T(-1)) < -1);
}
