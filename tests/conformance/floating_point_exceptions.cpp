// No call raises invalid, divide-by-zero or overflow for finite arguments whose results are finite: a program that
// traps these exceptions survives. Lanes that a fast path computes in vain, and zeros that fill up a tail, count too.
#include <cfenv>

#include "support/activation_test.hpp"

using namespace ramp_test;

namespace {

/// Whether the call raises one of the three.
template <class T>
bool raises(const function_under_test<T>& f, direction d, entry_point way, std::span<const T> x, std::span<T> y) {
  std::feclearexcept(FE_ALL_EXCEPT);
  f.evaluate(d, way, x, y);
  return std::fetestexcept(FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW) != 0;
}

template <class T>
bool all_finite(std::span<const T> numbers) {
  return std::all_of(numbers.begin(), numbers.end(), [](T x) { return std::isfinite(x); });
}

}  // namespace

TEMPLATE_TEST_CASE("floating-point exceptions: ordinary arguments raise none but inexact and underflow", "[exceptions]",
                   float, double) {
  using T = TestType;
  constexpr std::size_t block = 77;  // some whole registers and a tail
  std::vector<T> y(block);
  for (const auto& f : functions_under_test<T>())
    for (const direction d : all_directions) {
      if (!f.has(d)) continue;
      std::vector<T> x = sample(f);
      std::erase_if(x, [](T each) { return !(std::fabs(each) <= 10); });
      for (std::size_t i = 0; i < x.size(); ++i) {
        const std::span<const T> one(&x[i], 1);
        const std::span<T> result(y.data(), 1);
        if (raises(f, d, entry_point::scalar, one, result) && std::isfinite(y[0]))
          FAIL_CHECK(f.name << " " << to_string(d) << " at " << std::hexfloat << x[i]);
      }
      if (d == direction::parameter_derivative) continue;  // no call returns it for a range
      for (std::size_t i = 0; i + block <= x.size(); i += block) {
        const std::span<const T> some(&x[i], block);
        if (raises<T>(f, d, entry_point::range, some, y) && all_finite<T>(y))
          FAIL_CHECK(f.name << " " << to_string(d) << " over a range from " << std::hexfloat << x[i]);
      }
    }
  SUCCEED();
}
