// says: all ranges of one call must have the same element type
#include <ramp/ramp.hpp>
#include <vector>

void wrong(const std::vector<float>& x, std::vector<double>& y) { ramp::forward(ramp::relu<float>{}, x, y); }
