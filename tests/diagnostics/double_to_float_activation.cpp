// says: the number does not convert to the activation's type without loss: of a double, use ramp::gelu<double>
#include <ramp/ramp.hpp>

float wrong() { return ramp::gelu<float>{}(0.1); }
