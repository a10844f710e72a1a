// ramp on Eigen: matrices, maps and blocks are ranges.
#include <Eigen/Core>
#include <cstdio>
#include <ramp/ramp.hpp>
#include <vector>

using row_major = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

int main() {
  const row_major weights =
      row_major::NullaryExpr(5, 4, [](Eigen::Index i, Eigen::Index j) { return static_cast<float>(i - 2 * j) / 4; });
  const row_major x =
      row_major::NullaryExpr(4, 5, [](Eigen::Index i, Eigen::Index j) { return static_cast<float>(2 * i - j) / 3; });
  const ramp::mish f;

  // 1. A matrix, in place. An expression has no elements in memory: it is evaluated into a matrix first.
  row_major dense(4, 4);
  dense.noalias() = x * weights;
  ramp::forward(f, dense, dense);

  // 2. Blocks: the left and the right columns. The elements between their rows are neither read nor written.
  row_major blocks = x * weights;
  ramp::forward(f, blocks.leftCols(2), blocks.leftCols(2));
  ramp::forward(f, blocks.rightCols(2), blocks.rightCols(2));

  // 3. A map of memory that belongs to something else, such as a tensor.
  std::vector<float> tensor(4 * 4);
  Eigen::Map<row_major> map(tensor.data(), 4, 4);
  map.noalias() = x * weights;
  ramp::forward(f, map, map);

  // 4. One coefficient at a time, as an expression among others: convenient, and slower than the calls above.
  const row_major expression = (x * weights).unaryExpr([f](float v) { return f(v); });

  std::printf("%.4f %.4f %.4f\n", double(dense(0, 0)), double(dense(0, 1)), double(dense(0, 2)));
  const bool same = dense == blocks && dense == map && dense == expression;
  std::puts(same ? "all four ways give the same numbers" : "the results differ");
  return same ? 0 : 1;
}
