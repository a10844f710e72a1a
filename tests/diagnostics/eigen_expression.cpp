// needs: Eigen/Core
// says: an Eigen expression has no elements in memory: assign it to a matrix, or write .eval\(\)
#include <Eigen/Core>
#include <ramp/ramp.hpp>

void wrong(const Eigen::VectorXf& x, Eigen::VectorXf& y) { ramp::forward(ramp::gelu{}, x + y, y); }
