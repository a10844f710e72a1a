#include <ramp/activations/relu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(relu)
