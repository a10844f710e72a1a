// says: the number does not convert to the activation's type without loss.*of an integer, write static_cast<float>\(n\)
#include <ramp/ramp.hpp>

float wrong(int n) { return ramp::relu{}.derivative(n); }
