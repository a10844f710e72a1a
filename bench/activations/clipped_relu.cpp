#include <ramp/activations/clipped_relu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(clipped_relu)
