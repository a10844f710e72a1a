// The one reduction: a sum of products whose error does not grow with the number of terms.
//
// Floats are summed in double: the products are exact, and no sum of them overflows. Doubles are summed with the
// rounding error of each product and each addition carried along. Blocks of a fixed size are summed on their own, and
// their sums added up in two words: what a sum loses depends on the block, not on the length of the array.
#pragma once

#include <algorithm>
#include <cstddef>

#include <ramp/detail/loops/operands.hpp>
#include <ramp/detail/math/double_word.hpp>

namespace ramp::detail {

/// A sum in two words.
struct running_sum {
  double high = 0, low = 0;

  RAMP_INLINE void add(double x) {
    const double sum = high + x, x_part = sum - high;
    low += (high - (sum - x_part)) + (x - x_part);
    high = sum;
  }

  /// The sum, rounded. An infinite term leaves NaN in the low word; the high word is what IEEE arithmetic says then.
  RAMP_INLINE double value() const {
    const double sum = high + low;
    return sum == sum ? sum : high;
  }
};

/// Elements that are summed on their own.
inline constexpr std::size_t dot_block = 4096;

/// Adds the lanes of a register.
template <single_register W>
RAMP_INLINE void add_lanes(running_sum& sum, W x) {
  for (const double lane : detail::lanes_of(x)) sum.add(lane);
}

/// Σ weights[i]·f(x[i]) for up to a block of floats.
template <batch_of<float> V, class F>
RAMP_INLINE void add_block(running_sum& total, std::size_t size, const float* x, const float* weights, const F& f) {
  using W = batch<double, arch_t<V>>;
  // Two registers of floats per iteration: four sums hide the latency of the additions.
  W sums[2][2] = {{W(0.0), W(0.0)}, {W(0.0), W(0.0)}};
  const auto add = [](W(&sum)[2], V weight, V term) RAMP_LAMBDA_INLINE {
    sum[0] = detail::mul_add(detail::widen_low(weight), detail::widen_low(term), sum[0]);
    sum[1] = detail::mul_add(detail::widen_high(weight), detail::widen_high(term), sum[1]);
  };
  std::size_t i = 0;
  for (; i + 2 * V::size <= size; i += 2 * V::size) {
    add(sums[0], detail::load<V>(weights + i), f(detail::load<V>(x + i)));
    add(sums[1], detail::load<V>(weights + i + V::size), f(detail::load<V>(x + i + V::size)));
  }
  for (; i < size; i += V::size) {
    const std::size_t count = (std::min)(size - i, V::size);
    // The lanes behind the end must not count, whatever f makes of them.
    const V term = detail::keep_first(f(detail::load_first<V>(x + i, count)), count);
    add(sums[0], detail::load_first<V>(weights + i, count), term);
  }
  detail::add_lanes(total, (sums[0][0] + sums[0][1]) + (sums[1][0] + sums[1][1]));
}

/// Σ unit·weights[i]·f(x[i]) for up to a block of doubles; unit is a power of two.
template <batch_of<double> V, class F>
RAMP_INLINE void add_block(running_sum& total, std::size_t size, const double* x, const double* weights, const F& f,
                           double unit) {
  V high(0.0), low(0.0);
  const auto add = [&](V weight, V term) RAMP_LAMBDA_INLINE {
    const auto product = detail::two_product(weight * V(unit), term);
    const auto sum = detail::two_sum(high, product.high);
    high = sum.high;
    low = low + (sum.low + product.low);
  };
  std::size_t i = 0;
  for (; i + V::size <= size; i += V::size) add(detail::load<V>(weights + i), f(detail::load<V>(x + i)));
  if (const std::size_t rest = size - i; rest > 0)
    add(detail::load_first<V>(weights + i, rest), detail::keep_first(f(detail::load_first<V>(x + i, rest)), rest));
  running_sum block;
  detail::add_lanes(block, high);
  double lost = 0;
  for (const double lane : detail::lanes_of(low)) lost += lane;
  total.add(block.high);
  total.low += block.low + lost;
}

/// Σ unit·weights[i]·f(x[i]) over all rows, block by block.
template <class V, class T, class F, class... Unit>
RAMP_INLINE double sum_of_blocks(shape s, rows_of<const T, const T> x_and_weights, const F& f, Unit... unit) {
  running_sum total;
  for (std::size_t row = 0; row < s.rows; ++row, x_and_weights.advance()) {
    const T* const x = detail::get<0>(x_and_weights.first);
    const T* const weights = detail::get<1>(x_and_weights.first);
    for (std::size_t i = 0; i < s.columns; i += dot_block)
      detail::add_block<V>(total, (std::min)(dot_block, s.columns - i), x + i, weights + i, f, unit...);
  }
  return total.value();
}

/// Σ weights[i]·f(x[i]), rounded once. Where the terms are finite and the sum is representable, it is the sum, however
/// large the sums on the way.
template <batch_of<float> V, class F>
RAMP_INLINE float dot(shape s, const rows_of<const float, const float>& x_and_weights, const F& f) {
  return static_cast<float>(detail::sum_of_blocks<V>(s, x_and_weights, f));
}
template <batch_of<double> V, class F>
RAMP_INLINE double dot(shape s, const rows_of<const double, const double>& x_and_weights, const F& f) {
  const double sum = detail::sum_of_blocks<V>(s, x_and_weights, f, 1.0);
  if (sum - sum == 0) return sum;
  // Something overflowed: a term, or only a sum on the way. Smaller terms tell.
  constexpr double unit = 0x1p-64;
  const double small_sum = detail::sum_of_blocks<V>(s, x_and_weights, f, unit);
  return small_sum - small_sum == 0 ? small_sum / unit : sum;
}

}  // namespace ramp::detail
