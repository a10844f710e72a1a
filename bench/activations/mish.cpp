#include <ramp/activations/mish.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(mish)
