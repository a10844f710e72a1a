// Arrays of other libraries, where they are installed: each gives the right result or an error, and nothing outside the
// output is written.
#include <cstdio>
#include <ramp/ramp.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#if __has_include(<Eigen/Core>)
#include <Eigen/Core>
#define RAMP_TEST_WITH_EIGEN 1
#endif
#if __has_include(<xtensor/xarray.hpp>)
#include <xtensor/xarray.hpp>
#include <xtensor/xview.hpp>
#define RAMP_TEST_WITH_XTENSOR 1
#endif

namespace {

int failures = 0;

void check(bool condition, const char* what) {
  if (condition) return;
  std::printf("wrong: %s\n", what);
  ++failures;
}

/// The message of the error that the call throws; "" if it throws none.
template <class Call>
std::string error_message_of(const Call& call) {
  try {
    call();
    return "";
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
}

#if RAMP_TEST_WITH_EIGEN
using by_rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using by_columns = Eigen::MatrixXf;

template <class Matrix>
Matrix counted(Eigen::Index rows, Eigen::Index columns) {
  return Matrix::NullaryExpr(rows, columns,
                             [&](Eigen::Index i, Eigen::Index j) { return static_cast<float>(i * columns + j) - 7; });
}

/// relu of a block in place and into another matrix, and the gradient: as Eigen computes them.
template <class Matrix>
void check_block(const char* what, Eigen::Index row, Eigen::Index column, Eigen::Index rows, Eigen::Index columns) {
  const ramp::relu f;
  Matrix x = counted<Matrix>(9, 40), expected = x;
  expected.block(row, column, rows, columns) = x.block(row, column, rows, columns).cwiseMax(0.0f);
  ramp::forward(f, x.block(row, column, rows, columns), x.block(row, column, rows, columns));
  check(x == expected, what);

  const Matrix in = counted<Matrix>(9, 40), grad = Matrix::Constant(9, 40, 2);
  Matrix apart(rows, columns);
  ramp::backward(f, in.block(row, column, rows, columns), grad.block(row, column, rows, columns), apart);
  check((apart.array() == (in.block(row, column, rows, columns).array() > 0).template cast<float>() * 2).all(), what);
}

void check_eigen() {
  check_block<by_rows>("some columns of a matrix stored by rows", 0, 3, 9, 21);
  check_block<by_columns>("some rows of a matrix stored by columns", 2, 0, 5, 40);
  check_block<by_rows>("a block by rows", 1, 2, 3, 35);
  check_block<by_columns>("a block by columns", 1, 2, 3, 35);
  check_block<by_rows>("a row by rows", 4, 0, 1, 40);
  check_block<by_columns>("a column by columns", 0, 5, 9, 1);

  const ramp::prelu learnable;
  const by_columns x = counted<by_columns>(9, 40);
  float sum = 0;
  for (Eigen::Index j = 0; j < x.cols(); ++j)
    for (Eigen::Index i = 2; i < 7; ++i) sum += x(i, j) <= 0 ? x(i, j) * x(i, j) : 0;
  check(ramp::parameter_gradient(learnable, x.middleRows(2, 5), x.middleRows(2, 5)) == sum, "the gradient of a block");

  by_columns m = counted<by_columns>(4, 4);
  by_rows r = counted<by_rows>(4, 4);
  const ramp::relu f;
  check(error_message_of([&] { ramp::forward(f, m.row(0), m.row(0)); }) ==
            "ramp::forward: in has gaps between its elements, but it must be contiguous",
        "a row of a matrix stored by columns");
  check(error_message_of([&] { ramp::forward(f, m.topRows(2), r.topRows(2)); }) ==
            "ramp::forward: out is stored by rows, but in by columns",
        "blocks in different orders");
  check(error_message_of([&] { ramp::forward(f, r.leftCols(3), r.rightCols(3)); }) ==
            "ramp::forward: out (12 elements) overlaps in (12 elements) without being the same range",
        "blocks that overlap");
  check(error_message_of([&] { ramp::forward(f, r.leftCols(2), r.rightCols(2)); }).empty(), "the halves of rows");
  check(error_message_of([&] { ramp::forward(f, r.rightCols(2), r.leftCols(2)); }).empty(), "the halves of rows");
}
#endif

#if RAMP_TEST_WITH_XTENSOR
void check_xtensor() {
  const ramp::relu f;
  const xt::xarray<float> x{{-1, 2}, {3, -4}};
  xt::xarray<float> y = xt::zeros<float>({2});
  ramp::forward(f, xt::view(x, 1, xt::all()), y);
  check(y(0) == 3 && y(1) == 0, "a row of an xtensor array");

  xt::xarray<float> z = x;
  ramp::forward(f, xt::view(x, 0, xt::all()), xt::view(z, 1, xt::all()));
  check(z(0, 0) == -1 && z(0, 1) == 2 && z(1, 0) == 0 && z(1, 1) == 2, "a view of xtensor as an output");
}
#endif

}  // namespace

int main() {
#if RAMP_TEST_WITH_EIGEN
  check_eigen();
#else
  std::puts("skipped: no Eigen (Debian: libeigen3-dev)");
#endif
#if RAMP_TEST_WITH_XTENSOR
  check_xtensor();
#else
  std::puts("skipped: no xtensor (Debian: libxtensor-dev)");
#endif
  std::printf("%d failures\n", failures);
  return failures == 0 ? 0 : 1;
}
