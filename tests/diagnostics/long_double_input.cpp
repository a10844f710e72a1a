// says: an input must be a contiguous range of float or double
#include <ramp/ramp.hpp>
#include <vector>

void wrong(const std::vector<long double>& x, std::vector<long double>& y) { ramp::forward(ramp::relu{}, x, y); }
