// The monotone activations do not fall from one number to its right neighbour, except by what the rounding of
// two values may do.
#include "support/room.hpp"

using namespace ramp_test;

namespace {

template <class T>
struct fall {
  double ulp = 0;
  T x = 0;
};

/// The deepest fall between neighbours, over runs of them all along the line.
template <class T>
fall<T> deepest_fall(const subject<T>& f) {
  constexpr std::int64_t run = 256, runs = 4000;
  fall<T> deepest;
  std::vector<T> x(run), y(run);
  const std::int64_t last = last_place<T>(), step = last / (runs / 2);
  // Counted: one step beyond the last double would overflow.
  std::int64_t first = -1 - last;
  for (std::int64_t count = 0; count + 1 < runs; ++count, first += step) {
    for (std::int64_t i = 0; i < run; ++i) x[static_cast<std::size_t>(i)] = number_at<T>(first + i);
    f.evaluate(direction::forward, path::range, x, y);
    for (std::size_t i = 1; i < run; ++i) {
      const double ulp = y[i] >= y[i - 1] ? 0 : ulp_error(y[i], static_cast<long double>(y[i - 1]));
      if (ulp > deepest.ulp || y[i] != y[i]) deepest = {ulp, x[i]};
    }
  }
  return deepest;
}

}  // namespace

TEMPLATE_TEST_CASE("monotonicity: straight pieces never fall", "[monotone]", float, double) {
  for (const char* name :
       {"relu", "leaky_relu", "prelu", "clipped_relu", "threshold_relu", "shifted_relu", "hard_sigmoid", "hard_tanh"}) {
    const auto deepest = deepest_fall(function<TestType>(name));
    CAPTURE(name, deepest.x);
    CHECK(deepest.ulp == 0);
  }
}

// Two neighbours may each be off by rounding: measured, never more than the bound of one of them.
TEMPLATE_TEST_CASE("monotonicity: curves fall by no more than their error bound", "[monotone]", float, double) {
  for (const char* name : {"sigmoid", "tanh", "log_sigmoid", "softplus", "squareplus", "elu", "selu", "celu"}) {
    const auto deepest = deepest_fall(function<TestType>(name));
    CAPTURE(name, deepest.x);
    CHECK(deepest.ulp <= 2);
  }
}
