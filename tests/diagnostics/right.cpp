// The calls of the wrong programs, done right: this one compiles.
#include <array>
#include <ramp/ramp.hpp>  // and with it std::span, which the messages advise
#include <vector>

struct square {
  template <class V>
  V forward(V x) const {
    return x * x;
  }
  template <class V>
  V derivative(V x) const {
    return x + x;
  }
};

void right(const std::vector<double>& x, const std::vector<double>& dy, std::vector<double>& dx) {
  ramp::forward(ramp::relu<double>{}, x, dx);
  ramp::forward(ramp::gelu<double>{}, x, std::span<double>(dx));
  ramp::backward(square{}, x, dy, dx);
  dx[0] = ramp::parameter_gradient(ramp::prelu<double>{}, x, dy);
  std::array<float, 3> y{};
  float c[3] = {1, 2, 3};
  ramp::forward(ramp::relu{}, c, y);
}
