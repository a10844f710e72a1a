// What tests/activations/NAME.cpp includes. RAMP_TEST_ACTIVATION(NAME) makes the struct oracle_of_NAME the oracle of
// that activation and defines the tests that every activation has.
//
// Such a file is compiled twice: with RAMP_TEST_ORACLES_ONLY=1 for the oracle alone, without Catch2 and ramp, where its
// test cases become templates that nothing instantiates; and without it for the tests.
#pragma once

#include "floats.hpp"
#include "formulas.hpp"
#include "instruction_set_under_test.hpp"
#include "ulp.hpp"

#if RAMP_TEST_ORACLES_ONLY
#include "make_oracle.hpp"
#include "no_tests.hpp"
#else
#include <ramp/activations/list.hpp>

#include "catch.hpp"
#endif

namespace ramp_test {

// The standard tests, of all parameter sets.

/// A sweep keeps the bound that the class states; passes where there is no such function.
template <class T>
void check_accuracy(std::string_view activation, direction d);

/// The oracle's worst cases, and their neighbours, keep the bounds.
template <class T>
void check_worst_cases(std::string_view activation);

/// Every entry point returns the same bits.
template <class T>
void check_entry_points(std::string_view activation);

/// Parameters of any size keep the bounds: the smallest and the largest, round ones, and some at random. The arguments
/// are of all sizes too, or such that their products with a parameter, or quotients, are ordinary.
template <class T>
void check_parameters(std::string_view activation);

/// Hill climbing over arguments and parameters finds no error beyond the bounds.
template <class T>
void check_hill_climb(std::string_view activation);

// For the tests of single activations.

/// f at x keeps the bound.
template <class T>
void check_at(const function_under_test<T>& f, direction d, T x);

/// Numbers of all sizes and both signs, and those around the landmarks of f in both directions.
template <class T>
std::vector<T> sample(const function_under_test<T>& f);

/// left == right, bit for bit, at all numbers in the sample of left.
template <class T>
void check_same(const function_under_test<T>& left, const function_under_test<T>& right,
                direction d = direction::forward);

/// f(x) - f(-x) = x, to the errors that the bounds leave to the two values.
template <class T>
void check_reflection(const function_under_test<T>& f);

#define RAMP_TEST_INSTANTIATE(prefix, T)                                                                    \
  prefix template void check_accuracy<T>(std::string_view, direction);                                      \
  prefix template void check_worst_cases<T>(std::string_view);                                              \
  prefix template void check_entry_points<T>(std::string_view);                                             \
  prefix template void check_parameters<T>(std::string_view);                                               \
  prefix template void check_hill_climb<T>(std::string_view);                                               \
  prefix template void check_at(const function_under_test<T>&, direction, T);                               \
  prefix template std::vector<T> sample(const function_under_test<T>&);                                     \
  prefix template void check_same(const function_under_test<T>&, const function_under_test<T>&, direction); \
  prefix template void check_reflection(const function_under_test<T>&);
RAMP_TEST_INSTANTIATE(extern, float)
RAMP_TEST_INSTANTIATE(extern, double)

/// The derivative at a kink of f and at both neighbours.
template <class T>
void check_kink(const function_under_test<T>& f, T x, T below, T at, T above) {
  CAPTURE(f.name, x);
  CHECK(f(direction::derivative, from_ordinal<T>(to_ordinal(x) - (x == 0 ? 2 : 1))) == below);
  CHECK(f(direction::derivative, x) == at);
  CHECK(f(direction::derivative, from_ordinal<T>(to_ordinal(x) + 1)) == above);
  if (x == 0) CHECK(f(direction::derivative, T(-0.0)) == at);
}

/// An activation is a small value: copied like a number, compared, and made from {}.
template <class F>
concept small_value = std::is_trivially_copyable_v<F> && sizeof(F) <= 32 && requires(void (&take)(F)) {
  take({});
};

/// The getters return what the constructor was given; the defaults are the oracle's.
template <class F, class Oracle>
void check_getters() {
  using T = typename F::value_type;
  static_assert(small_value<F>);
  const auto made_of = [](const parameter_values& p) {
    if constexpr (std::is_constructible_v<F, T, T>)
      return F(static_cast<T>(p[0]), static_cast<T>(p[1]));
    else if constexpr (std::is_constructible_v<F, T>)
      return F(static_cast<T>(p[0]));
    else
      return F();
  };
  for (const parameter_values& p : Oracle::parameter_sets()) {
    const F f = made_of(p);
    CHECK(Oracle::getters(f) == rounded<T>(p));
    CHECK((f == F()) == (p == Oracle::parameter_sets().front()));
  }
}

}  // namespace ramp_test

#if RAMP_TEST_ORACLES_ONLY
#define RAMP_TEST_ACTIVATION(activation)                                           \
  const oracle& find_oracle_of_##activation();                                     \
  const oracle& find_oracle_of_##activation() {                                    \
    static const oracle result = make_oracle<oracle_of_##activation>(#activation); \
    return result;                                                                 \
  }
#else
#define RAMP_TEST_ACTIVATION(activation)                                                                           \
  static_assert(std::is_same_v<ramp::activation<>, ramp::activation<float>>);                                      \
  RAMP_TEST_STANDARD(activation, "worst cases of earlier searches keep the bounds", "", check_worst_cases,         \
                     (#activation))                                                                                \
  RAMP_TEST_STANDARD(activation, "forward keeps max_ulp", "[sweep]", check_accuracy,                               \
                     (#activation, direction::forward))                                                            \
  RAMP_TEST_STANDARD(activation, "derivative keeps max_ulp_derivative", "[sweep]", check_accuracy,                 \
                     (#activation, direction::derivative))                                                         \
  RAMP_TEST_STANDARD(activation, "parameter_derivative keeps max_ulp_derivative", "[sweep]", check_accuracy,       \
                     (#activation, direction::parameter_derivative))                                               \
  RAMP_TEST_STANDARD(activation, "parameters of any size keep the bounds", "", check_parameters, (#activation))    \
  RAMP_TEST_STANDARD(activation, "hill climbing finds no error beyond the bounds", "", check_hill_climb,           \
                     (#activation))                                                                                \
  RAMP_TEST_STANDARD(activation, "every entry point returns the same bits", "", check_entry_points, (#activation)) \
  TEMPLATE_TEST_CASE(#activation ": getters return the parameters", "[" #activation "]", float, double) {          \
    check_getters<ramp::activation<TestType>, oracle_of_##activation>();                                           \
  }
#define RAMP_TEST_STANDARD(activation, title, tags, check, arguments) \
  TEMPLATE_TEST_CASE(#activation ": " title, "[" #activation "]" tags, float, double) { check<TestType> arguments; }
#endif
