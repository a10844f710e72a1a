// needs: Eigen/Core
// says: an output is a temporary container, and its results would be lost: give it a name first
#include <Eigen/Core>
#include <ramp/ramp.hpp>

void wrong(const Eigen::VectorXf& x) { ramp::forward(ramp::gelu{}, x, Eigen::VectorXf(x.size())); }
