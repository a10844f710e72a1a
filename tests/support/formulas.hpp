// What the oracles in tests/activations/ are written with: the defaults of their data, and mathematics over the number
// type R, without cancellation except beside a zero of the result:
//
//   R = double        filters the results of a sweep over floats
//   R = long double   filters those of a sweep over doubles
//   R = 60 digits     is the judge
#pragma once

#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

#include "oracle.hpp"

namespace ramp_test {

template <class R>
using parameters = std::array<R, 2>;
using parameter_sets_t = std::vector<parameter_values>;
using points = std::vector<double>;

inline constexpr double inf = std::numeric_limits<double>::infinity();
inline constexpr double computed = std::numeric_limits<double>::quiet_NaN();  // see special_values

/// An activation without parameters and kinks. An oracle derives from it and states what differs, and always `limits`,
/// `forward` and `derivative`.
struct oracle_defaults {
  static parameter_sets_t parameter_sets() { return {{}}; }
  static points kinks(const parameter_values&) { return {}; }
  static points dense_points() { return {}; }
  static std::vector<worst_case_argument> worst_cases() { return {}; }
  static bool selects_zero_gradient(double, const parameter_values&) { return false; }
  static std::vector<refused_parameters> refused() { return {}; }
  static parameter_sets_t accepted(double) { return {}; }
  static constexpr double deepest_fall = inf;
  static constexpr bool is_reflected = false;
  static double parameter_step(const parameter_values&) { return 0x1p-14; }
  static constexpr bool excepts_neighbours_of_roots = false;
  /// The parameters that an activation F returns.
  template <class F>
  static parameter_values getters(const F&) {
    return {};
  }
};

/// Neighbours on a monotone curve may both be rounded, in opposite directions.
inline constexpr double curve_falls = 2;

/// The refusals of one parameter: "NAME = VALUE, but it must be RULE".
inline std::vector<refused_parameters> refusals(const std::string& parameter, const std::string& rule,
                                                const std::vector<double>& values = {}) {
  std::vector<refused_parameters> all;
  const auto add = [&](double value) {
    std::ostringstream message;
    message << parameter << " = " << value << ", but it must be " << rule;
    all.push_back({{value}, message.str()});
  };
  for (const double value : {inf, -inf, std::numeric_limits<double>::quiet_NaN()}) add(value);
  for (const double value : values) add(value);
  return all;
}

inline std::vector<refused_parameters> joined(std::vector<refused_parameters> all,
                                              const std::vector<refused_parameters>& more) {
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

using std::abs;
using std::erfc;
using std::exp;
using std::expm1;
using std::log1p;
using std::sqrt;

template <class R>
const R& pi() {
  static const R value = [] {
    if constexpr (std::is_floating_point_v<R>)
      return std::numbers::pi_v<R>;
    else
      return R(4 * atan(R(1)));
  }();
  return value;
}

/// A decimal number, as a whole number and the power of ten to divide by: exact in every R before the division.
template <class R>
R decimal(long long digits, long long power_of_ten) {
  return R(digits) / R(power_of_ten);
}

template <class R>
R square(const R& x) {
  return x * x;
}

/// σ(z) and σ'(z).
template <class R>
R logistic(const R& z) {
  if (z >= 0) return 1 / (1 + exp(R(-z)));
  const R w = exp(z);
  return w / (1 + w);
}
template <class R>
R logistic_derivative(const R& z) {
  const R w = exp(R(-abs(z)));
  return w / square(R(1 + w));
}

/// d/dx of x·σ(z(x)), from z and x·z'(x); for z < 0 it has a zero.
template <class R>
R gated_derivative(const R& z, const R& x_slope) {
  const R w = exp(R(-abs(z)));
  return (z >= 0 ? R(1 + w * (1 + x_slope)) : R(w * (1 + w + x_slope))) / square(R(1 + w));
}

/// x for x > 0, slope·x for x <= 0.
struct rectifier_oracle : oracle_defaults {
  static points kinks(const parameter_values&) { return {0}; }
  static bool selects_zero_gradient(double x, const parameter_values& p) { return x <= 0 && p[0] == 0; }
  static constexpr double deepest_fall = 0;
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > 0 ? x : R(p[0] * x);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return x > 0 ? R(1) : p[0];
  }
};

}  // namespace ramp_test
