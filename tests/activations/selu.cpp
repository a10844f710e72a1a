#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_selu : oracle_defaults {
  static points kinks(const parameter_values&) { return {0}; }
  static constexpr special_values limits = {{computed, -0.0, 0, inf}, {0, computed, computed, computed}, {}};
  static constexpr double deepest_fall = curve_falls;
  static points dense_points() { return {18, 708}; }
  static std::vector<worst_case_argument> worst_cases() {
    // Found by 60 rounds of hill climbing on AVX2.
    return {{direction::forward, -0.32419353655758926, {}, tested_type::only_double}};
  }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return scale<R>() * (x > 0 ? x : R(alpha<R>() * expm1(x)));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return scale<R>() * (x > 0 ? R(1) : R(alpha<R>() * exp(x)));
  }

 private:
  // PyTorch's constants, all of their digits: 1.0507009873554804934193349852946, 1.6732632423543772848170429916717.
  template <class R>
  static const R& scale() {
    static const R value =
        1 + (507009873554804 + decimal<R>(9341933498529460, 10000000000000000)) / R(10000000000000000);
    return value;
  }
  template <class R>
  static const R& alpha() {
    static const R value =
        1 + (6732632423543772 + decimal<R>(8481704299167170, 10000000000000000)) / R(10000000000000000);
    return value;
  }
};

RAMP_TEST_ACTIVATION(selu)

TEMPLATE_TEST_CASE("selu: the derivative at the kink is scale·alpha", "[selu]", float, double) {
  using T = TestType;
  const auto f = function<T>("selu");
  const T limit = static_cast<T>(1.7580993408473766L), scale = static_cast<T>(1.0507009873554804934L);
  CHECK(ulp_error(f(direction::derivative, T(0)), limit) <= 1);
  CHECK(ulp_error(f(direction::derivative, T(-0.0)), limit) <= 1);
  CHECK(f(direction::derivative, smallest<T>) == scale);
  CHECK(ulp_error(f(direction::forward, T(-200)), -limit) <= 1);
}

}  // namespace ramp_test
