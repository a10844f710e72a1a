// ramp on Eigen: anything with data(), size() and no gaps between its elements is a range.
#include <Eigen/Core>
#include <cstdio>
#include <ramp/ramp.hpp>
#include <vector>

using row_major = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

int main() {
  const row_major weights =
      row_major::NullaryExpr(5, 3, [](Eigen::Index i, Eigen::Index j) { return static_cast<float>(i - 2 * j) / 4; });
  const row_major x =
      row_major::NullaryExpr(4, 5, [](Eigen::Index i, Eigen::Index j) { return static_cast<float>(2 * i - j) / 3; });
  const ramp::mish<float> f;

  // 1. An expression has no storage: evaluate it into a matrix, then activate that in place.
  row_major dense(4, 3);
  dense.noalias() = x * weights;
  ramp::forward(f, dense, dense);

  // 2. Row by row: the rows of a row-major matrix (the columns of a column-major one) lie without gaps.
  row_major rows = x * weights;
  for (Eigen::Index i = 0; i < rows.rows(); ++i) ramp::forward(f, rows.row(i), rows.row(i));

  // 3. A map of memory that belongs to somebody else, say a tensor.
  std::vector<float> tensor(4 * 3);
  Eigen::Map<row_major> map(tensor.data(), 4, 3);
  map.noalias() = x * weights;
  ramp::forward(f, map, map);

  // 4. As an expression among others, one coefficient at a time: convenient, and slower than the ranges
  // above.
  const row_major expression = (x * weights).unaryExpr([f](float v) { return f(v); });

  std::printf("%.4f %.4f %.4f\n", double(dense(0, 0)), double(dense(0, 1)), double(dense(0, 2)));
  const bool same = dense == rows && dense == map && dense == expression;
  std::puts(same ? "all four ways give the same numbers" : "the results differ");
  return same ? 0 : 1;
}
