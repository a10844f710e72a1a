// Registers of an architecture with less than the compiler was allowed: who dispatches by hand names them.
#include <ramp/ramp.hpp>

#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/ulp.hpp"

#if defined(__AVX2__) && defined(__FMA__)

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
void compare(const std::string& name, const std::vector<T>& y, const std::vector<T>& expected, double bound) {
  for (std::size_t i = 0; i < y.size(); ++i)
    if (!(ramp_test::ulp_error(y[i], expected[i]) <= 2 * bound))
      FAIL("" << name << ": " << y[i] << ", with all instructions " << expected[i]);
  SUCCEED();
}

template <class F>
void check(const std::string& name, const F& f) {
  using T = typename F::value_type;
  const std::vector<T> x = numbers<T>();
  std::vector<T> y(x.size()), expected(x.size());
  ramp::forward(f, x, expected);
  ramp::forward<xsimd::sse2>(f, x, y);
  compare(name, y, expected, F::max_ulp);
  ramp::derivative(f, x, expected);
  ramp::derivative<xsimd::sse2>(f, x, y);
  compare(name + "'", y, expected, F::max_ulp_derivative);
}

}  // namespace

// Without FMA in the type products are taken apart by hand, which GCC's contraction would spoil.
TEMPLATE_TEST_CASE("architectures: registers of SSE2 keep the bounds where FMA is enabled", "[architecture]", float,
                   double) {
  using T = TestType;
  check("silu", ramp::silu<T>());
  check("silu(-0.7)", ramp::silu<T>(T(-0.7)));
  check("softplus(0.3)", ramp::softplus<T>(T(0.3)));
  check("elu", ramp::elu<T>());
  check("celu(1.5)", ramp::celu<T>(T(1.5)));
  check("gelu", ramp::gelu<T>());
  check("mish", ramp::mish<T>());
}

#endif
