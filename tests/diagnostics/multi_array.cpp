// needs: boost/multi_array.hpp
// says: an input must be a contiguous range of float or double
#include <boost/multi_array.hpp>
#include <ramp/ramp.hpp>
#include <vector>

// Its size() is its first extent.
void wrong(const boost::multi_array<float, 2>& x, std::vector<float>& y) { ramp::forward(ramp::gelu{}, x, y); }
