// What every room's test consists of: the accuracy of all its functions and the agreement of all ways to them.
#pragma once

#include "catch.hpp"
#include "floats.hpp"
#include "ulp.hpp"
#include "under_test.hpp"

namespace ramp_test {

/// The sweeps of all parameter sets against the bounds that the class states.
template <class T>
void check_accuracy(const std::string& activation, direction d);

/// Range, register and number give the same bits, alone and in forward_derivative.
template <class T>
void check_paths(const std::string& activation);

extern template void check_accuracy<float>(const std::string&, direction);
extern template void check_accuracy<double>(const std::string&, direction);
extern template void check_paths<float>(const std::string&);
extern template void check_paths<double>(const std::string&);

/// The bounds also for parameters of any size: the smallest and the largest, round ones, and some at random. The
/// arguments are of all sizes too, or such that their products with a parameter, or quotients, are ordinary.
template <class T>
void check_parameters(const std::string& activation);
extern template void check_parameters<float>(const std::string&);
extern template void check_parameters<double>(const std::string&);

/// And where a climb ends, in arguments and parameters.
template <class T>
void check_climb(const std::string& activation);
extern template void check_climb<float>(const std::string&);
extern template void check_climb<double>(const std::string&);

/// f at x keeps the bound.
template <class T>
void check_at(const subject<T>& f, direction d, T x);
extern template void check_at(const subject<float>&, direction, float);
extern template void check_at(const subject<double>&, direction, double);

/// Numbers of all sizes and both signs, and those around the landmarks of f in both directions.
template <class T>
std::vector<T> sample(const subject<T>& f);
extern template std::vector<float> sample(const subject<float>&);
extern template std::vector<double> sample(const subject<double>&);

/// left == right, bit for bit, all over the sample of left.
template <class T>
void check_same(const subject<T>& left, const subject<T>& right, direction d = direction::forward);

extern template void check_same(const subject<float>&, const subject<float>&, direction);
extern template void check_same(const subject<double>&, const subject<double>&, direction);

/// f(x) - f(-x) = x, within the errors that the bounds leave to the two values.
template <class T>
void check_reflection(const subject<T>& f);
extern template void check_reflection(const subject<float>&);
extern template void check_reflection(const subject<double>&);

/// What a kink of f is worth: the derivative there and at both neighbours.
template <class T>
void check_kink(const subject<T>& f, T x, T below, T at, T above) {
  CAPTURE(f.name, x);
  CHECK(f(direction::derivative, number_at<T>(place(x) - (x == 0 ? 2 : 1))) == below);
  CHECK(f(direction::derivative, x) == at);
  CHECK(f(direction::derivative, number_at<T>(place(x) + 1)) == above);
  if (x == 0) CHECK(f(direction::derivative, T(-0.0)) == at);
}

}  // namespace ramp_test

/// The tests that every activation has, in the room of its name.
#define RAMP_TEST_ROOM(activation)                                                                                     \
  TEMPLATE_TEST_CASE(#activation ": forward keeps max_ulp", "[" #activation "][sweep]", float, double) {               \
    ramp_test::check_accuracy<TestType>(#activation, ramp_test::direction::forward);                                   \
  }                                                                                                                    \
  TEMPLATE_TEST_CASE(#activation ": derivative keeps max_ulp_derivative", "[" #activation "][sweep]", float, double) { \
    ramp_test::check_accuracy<TestType>(#activation, ramp_test::direction::derivative);                                \
  }                                                                                                                    \
  TEMPLATE_TEST_CASE(#activation ": climbing finds no error beyond the bounds", "[" #activation "]", float, double) {  \
    ramp_test::check_climb<TestType>(#activation);                                                                     \
  }                                                                                                                    \
  TEMPLATE_TEST_CASE(#activation ": the same bits from every call", "[" #activation "]", float, double) {              \
    ramp_test::check_paths<TestType>(#activation);                                                                     \
  }

/// And those of an activation with one parameter.
#define RAMP_TEST_ANY_PARAMETER(activation)                                                                        \
  TEMPLATE_TEST_CASE(#activation ": parameters of any size keep the bounds", "[" #activation "]", float, double) { \
    ramp_test::check_parameters<TestType>(#activation);                                                            \
  }

/// And those of an activation with a learnable parameter.
#define RAMP_TEST_PARAMETER(activation)                                                                                \
  TEMPLATE_TEST_CASE(#activation ": parameter_derivative keeps max_ulp_derivative", "[" #activation "][sweep]", float, \
                     double) {                                                                                         \
    ramp_test::check_accuracy<TestType>(#activation, ramp_test::direction::parameter_derivative);                      \
  }
