// The shapes of the activations: the monotone ones do not fall from a number to its right neighbour, except by what the
// rounding of two values may do, and the smooth rectifiers satisfy f(x) - f(-x) = x.
#include "support/activation_test.hpp"

using namespace ramp_test;

namespace {

template <class T>
struct fall {
  double ulp = 0;
  T x = 0;
};

/// The deepest fall between neighbours, over runs of them among numbers of all sizes.
template <class T>
fall<T> deepest_fall(const function_under_test<T>& f) {
  constexpr std::int64_t run = 256, runs = 4000;
  fall<T> deepest;
  std::vector<T> x(run), y(run);
  const std::int64_t last = last_ordinal<T>(), step = last / (runs / 2);
  // The loop counts: one step beyond the last double would overflow.
  std::int64_t first = -1 - last;
  for (std::int64_t count = 0; count + 1 < runs; ++count, first += step) {
    for (std::int64_t i = 0; i < run; ++i) x[static_cast<std::size_t>(i)] = from_ordinal<T>(first + i);
    f.evaluate(direction::forward, entry_point::range, x, y);
    for (std::size_t i = 1; i < run; ++i) {
      const double ulp = y[i] >= y[i - 1] ? 0 : ulp_error(y[i], static_cast<long double>(y[i - 1]));
      if (ulp > deepest.ulp || y[i] != y[i]) deepest = {ulp, x[i]};
    }
  }
  return deepest;
}

}  // namespace

TEMPLATE_TEST_CASE("shape: monotone activations fall by no more than roundings", "[shape]", float, double) {
  for (const auto& f : default_functions<TestType>()) {
    const auto deepest = deepest_fall(f);
    CAPTURE(f.name, deepest.x);
    CHECK(deepest.ulp <= f.oracle->deepest_fall);
  }
}

TEMPLATE_TEST_CASE("shape: f(x) - f(-x) = x, for all parameters", "[shape]", float, double) {
  using T = TestType;
  for (const auto& f : functions_under_test<T>()) {
    if (!f.oracle->is_reflected) continue;
    const double bound = f.bound(direction::forward);
    for (const T x : sample(f)) {
      if (!std::isfinite(x)) continue;
      const long double right = f(direction::forward, x), left = f(direction::forward, -x);
      // The expansion of CHECK takes too long for every number.
      if (!(std::fabs(right - left - static_cast<long double>(x)) <= bound * (ulp_at<T>(right) + ulp_at<T>(left))))
        FAIL_CHECK(f.name << " at " << x);
    }
  }
  SUCCEED();
}
