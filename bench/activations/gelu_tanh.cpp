#include <ramp/activations/gelu_tanh.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(gelu_tanh)
