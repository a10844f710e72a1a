// One instruction set's part of the program in mixed.cpp: every activation, by range, scalar and constructor, and its
// scalar reference.
#include <cstddef>
#include <ramp/ramp.hpp>
#include <ramp/reference.hpp>
#include <span>

namespace RAMP_TEST_INSTRUCTION_SET {

namespace {

template <class F>
float sum(std::span<const float> x, std::span<float> y, std::span<float> d) {
  const F f, copy;
  ramp::forward(f, x, y);
  ramp::derivative(f, x, d);
  float total = 0;
  for (const float value : y) total += value;
  for (const float value : d) total += value;
  ramp::backward(f, x, d, y);
  ramp::forward_derivative(f, x, y, d);
  for (const float value : y) total += value;
  return f != copy ? 0 : total + f(x[0]) + f.derivative(x[1]) + f.forward_derivative(x[2]).derivative;
}

template <class F>
float scalar_sum(std::span<const float> x) {
  const F f;
  float total = 0;
  for (const float value : x) total += f.forward(value) + f.derivative(value);
  return total;
}

}  // namespace

/// A sum over the results of every activation.
float fingerprint(const float* x, float* y, float* d, std::size_t size) {
  float total = ramp::parameter_gradient(ramp::silu<float>(1.5f), std::span(x, size), std::span(x, size)) +
                ramp::softplus<float>(2.0f).parameter_derivative(x[3]);
#define RAMP_TEST_ADD_SUMS(name)                                    \
  total += sum<ramp::name<float>>({x, size}, {y, size}, {d, size}); \
  total += scalar_sum<ramp::reference::name<float>>({x, size});
  RAMP_FOR_EACH_ACTIVATION(RAMP_TEST_ADD_SUMS)
#undef RAMP_TEST_ADD_SUMS
  return total;
}

}  // namespace RAMP_TEST_INSTRUCTION_SET
