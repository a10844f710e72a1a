#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_prelu : rectifier_oracle {
  static parameter_sets_t parameter_sets() { return {{0.25}, {0}, {0.01}, {1}, {-0.5}, {2}}; }
  static std::vector<refused_parameters> refused() { return refusals("slope", "finite"); }
  static constexpr special_values limits = {{-inf, -0.0, 0, inf}, {0.25, 0.25, 0.25, 1}, {-inf, -0.0, 0, 0}};
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>&) {
    return x > 0 ? R(0) : x;
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.slope()};
  }
};

RAMP_TEST_ACTIVATION(prelu)

TEMPLATE_TEST_CASE("prelu: the derivative at the kink is the slope", "[prelu]", float, double) {
  check_kink<TestType>(function<TestType>("prelu"), 0, TestType(0.25), TestType(0.25), 1);
}

TEMPLATE_TEST_CASE("prelu: slope 1 is the identity", "[prelu]", float, double) {
  const auto f = function<TestType>("prelu", 1);
  for (const TestType x : sample(f))
    if (!same(f(direction::forward, x), x)) FAIL_CHECK(x);
  SUCCEED();
}

TEMPLATE_TEST_CASE("prelu: a slope of 0 turns -inf into 0", "[prelu]", float, double) {
  CHECK(same(function<TestType>("prelu", 0)(direction::forward, -infinity<TestType>), TestType(0)));
}

}  // namespace ramp_test
