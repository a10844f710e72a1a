#include <ramp/activations/prelu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(prelu)
