#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_celu : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{1}, {0.5}, {2}, {-1}, {0.3}, {1.9}, {-1.1}}; }
  static std::vector<refused_parameters> refused() { return refusals("alpha", "finite and not 0", {0}); }
  static parameter_sets_t accepted(double) { return {{-1}}; }
  static points kinks(const parameter_values&) { return {0}; }
  static constexpr special_values limits = {{-1, -0.0, 0, inf}, {0, 1, 1, 1}, {}};
  static constexpr double deepest_fall = curve_falls;
  static points dense_points() { return {18, 708}; }
  static std::vector<worst_case_argument> worst_cases() {
    using enum direction;
    using enum tested_type;
    return {
        // alpha and its quotient with x cost more than the bound.
        {forward, -0.26403344, {1.9710612}},
        {forward, -0.26754665, {1.9000477}},
        {forward, -0.40465933, {-1.0881494}},
        {forward, -0.37637726, {-1.05974513}},
        {forward, -0.69656223058700562, {-1.9967255592346191}},
        {forward, -0.40698151535984439, {-1.1136312104680126}},
        // And for a negative alpha without FMA.
        {forward, -0x1.98672p-4, {-0x1.252822p-2}, only_float},
        {forward, -0x1.a8dc66p-2, {-0x1.32203cp+0}, only_float},
    };
  }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > 0 ? x : R(p[0] * expm1(R(x / p[0])));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return x > 0 ? R(1) : R(exp(R(x / p[0])));
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.alpha()};
  }
};

RAMP_TEST_ACTIVATION(celu)

TEMPLATE_TEST_CASE("celu: the derivative at the kink is 1", "[celu]", float, double) {
  for (const double alpha : {1.0, 0.5, -1.0}) check_kink<TestType>(function<TestType>("celu", alpha), 0, 1, 1, 1);
}

TEMPLATE_TEST_CASE("celu: a negative alpha overflows only where the result does", "[celu]", float, double) {
  using T = TestType;
  const auto f = function<T>("celu", -1);
  CHECK(f(direction::forward, -largest<T>) == -infinity<T>);
  CHECK(f(direction::derivative, -largest<T>) == infinity<T>);
  CHECK(f(direction::forward, T(-1)) < -1);
}

TEMPLATE_TEST_CASE("celu: beside 0 it is x, even where x/alpha is 0", "[celu]", float, double) {
  using T = TestType;
  CHECK(function<T>("celu", 10)(direction::forward, -5 * smallest<T>) == -5 * smallest<T>);
  CHECK(function<T>("celu", 100)(direction::forward, -714 * smallest<T>) == -714 * smallest<T>);
  CHECK(function<T>("celu", 1e10)(direction::forward, T(-1e-30)) == T(-1e-30));
  CHECK(function<T>("celu", largest<T>)(direction::forward, -smallest<T>) == -smallest<T>);
}

TEMPLATE_TEST_CASE("celu: a small negative alpha, where the result is about to overflow", "[celu]", float, double) {
  using T = TestType;
  const T unit = smallest_normal<T>, z = sizeof(T) == sizeof(float) ? T(176.04) : T(1418);
  const auto f = function<T>("celu", -unit);
  check_at<T>(f, direction::forward, -z * unit);
  CHECK(f(direction::forward, -largest<T>) == -infinity<T>);
  CHECK(f(direction::forward, -infinity<T>) == -infinity<T>);
  CHECK(function<T>("celu", -smallest<T>)(direction::forward, T(-1)) == -infinity<T>);
  check_at<T>(function<T>("celu", -3 * smallest<T>), direction::derivative, -100 * smallest<T>);
}

TEMPLATE_TEST_CASE("celu: the limits for any alpha", "[celu]", float, double) {
  using T = TestType;
  for (const T alpha : {T(1), T(10), smallest<T>, smallest_normal<T>, largest<T>}) {
    CAPTURE(alpha);
    const auto f = function<T>("celu", alpha), falling = function<T>("celu", -alpha);
    CHECK(f(direction::forward, -infinity<T>) == -alpha);
    CHECK(f(direction::derivative, -infinity<T>) == 0);
    CHECK(falling(direction::forward, -infinity<T>) == -infinity<T>);
    CHECK(falling(direction::derivative, -infinity<T>) == infinity<T>);
    for (const auto& g : {f, falling}) {
      CHECK(g(direction::forward, infinity<T>) == infinity<T>);
      CHECK(g(direction::derivative, infinity<T>) == 1);
    }
  }
}

}  // namespace ramp_test
