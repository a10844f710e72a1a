// flags: -ffast-math
// says: ramp: -ffast-math and its parts
#include <ramp/ramp.hpp>
