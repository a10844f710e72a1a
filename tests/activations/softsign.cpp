#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_softsign : oracle_defaults {
  static points kinks(const parameter_values&) { return {0}; }  // of the derivative
  static constexpr special_values limits = {{-1, -0.0, 0, 1}, {0, 1, 1, 0}, {}};
  static constexpr double deepest_fall = curve_falls;
  static points dense_points() { return {0x1p24, 0x1p53, 0x1p76}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x / (1 + abs(x));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return 1 / square(R(1 + abs(x)));
  }
};

RAMP_TEST_ACTIVATION(softsign)

TEMPLATE_TEST_CASE("softsign: odd, its derivative even, and never beyond 1", "[softsign]", float, double) {
  const auto f = function<TestType>("softsign");
  for (const TestType x : sample(f)) {
    if (!same(f(direction::forward, -x), -f(direction::forward, x))) FAIL_CHECK(x);
    if (!same(f(direction::derivative, -x), f(direction::derivative, x))) FAIL_CHECK(x);
    if (x == x && !(std::fabs(f(direction::forward, x)) <= 1)) FAIL_CHECK(x);
  }
  SUCCEED();
}

}  // namespace ramp_test
