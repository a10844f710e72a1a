#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(silu)
RAMP_TEST_ANY_PARAMETER(silu)
RAMP_TEST_PARAMETER(silu)

TEMPLATE_TEST_CASE("silu: f(x) - f(-x) = x, for every beta", "[silu]", float, double) {
  for (const double beta : {1.0, 1.702, 0.5, -1.0, 0.0}) check_reflection(function<TestType>("silu", beta));
}

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

TEMPLATE_TEST_CASE("silu: x² outweighs an exponential that is 0 by itself", "[silu]", float, double) {
  using T = TestType;
  const bool is_float = sizeof(T) == sizeof(float);
  const auto f = function<T>("silu", is_float ? 1.24e-36 : 1e-305);
  check_at<T>(f, direction::parameter_derivative, static_cast<T>(is_float ? 1.7e38 : 1.7e308));
}

TEMPLATE_TEST_CASE("silu: the derivative's zero, which a product of two words may hit more nearly than any number",
                   "[silu]", float, double) {
  using T = TestType;
  const auto check_around = [](const subject<T>& f) {
    const T root = static_cast<T>(-1.2784645427610738 / f.parameters[0]);
    for (std::int64_t at = place(root) - 2; at <= place(root) + 2; ++at)
      check_at<T>(f, direction::derivative, number_at<T>(at));
  };
  for (int i = 1; i <= 1000; ++i) check_around(function<T>("silu", 1 + i / 1024.0));
}

TEMPLATE_TEST_CASE("silu: the sign of 0 stays, for every beta", "[silu]", float, double) {
  using T = TestType;
  for (const double beta : {1.0, 1.702, 0.5, -2.0, 0.0}) {
    const auto f = function<T>("silu", beta);
    CHECK(same(f(direction::forward, T(-0.0)), T(-0.0)));
    CHECK(same(f(direction::forward, T(0)), T(0)));
  }
}

TEMPLATE_TEST_CASE("silu: where the three factors of the derivative by beta cost more than the bound", "[silu]", float,
                   double) {
  using T = TestType;
  const double cases[][2] = {{1.7627366781234741, 0.99298262596130371}, {1.301557135822498, 0.77364574037412659}};
  for (const auto& [beta, x] : cases)
    check_at<T>(function<T>("silu", beta), direction::parameter_derivative, static_cast<T>(x));
}

TEST_CASE("silu: where the fast form of double's derivative needs what its roundings lost", "[silu]") {
  const auto f = function<double>("silu");
  for (const double x : {-0.87475689684861679, -1.6523524747925267, -14.405924409678068, -1.6189212806218136})
    check_at<double>(f, direction::derivative, x);
}

TEST_CASE("silu: where the sum of 1 and double's exponential is rounded twice", "[silu]") {
  check_at<double>(function<double>("silu"), direction::forward, -36.395739025385772);
}

TEST_CASE("silu: a large beta and an x whose products lose digits below the normal range", "[silu]") {
  const double floats[][2] = {
      {0x1.34ec5ap+107, -0x1.fcd002p-125}, {-0x1.983f46p+114, 0x1.fe54p-125}, {-0x1.0de3c2p+122, 0x1.2abb22p-124}};
  for (const auto& [beta, x] : floats)
    check_at<float>(function<float>("silu", beta), direction::forward, static_cast<float>(x));
  check_at<double>(function<double>("silu", 0x1.fc642362ceb1dp+1018), direction::forward, 0x1.a87ca1ce1ac07p-1021);
}

TEST_CASE("silu: where double's formula has no room for the rounding of the fraction", "[silu]") {
  check_at<double>(function<double>("silu"), direction::forward, -0x1.51c074cc474fp+4);
}
