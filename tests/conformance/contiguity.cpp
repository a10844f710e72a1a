// Ranges with gaps between their elements: Eigen's blocks have data() and size() like any other.
#include <ramp/ramp.hpp>

#include <cstddef>
#include <vector>

#include "support/catch.hpp"
#include "support/error_message.hpp"

using ramp_test::error_message_of;

namespace {

/// The layout that Eigen's blocks, maps and diagonals state: `outer_size` rows (or columns) of `inner_size` elements.
struct block {
  float* first;
  std::ptrdiff_t inner_size, outer_size, inner_stride, outer_stride;

  float* data() const { return first; }
  std::size_t size() const { return static_cast<std::size_t>(inner_size * outer_size); }
  std::ptrdiff_t innerSize() const { return inner_size; }
  std::ptrdiff_t outerSize() const { return outer_size; }
  std::ptrdiff_t innerStride() const { return inner_stride; }
  std::ptrdiff_t outerStride() const { return outer_stride; }
};

template <bool ByRows>
struct matrix : block {
  static constexpr bool IsRowMajor = ByRows;

  explicit matrix(float* data, std::ptrdiff_t rows = 2, std::ptrdiff_t columns = 3)
      : block{data, ByRows ? columns : rows, ByRows ? rows : columns, 1, ByRows ? columns : rows} {}
};

const ramp::relu<float> f;

/// Whether ramp accepts the block; checks that a refused one is not written to.
bool taken(const block& layout) {
  std::vector<float> memory(64, -1.0f);
  block range = layout;
  range.first = memory.data();
  if (error_message_of([&] { ramp::forward(f, range, range); }).empty()) return true;
  CHECK(memory == std::vector<float>(64, -1.0f));
  return false;
}

}  // namespace

TEST_CASE("contiguity: rows without gaps are taken, whatever lies between them", "[algorithm]") {
  CHECK(taken({nullptr, 3, 4, 1, 3}));  // a matrix
  CHECK(taken({nullptr, 3, 2, 1, 3}));  // some of its columns
  CHECK(taken({nullptr, 2, 1, 1, 3}));  // a part of one
  CHECK(taken({nullptr, 1, 1, 3, 3}));  // an element
  CHECK(taken({nullptr, 0, 4, 1, 3}));  // nothing
  CHECK(taken({nullptr, 2, 4, 1, 3}));  // some rows of a matrix by columns
}

TEST_CASE("contiguity: gaps are refused by the range's name, before anything is written", "[algorithm]") {
  CHECK_FALSE(taken({nullptr, 4, 1, 3, 3}));  // a row of a matrix by columns
  CHECK_FALSE(taken({nullptr, 1, 4, 1, 3}));  // the same as a block of height 1

  std::vector<float> memory(64);
  const block row{memory.data(), 4, 1, 3, 3};
  const std::vector<float> whole(4);
  std::vector<float> out(4);
  CHECK(error_message_of([&] { ramp::forward(f, row, out); }) ==
        "ramp::forward: in has gaps between its elements, but it must be contiguous");
  CHECK(error_message_of([&] { ramp::derivative(f, whole, row); }) ==
        "ramp::derivative: out has gaps between its elements, but it must be contiguous");
  CHECK(error_message_of([&] { ramp::forward_derivative(f, whole, out, row); }) ==
        "ramp::forward_derivative: derivative_out has gaps between its elements, but it must be contiguous");
  CHECK(error_message_of([&] { ramp::backward(f, whole, row, out); }) ==
        "ramp::backward: grad_out has gaps between its elements, but it must be contiguous");
  CHECK(error_message_of([&] { static_cast<void>(ramp::parameter_gradient(ramp::prelu<float>(), whole, row)); }) ==
        "ramp::parameter_gradient: grad_out has gaps between its elements, but it must be contiguous");
}

TEST_CASE("contiguity: matrices stored in different orders are refused, but not beside a vector", "[algorithm]") {
  std::vector<float> memory(64, -1.0f), other(64, -1.0f);
  matrix<true> by_rows(memory.data());
  matrix<false> by_columns(other.data());
  CHECK(error_message_of([&] { ramp::forward(f, by_rows, by_columns); }) ==
        "ramp::forward: in is stored by rows, but out by columns");
  CHECK(error_message_of([&] { ramp::forward(f, by_columns, by_rows); }) ==
        "ramp::forward: out is stored by rows, but in by columns");
  CHECK(memory == other);
  std::vector<float> y(6, 1.0f);
  ramp::forward(f, by_rows, y);
  CHECK(y == std::vector<float>(6));
}

TEST_CASE("contiguity: matrices of different shapes are refused, but not beside a vector", "[algorithm]") {
  std::vector<float> memory(64, -1.0f), other(64, -1.0f);
  matrix<true> two_by_three(memory.data());
  CHECK(error_message_of([&] { ramp::forward(f, two_by_three, matrix<true>(other.data(), 3, 2)); }) ==
        "ramp::forward: out has rows of 2 elements, but in of 3");
  CHECK(error_message_of([&] { ramp::forward(f, matrix<false>(memory.data()), matrix<false>(other.data(), 3, 2)); }) ==
        "ramp::forward: out has columns of 3 elements, but in of 2");
  CHECK(memory == other);
  ramp::forward(f, two_by_three, matrix<true>(other.data(), 1, 6));
  CHECK(other[5] == 0);
}
