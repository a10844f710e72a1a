#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_threshold_relu : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{0}, {0.5}, {1}, {2}, {-0.5}}; }
  static std::vector<refused_parameters> refused() { return refusals("threshold", "finite"); }
  static points kinks(const parameter_values&) { return {0}; }
  static constexpr special_values limits = {{0, -0.0, 0, inf}, {0, 0, 0, 1}, {-inf, -0.0, 0, 0}};
  static constexpr double deepest_fall = 0;
  static bool selects_zero_gradient(double x, const parameter_values& p) { return x <= 0 && p[0] == 0; }
  /// At 1 the two pieces trade places.
  static double parameter_step(const parameter_values& p) { return p[0] == 1 ? 0 : 0x1p-14; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    const R other = p[0] * x;
    return other > x ? other : x;
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return (x > 0) == (p[0] > 1) ? p[0] : R(1);
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return (x > 0) == (p[0] > 1) ? x : R(0);
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.threshold()};
  }
};

RAMP_TEST_ACTIVATION(threshold_relu)

TEMPLATE_TEST_CASE("threshold_relu: equals prelu for a threshold of at most 1", "[threshold_relu]", float, double) {
  for (const double threshold : {0.0, 0.5, 1.0, -0.5}) {
    const auto f = function<TestType>("threshold_relu", threshold);
    const auto prelu = function<TestType>("prelu", threshold);
    check_same(f, prelu);
    check_same(f, prelu, direction::derivative);
  }
}

TEMPLATE_TEST_CASE("threshold_relu: above 1 the positive piece is the steep one", "[threshold_relu]", float, double) {
  const auto f = function<TestType>("threshold_relu", 2);
  check_kink<TestType>(f, 0, 1, 1, 2);
  CHECK(f(direction::forward, TestType(3)) == 6);
  CHECK(f(direction::forward, TestType(-3)) == -3);
  CHECK(f(direction::parameter_derivative, TestType(3)) == 3);
  CHECK(f(direction::parameter_derivative, TestType(-3)) == 0);
}

TEMPLATE_TEST_CASE("threshold_relu: a threshold of 0 turns -inf into 0", "[threshold_relu]", float, double) {
  CHECK(same(function<TestType>("threshold_relu", 0)(direction::forward, -infinity<TestType>), TestType(0)));
}

}  // namespace ramp_test
