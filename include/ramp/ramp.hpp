// ramp: neural-network activation functions, value and derivative, right on every float.
#pragma once

#include <ramp/simd/config.hpp>

#if !defined(RAMP_WITHOUT_CXX20)  // a thousand errors would follow the one that says it
#include <ramp/activations/celu.hpp>
#include <ramp/activations/clipped_relu.hpp>
#include <ramp/activations/elu.hpp>
#include <ramp/activations/gelu.hpp>
#include <ramp/activations/gelu_tanh.hpp>
#include <ramp/activations/hard_sigmoid.hpp>
#include <ramp/activations/hard_swish.hpp>
#include <ramp/activations/hard_tanh.hpp>
#include <ramp/activations/leaky_relu.hpp>
#include <ramp/activations/log_sigmoid.hpp>
#include <ramp/activations/mish.hpp>
#include <ramp/activations/prelu.hpp>
#include <ramp/activations/relu.hpp>
#include <ramp/activations/selu.hpp>
#include <ramp/activations/shifted_relu.hpp>
#include <ramp/activations/sigmoid.hpp>
#include <ramp/activations/silu.hpp>
#include <ramp/activations/softplus.hpp>
#include <ramp/activations/squareplus.hpp>
#include <ramp/activations/tanh.hpp>
#include <ramp/activations/threshold_relu.hpp>
#include <ramp/algorithms.hpp>
#include <ramp/reference.hpp>
#endif
