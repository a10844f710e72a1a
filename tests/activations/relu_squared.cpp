#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_relu_squared : oracle_defaults {
  static points kinks(const parameter_values&) { return {0}; }
  static constexpr special_values limits = {{0, 0, 0, inf}, {0, 0, 0, inf}, {}};
  static constexpr double deepest_fall = 0;
  static bool selects_zero_gradient(double x, const parameter_values&) { return x <= 0; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x > 0 ? square(x) : R(0);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return x > 0 ? R(2 * x) : R(0);
  }
};

RAMP_TEST_ACTIVATION(relu_squared)

TEMPLATE_TEST_CASE("relu_squared: is the square of relu", "[relu_squared]", float, double) {
  const auto f = function<TestType>("relu_squared"), relu = function<TestType>("relu");
  for (const TestType x : sample(f)) {
    const TestType r = relu(direction::forward, x);
    if (!same(f(direction::forward, x), r * r)) FAIL_CHECK(x);
  }
  SUCCEED();
}

}  // namespace ramp_test
