// says: has it a learnable parameter
#include <ramp/ramp.hpp>
#include <vector>

float wrong(const std::vector<float>& x, const std::vector<float>& dy) {
  return ramp::parameter_gradient(ramp::relu<float>{}, x, dy);
}
