#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(hard_sigmoid)

TEMPLATE_TEST_CASE("hard_sigmoid: the derivative is 0 at both kinks", "[hard_sigmoid]", float, double) {
  using T = TestType;
  const auto f = function<T>("hard_sigmoid");
  check_kink<T>(f, -3, 0, 0, T(1) / 6);
  check_kink<T>(f, 3, T(1) / 6, 0, 0);
}
