#include <ramp/activations/hard_tanh.hpp>

#include "../room.hpp"

RAMP_BENCHMARK(hard_tanh)
