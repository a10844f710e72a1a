#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_softplus : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{1}, {0.5}, {2}, {20}, {1.3}}; }
  static std::vector<refused_parameters> refused() { return refusals("beta", "finite and positive", {0, -1.5}); }
  static parameter_sets_t accepted(double smallest_normal) { return {{smallest_normal}}; }
  static constexpr special_values limits = {
      {0, computed, computed, inf}, {0, 0.5, 0.5, 1}, {-0.0, computed, computed, -0.0}};
  static constexpr double deepest_fall = curve_falls;
  static constexpr bool is_reflected = true;
  static points dense_points() { return {0x1.d3ep3, 0x1.f7ep3, 16, 32, 36, 87, 708}; }
  static std::vector<worst_case_argument> worst_cases() {
    using enum direction;
    using enum tested_type;
    return {
        // The quotient by beta and the sum with x cost more than the bound.
        {forward, 0x1.af9fcep-18, {0x1.6ec6e6p+3}, only_float},
        {forward, 0x1.b398p-12, {0x1.682516p-1}, only_float},
        {forward, 0x1.2cbffep-19, {0x1.640476p+3}, only_float},
        {forward, 0x1.df99196baaffep-17, {0x1.67082a85416bep+2}, only_double},
        {forward, 0x1.f2a0f40800885p-31, {0x1.639d5271fccfcp+5}, only_double},
        {forward, 0x1.196e181d517fep+59, {0x1.66e3a7d0907dp-73}, only_double},
        // The terms of the derivative by beta cost more than the bound.
        {parameter_derivative, 0x1.e3779f24d37c5p+2, {0x1.8260c8c36040bp+0}, only_double},
        // Where the rough exponential of the derivative ends.
        {derivative, -31.8883629, {1}, only_float},
        {derivative, -39.5140762, {1}, only_float},
        {derivative, -63.0769119, {1}, only_float},
        {derivative, -79.7168427, {1}, only_float},
        // Found by 60 rounds of hill climbing on AVX2.
        {forward, 0.0056080159052308001, {1}, only_double},
        {parameter_derivative, 1.5589381355991616e+38, {1.3539737694275913e-37}, only_double},
    };
  }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return (x > 0 ? x : R(0)) + log1p(exp(R(-abs(R(p[0] * x))))) / p[0];
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return logistic(R(p[0] * x));
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    const R a = abs(R(p[0] * x));
    return -(a * logistic(R(-a)) + log1p(exp(R(-a)))) / square(p[0]);
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.beta()};
  }
};

RAMP_TEST_ACTIVATION(softplus)

TEMPLATE_TEST_CASE("softplus: the derivative is the sigmoid", "[softplus]", float, double) {
  const auto f = function<TestType>("softplus");
  const auto sigmoid = function<TestType>("sigmoid");
  const double bound = f.bound(direction::derivative) + sigmoid.bound(direction::forward);
  for (const TestType x : sample(f)) {
    const TestType left = f(direction::derivative, x), right = sigmoid(direction::forward, x);
    if (!same(left, right) && !(ulp_error(left, right) <= bound)) FAIL_CHECK(x << ": " << left << " and " << right);
  }
  SUCCEED();
}

TEMPLATE_TEST_CASE("softplus: the logarithm of the sigmoid is its mirror image", "[softplus]", float, double) {
  const auto f = function<TestType>("softplus");
  const auto mirrored = function<TestType>("log_sigmoid");
  const double bound = f.bound(direction::forward) + mirrored.bound(direction::forward);
  for (const TestType x : sample(f)) {
    const TestType left = f(direction::forward, x), right = -mirrored(direction::forward, -x);
    if (!same(left, right) && !(ulp_error(left, right) <= bound)) FAIL_CHECK(x << ": " << left << " and " << right);
  }
  SUCCEED();
}

TEMPLATE_TEST_CASE("softplus: the limits for any beta", "[softplus]", float, double) {
  using T = TestType;
  for (const T beta : {T(1), T(1e4), T(1e-20), T(1e-22), smallest<T>, smallest_normal<T>, largest<T>}) {
    CAPTURE(beta);
    const auto f = function<T>("softplus", beta);
    CHECK(same(f(direction::forward, -infinity<T>), T(0)));
    CHECK(f(direction::forward, infinity<T>) == infinity<T>);
    CHECK(f(direction::derivative, -infinity<T>) == 0);
    CHECK(f(direction::derivative, infinity<T>) == 1);
    CHECK(same(f(direction::parameter_derivative, -infinity<T>), T(-0.0)));
    CHECK(same(f(direction::parameter_derivative, infinity<T>), T(-0.0)));
  }
}

TEMPLATE_TEST_CASE("softplus: a beta so small that its quotients overflow", "[softplus]", float, double) {
  using T = TestType;
  const auto f = function<T>("softplus", smallest<T>);
  CHECK(f(direction::forward, T(0)) == infinity<T>);
  CHECK(f(direction::forward, T(-1)) == infinity<T>);
  CHECK(f(direction::parameter_derivative, T(0)) == -infinity<T>);
}

}  // namespace ramp_test
