#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_hard_sigmoid : oracle_defaults {
  static points kinks(const parameter_values&) { return {-3, 3}; }
  static constexpr special_values limits = {{0, 0.5, 0.5, 1}, {0, computed, computed, 0}, {}};
  static constexpr double deepest_fall = 0;
  static bool selects_zero_gradient(double x, const parameter_values&) { return x <= -3 || x >= 3; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x <= -3 ? R(0) : x >= 3 ? R(1) : R((x + 3) / 6);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return x > -3 && x < 3 ? R(R(1) / 6) : R(0);
  }
};

RAMP_TEST_ACTIVATION(hard_sigmoid)

TEMPLATE_TEST_CASE("hard_sigmoid: the derivative is 0 at both kinks", "[hard_sigmoid]", float, double) {
  using T = TestType;
  const auto f = function<T>("hard_sigmoid");
  check_kink<T>(f, -3, 0, 0, T(1) / 6);
  check_kink<T>(f, 3, T(1) / 6, 0, 0);
}

}  // namespace ramp_test
