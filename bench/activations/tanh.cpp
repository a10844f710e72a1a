#include <ramp/activations/tanh.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(tanh)
