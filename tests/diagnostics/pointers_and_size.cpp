// says: ranges are taken, not pointers or iterators: of a pointer p to n elements, write std::span\(p, n\)
#include <ramp/ramp.hpp>

void wrong(const float* x, float* y, std::size_t n) { ramp::forward(ramp::gelu{}, x, y, n); }
