// says: activations are defined for float and double
#include <ramp/ramp.hpp>

int wrong() {
  const ramp::relu<int> f;
  return f(1);
}
