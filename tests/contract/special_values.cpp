// The one table of special values, and the test that walks it: NaN, infinities, zeros and the extremes of the
// finite numbers, for every activation, forward and derivative.
#include <map>
#include <stdexcept>

#include "support/room.hpp"

using namespace ramp_test;

namespace {

constexpr double inf = infinity<double>;

/// What f and f' are at -inf, -0, +0 and +inf, to be met with the sign of zero; NaN: the oracle's finite value.
struct limits {
  double value[4];
  double derivative[4];
};
constexpr double computed = not_a_number<double>;

/// For default parameters. Underflow keeps its sign: a limit of 0 that is reached from below is -0, but for
/// log_sigmoid, where it is a difference.
const std::map<std::string, limits> table{
    {"relu", {{0, -0.0, 0, inf}, {0, 0, 0, 1}}},
    {"leaky_relu", {{-inf, -0.0, 0, inf}, {computed, computed, computed, 1}}},
    {"prelu", {{-inf, -0.0, 0, inf}, {0.25, 0.25, 0.25, 1}}},
    {"gelu", {{-0.0, -0.0, 0, inf}, {-0.0, 0.5, 0.5, 1}}},
    {"gelu_tanh", {{-0.0, -0.0, 0, inf}, {-0.0, 0.5, 0.5, 1}}},
    {"silu", {{-0.0, -0.0, 0, inf}, {-0.0, 0.5, 0.5, 1}}},
    {"softplus", {{0, computed, computed, inf}, {0, 0.5, 0.5, 1}}},
    {"elu", {{-1, -0.0, 0, inf}, {0, 1, 1, 1}}},
    {"mish", {{-0.0, -0.0, 0, inf}, {-0.0, computed, computed, 1}}},
    {"squareplus", {{0, 1, 1, inf}, {0, 0.5, 0.5, 1}}},
    {"sigmoid", {{0, 0.5, 0.5, 1}, {0, 0.25, 0.25, 0}}},
    {"tanh", {{-1, -0.0, 0, 1}, {0, 1, 1, 0}}},
    {"log_sigmoid", {{-inf, computed, computed, 0}, {1, 0.5, 0.5, 0}}},
    {"clipped_relu", {{0, -0.0, 0, 6}, {0, 0, 0, 0}}},
    {"threshold_relu", {{0, -0.0, 0, inf}, {0, 0, 0, 1}}},
    {"shifted_relu", {{-1, -0.0, 0, inf}, {0, 1, 1, 1}}},
    {"selu", {{computed, -0.0, 0, inf}, {0, computed, computed, computed}}},
    {"celu", {{-1, -0.0, 0, inf}, {0, 1, 1, 1}}},
    {"hard_sigmoid", {{0, 0.5, 0.5, 1}, {0, computed, computed, 0}}},
    {"hard_swish", {{-0.0, -0.0, 0, inf}, {0, 0.5, 0.5, 1}}},
    {"hard_tanh", {{-1, -0.0, 0, 1}, {0, 1, 1, 0}}},
};

/// y must be `expected` in every bit, or within the bound of the oracle's value at `x` where that is `computed`.
template <class T>
void check_value(const subject<T>& f, direction d, T x, T y, double expected) {
  CAPTURE(f.name, to_string(d), x, y, expected);
  if (expected == expected) {
    CHECK(same(y, static_cast<T>(expected)));
    return;
  }
  // Far out stands for the limit: every activation has reached it there.
  const double at = std::isinf(x) ? std::copysign(0x1p13, x) : x;
  long double exact;
  f.formula->exact[static_cast<std::size_t>(d)](f.parameters, &at, &exact, 1);
  CHECK(ulp_error(y, exact) <= f.bound(d));
}

}  // namespace

TEMPLATE_TEST_CASE("special values: infinities and zeros, from the table", "[special]", float, double) {
  using T = TestType;
  const T arguments[] = {-infinity<T>, T(-0.0), T(0), infinity<T>};
  for (const truth& formula : truths()) {
    const auto f = function<T>(formula.name);
    const limits& row = table.at(formula.name);
    for (int i = 0; i < 4; ++i) {
      const T x = arguments[i];
      check_value(f, direction::forward, x, f(direction::forward, x), row.value[i]);
      check_value(f, direction::derivative, x, f(direction::derivative, x), row.derivative[i]);
    }
  }
}

TEMPLATE_TEST_CASE("special values: NaN gives NaN, whatever its sign and payload", "[special]", float, double) {
  using T = TestType;
  const bits_t<T> quiet = bits(not_a_number<T>), sign = bits(T(-0.0));
  for (const subject<T>& f : subjects<T>(under_test()))
    for (const bits_t<T> pattern : {quiet, quiet | sign, quiet | 1, quiet | sign | 77, bits(infinity<T>) | 1}) {
      const T x = std::bit_cast<T>(pattern);
      CAPTURE(f.name, pattern);
      CHECK(std::isnan(f(direction::forward, x)));
      CHECK(std::isnan(f(direction::derivative, x)));
      if (f.has(direction::parameter_derivative)) CHECK(std::isnan(f(direction::parameter_derivative, x)));
    }
}

TEMPLATE_TEST_CASE("special values: infinities never give NaN", "[special]", float, double) {
  using T = TestType;
  for (const subject<T>& f : subjects<T>(under_test()))
    for (const T x : {-infinity<T>, infinity<T>}) {
      CAPTURE(f.name, x);
      CHECK_FALSE(std::isnan(f(direction::forward, x)));
      CHECK_FALSE(std::isnan(f(direction::derivative, x)));
      if (f.has(direction::parameter_derivative)) CHECK_FALSE(std::isnan(f(direction::parameter_derivative, x)));
    }
}

TEMPLATE_TEST_CASE("special values: the extremes of the finite numbers", "[special]", float, double) {
  using T = TestType;
  const T extremes[] = {largest<T>,
                        largest<T> / 2,
                        largest<T> / 4,
                        std::sqrt(largest<T>),
                        T(1e30),
                        T(1e4),
                        smallest_normal<T>,
                        smallest_normal<T> / 2,
                        3 * smallest<T>,
                        smallest<T>,
                        std::numeric_limits<T>::epsilon(),
                        T(1)};
  for (const subject<T>& f : subjects<T>(under_test()))
    for (const direction d : both_directions)
      for (const T magnitude : extremes)
        for (const T x : {magnitude, -magnitude}) check_value(f, d, x, f(d, x), computed);
}

TEMPLATE_TEST_CASE("special values: zero results keep the sign of the true value", "[special]", float, double) {
  using T = TestType;
  for (const char* name : {"gelu", "gelu_tanh", "silu", "mish"}) {
    const auto f = function<T>(name);
    for (const T x : {T(-1e4), T(-1e30), -largest<T>}) {
      CAPTURE(name, x);
      CHECK(same(f(direction::forward, x), T(-0.0)));
    }
  }
}

TEMPLATE_TEST_CASE("special values: a parameter of -0 counts as +0", "[special]", float, double) {
  using T = TestType;
  for (const truth& formula : truths()) {
    const subject<T> plus = function<T>(formula.name, 0.0, 0.0), minus = function<T>(formula.name, -0.0, -0.0);
    try {
      plus(direction::forward, T(0));
    } catch (const std::invalid_argument&) {
      continue;  // not in the domain
    }
    for (const direction d : all_directions)
      if (plus.has(d)) check_same(plus, minus, d);
  }
}
