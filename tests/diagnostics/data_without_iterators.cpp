// says: an input must be a contiguous range of float or double.*write std::span\(x.data\(\), x.size\(\)\)
#include <ramp/ramp.hpp>
#include <vector>

// data() and size() alone do not say that the elements lie side by side.
struct tensor {
  const float* data() const;
  std::size_t size() const;
};

void wrong(const tensor& x, std::vector<float>& y) { ramp::forward(ramp::gelu{}, x, y); }
