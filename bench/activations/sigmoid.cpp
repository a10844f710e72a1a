#include <ramp/activations/sigmoid.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(sigmoid)
