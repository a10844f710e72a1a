#include <ramp/activations/hard_sigmoid.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(hard_sigmoid)
