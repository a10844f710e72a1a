// needs: unsupported/Eigen/CXX11/Tensor
// says: an input must be a contiguous range of float or double
#include <ramp/ramp.hpp>
#include <unsupported/Eigen/CXX11/Tensor>

// Storage orders and shapes would go unchecked.
void wrong(const Eigen::Tensor<float, 2, Eigen::RowMajor>& x, Eigen::Tensor<float, 2>& y) {
  ramp::forward(ramp::gelu{}, x, y);
}
