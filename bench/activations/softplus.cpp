#include <ramp/activations/softplus.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(softplus)
