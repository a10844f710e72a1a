// says: an mdspan must have rank 2 and elements of float or double: of another one, if m.is_exhaustive\(\), write
// std::span\(m.data_handle\(\), m.size\(\)\)
#include <ramp/ramp.hpp>
#include <vector>

// The part of std::mdspan that tells it from other types.
struct mdspan {
  float* data_handle() const;
  static constexpr std::size_t rank() { return 3; }
  int extents() const;
  std::size_t size() const;
};

void wrong(mdspan x, std::vector<float>& y) { ramp::forward(ramp::gelu{}, x, y); }
