// says: ranges are taken, not pointers or iterators: of a pointer p to n elements, write std::span\(p, n\)
#include <ramp/ramp.hpp>

void wrong(const float* x, const float* dy, float* dx, int n) { ramp::backward(ramp::gelu{}, x, dy, dx, n); }
