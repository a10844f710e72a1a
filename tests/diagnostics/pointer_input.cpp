// says: an input must be a contiguous range of float or double
#include <ramp/ramp.hpp>
#include <vector>

void wrong(const float* x, std::vector<float>& y) { ramp::forward(ramp::relu<float>{}, x, y); }
