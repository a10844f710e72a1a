// ramp::reference, what the benchmarks compare with: the same functions, as accurate as plain <cmath> is.
#include <ramp/ramp.hpp>
#include <ramp/reference.hpp>

#include "support/catch.hpp"
#include "support/truth.hpp"

namespace {

/// Near enough for a formula without claims: a small part of the value, or of 1 where terms cancel.
template <class T>
bool near(T y, long double expected) {
  const long double eps = static_cast<long double>(std::numeric_limits<T>::epsilon());
  return std::fabs(static_cast<long double>(y) - expected) <= 16 * eps * (1 + std::fabs(expected));
}

template <template <class> class F, class T>
void check_reference(const char* name) {
  const F<T> f{};
  for (const ramp_test::truth& formula : ramp_test::truths()) {
    if (formula.name != std::string(name)) continue;
    const ramp_test::parameter_values p{static_cast<T>(formula.parameter_sets[0][0]),
                                        static_cast<T>(formula.parameter_sets[0][1])};
    for (double x = -30.03125; x < 30; x += 0.375) {
      long double value, slope;
      formula.wide[0](p, &x, &value, 1);
      formula.wide[1](p, &x, &slope, 1);
      CAPTURE(name, x);
      CHECK(near(f.forward(static_cast<T>(x)), value));
      CHECK(near(f.derivative(static_cast<T>(x)), slope));
    }
  }
}

}  // namespace

TEMPLATE_TEST_CASE("reference: every activation's formula on <cmath>", "[reference]", float, double) {
#define RAMP_ACTIVATION(name) check_reference<ramp::reference::name, TestType>(#name);
#include "support/activations.def"
#undef RAMP_ACTIVATION
}
