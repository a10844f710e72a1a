#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_hard_tanh : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{-1, 1}, {-2, 3}, {0, 6}, {0.5, 0.5}, {-inf, 1}, {-0.5, inf}}; }
  static std::vector<refused_parameters> refused() {
    return {{{inf, inf}, "min = inf, but it must be finite or -inf"},
            {{computed, 1}, "min = nan, but it must be finite or -inf"},
            {{-inf, -inf}, "max = -inf, but it must be finite or +inf"},
            {{0, computed}, "max = nan, but it must be finite or +inf"},
            {{2, 1}, "max = 1, but it must be at least min = 2"}};
  }
  static parameter_sets_t accepted(double) { return {{1, 1}, {-inf, inf}}; }
  static points kinks(const parameter_values& p) { return {p[0], p[1]}; }
  static constexpr special_values limits = {{-1, -0.0, 0, 1}, {0, 1, 1, 0}, {}};
  static constexpr double deepest_fall = 0;
  static bool selects_zero_gradient(double x, const parameter_values& p) {
    return (x <= p[0] && p[0] > -inf) || (x >= p[1] && p[1] < inf);
  }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x < p[0] ? p[0] : x > p[1] ? p[1] : x;
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return R(x > p[0] && x < p[1] ? 1 : 0);
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.min(), f.max()};
  }
};

RAMP_TEST_ACTIVATION(hard_tanh)

TEMPLATE_TEST_CASE("hard_tanh: the derivative is 0 at both kinks", "[hard_tanh]", float, double) {
  check_kink<TestType>(function<TestType>("hard_tanh"), -1, 0, 0, 1);
  check_kink<TestType>(function<TestType>("hard_tanh"), 1, 1, 0, 0);
  check_kink<TestType>(function<TestType>("hard_tanh", -2, 3), -2, 0, 0, 1);
  check_kink<TestType>(function<TestType>("hard_tanh", -2, 3), 3, 1, 0, 0);
}

TEMPLATE_TEST_CASE("hard_tanh: an open side passes infinity", "[hard_tanh]", float, double) {
  using T = TestType;
  const auto below = function<T>("hard_tanh", -inf, 1), above = function<T>("hard_tanh", -1, inf);
  CHECK(below(direction::forward, -infinity<T>) == -infinity<T>);
  CHECK(below(direction::derivative, -infinity<T>) == 1);
  CHECK(below(direction::forward, infinity<T>) == 1);
  CHECK(above(direction::forward, infinity<T>) == infinity<T>);
  CHECK(above(direction::derivative, infinity<T>) == 1);
  CHECK(above(direction::derivative, -infinity<T>) == 0);
}

TEMPLATE_TEST_CASE("hard_tanh: min = max is a constant", "[hard_tanh]", float, double) {
  const auto f = function<TestType>("hard_tanh", 0.5, 0.5);
  for (const TestType x : sample(f))
    if (x == x && (f(direction::forward, x) != TestType(0.5) || f(direction::derivative, x) != 0)) FAIL_CHECK(x);
  SUCCEED();
}

}  // namespace ramp_test
