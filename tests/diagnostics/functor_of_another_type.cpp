// says: the functor needs .template <class V> V forward
#include <ramp/ramp.hpp>
#include <vector>

void wrong(const std::vector<float>& x, std::vector<float>& y) { ramp::forward(ramp::gelu<double>{}, x, y); }
