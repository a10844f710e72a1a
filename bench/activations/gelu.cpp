#include <ramp/activations/gelu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(gelu)
