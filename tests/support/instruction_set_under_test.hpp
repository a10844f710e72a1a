// The instruction set that a test program was built for.
#pragma once

#include "function_under_test.hpp"

namespace ramp_test {

const instruction_set& instruction_set_under_test();

/// Everything that the program tests.
template <class T>
std::vector<function_under_test<T>> functions_under_test() {
  return functions_under_test<T>(instruction_set_under_test());
}
template <class T>
std::vector<function_under_test<T>> default_functions() {
  return default_functions<T>(instruction_set_under_test());
}

/// An activation with its default parameters, or with others.
template <class T>
function_under_test<T> function(std::string_view activation) {
  return functions_named<T>(instruction_set_under_test(), activation).front();
}
template <class T>
function_under_test<T> function(std::string_view activation, double first, double second = 0) {
  return function<T>(activation).with({first, second});
}

}  // namespace ramp_test
