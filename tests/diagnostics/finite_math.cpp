// flags: -ffinite-math-only
// says: ramp: -ffast-math and its parts
#include <ramp/ramp.hpp>
