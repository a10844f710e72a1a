#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_leaky_relu : rectifier_oracle {
  static parameter_sets_t parameter_sets() { return {{0.01}, {0}, {0.25}, {1}, {-0.5}, {2}}; }
  static std::vector<refused_parameters> refused() { return refusals("negative_slope", "finite"); }
  static constexpr special_values limits = {{-inf, -0.0, 0, inf}, {computed, computed, computed, 1}, {}};
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.negative_slope()};
  }
};

RAMP_TEST_ACTIVATION(leaky_relu)

TEMPLATE_TEST_CASE("leaky_relu: the derivative at the kink is the slope", "[leaky_relu]", float, double) {
  using T = TestType;
  for (const double slope : {0.01, 0.0, -0.5, 2.0})
    check_kink<T>(function<T>("leaky_relu", slope), 0, static_cast<T>(slope), static_cast<T>(slope), 1);
}

TEMPLATE_TEST_CASE("leaky_relu: equals prelu of the same slope", "[leaky_relu]", float, double) {
  for (const double slope : {0.01, 0.25, -0.5, 2.0}) {
    check_same(function<TestType>("leaky_relu", slope), function<TestType>("prelu", slope));
    check_same(function<TestType>("leaky_relu", slope), function<TestType>("prelu", slope), direction::derivative);
  }
}

TEMPLATE_TEST_CASE("leaky_relu: a slope of 0 turns -inf into 0", "[leaky_relu]", float, double) {
  CHECK(same(function<TestType>("leaky_relu", 0)(direction::forward, -infinity<TestType>), TestType(0)));
}

}  // namespace ramp_test
