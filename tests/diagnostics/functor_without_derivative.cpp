// says: ramp::backward: the functor needs .template <class V> V derivative
#include <ramp/ramp.hpp>
#include <vector>

struct square {
  template <class V>
  V forward(V x) const {
    return x * x;
  }
};

void wrong(const std::vector<float>& x, const std::vector<float>& dy, std::vector<float>& dx) {
  ramp::backward(square{}, x, dy, dx);
}
