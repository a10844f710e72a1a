#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(hard_swish)

TEMPLATE_TEST_CASE("hard_swish: the derivatives at the kinks are PyTorch's", "[hard_swish]", float, double) {
  using T = TestType;
  const auto f = function<T>("hard_swish");
  CHECK(f(direction::derivative, number_at<T>(place(T(-3)) - 1)) == 0);
  CHECK(f(direction::derivative, T(-3)) == T(-0.5));
  CHECK(f(direction::derivative, T(3)) == T(1.5));
  CHECK(f(direction::derivative, number_at<T>(place(T(3)) + 1)) == 1);
  CHECK(f(direction::derivative, T(-1.5)) == 0);
}

TEMPLATE_TEST_CASE("hard_swish: is x·hard_sigmoid(x) to the bounds", "[hard_swish]", float, double) {
  using T = TestType;
  const auto f = function<T>("hard_swish");
  const auto gate = function<T>("hard_sigmoid");
  const double bound = f.bound(direction::forward) + gate.bound(direction::forward);
  for (const T x : sample(f)) {
    if (!std::isfinite(x)) continue;
    const long double product = static_cast<long double>(x) * static_cast<long double>(gate(direction::forward, x));
    // In the product's units the gate's error may count double.
    if (!(ulp_error(f(direction::forward, x), product) <= 2 * bound)) FAIL_CHECK(x);
  }
  SUCCEED();
}
