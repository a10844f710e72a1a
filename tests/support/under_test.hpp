// The instruction set that a test program was built for.
#pragma once

#include "subject.hpp"

namespace ramp_test {

const instruction_set& under_test();

/// An activation with its default parameters, or with others.
template <class T>
subject<T> function(const std::string& activation) {
  return subjects_of<T>(under_test(), activation).front();
}
template <class T>
subject<T> function(const std::string& activation, double first, double second = 0) {
  subject<T> s = function<T>(activation);
  s.parameters = {static_cast<T>(first), static_cast<T>(second)};
  return s;
}

}  // namespace ramp_test
