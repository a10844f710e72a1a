#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_relu : oracle_defaults {
  static constexpr special_values limits = {{0, -0.0, 0, inf}, {0, 0, 0, 1}, {}};
  static constexpr double deepest_fall = 0;
  static points kinks(const parameter_values&) { return {0}; }
  static bool selects_zero_gradient(double x, const parameter_values&) { return x <= 0; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x > 0 ? x : R(0);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return R(x > 0 ? 1 : 0);
  }
};

RAMP_TEST_ACTIVATION(relu)

TEMPLATE_TEST_CASE("relu: the derivative at the kink is 0", "[relu]", float, double) {
  check_kink<TestType>(function<TestType>("relu"), 0, 0, 0, 1);
}

}  // namespace ramp_test
