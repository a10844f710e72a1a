// What is tested: one activation with one set of parameters, for one type and one instruction set.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "truth.hpp"

namespace ramp_test {

/// The ways through the library to the same function.
enum class path { range, both_range, batch, number, both_number, both_in_place };
inline constexpr path other_paths[] = {path::both_range, path::batch, path::number, path::both_number};

constexpr const char* to_string(path p) {
  constexpr const char* names[] = {
      "range",  "forward_derivative over a range", "batch",
      "number", "forward_derivative of a number",  "forward_derivative whose other half replaces x"};
  return names[static_cast<int>(p)];
}

/// An activation compiled for an instruction set. Plain pointers only: nothing of the standard library that the
/// linker could merge with its twin of another instruction set crosses this line.
template <class T>
struct evaluator {
  void (*evaluate)(direction, path, const parameter_values&, const T* x, T* y, std::size_t size);
  void (*backward)(const parameter_values&, const T* x, const T* grad_out, T* grad_in, std::size_t size);
  T (*parameter_gradient)(const parameter_values&, const T* x, const T* grad_out, std::size_t size);
  double max_ulp, max_ulp_derivative;
  bool has_learnable_parameter;
  bool fused;  // whether there is FMA
  int parameters;
};

struct compiled_activation {
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

/// The activations of one instruction set, in the order of activations.def.
struct instruction_set {
  const char* name;
  const compiled_activation* activations;
};

template <class T>
struct subject {
  std::string name;  // "silu(1.702)"
  const truth* formula;
  parameter_values parameters;  // exactly the numbers of type T that ramp is given
  const evaluator<T>* compiled;
  bool defaults;

  /// y = the function at x.
  void evaluate(direction d, path p, std::span<const T> x, std::span<T> y) const {
    compiled->evaluate(d, p, parameters, x.data(), y.data(), x.size());
  }
  T operator()(direction d, T x) const {
    T y;
    compiled->evaluate(d, path::number, parameters, &x, &y, 1);
    return y;
  }
  bool has(direction d) const { return d != direction::parameter_derivative || compiled->has_learnable_parameter; }
  double bound(direction d) const { return d == direction::forward ? compiled->max_ulp : compiled->max_ulp_derivative; }
};

/// All activations with all parameter sets.
template <class T>
std::vector<subject<T>> subjects(const instruction_set& set);
extern template std::vector<subject<float>> subjects(const instruction_set&);
extern template std::vector<subject<double>> subjects(const instruction_set&);

/// Those of one activation.
template <class T>
std::vector<subject<T>> subjects_of(const instruction_set& set, const std::string& activation) {
  std::vector<subject<T>> all = subjects<T>(set);
  std::erase_if(all, [&](const subject<T>& s) { return s.formula->name != activation; });
  return all;
}

}  // namespace ramp_test
