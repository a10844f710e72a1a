#include <ramp/activations/celu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(celu)
