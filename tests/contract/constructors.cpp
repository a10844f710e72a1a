// A parameter outside its domain is refused with the name of the activation, of the parameter, and the value.
#include <ramp/ramp.hpp>

#include <stdexcept>
#include <string>

#include "support/catch.hpp"
#include "support/floats.hpp"

using namespace ramp_test;

namespace {

/// What constructing F from the arguments says, "" where it is accepted.
template <class F, class... T>
std::string refusal(T... arguments) {
  try {
    static_cast<void>(F(arguments...));
    return "";
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
}

bool mentions(const std::string& message, const std::string& word) { return message.find(word) != std::string::npos; }

/// F refuses NaN and infinities, by name.
template <class F, class T>
void check_finite(const char* activation, const char* parameter) {
  for (const T value : {not_a_number<T>, infinity<T>, -infinity<T>}) {
    const std::string message = refusal<F>(value);
    CAPTURE(activation, parameter, value, message);
    CHECK(mentions(message, activation));
    CHECK(mentions(message, parameter));
    CHECK(mentions(message, value != value ? "nan" : "inf"));
  }
}

/// F refuses `value` and shows it as `text`.
template <class F, class T>
void check_refused(const char* activation, const char* parameter, T value, const char* text) {
  const std::string message = refusal<F>(value);
  CAPTURE(activation, parameter, value, message);
  CHECK(mentions(message, activation));
  CHECK(mentions(message, parameter));
  CHECK(mentions(message, text));
}

}  // namespace

TEMPLATE_TEST_CASE("constructors: every parameter must be finite", "[constructor]", float, double) {
  using T = TestType;
  check_finite<ramp::leaky_relu<T>, T>("leaky_relu", "negative_slope");
  check_finite<ramp::prelu<T>, T>("prelu", "slope");
  check_finite<ramp::silu<T>, T>("silu", "beta");
  check_finite<ramp::softplus<T>, T>("softplus", "beta");
  check_finite<ramp::elu<T>, T>("elu", "alpha");
  check_finite<ramp::squareplus<T>, T>("squareplus", "b");
  check_finite<ramp::clipped_relu<T>, T>("clipped_relu", "ceiling");
  check_finite<ramp::threshold_relu<T>, T>("threshold_relu", "threshold");
  check_finite<ramp::shifted_relu<T>, T>("shifted_relu", "shift");
  check_finite<ramp::celu<T>, T>("celu", "alpha");
  check_finite<ramp::hard_tanh<T>, T>("hard_tanh", "min");
}

TEMPLATE_TEST_CASE("constructors: values outside the domain", "[constructor]", float, double) {
  using T = TestType;
  check_refused<ramp::softplus<T>>("softplus", "beta", T(0), "0");
  check_refused<ramp::softplus<T>>("softplus", "beta", T(-1.5), "-1.5");
  check_refused<ramp::squareplus<T>>("squareplus", "b", T(-0.25), "-0.25");
  check_refused<ramp::clipped_relu<T>>("clipped_relu", "ceiling", T(-2), "-2");
  check_refused<ramp::celu<T>>("celu", "alpha", T(0), "0");
  const std::string crossed = refusal<ramp::hard_tanh<T>>(T(2), T(1));
  CHECK(mentions(crossed, "hard_tanh"));
  CHECK(mentions(crossed, "max"));
  CHECK(mentions(refusal<ramp::hard_tanh<T>>(T(0), infinity<T>), "max"));
}

TEMPLATE_TEST_CASE("constructors: the borders of the domains are inside", "[constructor]", float, double) {
  using T = TestType;
  CHECK(refusal<ramp::softplus<T>>(smallest_normal<T>) == "");
  CHECK(refusal<ramp::squareplus<T>>(T(0)) == "");
  CHECK(refusal<ramp::clipped_relu<T>>(T(0)) == "");
  CHECK(refusal<ramp::celu<T>>(T(-1)) == "");
  CHECK(refusal<ramp::hard_tanh<T>>(T(1), T(1)) == "");
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
}  // namespace
