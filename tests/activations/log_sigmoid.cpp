#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_log_sigmoid : oracle_defaults {
  /// The 0 at +inf is a difference, so it is not -0, although it is reached from below.
  static constexpr special_values limits = {{-inf, computed, computed, 0}, {1, 0.5, 0.5, 0}, {}};
  static constexpr double deepest_fall = curve_falls;
  static constexpr bool is_reflected = true;
  static points dense_points() { return {0x1.d3ep3, 0x1.f7ep3, 16, 32, 36, 87, 708}; }
  static std::vector<worst_case_argument> worst_cases() {
    // Found by 60 rounds of hill climbing on AVX2.
    return {{direction::forward, -0.00029588849054579253, {}, tested_type::only_double}};
  }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return (x < 0 ? x : R(0)) - log1p(exp(R(-abs(x))));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return logistic(R(-x));
  }
};

RAMP_TEST_ACTIVATION(log_sigmoid)

}  // namespace ramp_test
