// says: an output range must be writable, but its elements are const
#include <ramp/ramp.hpp>
#include <vector>

void wrong(const std::vector<float>& x, const std::vector<float>& y) { ramp::forward(ramp::relu<float>{}, x, y); }
