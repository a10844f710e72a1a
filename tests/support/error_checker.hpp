// Checks the errors of results. A cheap filter bounds each error from above; only where that could be a new maximum
// does the oracle compute 60 digits.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

#include "function_under_test.hpp"
#include "ulp.hpp"

namespace ramp_test {

/// The largest error seen, and where.
template <class T>
struct worst_case {
  double ulp = 0;
  T x = 0;
  T y = 0;
  long double expected = 0;

  void take(const worst_case& other) {
    if (other.ulp > ulp) *this = other;
  }
};

template <class T>
class error_checker {
 public:
  /// `roots`: ordinals of numbers beside which the filter is not trusted; without them an error there may go unseen.
  error_checker(const function_under_test<T>& f, direction d, std::vector<std::int64_t> roots = {})
      : parameters_(f.parameters), exact_(f.oracle->exact[d]), roots_(std::move(roots)) {
    if constexpr (is_float)
      filter_ = f.oracle->fast[d];
    else
      filter_ = f.oracle->wide[d];
  }

  /// Sets the arguments of the results that are checked next.
  void set_arguments(std::span<const T> x) {
    x_ = x;
    wide_x_.assign(x.begin(), x.end());
    filtered_.resize(x.size());
    filter_(parameters_, wide_x_.data(), filtered_.data(), x.size());
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    near_root_ = is_near_root(*low, *high);
  }

  /// Replaces `worst` by the worst of these results, if that is worse.
  void check(std::span<const T> y, worst_case<T>& worst) {
    last_y_ = not_a_number<T>;
    for (std::size_t i = 0; i < x_.size(); ++i)
      if (could_exceed(worst.ulp, x_[i], y[i], filtered_[i]) || (near_root_ && is_near_root(x_[i], x_[i])))
        check_exactly(i, y[i], worst);
  }

 private:
  static constexpr bool is_float = sizeof(T) == sizeof(float);
  using filter_t = std::conditional_t<is_float, double, long double>;

  static double filtered_error(T y, filter_t expected) {
    if constexpr (is_float)
      return quick_ulp_error(y, expected);
    else
      return ulp_error(y, expected);
  }

  /// Whether the error of a result may be more than `most`; that of NaN may.
  static bool could_exceed(double most, T x, T y, filter_t expected) {
    // Most results are the nearest number, which takes less time to see than the size of an error.
    if (y == expected || (most > 0.75 && y == static_cast<T>(expected))) return false;
    return !(filtered_error(y, expected) + filter_error(x, expected) <= most);
  }

  /// The error of the filter itself, in ULP of T, away from roots. An exponential loses as many bits as its argument
  /// has before the point, and the argument is about the logarithm of the result, or of its quotient with x.
  static double filter_error(T x, filter_t expected) {
    if constexpr (is_float) return 1e-5;  // 2^-29 for the last bits of a double, 2^-7 of them lost
    const auto octave = [](auto value) { return std::abs(value == 0 ? 1100.0 : std::ilogb(value)); };
    return 0.1 + (octave(x) + octave(expected)) * 0x1p-9;
  }

  /// Whether a root is so near to the range that the filter's terms cancel. The oracle has digits to spare.
  bool is_near_root(T low, T high) const {
    return std::any_of(roots_.begin(), roots_.end(), [&](std::int64_t ordinal) {
      const T root = from_ordinal<T>(ordinal), margin = std::fabs(root) * (is_float ? T(0x1p-12) : T(0.05));
      return low <= root + margin && root - margin <= high;
    });
  }

  void check_exactly(std::size_t i, T y, worst_case<T>& worst) {
    // Where the function is constant over many numbers, one of them is enough.
    if (!near_root_ && y == last_y_ && filtered_[i] == last_filtered_) return;
    last_y_ = y;
    last_filtered_ = filtered_[i];
    long double expected = filtered_[i];
    // The filter is exact enough for a result that is nearly right, as in the long tails that vanish.
    if (!is_float || near_root_ || !(filtered_error(y, filtered_[i]) <= 0.1))
      exact_(parameters_, &wide_x_[i], &expected, 1);
    worst.take({ulp_error(y, expected), x_[i], y, expected});
  }

  parameter_values parameters_;
  formula<filter_t> filter_;
  formula<long double> exact_;
  std::vector<std::int64_t> roots_;
  std::span<const T> x_;
  std::vector<double> wide_x_;
  std::vector<filter_t> filtered_;
  bool near_root_ = false;
  T last_y_ = not_a_number<T>;
  filter_t last_filtered_ = 0;
};

}  // namespace ramp_test
