#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_tanh : oracle_defaults {
  static constexpr special_values limits = {{-1, -0.0, 0, 1}, {0, 1, 1, 0}, {}};
  static constexpr double deepest_fall = curve_falls;
  static points dense_points() { return {8, 0x1.233334p3, 0x1.266666p3, 0x1.8p3, 18, 43.5, 354}; }
  static std::vector<worst_case_argument> worst_cases() {
    // The quotient needs the low word of 1 - e^-2|x|.
    return {{direction::forward, 0x1.6917940eb5a7cp-3, {}, tested_type::only_double},
            // Found by 60 rounds of hill climbing on AVX2.
            {direction::forward, -0.1720744907018355, {}, tested_type::only_double}};
  }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    const R n = expm1(R(-2 * abs(x)));
    return (x > 0 ? R(-n) : n) / (n + 2);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return 4 * logistic_derivative(R(2 * x));
  }
};

RAMP_TEST_ACTIVATION(tanh)

TEMPLATE_TEST_CASE("tanh: odd, and its derivative even", "[tanh]", float, double) {
  const auto f = function<TestType>("tanh");
  for (const TestType x : sample(f)) {
    if (!same(f(direction::forward, -x), -f(direction::forward, x))) FAIL_CHECK(x);
    if (!same(f(direction::derivative, -x), f(direction::derivative, x))) FAIL_CHECK(x);
  }
  SUCCEED();
}

TEMPLATE_TEST_CASE("tanh: never beyond 1", "[tanh]", float, double) {
  const auto f = function<TestType>("tanh");
  for (const TestType x : sample(f))
    if (x == x && !(std::fabs(f(direction::forward, x)) <= 1)) FAIL_CHECK(x);
  SUCCEED();
}

}  // namespace ramp_test
