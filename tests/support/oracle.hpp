// The oracle: what is true of each activation, whatever ramp computes. tests/activations/NAME.cpp states it; here it
// stands behind plain pointers, so that tests, accuracy_report and the benchmarks read it without its templates.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
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

/// The nearest numbers of type T, which an activation of T is given.
template <class T>
parameter_values rounded(const parameter_values& values);
extern template parameter_values rounded<float>(const parameter_values&);
extern template parameter_values rounded<double>(const parameter_values&);

/// y[i] = the function at x[i] in arithmetic of R.
template <class R>
using formula = void (*)(const parameter_values&, const double* x, R* y, std::size_t size);

/// One formula per direction; null where there is no such function.
template <class R>
struct formulas {
  std::array<formula<R>, 3> by_direction{};
  formula<R> operator[](direction d) const { return by_direction[static_cast<std::size_t>(d)]; }
};

/// A value at -inf, -0, +0 and +inf, with the sign of zero. `computed` stands for the formula's value.
using values_at_limits = std::array<double, 4>;
struct special_values {
  values_at_limits forward, derivative, parameter_derivative;
};

/// Parameters that the constructor refuses, and its message behind "ramp::NAME: ".
struct refused_parameters {
  parameter_values values;
  std::string message;
};

/// An argument where ramp is, or once was, near or beyond a bound. The tests compute it first.
enum class tested_type { both, only_float, only_double };
struct worst_case_argument {
  direction output;
  double x;
  parameter_values parameters{};
  tested_type type = tested_type::both;
};

struct oracle {
  const char* name;

  /// Parameters to test, the defaults first.
  std::vector<parameter_values> parameter_sets;
  /// Fast enough to filter the results of a sweep over floats, and over doubles.
  formulas<double> fast;
  formulas<long double> wide;
  /// Computed with 60 digits and rounded last; `wide` where MPFR is missing.
  formulas<long double> exact;
  /// The arguments where one piece ends and neither sign nor magnitude of a result tells so.
  std::vector<double> (*kinks)(const parameter_values&);
  /// The limits of ramp's fast paths: sweeps are dense there.
  std::vector<double> dense_points;
  std::vector<worst_case_argument> worst_cases;

  /// Where a branch of the definition makes f' exactly 0, so that ramp::backward returns +0 whatever grad_out is.
  bool (*selects_zero_gradient)(double x, const parameter_values&);
  /// The values at zeros and infinities, for the default parameters.
  special_values limits;
  std::vector<refused_parameters> refused;
  /// Parameters at the border of the domain, which are accepted; the argument is the smallest normal number.
  std::vector<parameter_values> (*accepted)(double smallest_normal);
  /// How far f may fall between neighbours, in ULP: 0 for straight pieces; infinity where f is not monotone.
  double deepest_fall;
  /// Whether f(x) - f(-x) = x, for all parameters.
  bool is_reflected;
  /// The step of difference quotients by the parameter; 0 where there is no derivative.
  double (*parameter_step)(const parameter_values&);
  /// Whether the documentation excepts the two doubles beside a root from the bound: without FMA, for parameters other
  /// than the defaults.
  bool excepts_neighbours_of_roots;
};

/// All oracles, in the order of RAMP_FOR_EACH_ACTIVATION.
const std::vector<const oracle*>& oracles();

/// The oracle of one activation. Throws std::invalid_argument that quotes an unknown name.
const oracle& find_oracle(std::string_view name);

/// Whether `exact` has more digits than a double.
bool can_judge_double();

/// Frees the constants that MPFR keeps for the calling thread: at the thread's end.
void free_thread_constants();

}  // namespace ramp_test
