// What is tested: one activation with one set of parameters, for one type and one instruction set.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "oracle.hpp"

namespace ramp_test {

/// The ways through the library to the same function. `forward_derivative_in_place`: one result of
/// ramp::forward_derivative replaces the arguments, the other one is wanted.
enum class entry_point {
  range,
  forward_derivative_range,
  batch,
  scalar,
  forward_derivative_scalar,
  forward_derivative_in_place
};
inline constexpr entry_point other_entry_points[] = {entry_point::forward_derivative_range, entry_point::batch,
                                                     entry_point::scalar, entry_point::forward_derivative_scalar};
inline constexpr entry_point range_entry_points[] = {entry_point::range, entry_point::forward_derivative_range,
                                                     entry_point::forward_derivative_in_place};

constexpr const char* to_string(entry_point e) {
  constexpr const char* names[] = {"range",  "forward_derivative over a range", "batch",
                                   "scalar", "forward_derivative of a scalar",  "forward_derivative in place"};
  return names[static_cast<int>(e)];
}

/// An activation compiled for an instruction set. Plain pointers only: nothing of the standard library that the
/// linker could merge with its twin of another instruction set crosses this line.
template <class T>
struct evaluator {
  void (*evaluate)(direction, entry_point, const parameter_values&, const T* x, T* y, std::size_t size);
  void (*backward)(const parameter_values&, const T* x, const T* grad_out, T* grad_in, std::size_t size);
  T (*parameter_gradient)(const parameter_values&, const T* x, const T* grad_out, std::size_t size);
  double max_ulp, max_ulp_derivative;
  bool has_learnable_parameter;
  bool fused;      // whether there is FMA
  int parameters;  // how many the constructor takes
};

struct compiled_activation {
  const char* name;
  const evaluator<float>* of_float;
  const evaluator<double>* of_double;
  template <class T>
  const evaluator<T>& of() const {
    if constexpr (sizeof(T) == sizeof(float))
      return *of_float;
    else
      return *of_double;
  }
};

/// The activations of one instruction set, in the order of RAMP_FOR_EACH_ACTIVATION.
struct instruction_set {
  const char* name;
  const compiled_activation* activations;
};

template <class T>
struct function_under_test {
  std::string name;  // "silu(1.702)"
  const ramp_test::oracle* oracle;
  parameter_values parameters;  // exactly the numbers of type T that ramp is given
  const evaluator<T>* compiled;
  bool defaults;

  /// y = the function at x.
  void evaluate(direction d, entry_point e, std::span<const T> x, std::span<T> y) const {
    compiled->evaluate(d, e, parameters, x.data(), y.data(), x.size());
  }
  T operator()(direction d, T x) const {
    T y;
    compiled->evaluate(d, entry_point::scalar, parameters, &x, &y, 1);
    return y;
  }
  bool has(direction d) const { return d != direction::parameter_derivative || compiled->has_learnable_parameter; }
  double bound(direction d) const { return d == direction::forward ? compiled->max_ulp : compiled->max_ulp_derivative; }

  /// The true value, computed with all digits.
  long double exact(direction d, T x) const {
    const double wide_x = x;
    long double y;
    oracle->exact[d](parameters, &wide_x, &y, 1);
    return y;
  }

  /// The activation with other parameters.
  function_under_test with(const parameter_values& values) const;

  /// Whether the constructor accepts the parameters.
  bool is_constructible() const;
};

/// All activations with all their parameter sets.
template <class T>
std::vector<function_under_test<T>> functions_under_test(const instruction_set& set);

/// Those of one activation. Throws std::invalid_argument that quotes an unknown name.
template <class T>
std::vector<function_under_test<T>> functions_named(const instruction_set& set, std::string_view activation);

/// All activations with their default parameters.
template <class T>
std::vector<function_under_test<T>> default_functions(const instruction_set& set);

extern template struct function_under_test<float>;
extern template struct function_under_test<double>;
extern template std::vector<function_under_test<float>> functions_under_test(const instruction_set&);
extern template std::vector<function_under_test<double>> functions_under_test(const instruction_set&);
extern template std::vector<function_under_test<float>> functions_named(const instruction_set&, std::string_view);
extern template std::vector<function_under_test<double>> functions_named(const instruction_set&, std::string_view);
extern template std::vector<function_under_test<float>> default_functions(const instruction_set&);
extern template std::vector<function_under_test<double>> default_functions(const instruction_set&);

}  // namespace ramp_test
