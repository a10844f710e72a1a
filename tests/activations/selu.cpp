#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(selu)

TEMPLATE_TEST_CASE("selu: the derivative at the kink is scale·alpha", "[selu]", float, double) {
  using T = TestType;
  const auto f = function<T>("selu");
  const T limit = static_cast<T>(1.7580993408473766L), scale = static_cast<T>(1.0507009873554804934L);
  CHECK(ulp_error(f(direction::derivative, T(0)), limit) <= 1);
  CHECK(ulp_error(f(direction::derivative, T(-0.0)), limit) <= 1);
  CHECK(f(direction::derivative, smallest<T>) == scale);
  CHECK(ulp_error(f(direction::forward, T(-200)), -limit) <= 1);
}
