// The one list of activations. The umbrella header, the tests, the benchmarks, the examples and the documentation read
// it: a new activation has an include and a line here.
#pragma once

#include <ramp/activations/celu.hpp>
#include <ramp/activations/clipped_relu.hpp>
#include <ramp/activations/elu.hpp>
#include <ramp/activations/exponential.hpp>
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
#include <ramp/activations/relu_squared.hpp>
#include <ramp/activations/selu.hpp>
#include <ramp/activations/shifted_relu.hpp>
#include <ramp/activations/sigmoid.hpp>
#include <ramp/activations/silu.hpp>
#include <ramp/activations/softplus.hpp>
#include <ramp/activations/softsign.hpp>
#include <ramp/activations/squareplus.hpp>
#include <ramp/activations/tanh.hpp>
#include <ramp/activations/threshold.hpp>
#include <ramp/activations/threshold_relu.hpp>

/// Expands X(name) for each activation, in the order of the documentation.
#define RAMP_FOR_EACH_ACTIVATION(X) \
  X(relu)                           \
  X(leaky_relu)                     \
  X(prelu)                          \
  X(gelu)                           \
  X(gelu_tanh)                      \
  X(silu)                           \
  X(softplus)                       \
  X(elu)                            \
  X(mish)                           \
  X(squareplus)                     \
  X(sigmoid)                        \
  X(tanh)                           \
  X(log_sigmoid)                    \
  X(clipped_relu)                   \
  X(threshold_relu)                 \
  X(shifted_relu)                   \
  X(selu)                           \
  X(celu)                           \
  X(hard_sigmoid)                   \
  X(hard_swish)                     \
  X(hard_tanh)                      \
  X(relu_squared)                   \
  X(threshold)                      \
  X(softsign)                       \
  X(exponential)
