// An activation of your own: two functions over registers. ramp's functions run it over arrays, with their loops, tails
// and checks.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ramp/ramp.hpp>
#include <vector>
#include <xsimd/xsimd.hpp>

// Bent identity: f(x) = (sqrt(x^2 + 1) - 1)/2 + x. V is a register of numbers, an xsimd::batch, with its operators and
// xsimd's functions; ramp's own activations take registers as well.
struct bent_identity {
  template <class V>
  V forward(V x) const {
    return (xsimd::sqrt(x * x + V(1)) - V(1)) * V(0.5f) + x;
  }
  template <class V>
  V derivative(V x) const {
    return x / (V(2) * xsimd::sqrt(x * x + V(1))) + V(1);
  }
};

int main() {
  const std::size_t size = 13;  // not a multiple of a register's length: ramp takes care of the tail
  std::vector<double> x(size), y(size), dy(size), above(size), below(size);
  for (std::size_t i = 0; i < size; ++i) x[i] = -1.5 + 0.25 * static_cast<double>(i);

  const bent_identity f;
  ramp::forward_derivative(f, x, y, dy);
  for (std::size_t i = 0; i < size; i += 3)
    std::printf("x = %5.2f   bent_identity = %7.4f   derivative = %.4f\n", x[i], y[i], dy[i]);

  // A derivative written by hand deserves a comparison with a difference quotient.
  const double h = 1e-5;
  for (std::size_t i = 0; i < size; ++i) above[i] = x[i] + h, below[i] = x[i] - h;
  ramp::forward(f, above, above);  // in place
  ramp::forward(f, below, below);
  double worst = 0;
  for (std::size_t i = 0; i < size; ++i) worst = std::max(worst, std::abs((above[i] - below[i]) / (2 * h) - dy[i]));
  const bool ok = worst < 1e-9;
  std::printf("largest difference from the difference quotient: %.1e, %s\n", worst, ok ? "ok" : "WRONG");
  return ok ? 0 : 1;
}
