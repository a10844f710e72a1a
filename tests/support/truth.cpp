#include "truth.hpp"

#include <limits>

#include "formula.hpp"
#include "truth_exact.hpp"

namespace ramp_test {

namespace {

template <class Oracle>
truth make_truth(const char* name, std::array<formula<long double>, 3> exact) {
  return {name,
          Oracle::sets(),
          &Oracle::kinks,
          formulas<Oracle, double>(),
          formulas<Oracle, long double>(),
          RAMP_TEST_WITH_MPFR ? exact : formulas<Oracle, long double>()};
}

}  // namespace

const std::vector<truth>& truths() {
  static const std::vector<truth> all{
#define RAMP_ACTIVATION(name) make_truth<oracle::name>(#name, exact_##name()),
#include "activations.def"
#undef RAMP_ACTIVATION
  };
  return all;
}

bool exact_judges_double() { return RAMP_TEST_WITH_MPFR || std::numeric_limits<long double>::digits >= 106; }

}  // namespace ramp_test
