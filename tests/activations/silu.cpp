#include "support/activation_test.hpp"

namespace ramp_test {

struct oracle_of_silu : oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{1}, {1.702}, {0.5}, {-1}, {0}, {30}}; }
  static std::vector<refused_parameters> refused() { return refusals("beta", "finite"); }
  static constexpr special_values limits = {{-0.0, -0.0, 0, inf}, {-0.0, 0.5, 0.5, 1}, {0, 0, 0, 0}};
  static constexpr bool is_reflected = true;
  static constexpr bool excepts_neighbours_of_roots = true;
  static points dense_points() { return {0x1.67ep3, 0x1.f7ep3, 16, 36, 87, 708}; }
  static std::vector<worst_case_argument> worst_cases() {
    using enum direction;
    using enum tested_type;
    return {
        // The three factors of the derivative by beta cost more than the bound.
        {parameter_derivative, 0.99298262596130371, {1.7627366781234741}},
        {parameter_derivative, 0.77364574037412659, {1.301557135822498}},
        // x² outweighs an exponential that is 0 by itself.
        {parameter_derivative, 1.7e38, {1.24e-36}, only_float},
        {parameter_derivative, 1.7e308, {1e-305}, only_double},
        // The fast derivative needs what its roundings lost.
        {derivative, -0.87475689684861679, {1}, only_double},
        {derivative, -1.6523524747925267, {1}, only_double},
        {derivative, -14.405924409678068, {1}, only_double},
        {derivative, -1.6189212806218136, {1}, only_double},
        // The sum of 1 and the exponential is rounded twice.
        {forward, -36.395739025385772, {1}, only_double},
        // The rounding of the fraction exceeds what the formula leaves to it.
        {forward, -0x1.51c074cc474fp+4, {1}, only_double},
        // Products of a large beta and a small x lose digits below the normal range.
        {forward, -0x1.fcd002p-125, {0x1.34ec5ap+107}, only_float},
        {forward, 0x1.fe54p-125, {-0x1.983f46p+114}, only_float},
        {forward, 0x1.2abb22p-124, {-0x1.0de3c2p+122}, only_float},
        {forward, 0x1.a87ca1ce1ac07p-1021, {0x1.fc642362ceb1dp+1018}, only_double},
        // Found by 60 rounds of hill climbing on AVX2.
        {forward, -21.861931202853143, {1}, only_double},
        {derivative, -0.88313910931946138, {1}, only_double},
    };
  }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x * logistic(R(p[0] * x));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    const R z = p[0] * x;
    return gated_derivative(z, z);
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return x * (x * logistic_derivative(R(p[0] * x)));
  }
  template <class F>
  static parameter_values getters(const F& f) {
    return {f.beta()};
  }
};

RAMP_TEST_ACTIVATION(silu)

TEMPLATE_TEST_CASE("silu: beta 0 halves", "[silu]", float, double) {
  const auto f = function<TestType>("silu", 0);
  for (const TestType x : sample(f))
    if (std::isfinite(x) && !same(f(direction::forward, x), x / 2)) FAIL_CHECK(x);
  SUCCEED();
}

TEMPLATE_TEST_CASE("silu: huge arguments neither overflow nor become NaN", "[silu]", float, double) {
  const auto f = function<TestType>("silu");
  const TestType huge = largest<TestType> / 2;
  CHECK(f(direction::forward, huge) == huge);
  CHECK(f(direction::derivative, huge) == 1);
  CHECK(same(f(direction::forward, -huge), TestType(-0.0)));
  CHECK(f(direction::derivative, -huge) == 0);
}

TEMPLATE_TEST_CASE("silu: the limits for any beta", "[silu]", float, double) {
  using T = TestType;
  for (const T size : {T(1), T(1.702), T(1e4), T(1e-30), smallest<T>, smallest_normal<T>, largest<T>}) {
    CAPTURE(size);
    const auto f = function<T>("silu", size), mirrored = function<T>("silu", -size);
    CHECK(same(f(direction::forward, -infinity<T>), T(-0.0)));
    CHECK(f(direction::forward, infinity<T>) == infinity<T>);
    CHECK(f(direction::derivative, -infinity<T>) == 0);
    CHECK(f(direction::derivative, infinity<T>) == 1);
    CHECK(mirrored(direction::forward, -infinity<T>) == -infinity<T>);
    CHECK(same(mirrored(direction::forward, infinity<T>), T(0)));
    CHECK(mirrored(direction::derivative, -infinity<T>) == 1);
    CHECK(mirrored(direction::derivative, infinity<T>) == 0);
    for (const auto& g : {f, mirrored})
      for (const T x : {-infinity<T>, infinity<T>}) CHECK(g(direction::parameter_derivative, x) == 0);
  }
}

// A product of two words may be nearer to the root than any number is.
TEMPLATE_TEST_CASE("silu: beside the derivative's root", "[silu]", float, double) {
  using T = TestType;
  const auto check_around = [](const function_under_test<T>& f) {
    const std::int64_t root = to_ordinal(static_cast<T>(-1.2784645427610738 / f.parameters[0]));
    for (std::int64_t ordinal = root - 2; ordinal <= root + 2; ++ordinal)
      check_at<T>(f, direction::derivative, from_ordinal<T>(ordinal));
  };
  for (int i = 1; i <= 1000; ++i) check_around(function<T>("silu", 1 + i / 1024.0));
}

TEMPLATE_TEST_CASE("silu: keeps the sign of 0, for every beta", "[silu]", float, double) {
  using T = TestType;
  for (const double beta : {1.0, 1.702, 0.5, -2.0, 0.0}) {
    const auto f = function<T>("silu", beta);
    CHECK(same(f(direction::forward, T(-0.0)), T(-0.0)));
    CHECK(same(f(direction::forward, T(0)), T(0)));
  }
}

}  // namespace ramp_test
