// The oracle's rooms as functions over arrays.
#pragma once

#include "oracle.hpp"
#include "truth.hpp"

namespace ramp_test {

template <class Oracle, direction Direction>
inline constexpr bool has_formula = Direction != direction::parameter_derivative ||
                                    requires(double x, parameter_values p) {
  Oracle::parameter_derivative(x, p);
};

/// y[i] = the function at x[i], computed in R and rounded to Result.
template <class Oracle, direction Direction, class R, class Result>
void evaluate_formula(const parameter_values& values, const double* x, Result* y, std::size_t size) {
  const oracle::parameters<R> p{R(values[0]), R(values[1])};
  for (std::size_t i = 0; i < size; ++i) {
    const R at(x[i]);
    if constexpr (Direction == direction::forward)
      y[i] = static_cast<Result>(Oracle::forward(at, p));
    else if constexpr (Direction == direction::derivative)
      y[i] = static_cast<Result>(Oracle::derivative(at, p));
    else
      y[i] = static_cast<Result>(Oracle::parameter_derivative(at, p));
  }
}

template <class Oracle, direction Direction, class R, class Result>
constexpr formula<Result> formula_or_null() {
  if constexpr (has_formula<Oracle, Direction>)
    return &evaluate_formula<Oracle, Direction, R, Result>;
  else
    return nullptr;
}

/// An oracle's functions by direction.
template <class Oracle, class R, class Result = R>
constexpr std::array<formula<Result>, 3> formulas() {
  return {formula_or_null<Oracle, direction::forward, R, Result>(),
          formula_or_null<Oracle, direction::derivative, R, Result>(),
          formula_or_null<Oracle, direction::parameter_derivative, R, Result>()};
}

}  // namespace ramp_test
