// needs: xtensor/xarray.hpp
// says: an input must be a contiguous range of float or double
#include <ramp/ramp.hpp>
#include <vector>
#include <xtensor/xarray.hpp>

void wrong(const xt::xarray<float, xt::layout_type::column_major>& x, std::vector<float>& y) {
  ramp::forward(ramp::gelu{}, x, y);
}
