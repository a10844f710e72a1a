#include <ramp/activations/silu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(silu)
