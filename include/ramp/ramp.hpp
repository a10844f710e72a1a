// ramp: neural-network activation functions, value and derivative, right on every float.
#pragma once

#include <ramp/algorithms.hpp>
