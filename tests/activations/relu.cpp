#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(relu)

TEMPLATE_TEST_CASE("relu: the derivative at the kink is 0", "[relu]", float, double) {
  check_kink<TestType>(function<TestType>("relu"), 0, 0, 0, 1);
}
