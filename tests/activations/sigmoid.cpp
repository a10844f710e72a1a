#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(sigmoid)

TEMPLATE_TEST_CASE("sigmoid: f(x) + f(-x) = 1", "[sigmoid]", float, double) {
  const auto f = function<TestType>("sigmoid");
  const double bound = f.bound(direction::forward);
  for (const TestType x : sample(f)) {
    if (x != x) continue;
    const long double right = f(direction::forward, x), left = f(direction::forward, -x);
    if (!(std::fabs(right + left - 1) <= bound * (ulp_at<TestType>(right) + ulp_at<TestType>(left)))) FAIL_CHECK(x);
  }
  SUCCEED();
}

TEST_CASE("sigmoid: where the sum of 1 and double's exponential is rounded twice", "[sigmoid]") {
  check_at<double>(function<double>("sigmoid"), direction::forward, -36.738441602787113);
}
