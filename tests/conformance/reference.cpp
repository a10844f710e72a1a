// ramp::reference, what the benchmarks compare with: the same functions, as accurate as plain <cmath> is.
#include <ramp/ramp.hpp>
#include <ramp/reference.hpp>

#include "support/catch.hpp"
#include "support/oracle.hpp"

namespace {

/// Within a small part of the value, or of 1 where terms cancel: a formula on <cmath> has no bound.
template <class T>
bool is_close(T y, long double expected) {
  const long double eps = static_cast<long double>(std::numeric_limits<T>::epsilon());
  return std::fabs(static_cast<long double>(y) - expected) <= 16 * eps * (1 + std::fabs(expected));
}

template <template <class> class F, class T>
void check_reference(const char* name) {
  using ramp_test::direction;
  const F<T> f{};
  const ramp_test::oracle& o = ramp_test::find_oracle(name);
  const ramp_test::parameter_values p = ramp_test::rounded<T>(o.parameter_sets.front());
  for (double x = -30.03125; x < 30; x += 0.375) {
    long double value, slope;
    o.wide[direction::forward](p, &x, &value, 1);
    o.wide[direction::derivative](p, &x, &slope, 1);
    CAPTURE(name, x);
    CHECK(is_close(f.forward(static_cast<T>(x)), value));
    CHECK(is_close(f.derivative(static_cast<T>(x)), slope));
  }
}

}  // namespace

TEMPLATE_TEST_CASE("reference: every activation's formula on <cmath>", "[reference]", float, double) {
#define RAMP_TEST_CHECK_REFERENCE(name) check_reference<ramp::reference::name, TestType>(#name);
  RAMP_FOR_EACH_ACTIVATION(RAMP_TEST_CHECK_REFERENCE)
#undef RAMP_TEST_CHECK_REFERENCE
}
