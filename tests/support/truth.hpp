// The oracle behind function pointers: compiled once, without any instruction set's flags, and linked to every
// program that judges ramp.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ramp_test {

enum class direction { forward, derivative, parameter_derivative };
inline constexpr direction all_directions[] = {direction::forward, direction::derivative,
                                               direction::parameter_derivative};
inline constexpr direction both_directions[] = {direction::forward, direction::derivative};

constexpr const char* to_string(direction d) {
  constexpr const char* names[] = {"forward", "derivative", "parameter_derivative"};
  return names[static_cast<int>(d)];
}

/// Parameters of an activation, in its constructor's order.
using parameter_values = std::array<double, 2>;

/// y[i] = the function at x[i] in arithmetic of R.
template <class R>
using formula = void (*)(const parameter_values&, const double* x, R* y, std::size_t size);

/// What is true of one activation.
struct truth {
  const char* name;
  std::vector<parameter_values> parameter_sets;
  std::vector<double> (*kinks)(const parameter_values&);
  // By direction; null where there is no such function.
  std::array<formula<double>, 3> fast;
  std::array<formula<long double>, 3> wide;
  /// Computed with 60 digits (or as `wide`, where long double has twice the digits of double) and rounded last.
  std::array<formula<long double>, 3> exact;
};

/// All activations, in the order of activations.def.
const std::vector<truth>& truths();

/// Whether `exact` can judge doubles.
bool exact_judges_double();

/// Frees the constants that `exact` has kept for the calling thread: at the thread's end.
void forget_constants();

}  // namespace ramp_test
