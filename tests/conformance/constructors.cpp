// A constructor refuses parameters outside the domain, with the name of the activation, of the parameter, and the
// value.
#include "support/activation_test.hpp"
#include "support/error_message.hpp"

using namespace ramp_test;

namespace {

/// What constructing the activation with these parameters says, "" where it accepts them.
template <class T>
std::string message_of(const function_under_test<T>& f, const parameter_values& parameters) {
  return error_message_of([&] { f.with(parameters)(direction::forward, T(0)); });
}

}  // namespace

TEMPLATE_TEST_CASE("constructors: parameters outside the domain are refused", "[constructor]", float, double) {
  for (const auto& f : default_functions<TestType>()) {
    const std::string name = f.oracle->name;
    for (const refused_parameters& refused : f.oracle->refused)
      CHECK(message_of(f, refused.values) == "ramp::" + name + ": " + refused.message);
    CAPTURE(name);
    CHECK(f.oracle->refused.empty() == (f.compiled->parameters == 0));
  }
}

TEMPLATE_TEST_CASE("constructors: the borders of the domains are inside", "[constructor]", float, double) {
  for (const auto& f : default_functions<TestType>())
    for (const parameter_values& accepted : f.oracle->accepted(smallest_normal<TestType>)) {
      CAPTURE(f.oracle->name, accepted[0], accepted[1]);
      CHECK(message_of(f, accepted) == "");
    }
}

TEST_CASE("constructors: values are shown with as many digits as tell them apart", "[constructor]") {
  CHECK(message_of(function<float>("clipped_relu"), {-0.1f}) ==
        "ramp::clipped_relu: ceiling = -0.1, but it must be at least 0");
  CHECK(message_of(function<float>("hard_tanh"), {1.0000001f, 1}) ==
        "ramp::hard_tanh: max = 1, but it must be at least min = 1.0000001");
  CHECK(message_of(function<double>("hard_tanh"), {1.00000000001, 1}) ==
        "ramp::hard_tanh: max = 1, but it must be at least min = 1.00000000001");
  CHECK(message_of(function<double>("softplus"), {-1.0 / 3}) ==
        "ramp::softplus: beta = -0.3333333333333333, but it must be finite and positive");
  CHECK(message_of(function<double>("squareplus"), {-largest<double>}) ==
        "ramp::squareplus: b = -1.7976931348623157e+308, but it must be finite and not negative");
}
