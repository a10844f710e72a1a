#include <ramp/activations/log_sigmoid.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(log_sigmoid)
