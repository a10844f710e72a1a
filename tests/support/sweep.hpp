// The sweep: the largest error of a function over many numbers, on all cores, for several instruction sets at once,
// which share the true values.
#pragma once

#include <span>
#include <vector>

#include "error_checker.hpp"

namespace ramp_test {

/// The same activation compiled for several instruction sets; the result has their order.
/// `stride`: see make_plan; 1 visits every float.
template <class T>
std::vector<worst_case<T>> sweep(std::span<const function_under_test<T>> compiled, direction d, std::int64_t stride);

extern template std::vector<worst_case<float>> sweep(std::span<const function_under_test<float>>, direction,
                                                     std::int64_t);
extern template std::vector<worst_case<double>> sweep(std::span<const function_under_test<double>>, direction,
                                                      std::int64_t);

/// RAMP_SWEEP_STRIDE of the environment, else the everyday stride.
std::int64_t sweep_stride(std::int64_t everyday);

}  // namespace ramp_test
