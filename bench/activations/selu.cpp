#include <ramp/activations/selu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(selu)
