// says: all ranges of one call must have the same element type
#include <ramp/ramp.hpp>
#include <vector>

void wrong(const std::vector<float>& x, const std::vector<double>& dy, std::vector<float>& dx) {
  ramp::backward(ramp::gelu<float>{}, x, dy, dx);
}
