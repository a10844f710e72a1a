#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_gelu : oracle_defaults {
  static constexpr special_values limits = {{-0.0, -0.0, 0, inf}, {-0.0, 0.5, 0.5, 1}, {}};
  static constexpr bool is_reflected = true;
  static points dense_points() { return {0x1.7fcp2, 0x1.2e2p3, 0x1.333334p3, 0x1.338p3, 39}; }
  static std::vector<worst_case_argument> worst_cases() {
    return {// The tail needs more digits than the last one.
            {direction::forward, -0x1.0b60e98611d8ep+5, {}, tested_type::only_double},
            {direction::forward, -0x1.18a96592f8174p+5, {}, tested_type::only_double},
            // The polynomial beside the root needs the low word of its first factor.
            {direction::derivative, -0x1.295f5feeb3e41p-8, {}, tested_type::only_double},
            // Found by 60 rounds of hill climbing on AVX2.
            {direction::forward, -0.76314864339027222, {}, tested_type::only_double},
            {direction::derivative, -4.7839055822292706e-08, {}, tested_type::only_double}};
  }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x * normal_cdf(x);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    static const R density_at_zero = 1 / sqrt(R(2 * pi<R>()));
    return normal_cdf(x) + x * density_at_zero * exp(R(-x * x / 2));
  }

 private:
  template <class R>
  static R normal_cdf(const R& x) {
    static const R sqrt_two = sqrt(R(2));
    return erfc(R(-x / sqrt_two)) / 2;
  }
};

RAMP_TEST_ACTIVATION(gelu)

TEMPLATE_TEST_CASE("gelu: huge arguments neither overflow nor become NaN", "[gelu]", float, double) {
  const auto f = function<TestType>("gelu");
  const TestType huge = largest<TestType> / 2;
  CHECK(f(direction::forward, huge) == huge);
  CHECK(f(direction::derivative, huge) == 1);
  CHECK(same(f(direction::forward, -huge), TestType(-0.0)));
  CHECK(f(direction::derivative, -huge) == 0);
}

}  // namespace ramp_test
