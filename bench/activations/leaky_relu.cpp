#include <ramp/activations/leaky_relu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(leaky_relu)
