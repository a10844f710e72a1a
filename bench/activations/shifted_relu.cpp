#include <ramp/activations/shifted_relu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(shifted_relu)
