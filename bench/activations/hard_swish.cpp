#include <ramp/activations/hard_swish.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(hard_swish)
