// Rows with elements between them: each call gives the bits of the same elements side by side, and touches no others.
#include <ramp/ramp.hpp>

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/error_message.hpp"
#include "support/floats.hpp"

using ramp_test::error_message_of;
using ramp_test::same;

namespace {

constexpr std::size_t row_count = 5, stride = 150;

/// What the fast paths are valid for, and a few numbers that they are not.
template <class T>
std::vector<T> numbers(std::size_t size) {
  std::vector<T> x(size);
  for (std::size_t i = 0; i < size; ++i)
    x[i] = T(static_cast<int>(i * 37 % 101) - 50) * (i % 61 == 0 ? T(3) : T(0.125));
  return x;
}

/// The elements of rows, side by side.
template <class T>
std::vector<T> packed(ramp::row_view<T> view) {
  std::vector<T> all;
  for (std::size_t row = 0; row < view.rows; ++row)
    all.insert(all.end(), view.data + row * view.stride, view.data + row * view.stride + view.columns);
  return all;
}

/// Whether the elements of the rows are `inside`, and all others of the array are `outside`.
template <class T>
bool holds(const std::vector<T>& array, ramp::row_view<T> view, const std::vector<T>& inside, T outside) {
  const auto first = static_cast<std::size_t>(view.data - array.data());
  for (std::size_t i = 0; i < array.size(); ++i) {
    const std::size_t row = i < first ? view.rows : (i - first) / view.stride;
    const std::size_t column = i < first ? 0 : (i - first) % view.stride;
    const bool is_inside = row < view.rows && column < view.columns;
    if (!same(array[i], is_inside ? inside[row * view.columns + column] : outside)) return false;
  }
  return true;
}

/// The part of std::mdspan that ramp reads.
struct matrix {
  float* first;
  std::size_t rows, columns, row_stride, column_stride = 1;

  static constexpr std::size_t rank() { return 2; }
  float* data_handle() const { return first; }
  int extents() const { return 2; }
  std::size_t extent(int r) const { return r == 0 ? rows : columns; }
  std::size_t stride(int r) const { return r == 0 ? row_stride : column_stride; }
};

}  // namespace

TEMPLATE_TEST_CASE("rows: every call gives the bits of elements side by side, at every width", "[rows]", float,
                   double) {
  using T = TestType;
  const ramp::silu<T> f;
  const T canary = -12345;
  std::vector<T> x = numbers<T>(row_count * stride), grad = numbers<T>(x.size() + 7);
  for (std::size_t columns = 0; columns <= 140; ++columns) {
    const auto in = ramp::rows(x, stride).columns_from(columns % 10, columns);
    const auto grad_out = ramp::rows(grad.data() + 7, row_count, columns, stride);
    const std::vector<T> dense_in = packed(in), dense_grad = packed(grad_out);
    std::vector<T> y(x.size(), canary), z(x.size(), canary), expected(dense_in.size()), expected_too(dense_in.size());
    const auto out = ramp::rows(y, stride).columns_from(3, columns),
               second = ramp::rows(z, stride).columns_from(10, columns);

    ramp::forward_derivative(f, dense_in, expected, expected_too);
    ramp::forward_derivative(f, in, out, second);
    REQUIRE(holds(y, out, expected, canary));
    REQUIRE(holds(z, second, expected_too, canary));
    y.assign(y.size(), canary);
    ramp::forward(f, in, out);
    REQUIRE(holds(y, out, expected, canary));
    z.assign(z.size(), canary);
    ramp::derivative(f, in, second);
    REQUIRE(holds(z, second, expected_too, canary));

    y.assign(y.size(), canary);
    ramp::backward(f, dense_in, dense_grad, expected);
    ramp::backward(f, in, grad_out, out);
    REQUIRE(holds(y, out, expected, canary));

    // Rows are summed one by one: what is rounded differs by a little.
    const T sum = ramp::parameter_gradient(f, in, grad_out),
            dense_sum = ramp::parameter_gradient(f, dense_in, dense_grad);
    REQUIRE(std::fabs(sum - dense_sum) <= std::fabs(dense_sum) * std::numeric_limits<T>::epsilon());
  }
}

TEST_CASE("rows: in place, the halves of rows, and neighbours", "[rows]") {
  const ramp::relu f;
  std::vector<float> x = numbers<float>(row_count * stride);
  const std::vector<float> before = x;
  const auto all = ramp::rows(x, stride);
  ramp::forward(f, all.columns_from(0, 75), all.columns_from(75, 75));
  for (std::size_t i = 0; i < x.size(); ++i)
    CHECK(x[i] == (i % stride < 75 ? before[i] : (before[i - 75] > 0 ? before[i - 75] : 0)));
  ramp::forward(f, all, all);
  for (std::size_t i = 0; i < x.size(); ++i) CHECK(x[i] >= 0);
  ramp::backward(f, all.columns_from(75, 75), all.columns_from(0, 75), all.columns_from(0, 75));
}

TEST_CASE("rows: mdspans of rank 2 are rows", "[rows]") {
  const ramp::relu f;
  std::vector<float> x = numbers<float>(row_count * stride), y(row_count * 20);
  ramp::forward(f, matrix{x.data(), row_count, 20, stride}, ramp::rows(y, 20));
  for (std::size_t i = 0; i < y.size(); ++i) {
    const float at = x[i / 20 * stride + i % 20];
    CHECK(y[i] == (at > 0 ? at : 0));
  }
  CHECK(error_message_of([&] {
          ramp::forward(f, matrix{x.data(), 20, row_count, 1, 20}, ramp::rows(y, row_count));
        }) == "ramp::forward: in has gaps within its rows: its stride(1) must be 1, as std::layout_right has it");
  CHECK(error_message_of([&] {
          ramp::forward(f, matrix{x.data(), row_count, 20, 19}, ramp::rows(y, 20));
        }) == "ramp::forward: in has rows that overlap: 20 columns, but a stride of 19");
}

TEST_CASE("rows: shapes, overlaps and incomplete rows are refused, before anything is written", "[rows]") {
  const ramp::relu f;
  const std::vector<float> untouched(200, -7.0f);
  std::vector<float> x = untouched, y = untouched;
  const auto in = ramp::rows(x, 40);
  CHECK(error_message_of([&] { ramp::forward(f, in, ramp::rows(y, 20)); }) ==
        "ramp::forward: out has 10 rows of 20 elements, but in has 5 of 40");
  CHECK(error_message_of([&] { ramp::forward(f, in, y); }) ==
        "ramp::forward: out has 1 rows of 200 elements, but in has 5 of 40");
  CHECK(error_message_of([&] { ramp::forward(f, in.columns_from(0, 21), in.columns_from(19, 21)); }) ==
        "ramp::forward: out (105 elements) overlaps in (105 elements) without being the same range");
  CHECK(error_message_of([&] { ramp::forward(f, in.columns_from(19, 21), in.columns_from(0, 21)); }) ==
        "ramp::forward: out (105 elements) overlaps in (105 elements) without being the same range");
  CHECK(error_message_of([&] {
          ramp::forward(f, ramp::row_view<float>{x.data(), 3, 5, 4}, ramp::rows(y.data(), 3, 5, 5));
        }) == "ramp::forward: in has rows that overlap: 5 columns, but a stride of 4");
  CHECK(error_message_of([&] { static_cast<void>(ramp::rows(x.data(), 3, 5, 4)); }) ==
        "ramp::rows: the rows overlap: 5 columns, but a stride of 4");
  CHECK(error_message_of([&] { static_cast<void>(ramp::rows(x, 33)); }) ==
        "ramp::rows: 200 elements do not make rows of 33");
  CHECK(error_message_of([&] { static_cast<void>(in.columns_from(30, 11)); }) ==
        "ramp::row_view::columns_from: the rows have 40 columns, but 11 from column 30 on are asked for");
  CHECK(x == untouched);
  CHECK(y == untouched);
  // A plain range is one row.
  ramp::forward(f, ramp::rows(x, 200), y);
  CHECK(y == std::vector<float>(200));
}

TEST_CASE("rows: empty rows do nothing", "[rows]") {
  std::vector<float> nothing, x(10, 1.0f);
  ramp::forward(ramp::gelu{}, ramp::rows(nothing, 0), ramp::rows(nothing, 0));
  ramp::forward(ramp::gelu{}, ramp::rows(x.data(), 5, 0, 2), ramp::rows(x.data() + 1, 5, 0, 2));
  CHECK(x == std::vector<float>(10, 1.0f));
}
