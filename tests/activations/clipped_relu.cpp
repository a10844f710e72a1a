#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_clipped_relu : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{6}, {1}, {0.1}, {0}, {inf}}; }
  static std::vector<refused_parameters> refused() {
    return {{{-2}, "ceiling = -2, but it must be at least 0"},
            {{-inf}, "ceiling = -inf, but it must be at least 0"},
            {{computed}, "ceiling = nan, but it must be at least 0"}};
  }
  static parameter_sets_t accepted(double) { return {{0}, {inf}}; }
  static points kinks(const parameter_values& p) { return {0, p[0]}; }
  static constexpr special_values limits = {{0, -0.0, 0, 6}, {0, 0, 0, 0}, {0, 0, 0, 1}};
  static constexpr double deepest_fall = 0;
  static bool selects_zero_gradient(double x, const parameter_values& p) { return x <= 0 || (x >= p[0] && p[0] < inf); }
  /// A ceiling of 0 or infinity is on the border of the domain.
  static double parameter_step(const parameter_values& p) { return p[0] == 0 || p[0] == inf ? 0 : 0x1p-14; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > p[0] ? p[0] : x > 0 ? x : R(0);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return R(x > 0 && x < p[0] ? 1 : 0);
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return R(x >= p[0] ? 1 : 0);
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.ceiling()};
  }
};

RAMP_TEST_ACTIVATION(clipped_relu)

TEMPLATE_TEST_CASE("clipped_relu: the derivative is 0 at both kinks", "[clipped_relu]", float, double) {
  const auto f = function<TestType>("clipped_relu");
  check_kink<TestType>(f, 0, 0, 0, 1);
  check_kink<TestType>(f, 6, 1, 0, 0);
}

TEMPLATE_TEST_CASE("clipped_relu: a ceiling of 0 leaves nothing", "[clipped_relu]", float, double) {
  const auto f = function<TestType>("clipped_relu", 0);
  for (const TestType x : sample(f))
    if (x == x && (f(direction::forward, x) != 0 || f(direction::derivative, x) != 0)) FAIL_CHECK(x);
  SUCCEED();
}

TEMPLATE_TEST_CASE("clipped_relu: an infinite ceiling is relu", "[clipped_relu]", float, double) {
  const auto f = function<TestType>("clipped_relu", inf), relu = function<TestType>("relu");
  check_same(f, relu);
  check_same(f, relu, direction::derivative);
}

TEMPLATE_TEST_CASE("clipped_relu: ceiling 6 is hard_tanh(0, 6) but for the sign of zero", "[clipped_relu]", float,
                   double) {
  const auto f = function<TestType>("clipped_relu");
  const auto clamp = function<TestType>("hard_tanh", 0, 6);
  for (const TestType x : sample(f))
    if (x == x && f(direction::forward, x) != clamp(direction::forward, x)) FAIL_CHECK(x);
  check_same(f, clamp, direction::derivative);
}

}  // namespace ramp_test
