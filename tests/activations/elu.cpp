#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_elu : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{1}, {0.5}, {2}, {-1}, {0}, {1.7}}; }
  static std::vector<refused_parameters> refused() { return refusals("alpha", "finite"); }
  static points kinks(const parameter_values&) { return {0}; }
  static constexpr special_values limits = {{-1, -0.0, 0, inf}, {0, 1, 1, 1}, {-1, 0, 0, 0}};
  static constexpr double deepest_fall = curve_falls;
  static points dense_points() { return {18, 708}; }
  static std::vector<worst_case_argument> worst_cases() {
    using enum direction;
    using enum tested_type;
    return {
        // The product with alpha costs more than the bound.
        {forward, -0.34776532433684204, {1.6821120319895193}},
        {forward, -0.36667759465482125, {-1.5910346625371847}},
        // And after the rounding of e^x - 1.
        {forward, -0x1.2f5538p-2, {0x1.f23efcp+1}, only_float},
        {forward, -0x1.29a7acp-2, {0x1.f71e42p-2}, only_float},
        {forward, -0x1.336d6p-2, {0x1.ed390ap-2}, only_float},
        {forward, -0x1.34d32ep-2, {0x1.eba23ep+2}, only_float},
    };
  }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > 0 ? x : R(p[0] * expm1(x));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return x > 0 ? R(1) : R(p[0] * exp(x));
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>&) {
    return x > 0 ? R(0) : R(expm1(x));
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.alpha()};
  }
};

RAMP_TEST_ACTIVATION(elu)

TEMPLATE_TEST_CASE("elu: the derivative at the kink is alpha", "[elu]", float, double) {
  using T = TestType;
  for (const double alpha : {1.0, 0.5, 2.0, 0.0}) {
    const T a = static_cast<T>(alpha);
    check_kink<T>(function<T>("elu", alpha), 0, a, a, 1);
  }
}

TEMPLATE_TEST_CASE("elu: alpha 1 is celu of alpha 1", "[elu]", float, double) {
  check_same(function<TestType>("elu"), function<TestType>("celu"));
  check_same(function<TestType>("elu"), function<TestType>("celu"), direction::derivative);
}

TEMPLATE_TEST_CASE("elu: alpha 0 is relu but for the sign of zero", "[elu]", float, double) {
  const auto f = function<TestType>("elu", 0);
  const auto relu = function<TestType>("relu");
  for (const TestType x : sample(f)) {
    const TestType left = f(direction::forward, x), right = relu(direction::forward, x);
    if (left != right && !same(left, right)) FAIL_CHECK(x << ": " << left << " and " << right);
  }
  SUCCEED();
}

TEMPLATE_TEST_CASE("elu: the limits for any alpha", "[elu]", float, double) {
  using T = TestType;
  CHECK(same(function<T>("elu", 0)(direction::forward, -infinity<T>), T(-0.0)));
  CHECK(same(function<T>("elu", 0)(direction::derivative, -infinity<T>), T(0)));
  for (const T size : {T(1), T(1e4), T(1e5), T(1e8), smallest<T>, smallest_normal<T>, largest<T>})
    for (const T alpha : {size, -size}) {
      CAPTURE(alpha);
      const auto f = function<T>("elu", alpha);
      CHECK(same(f(direction::forward, -infinity<T>), -alpha));
      CHECK(f(direction::forward, infinity<T>) == infinity<T>);
      CHECK(same(f(direction::derivative, -infinity<T>), 0 * alpha));
      CHECK(f(direction::derivative, T(-0.0)) == alpha);
      CHECK(f(direction::derivative, infinity<T>) == 1);
      CHECK(f(direction::parameter_derivative, -infinity<T>) == -1);
      CHECK(f(direction::parameter_derivative, infinity<T>) == 0);
    }
  CHECK(function<T>("elu", 1e5)(direction::derivative, sizeof(T) == sizeof(float) ? T(-200) : T(-800)) == 0);
}

TEMPLATE_TEST_CASE("elu: products that underflow keep the sign of 0", "[elu]", float, double) {
  using T = TestType;
  for (const T x : {-smallest<T>, T(-1e-30), T(-0.3)}) {
    CHECK(same(function<T>("elu", smallest<T>)(direction::forward, x), T(-0.0)));
    CHECK(same(function<T>("elu", -smallest<T>)(direction::forward, x), T(0)));
  }
}

}  // namespace ramp_test
