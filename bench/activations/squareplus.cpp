#include <ramp/activations/squareplus.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(squareplus)
