#include "support/activation_test.hpp"

namespace ramp_test {

// With w = e^-|x| both signs are quotients of polynomials in w: tanh(log(1 + e^x)) = n/(n + 2), n = e^x(e^x + 2).
struct oracle_of_mish : oracle_defaults {
  static constexpr special_values limits = {{-0.0, -0.0, 0, inf}, {-0.0, computed, computed, 1}, {}};
  static points dense_points() { return {0x1.21ep3, 0x1.333334p3, 0x1.4aap3, 0x1.5dep3, 0x1.5fep3, 80, 87, 700, 708}; }
  static std::vector<worst_case_argument> worst_cases() {
    // The rounding of the quotient exceeds what the formula leaves to it.
    return {{direction::forward, -0x1.579ac372370f8p+3, {}, tested_type::only_double},
            // Found by 60 rounds of hill climbing on AVX2.
            {direction::forward, 1.1271913400300553, {}, tested_type::only_double},
            {direction::derivative, -10.737548472615948, {}, tested_type::only_double}};
  }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    const R w = exp(R(-abs(x)));
    const R n = x > 0 ? R(1 + 2 * w) : R(w * (w + 2));
    return x * (n / (x > 0 ? R(n + 2 * w * w) : R(n + 2)));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    const R w = exp(R(-abs(x)));
    if (x > 0) return (1 + w * (4 + w * (6 + 4 * x + w * (4 * (1 + x))))) / square(R(1 + 2 * w * (1 + w)));
    return w * (4 * (1 + x) + w * (6 + 4 * x + w * (4 + w))) / square(R(2 + w * (2 + w)));
  }
};

RAMP_TEST_ACTIVATION(mish)

TEMPLATE_TEST_CASE("mish: huge arguments neither overflow nor become NaN", "[mish]", float, double) {
  const auto f = function<TestType>("mish");
  const TestType huge = largest<TestType> / 2;
  CHECK(f(direction::forward, huge) == huge);
  CHECK(f(direction::derivative, huge) == 1);
  CHECK(same(f(direction::forward, -huge), TestType(-0.0)));
  CHECK(f(direction::derivative, -huge) == 0);
}

}  // namespace ramp_test
