// A parameter outside its domain is refused with the name of the activation, of the parameter, and the value.
#include <ramp/ramp.hpp>

#include <string>

#include "support/catch.hpp"
#include "support/floats.hpp"
#include "support/refusal.hpp"

using namespace ramp_test;

namespace {

/// What constructing F from the arguments says, "" where it is accepted.
template <class F, class... T>
std::string refusal_of(T... arguments) {
  return refusal([&] { static_cast<void>(F(arguments...)); });
}

/// How a message begins: with the activation, the parameter and its value.
std::string beginning(const std::string& activation, const std::string& parameter, const std::string& value) {
  return "ramp::" + activation + ": " + parameter + " = " + value + ", but it must be ";
}

/// F refuses NaN and infinities, by name; `rule` says what else it asks for.
template <class F, class T>
void check_finite(const char* activation, const char* parameter, const std::string& rule = "finite") {
  CHECK(refusal_of<F>(infinity<T>) == beginning(activation, parameter, "inf") + rule);
  CHECK(refusal_of<F>(-infinity<T>) == beginning(activation, parameter, "-inf") + rule);
  CHECK(refusal_of<F>(not_a_number<T>) == beginning(activation, parameter, "nan") + rule);
}

}  // namespace

TEMPLATE_TEST_CASE("constructors: every parameter must be finite", "[constructor]", float, double) {
  using T = TestType;
  check_finite<ramp::leaky_relu<T>, T>("leaky_relu", "negative_slope");
  check_finite<ramp::prelu<T>, T>("prelu", "slope");
  check_finite<ramp::silu<T>, T>("silu", "beta");
  check_finite<ramp::softplus<T>, T>("softplus", "beta", "finite and positive");
  check_finite<ramp::elu<T>, T>("elu", "alpha");
  check_finite<ramp::squareplus<T>, T>("squareplus", "b", "finite and not negative");
  check_finite<ramp::clipped_relu<T>, T>("clipped_relu", "ceiling", "finite and not negative");
  check_finite<ramp::threshold_relu<T>, T>("threshold_relu", "threshold");
  check_finite<ramp::shifted_relu<T>, T>("shifted_relu", "shift");
  check_finite<ramp::celu<T>, T>("celu", "alpha", "finite and not 0");
  check_finite<ramp::hard_tanh<T>, T>("hard_tanh", "min");
  CHECK(refusal_of<ramp::hard_tanh<T>>(T(0), infinity<T>) == "ramp::hard_tanh: max = inf, but it must be finite");
}

TEMPLATE_TEST_CASE("constructors: values outside the domain", "[constructor]", float, double) {
  using T = TestType;
  CHECK(refusal_of<ramp::softplus<T>>(T(0)) == "ramp::softplus: beta = 0, but it must be finite and positive");
  CHECK(refusal_of<ramp::softplus<T>>(T(-1.5)) == "ramp::softplus: beta = -1.5, but it must be finite and positive");
  CHECK(refusal_of<ramp::squareplus<T>>(T(-0.25)) ==
        "ramp::squareplus: b = -0.25, but it must be finite and not negative");
  CHECK(refusal_of<ramp::clipped_relu<T>>(T(-2)) ==
        "ramp::clipped_relu: ceiling = -2, but it must be finite and not negative");
  CHECK(refusal_of<ramp::celu<T>>(T(0)) == "ramp::celu: alpha = 0, but it must be finite and not 0");
  CHECK(refusal_of<ramp::hard_tanh<T>>(T(2), T(1)) == "ramp::hard_tanh: max = 1, but it must be at least min = 2");
}

TEST_CASE("constructors: values are shown with as many digits as tell them apart", "[constructor]") {
  CHECK(refusal_of<ramp::clipped_relu<float>>(-0.1f) ==
        beginning("clipped_relu", "ceiling", "-0.1") + "finite and not negative");
  CHECK(refusal_of<ramp::hard_tanh<float>>(1.0000001f, 1.0f) ==
        "ramp::hard_tanh: max = 1, but it must be at least min = 1.0000001");
  CHECK(refusal_of<ramp::hard_tanh<double>>(1.00000000001, 1.0) ==
        "ramp::hard_tanh: max = 1, but it must be at least min = 1.00000000001");
  CHECK(refusal_of<ramp::softplus<double>>(-1.0 / 3) ==
        beginning("softplus", "beta", "-0.3333333333333333") + "finite and positive");
  CHECK(refusal_of<ramp::squareplus<double>>(-largest<double>) ==
        beginning("squareplus", "b", "-1.7976931348623157e+308") + "finite and not negative");
}

TEMPLATE_TEST_CASE("constructors: the borders of the domains are inside", "[constructor]", float, double) {
  using T = TestType;
  CHECK(refusal_of<ramp::softplus<T>>(smallest_normal<T>) == "");
  CHECK(refusal_of<ramp::squareplus<T>>(T(0)) == "");
  CHECK(refusal_of<ramp::clipped_relu<T>>(T(0)) == "");
  CHECK(refusal_of<ramp::celu<T>>(T(-1)) == "");
  CHECK(refusal_of<ramp::hard_tanh<T>>(T(1), T(1)) == "");
}

TEMPLATE_TEST_CASE("constructors: getters, defaults and comparison", "[constructor]", float, double) {
  using T = TestType;
  CHECK(ramp::leaky_relu<T>().negative_slope() == T(0.01));
  CHECK(ramp::prelu<T>().slope() == T(0.25));
  CHECK(ramp::silu<T>().beta() == 1);
  CHECK(ramp::softplus<T>().beta() == 1);
  CHECK(ramp::elu<T>().alpha() == 1);
  CHECK(ramp::squareplus<T>().b() == 4);
  CHECK(ramp::clipped_relu<T>().ceiling() == 6);
  CHECK(ramp::threshold_relu<T>().threshold() == 0);
  CHECK(ramp::shifted_relu<T>().shift() == 1);
  CHECK(ramp::celu<T>().alpha() == 1);
  CHECK(ramp::hard_tanh<T>().min() == -1);
  CHECK(ramp::hard_tanh<T>().max() == 1);
  CHECK(ramp::prelu<T>(T(0.5)).slope() == T(0.5));
  CHECK(ramp::prelu<T>() == ramp::prelu<T>(T(0.25)));
  CHECK(ramp::prelu<T>() != ramp::prelu<T>(T(0.5)));
  CHECK(ramp::gelu<T>() == ramp::gelu<T>());
}

namespace {
template <class... F>
constexpr bool small_values = ((std::is_trivially_copyable_v<F> && sizeof(F) <= 32) && ...);
#define RAMP_ACTIVATION(name) static_assert(small_values<ramp::name<float>, ramp::name<double>>);
#include "support/activations.def"
#undef RAMP_ACTIVATION
static_assert(std::is_same_v<ramp::gelu<>, ramp::gelu<float>>);

/// Whether `F f = {}` will do: for arrays, members and default arguments.
template <class F>
void take(F);
template <class F>
concept implicitly_default = requires {
  take<F>({});
};
#define RAMP_ACTIVATION(name) static_assert(implicitly_default<ramp::name<float>>);
#include "support/activations.def"
#undef RAMP_ACTIVATION
}  // namespace
