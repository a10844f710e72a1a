#include <ramp/activations/threshold_relu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(threshold_relu)
