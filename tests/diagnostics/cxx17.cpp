// flags: -std=c++17
// says: ramp needs C\+\+20
#include <ramp/ramp.hpp>
