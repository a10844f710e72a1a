#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_squareplus : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{4}, {0}, {1}, {1e-3}, {100}}; }
  static std::vector<refused_parameters> refused() { return refusals("b", "finite and not negative", {-0.25}); }
  static parameter_sets_t accepted(double) { return {{0}}; }
  static points kinks(const parameter_values&) { return {0}; }
  static constexpr special_values limits = {{0, 1, 1, inf}, {0, 0.5, 0.5, 1}, {0, 0.125, 0.125, 0}};
  static constexpr double deepest_fall = curve_falls;
  static constexpr bool is_reflected = true;
  /// b = 0 is on the border of the domain.
  static double parameter_step(const parameter_values& p) { return p[0] * 0x1p-18; }
  static points dense_points() { return {64, 0x1p40}; }
  static std::vector<worst_case_argument> worst_cases() {
    using enum direction;
    return {// Beyond 64 one step of Newton's is not enough.
            {forward, -0x1.04a05cp+6, {4}, tested_type::only_float},
            // The estimate of the gap is too coarse for the derivative by b.
            {parameter_derivative, -0x1.c34baf398d023p-13, {0x1.03fbde2333f76p+0}, tested_type::only_double}};
  }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    if (p[0] == 0) return x > 0 ? x : R(0);
    const R g = sqrt(R(x * x + p[0]));
    return x > 0 ? R((g + x) / 2) : R(p[0] / (2 * (g - x)));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    if (p[0] == 0) return R(x > 0 ? 1 : 0);
    const R g = sqrt(R(x * x + p[0]));
    return x > 0 ? R((1 + x / g) / 2) : R(p[0] / (2 * g * (g - x)));
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return 1 / (4 * sqrt(R(x * x + p[0])));
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.b()};
  }
};

RAMP_TEST_ACTIVATION(squareplus)

TEMPLATE_TEST_CASE("squareplus: b = 0 is relu", "[squareplus]", float, double) {
  const auto f = function<TestType>("squareplus", 0);
  const auto relu = function<TestType>("relu");
  for (const direction d : both_directions)
    for (const TestType x : sample(f)) {
      const TestType left = f(d, x), right = relu(d, x);
      if (left != right && !same(left, right)) FAIL_CHECK(to_string(d) << " " << x << ": " << left << " and " << right);
    }
  SUCCEED();
}

}  // namespace ramp_test
