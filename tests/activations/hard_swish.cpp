#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_hard_swish : oracle_defaults {
  static points kinks(const parameter_values&) { return {-3, 3}; }
  static constexpr special_values limits = {{-0.0, -0.0, 0, inf}, {0, 0.5, 0.5, 1}, {}};
  static bool selects_zero_gradient(double x, const parameter_values&) { return x <= -3; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x <= -3 ? R(0) : x >= 3 ? x : R(x * (x + 3) / 6);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return x <= -3 ? R(0) : x >= 3 ? R(1) : R((2 * x + 3) / 6);
  }
};

RAMP_TEST_ACTIVATION(hard_swish)

TEMPLATE_TEST_CASE("hard_swish: the derivatives at the kinks are PyTorch's", "[hard_swish]", float, double) {
  using T = TestType;
  const auto f = function<T>("hard_swish");
  CHECK(f(direction::derivative, from_ordinal<T>(to_ordinal(T(-3)) - 1)) == 0);
  CHECK(f(direction::derivative, T(-3)) == 0);
  CHECK(f(direction::derivative, T(3)) == 1);
  CHECK(f(direction::derivative, from_ordinal<T>(to_ordinal(T(3)) + 1)) == 1);
  CHECK(f(direction::derivative, T(-1.5)) == 0);
}

TEMPLATE_TEST_CASE("hard_swish: is x·hard_sigmoid(x) to the bounds", "[hard_swish]", float, double) {
  using T = TestType;
  const auto f = function<T>("hard_swish");
  const auto gate = function<T>("hard_sigmoid");
  const double bound = f.bound(direction::forward) + gate.bound(direction::forward);
  for (const T x : sample(f)) {
    if (!std::isfinite(x)) continue;
    const long double product = static_cast<long double>(x) * static_cast<long double>(gate(direction::forward, x));
    // In ULP of the product the error of the gate may be twice that in its own.
    if (!(ulp_error(f(direction::forward, x), product) <= 2 * bound)) FAIL_CHECK(x);
  }
  SUCCEED();
}

}  // namespace ramp_test
