// ramp: neural-network activation functions, value and derivative, right on every float.
#pragma once

#include <ramp/detail/config.hpp>

#if !defined(RAMP_REFUSED)  // a thousand errors would follow the one that says why
#include <ramp/activations/list.hpp>
#include <ramp/elementwise.hpp>
#include <ramp/rows.hpp>
#endif
