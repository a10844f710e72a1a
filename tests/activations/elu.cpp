#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(elu)
RAMP_TEST_PARAMETER(elu)

TEMPLATE_TEST_CASE("elu: the derivative at the kink is alpha", "[elu]", float, double) {
  using T = TestType;
  for (const double alpha : {1.0, 0.5, 2.0, 0.0}) {
    const T a = static_cast<T>(alpha);
    check_kink<T>(function<T>("elu", alpha), 0, a, a, 1);
  }
}

TEMPLATE_TEST_CASE("elu: alpha 1 is celu of alpha 1", "[elu]", float, double) {
  check_same(function<TestType>("elu"), function<TestType>("celu"));
  check_same(function<TestType>("elu"), function<TestType>("celu"), direction::derivative);
}

TEMPLATE_TEST_CASE("elu: alpha 0 is relu but for the sign of zero", "[elu]", float, double) {
  const auto f = function<TestType>("elu", 0);
  const auto relu = function<TestType>("relu");
  for (const TestType x : sample(f)) {
    const TestType left = f(direction::forward, x), right = relu(direction::forward, x);
    if (left != right && !same(left, right)) FAIL_CHECK(x << ": " << left << " and " << right);
  }
  SUCCEED();
}
