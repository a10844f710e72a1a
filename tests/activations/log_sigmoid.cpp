#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(log_sigmoid)

TEMPLATE_TEST_CASE("log_sigmoid: f(-x) - f(x) = -x", "[log_sigmoid]", float, double) {
  const auto f = function<TestType>("log_sigmoid");
  const double bound = f.bound(direction::forward);
  for (const TestType x : sample(f)) {
    if (!std::isfinite(x)) continue;
    const long double right = f(direction::forward, x), left = f(direction::forward, -x);
    if (!(std::fabs(right - left - static_cast<long double>(x)) <=
          bound * (ulp_at<TestType>(right) + ulp_at<TestType>(left))))
      FAIL_CHECK(x);
  }
  SUCCEED();
}
