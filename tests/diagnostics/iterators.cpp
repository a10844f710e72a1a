// says: ranges are taken, not pointers or iterators: of a pointer p to n elements, write std::span\(p, n\)
#include <ramp/ramp.hpp>
#include <vector>

void wrong(const std::vector<float>& x, std::vector<float>& y) {
  ramp::forward(ramp::gelu{}, x.begin(), x.end(), y.begin());
}
