// The judges: MPFR where it is installed, else null. A source file of their own, for they take long to compile.
#pragma once

#include "truth.hpp"

namespace ramp_test {

#define RAMP_ACTIVATION(name) std::array<formula<long double>, 3> exact_##name();
#include "activations.def"
#undef RAMP_ACTIVATION

}  // namespace ramp_test
