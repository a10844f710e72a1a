// Batches of a lesser architecture than the compiler may use, as in a program that dispatches by hand.
#include <ramp/ramp.hpp>

#include <random>
#include <vector>

#include "support/catch.hpp"
#include "support/error_checker.hpp"
#include "support/instruction_set_under_test.hpp"
#include "support/sweep_plan.hpp"

#if defined(__AVX2__) && defined(__FMA__)

using namespace ramp_test;

namespace {

template <class T>
std::vector<T> numbers() {
  std::mt19937 generator(1);
  std::normal_distribution<T> normal(0, 20);
  std::vector<T> x(20000);
  for (T& each : x) each = normal(generator);
  return x;
}

template <class T>
void check_bound(const function_under_test<T>& f, direction d, const std::vector<T>& x, const std::vector<T>& y) {
  error_checker<T> checker(f, d, find_landmarks(f, d).roots);
  checker.set_arguments(x);
  worst_case<T> worst;
  checker.check(y, worst);
  CAPTURE(f.name, to_string(d), worst.x, worst.y);
  CHECK(worst.ulp <= f.bound(d));
}

/// f has the oracle of `expected`.
template <class F, class T = typename F::value_type>
void check(const F& f, const function_under_test<T>& expected) {
  const std::vector<T> x = numbers<T>();
  std::vector<T> y(x.size());
  ramp::forward<xsimd::sse2>(f, x, y);
  check_bound(expected, direction::forward, x, y);
  ramp::derivative<xsimd::sse2>(f, x, y);
  check_bound(expected, direction::derivative, x, y);
}

}  // namespace

// Without FMA in the type products are taken apart by hand, which GCC's contraction would spoil.
TEMPLATE_TEST_CASE("architectures: registers of SSE2 keep the bounds where FMA is enabled", "[architecture]", float,
                   double) {
  using T = TestType;
  if (sizeof(T) == sizeof(double) && !can_judge_double()) return;
  check(ramp::silu<T>(), function<T>("silu"));
  check(ramp::silu<T>(T(-0.7)), function<T>("silu", -0.7));
  check(ramp::softplus<T>(T(0.3)), function<T>("softplus", 0.3));
  check(ramp::elu<T>(T(1.7)), function<T>("elu", 1.7));
  check(ramp::celu<T>(T(1.5)), function<T>("celu", 1.5));
  check(ramp::gelu<T>(), function<T>("gelu"));
  check(ramp::gelu_tanh<T>(), function<T>("gelu_tanh"));
  check(ramp::mish<T>(), function<T>("mish"));
}

#endif
