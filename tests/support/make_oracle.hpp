// From the struct in tests/activations/NAME.cpp to the `oracle` of oracle.hpp.
#pragma once

#include "formulas.hpp"

#if RAMP_TEST_WITH_MPFR
#include <boost/multiprecision/mpfr.hpp>
#endif

namespace ramp_test {

#if RAMP_TEST_WITH_MPFR
// Plain values instead of expression templates compile faster.
using exact_number =
    boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<60>, boost::multiprecision::et_off>;
#else
using exact_number = long double;
#endif

template <class Oracle>
concept has_parameter_derivative = requires(double x, parameter_values p) {
  Oracle::parameter_derivative(x, p);
};

/// y[i] = the function at x[i], computed in R and rounded to Result.
template <class Oracle, direction Direction, class R, class Result>
void evaluate_formula(const parameter_values& values, const double* x, Result* y, std::size_t size) {
  const parameters<R> p{R(values[0]), R(values[1])};
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

template <class Oracle, class R, class Result = R>
constexpr formulas<Result> make_formulas() {
  formulas<Result> all{{&evaluate_formula<Oracle, direction::forward, R, Result>,
                        &evaluate_formula<Oracle, direction::derivative, R, Result>, nullptr}};
  if constexpr (has_parameter_derivative<Oracle>)
    all.by_direction[2] = &evaluate_formula<Oracle, direction::parameter_derivative, R, Result>;
  return all;
}

template <class Oracle>
oracle make_oracle(const char* name) {
  return {.name = name,
          .parameter_sets = Oracle::parameter_sets(),
          .fast = make_formulas<Oracle, double>(),
          .wide = make_formulas<Oracle, long double>(),
          .exact = make_formulas<Oracle, exact_number, long double>(),
          .kinks = &Oracle::kinks,
          .dense_points = Oracle::dense_points(),
          .worst_cases = Oracle::worst_cases(),
          .selects_zero_gradient = &Oracle::selects_zero_gradient,
          .limits = Oracle::limits,
          .refused = Oracle::refused(),
          .accepted = &Oracle::accepted,
          .deepest_fall = Oracle::deepest_fall,
          .is_reflected = Oracle::is_reflected,
          .parameter_step = &Oracle::parameter_step,
          .excepts_neighbours_of_roots = Oracle::excepts_neighbours_of_roots};
}

}  // namespace ramp_test
