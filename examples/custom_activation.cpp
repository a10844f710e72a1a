// An activation of your own: two methods over registers, and ramp's algorithms run it over arrays, with their
// loops, tails and checks.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ramp/ramp.hpp>
#include <vector>

// Squared ReLU, f(x) = max(x, 0)², from So et al., "Primer", 2021, arXiv:2109.08668. V is a register of T: an
// xsimd::batch<T, A>, with its operators and xsimd's functions. ramp's own functors take registers as well.
template <class T = float>
struct squared_relu {
  template <class V>
  V forward(V x) const {
    const V r = ramp::relu<T>{}(x);
    return r * r;
  }
  template <class V>
  V derivative(V x) const {
    const V r = ramp::relu<T>{}(x);
    return r + r;
  }
};

int main() {
  const std::size_t size = 13;  // no multiple of a register's length: the tail is ramp's business
  std::vector<double> x(size), y(size), dy(size), above(size), below(size);
  for (std::size_t i = 0; i < size; ++i) x[i] = -1.5 + 0.25 * static_cast<double>(i);

  const squared_relu<double> f;
  ramp::forward_derivative(f, x, y, dy);
  for (std::size_t i = 0; i < size; i += 3)
    std::printf("x = %5.2f   squared_relu = %.4f   derivative = %.4f\n", x[i], y[i], dy[i]);

  // Whoever writes a derivative by hand should compare it with a difference quotient once.
  const double h = 1e-5;
  for (std::size_t i = 0; i < size; ++i) above[i] = x[i] + h, below[i] = x[i] - h;
  ramp::forward(f, above, above);  // in place
  ramp::forward(f, below, below);
  double worst = 0;
  for (std::size_t i = 0; i < size; ++i) worst = std::max(worst, std::abs((above[i] - below[i]) / (2 * h) - dy[i]));
  const bool ok = worst < 2 * h;
  std::printf("largest difference from the difference quotient: %.1e, %s\n", worst, ok ? "ok" : "WRONG");
  return ok ? 0 : 1;
}
