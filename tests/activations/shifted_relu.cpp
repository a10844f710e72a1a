#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_shifted_relu : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{1}, {0}, {-0.5}, {3.3}}; }
  static std::vector<refused_parameters> refused() { return refusals("shift", "finite"); }
  static points kinks(const parameter_values& p) { return {-p[0]}; }
  static constexpr special_values limits = {{-1, -0.0, 0, inf}, {0, 1, 1, 1}, {-1, 0, 0, 0}};
  static constexpr double deepest_fall = 0;
  static bool selects_zero_gradient(double x, const parameter_values& p) { return x <= -p[0]; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > -p[0] ? x : R(-p[0]);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return R(x > -p[0] ? 1 : 0);
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return R(x > -p[0] ? 0 : -1);
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.shift()};
  }
};

RAMP_TEST_ACTIVATION(shifted_relu)

TEMPLATE_TEST_CASE("shifted_relu: the derivative at the kink is 0", "[shifted_relu]", float, double) {
  check_kink<TestType>(function<TestType>("shifted_relu"), -1, 0, 0, 1);
}

TEMPLATE_TEST_CASE("shifted_relu: shift 0 is relu but for the sign of zero", "[shifted_relu]", float, double) {
  const auto f = function<TestType>("shifted_relu", 0);
  const auto relu = function<TestType>("relu");
  for (const TestType x : sample(f))
    if (x == x && f(direction::forward, x) != relu(direction::forward, x)) FAIL_CHECK(x);
  check_same(f, relu, direction::derivative);
}

}  // namespace ramp_test
