// says: an output range must be writable, but its elements are const
#include <ramp/ramp.hpp>
#include <span>
#include <vector>

void wrong(const std::vector<float>& x, std::vector<float>& y) {
  ramp::forward(ramp::relu<float>{}, x, std::span<const float>(y));
}
