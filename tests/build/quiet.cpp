// Calls every activation with doubles, as plot_activations.cpp does with floats, for the warnings that a user sees.
#include <ramp/ramp.hpp>
#include <span>

void all(std::span<const double> x, std::span<double> y, std::span<double> d) {
#define RAMP_TEST_CALL(name)                    \
  ramp::forward(ramp::name<double>(), x, y);    \
  ramp::derivative(ramp::name<double>(), x, d); \
  y[0] = ramp::name<double>().forward(x[0]) + ramp::name<double>().derivative(x[0]);
  RAMP_FOR_EACH_ACTIVATION(RAMP_TEST_CALL)
#undef RAMP_TEST_CALL
}
