// Judges results. A cheap filter says how wrong a result is at most; only where that could be a new maximum does the
// judge compute 60 digits.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

#include "subject.hpp"
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
class referee {
 public:
  /// `roots`: places around which the filter is not trusted; without them an error there may go unseen.
  referee(const subject<T>& s, direction d, std::vector<std::int64_t> roots = {})
      : parameters_(s.parameters), judge_(s.formula->exact[static_cast<std::size_t>(d)]), roots_(std::move(roots)) {
    if constexpr (is_float)
      filter_ = s.formula->fast[static_cast<std::size_t>(d)];
    else
      filter_ = s.formula->wide[static_cast<std::size_t>(d)];
  }

  /// Sets the numbers at which the next results are to be judged.
  void look_at(std::span<const T> x) {
    x_ = x;
    wide_x_.assign(x.begin(), x.end());
    filtered_.resize(x.size());
    filter_(parameters_, wide_x_.data(), filtered_.data(), x.size());
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    near_root_ = distrusted(*low, *high);
  }

  /// Replaces `worst` by the worst of these results, if that is worse.
  void judge(std::span<const T> y, worst_case<T>& worst) {
    judged_y_ = not_a_number<T>;
    for (std::size_t i = 0; i < x_.size(); ++i)
      if (could_exceed(worst.ulp, x_[i], y[i], filtered_[i]) || (near_root_ && distrusted(x_[i], x_[i])))
        reconsider(i, y[i], worst);
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

  /// Whether a result may be wrong by more than `most`: NaN is.
  static bool could_exceed(double most, T x, T y, filter_t expected) {
    // Most results are the nearest number, which takes less to see than by how much they are wrong.
    if (y == expected || (most > 0.75 && y == static_cast<T>(expected))) return false;
    return !(filtered_error(y, expected) + doubt(x, expected) <= most);
  }

  /// How far from the truth the filter may be, in ULP of T, away from roots. An exponential loses as many bits as its
  /// argument has before the point, and the argument is about the logarithm of the result, or of its quotient with x.
  static double doubt(T x, filter_t expected) {
    if constexpr (is_float) return 1e-5;  // 2^-29 for the last bits of a double, 2^-7 of them lost
    const auto octave = [](auto value) { return std::abs(value == 0 ? 1100.0 : std::ilogb(value)); };
    return 0.1 + (octave(x) + octave(expected)) * 0x1p-9;
  }

  /// Whether a root is so near to the range that the filter's terms cancel; it has digits to spare.
  bool distrusted(T low, T high) const {
    return std::any_of(roots_.begin(), roots_.end(), [&](std::int64_t at) {
      const T root = number_at<T>(at), margin = std::fabs(root) * (is_float ? T(0x1p-12) : T(0.05));
      return low <= root + margin && root - margin <= high;
    });
  }

  void reconsider(std::size_t i, T y, worst_case<T>& worst) {
    // On a long stretch where the function is constant every number is as bad as the first.
    if (!near_root_ && y == judged_y_ && filtered_[i] == judged_filtered_) return;
    judged_y_ = y;
    judged_filtered_ = filtered_[i];
    long double expected = filtered_[i];
    // What is nearly right, as in the long tails that vanish, is known well enough.
    if (!is_float || near_root_ || !(filtered_error(y, filtered_[i]) <= 0.1))
      judge_(parameters_, &wide_x_[i], &expected, 1);
    worst.take({ulp_error(y, expected), x_[i], y, expected});
  }

  parameter_values parameters_;
  formula<filter_t> filter_;
  formula<long double> judge_;
  std::vector<std::int64_t> roots_;
  std::span<const T> x_;
  std::vector<double> wide_x_;
  std::vector<filter_t> filtered_;
  bool near_root_ = false;
  T judged_y_ = not_a_number<T>;
  filter_t judged_filtered_ = 0;
};

}  // namespace ramp_test
