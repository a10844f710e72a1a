#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_threshold : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{1, 0}, {0, 0}, {-0.5, -2}, {0.1, 20}}; }
  static std::vector<refused_parameters> refused() {
    return joined(refusals("threshold", "finite"), {{{1, inf}, "value = inf, but it must be finite"},
                                                    {{1, -inf}, "value = -inf, but it must be finite"},
                                                    {{1, computed}, "value = nan, but it must be finite"}});
  }
  static points kinks(const parameter_values& p) { return {p[0]}; }
  static constexpr special_values limits = {{0, 0, 0, inf}, {0, 0, 0, 1}, {}};
  static constexpr double deepest_fall = 0;
  static bool selects_zero_gradient(double x, const parameter_values& p) { return x <= p[0]; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > p[0] ? x : p[1];
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return R(x > p[0] ? 1 : 0);
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.cutoff(), f.value()};
  }
};

RAMP_TEST_ACTIVATION(threshold)

TEMPLATE_TEST_CASE("threshold: at the threshold f is the value, and the derivative 0", "[threshold]", float, double) {
  const auto f = function<TestType>("threshold", 0.5, 20);
  CHECK(f(direction::forward, TestType(0.5)) == 20);
  CHECK(f(direction::forward, from_ordinal<TestType>(to_ordinal(TestType(0.5)) + 1)) > TestType(0.5));
  check_kink<TestType>(f, TestType(0.5), 0, 0, 1);
}

TEMPLATE_TEST_CASE("threshold: at 0 with value 0 it is relu but for the sign of zero", "[threshold]", float, double) {
  const auto f = function<TestType>("threshold", 0, 0), relu = function<TestType>("relu");
  for (const TestType x : sample(f))
    if (x == x && f(direction::forward, x) != relu(direction::forward, x)) FAIL_CHECK(x);
  check_same(f, relu, direction::derivative);
}

}  // namespace ramp_test
