#include "support/room.hpp"

using namespace ramp_test;

RAMP_TEST_ROOM(softplus)
RAMP_TEST_ANY_PARAMETER(softplus)
RAMP_TEST_PARAMETER(softplus)

TEMPLATE_TEST_CASE("softplus: f(x) - f(-x) = x, for every beta", "[softplus]", float, double) {
  for (const double beta : {1.0, 0.5, 2.0, 20.0}) check_reflection(function<TestType>("softplus", beta));
}

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

TEST_CASE("softplus: where the quotient by beta and the sum with x cost more than the bound", "[softplus]") {
  const double floats[][2] = {
      {0x1.6ec6e6p+3, 0x1.af9fcep-18}, {0x1.682516p-1, 0x1.b398p-12}, {0x1.640476p+3, 0x1.2cbffep-19}};
  for (const auto& [beta, x] : floats)
    check_at<float>(function<float>("softplus", beta), direction::forward, static_cast<float>(x));
  const double doubles[][2] = {{0x1.67082a85416bep+2, 0x1.df99196baaffep-17},
                               {0x1.639d5271fccfcp+5, 0x1.f2a0f40800885p-31},
                               {0x1.66e3a7d0907dp-73, 0x1.196e181d517fep+59}};
  for (const auto& [beta, x] : doubles) check_at<double>(function<double>("softplus", beta), direction::forward, x);
}

TEST_CASE("softplus: where the terms of double's derivative by beta cost more than the bound", "[softplus]") {
  check_at<double>(function<double>("softplus", 0x1.8260c8c36040bp+0), direction::parameter_derivative,
                   0x1.e3779f24d37c5p+2);
}

TEST_CASE("softplus: how far the rough exponential of the derivative reaches", "[softplus]") {
  for (const float x : {-31.8883629f, -39.5140762f, -63.0769119f, -79.7168427f})
    check_at<float>(function<float>("softplus"), direction::derivative, x);
}
