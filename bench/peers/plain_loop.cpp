// The reference formulas as the compiler vectorizes them with -O3 -ffast-math and the instruction set of the build
// (with glibc's vector functions). Only scalar_loops computes here, and it is local to this file.
#define RAMP_ALLOW_FAST_MATH
#include <ramp/reference.hpp>

#include "../scalar_loops.hpp"
#include "activations.hpp"

namespace bench {

void add_plain_loop(candidate_list& list) {
#define RAMP_BENCH_ADD(NAME)                                                        \
  add_scalar_loops<ramp::reference::NAME<float>, float>(list, #NAME, "plain loop"); \
  add_scalar_loops<ramp::reference::NAME<double>, double>(list, #NAME, "plain loop");
  RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_ADD)
#undef RAMP_BENCH_ADD
}

}  // namespace bench
