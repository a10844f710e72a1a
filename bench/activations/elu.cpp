#include <ramp/activations/elu.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(elu)
