// says: the activation is for another element type than the ranges: say ramp::gelu<double> for doubles
#include <ramp/ramp.hpp>
#include <vector>

void wrong(const std::vector<double>& x, std::vector<double>& y) { ramp::forward(ramp::gelu{}, x, y); }
