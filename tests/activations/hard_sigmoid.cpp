#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_hard_sigmoid : oracle_defaults {
  static parameter_sets_t parameter_sets() {
    return {{1.0 / 6, 0.5}, {0.2, 0.5}, {-0.2, 0.5}, {1, 0}, {0, 0.3}, {0.7, -3.1}};
  }
  static std::vector<refused_parameters> refused() {
    return joined(refusals("slope", "finite"), {{{1, inf}, "offset = inf, but it must be finite"},
                                                {{1, -inf}, "offset = -inf, but it must be finite"},
                                                {{1, computed}, "offset = nan, but it must be finite"}});
  }
  static points kinks(const parameter_values& p) {
    if (p[0] == 0) return {};
    if (is_default(p)) return {-3, 3};
    return {-p[1] / p[0], (1 - p[1]) / p[0]};
  }
  static constexpr special_values limits = {{0, 0.5, 0.5, 1}, {0, computed, computed, 0}, {}};
  static constexpr double deepest_fall = 0;
  static bool selects_zero_gradient(double x, const parameter_values& p) {
    return x == x && (p[0] == 0 || !is_inside<long double>(x, {p[0], p[1]}));
  }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    const R y = line(x, p);
    return y <= 0 ? R(0) : y >= 1 ? R(1) : y;
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return is_inside(x, p) ? slope(p) : R(0);
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.slope(), f.offset()};
  }

 private:
  /// The nearest number to 1/6, float or double, stands for 1/6.
  template <class R>
  static bool is_default(const std::array<R, 2>& p) {
    return (p[0] == R(1.0 / 6) || p[0] == R(1.0f / 6)) && p[1] == R(0.5);
  }
  template <class R>
  static R slope(const parameters<R>& p) {
    return is_default(p) ? R(R(1) / 6) : p[0];
  }
  template <class R>
  static R line(const R& x, const parameters<R>& p) {
    return is_default(p) ? R((x + 3) / 6) : R(p[0] * x + p[1]);
  }
  /// Whether 0 < slope·x + offset < 1. Next to 1 the sum may round to it; of the two differences one does not round to
  /// 0.
  template <class R>
  static bool is_inside(const R& x, const parameters<R>& p) {
    if (is_default(p)) return x > -3 && x < 3;
    const R product = p[0] * x;
    return product + p[1] > 0 && (R(product - 1) + p[1] < 0 || R(p[1] - 1) + product < 0);
  }
};

RAMP_TEST_ACTIVATION(hard_sigmoid)

TEMPLATE_TEST_CASE("hard_sigmoid: the derivative is 0 at both kinks", "[hard_sigmoid]", float, double) {
  using T = TestType;
  const auto f = function<T>("hard_sigmoid");
  check_kink<T>(f, -3, 0, 0, T(1) / 6);
  check_kink<T>(f, 3, T(1) / 6, 0, 0);
  const auto identity = function<T>("hard_sigmoid", 1, 0);
  check_kink<T>(identity, 0, 0, 0, 1);
  check_kink<T>(identity, 1, 1, 0, 0);
}

TEMPLATE_TEST_CASE("hard_sigmoid: a negative slope falls, slope 0 is a constant", "[hard_sigmoid]", float, double) {
  using T = TestType;
  const auto falling = function<T>("hard_sigmoid", -0.2, 0.5);
  CHECK(same(falling(direction::forward, -infinity<T>), T(1)));
  CHECK(same(falling(direction::forward, infinity<T>), T(0)));
  for (const double offset : {-2.0, 0.0, 0.3, 1.0, 7.0}) {
    const auto constant = function<T>("hard_sigmoid", 0, offset);
    const T expected = static_cast<T>(std::min(std::max(offset, 0.0), 1.0));
    for (const T x : {-infinity<T>, T(-1), T(0), T(1), infinity<T>}) {
      CHECK(constant(direction::forward, x) == expected);
      CHECK(constant(direction::derivative, x) == 0);
    }
  }
}

}  // namespace ramp_test
