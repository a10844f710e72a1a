#include "oracle.hpp"

#include <ramp/activations/list.hpp>

#include <algorithm>
#include <limits>
#include <stdexcept>

#ifndef RAMP_TEST_WITH_MPFR
#define RAMP_TEST_WITH_MPFR 0
#endif
#if RAMP_TEST_WITH_MPFR
#include <mpfr.h>
#endif

namespace ramp_test {

namespace {

// Not inlined: g++ 12 optimises a pair of conversions to float and back away.
template <class T>
[[gnu::noinline]] double round_to(double value) {
  return static_cast<T>(value);
}

}  // namespace

template <class T>
parameter_values rounded(const parameter_values& values) {
  return {round_to<T>(values[0]), round_to<T>(values[1])};
}
template parameter_values rounded<float>(const parameter_values&);
template parameter_values rounded<double>(const parameter_values&);

#define RAMP_TEST_DECLARE_ORACLE(name) const oracle& find_oracle_of_##name();
RAMP_FOR_EACH_ACTIVATION(RAMP_TEST_DECLARE_ORACLE)
#undef RAMP_TEST_DECLARE_ORACLE

const std::vector<const oracle*>& oracles() {
  static const std::vector<const oracle*> all{
#define RAMP_TEST_ORACLE(name) &find_oracle_of_##name(),
      RAMP_FOR_EACH_ACTIVATION(RAMP_TEST_ORACLE)
#undef RAMP_TEST_ORACLE
  };
  return all;
}

const oracle& find_oracle(std::string_view name) {
  const auto found = std::find_if(oracles().begin(), oracles().end(), [&](const oracle* o) { return o->name == name; });
  if (found == oracles().end())
    throw std::invalid_argument("ramp_test::find_oracle: no activation is called \"" + std::string(name) + "\"");
  return **found;
}

bool can_judge_double() { return RAMP_TEST_WITH_MPFR || std::numeric_limits<long double>::digits >= 106; }

void free_thread_constants() {
#if RAMP_TEST_WITH_MPFR
  mpfr_free_cache();
#endif
}

}  // namespace ramp_test
