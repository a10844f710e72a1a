#include "truth_exact.hpp"

#include "truth.hpp"

#if RAMP_TEST_WITH_MPFR
#include <boost/multiprecision/mpfr.hpp>

#include "formula.hpp"
#endif

namespace ramp_test {

#if RAMP_TEST_WITH_MPFR
// Plain values instead of expression templates: faster to compile.
using digits_60 =
    boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<60>, boost::multiprecision::et_off>;
#define RAMP_ACTIVATION(name) \
  std::array<formula<long double>, 3> exact_##name() { return formulas<oracle::name, digits_60, long double>(); }
#else
#define RAMP_ACTIVATION(name) \
  std::array<formula<long double>, 3> exact_##name() { return {}; }
#endif
#include "activations.def"
#undef RAMP_ACTIVATION

void forget_constants() {
#if RAMP_TEST_WITH_MPFR
  mpfr_free_cache();
#endif
}

}  // namespace ramp_test
