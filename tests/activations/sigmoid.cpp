#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_sigmoid : oracle_defaults {
  static constexpr special_values limits = {{0, 0.5, 0.5, 1}, {0, 0.25, 0.25, 0}, {}};
  static constexpr double deepest_fall = curve_falls;
  static points dense_points() { return {0x1.4fep3, 0x1.dfep3, 16, 32, 36, 87, 708}; }
  static std::vector<worst_case_argument> worst_cases() {
    // The sum of 1 and the exponential is rounded twice.
    return {{direction::forward, -36.738441602787113, {}, tested_type::only_double},
            // Found by 60 rounds of hill climbing on AVX2.
            {direction::forward, -1.1016440126320388, {}, tested_type::only_double},
            {direction::derivative, 1.7786476347647933, {}, tested_type::only_double}};
  }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return logistic(x);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return logistic_derivative(x);
  }
};

RAMP_TEST_ACTIVATION(sigmoid)

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

}  // namespace ramp_test
