#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_exponential : oracle_defaults {
  static constexpr special_values limits = {{0, 1, 1, inf}, {0, 1, 1, inf}, {}};
  static constexpr double deepest_fall = curve_falls;
  static points dense_points() { return {87, 88.72283, 103.9, 708, 709.7827, 745.1}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return exp(x);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return exp(x);
  }
};

RAMP_TEST_ACTIVATION(exponential)

TEMPLATE_TEST_CASE("exponential: the derivative is the function, in every bit", "[exponential]", float, double) {
  const auto f = function<TestType>("exponential");
  for (const TestType x : sample(f))
    if (!same(f(direction::forward, x), f(direction::derivative, x))) FAIL_CHECK(x);
  SUCCEED();
}

}  // namespace ramp_test
