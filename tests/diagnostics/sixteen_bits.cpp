// says: an input must be a contiguous range of float or double: convert 16-bit numbers to a range of float first
#include <cstdint>
#include <ramp/ramp.hpp>
#include <vector>

void wrong(const std::vector<std::uint16_t>& x, std::vector<float>& y) { ramp::forward(ramp::gelu{}, x, y); }
