// The range algorithms: which ranges they take, and what they refuse before anything is written.
#include <ramp/ramp.hpp>

#include <array>
#include <numeric>
#include <span>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/error_message.hpp"

using ramp_test::error_message_of;

namespace {

using vector = std::vector<float>;
using span = std::span<float>;

const ramp::relu<float> f;

vector counted(std::size_t size) {
  vector x(size);
  std::iota(x.begin(), x.end(), -3.0f);
  return x;
}

}  // namespace

TEST_CASE("algorithms: vectors, arrays, spans and C arrays", "[algorithm]") {
  const vector x = counted(7), expected{0, 0, 0, 0, 1, 2, 3};
  vector y(7);
  ramp::forward(f, x, y);
  CHECK(y == expected);

  std::array<float, 7> array{};
  ramp::forward(f, x, array);
  CHECK(vector(array.begin(), array.end()) == expected);

  float c_array[7] = {};
  ramp::forward(f, x, c_array);
  CHECK(vector(c_array, c_array + 7) == expected);

  // A temporary span is an output like any other.
  std::fill(y.begin(), y.end(), 9.0f);
  ramp::forward(f, std::span<const float>(x).subspan(1, 3), span(y).subspan(2, 3));
  CHECK(y == vector{9, 9, 0, 0, 0, 9, 9});
}

TEST_CASE("algorithms: empty ranges do nothing", "[algorithm]") {
  vector nothing;
  ramp::forward(f, nothing, nothing);
  ramp::derivative(f, nothing, nothing);
  ramp::forward_derivative(f, nothing, nothing, span());
  ramp::backward(f, nothing, nothing, nothing);
  CHECK(ramp::parameter_gradient(ramp::prelu<float>(), nothing, nothing) == 0);
}

TEST_CASE("algorithms: different sizes are refused by name and size, before anything is written", "[algorithm]") {
  const vector x = counted(5), grad = counted(5), short_grad = counted(4);
  const vector untouched(6, -7.0f);
  vector y = untouched, z = untouched;
  CHECK(error_message_of([&] { ramp::forward(f, x, y); }) == "ramp::forward: out has 6 elements, but in has 5");
  CHECK(error_message_of([&] { ramp::derivative(f, x, y); }) == "ramp::derivative: out has 6 elements, but in has 5");
  CHECK(error_message_of([&] { ramp::forward_derivative(f, x, y, span(z).first(5)); }) ==
        "ramp::forward_derivative: out has 6 elements, but in has 5");
  CHECK(error_message_of([&] { ramp::forward_derivative(f, x, span(y).first(5), z); }) ==
        "ramp::forward_derivative: derivative_out has 6 elements, but in has 5");
  CHECK(error_message_of([&] { ramp::backward(f, x, grad, y); }) ==
        "ramp::backward: grad_in has 6 elements, but in has 5");
  CHECK(error_message_of([&] { ramp::backward(f, x, short_grad, span(y).first(5)); }) ==
        "ramp::backward: grad_out has 4 elements, but in has 5");
  CHECK(error_message_of([&] { static_cast<void>(ramp::parameter_gradient(ramp::prelu<float>(), x, short_grad)); }) ==
        "ramp::parameter_gradient: grad_out has 4 elements, but in has 5");
  CHECK(y == untouched);
  CHECK(z == untouched);
}

TEST_CASE("algorithms: overlap is refused by name and size, before anything is written", "[algorithm]") {
  const vector before = counted(12);
  vector x = before;
  const span all(x), left = all.first(8), right = all.last(8);
  vector other(8), second(8);
  const std::string apart = "; they must be apart", unlike = " without being the same range";
  CHECK(error_message_of([&] { ramp::forward(f, left, right); }) ==
        "ramp::forward: out (8 elements) overlaps in (8 elements)" + unlike);
  CHECK(error_message_of([&] { ramp::forward(f, right, left); }) ==
        "ramp::forward: out (8 elements) overlaps in (8 elements)" + unlike);
  CHECK(error_message_of([&] { ramp::derivative(f, left, right); }) ==
        "ramp::derivative: out (8 elements) overlaps in (8 elements)" + unlike);
  CHECK(error_message_of([&] { ramp::forward_derivative(f, other, left, right); }) ==
        "ramp::forward_derivative: derivative_out (8 elements) overlaps out (8 elements)" + apart);
  CHECK(error_message_of([&] { ramp::forward_derivative(f, other, left, left); }) ==
        "ramp::forward_derivative: derivative_out (8 elements) overlaps out (8 elements)" + apart);
  CHECK(error_message_of([&] { ramp::forward_derivative(f, left, right, second); }) ==
        "ramp::forward_derivative: out (8 elements) overlaps in (8 elements)" + unlike);
  CHECK(error_message_of([&] { ramp::forward_derivative(f, left, other, right); }) ==
        "ramp::forward_derivative: derivative_out (8 elements) overlaps in (8 elements)" + unlike);
  CHECK(error_message_of([&] { ramp::backward(f, left, other, right); }) ==
        "ramp::backward: grad_in (8 elements) overlaps in (8 elements)" + unlike);
  CHECK(error_message_of([&] { ramp::backward(f, other, left, right); }) ==
        "ramp::backward: grad_in (8 elements) overlaps grad_out (8 elements)" + unlike);
  CHECK(other == vector(8));
  CHECK(second == vector(8));
  CHECK(x == before);
}

TEST_CASE("algorithms: neighbours are not overlap, and the same range is allowed", "[algorithm]") {
  vector x = counted(12), grad(6, 2.0f);
  const span left = span(x).first(6), right = span(x).last(6);
  CHECK(error_message_of([&] { ramp::forward(f, left, right); }) == "");
  CHECK(error_message_of([&] { ramp::forward(f, right, left); }) == "");
  CHECK(error_message_of([&] { ramp::forward(f, left, left); }) == "");
  CHECK(error_message_of([&] { ramp::forward_derivative(f, left, left, right); }) == "");
  CHECK(error_message_of([&] { ramp::forward_derivative(f, left, right, left); }) == "");
  CHECK(error_message_of([&] { ramp::backward(f, left, grad, grad); }) == "");
  CHECK(error_message_of([&] { ramp::backward(f, left, grad, left); }) == "");
  // Inputs are only read: in and grad_out may be one array.
  CHECK(error_message_of([&] { ramp::backward(f, left, left, right); }) == "");
  CHECK(error_message_of([&] { static_cast<void>(ramp::parameter_gradient(ramp::prelu<float>(), left, left)); }) == "");
}
