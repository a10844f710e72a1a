#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_gelu_tanh : oracle_defaults {
  static constexpr special_values limits = {{-0.0, -0.0, 0, inf}, {-0.0, 0.5, 0.5, 1}, {}};
  static constexpr bool is_reflected = true;
  static points dense_points() { return {0x1.64p2, 0x1.1eep3, 0x1.21p3, 9.5, 21}; }
  static std::vector<worst_case_argument> worst_cases() {
    // Found by 60 rounds of hill climbing on AVX2.
    return {{direction::forward, -2.9781702610373464, {}, tested_type::only_double},
            {direction::derivative, -6.7636014755013507, {}, tested_type::only_double}};
  }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x * logistic(R(twice_factor<R>() * x * (1 + cubic<R>() * x * x)));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    const R z = twice_factor<R>() * x * (1 + cubic<R>() * x * x);
    return gated_derivative(z, R(twice_factor<R>() * x * (1 + 3 * cubic<R>() * x * x)));
  }

 private:
  template <class R>
  static const R& twice_factor() {
    static const R value = 2 * sqrt(R(2 / pi<R>()));
    return value;
  }
  template <class R>
  static const R& cubic() {
    static const R value = decimal<R>(44715, 1000000);
    return value;
  }
};

RAMP_TEST_ACTIVATION(gelu_tanh)

TEMPLATE_TEST_CASE("gelu_tanh: huge arguments neither overflow nor become NaN", "[gelu_tanh]", float, double) {
  const auto f = function<TestType>("gelu_tanh");
  const TestType huge = largest<TestType> / 2;
  CHECK(f(direction::forward, huge) == huge);
  CHECK(f(direction::derivative, huge) == 1);
  CHECK(same(f(direction::forward, -huge), TestType(-0.0)));
  CHECK(f(direction::derivative, -huge) == 0);
}

}  // namespace ramp_test
