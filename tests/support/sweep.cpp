#include "sweep.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "plan.hpp"
#include "ulp.hpp"

namespace ramp_test {

namespace {

constexpr std::size_t chunk_size = 4096;

/// Knows the true values. A cheap filter says how wrong a result is at most; only where that could be a new
/// maximum does the judge compute 60 digits.
template <class T>
class referee {
 public:
  static constexpr bool is_float = sizeof(T) == sizeof(float);
  using filter_t = std::conditional_t<is_float, double, long double>;

  referee(const subject<T>& s, direction d, const landmarks& marks)
      : parameters_(s.parameters), judge_(s.formula->exact[static_cast<std::size_t>(d)]), roots_(marks.roots) {
    if constexpr (is_float)
      filter_ = s.formula->fast[static_cast<std::size_t>(d)];
    else
      filter_ = s.formula->wide[static_cast<std::size_t>(d)];
  }

  /// Sets the numbers at which the next results are to be judged.
  void look_at(std::span<const T> x) {
    x_ = x;
    std::copy(x.begin(), x.end(), wide_x_);
    filter_(parameters_, wide_x_, filtered_, x.size());
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    near_root_ = distrusted(*low, *high);
  }

  void judge(const T* y, worst_case<T>& worst) {
    judged_y_ = not_a_number<T>;
    for (std::size_t i = 0; i < x_.size(); ++i)
      if (could_exceed(worst.ulp, y[i], filtered_[i]) || (near_root_ && distrusted(x_[i], x_[i])))
        reconsider(i, y[i], worst);
  }

 private:
  static double filtered_error(T y, filter_t expected) {
    if constexpr (is_float)
      return quick_ulp_error(y, expected);
    else
      return ulp_error(y, expected);
  }

  /// Whether a result may be wrong by more than `most`: NaN is.
  static bool could_exceed(double most, T y, filter_t expected) {
    // Most results are the nearest number, which takes less to see than by how much they are wrong.
    if (y == expected || (most > 0.75 && y == static_cast<T>(expected))) return false;
    return !(filtered_error(y, expected) + doubt(expected) <= most);
  }

  /// How far from the truth the filter may be, in ULP of T, away from roots. An exponential loses as many bits as
  /// its argument has before the point, and the argument is about the logarithm of the result.
  static double doubt(filter_t expected) {
    if constexpr (is_float) return 1e-5;  // 2^-29 for the last bits of a double, 2^-7 of them lost
    return 0.1 + std::abs(expected == 0 ? 1100.0 : std::ilogb(expected)) * 0x1p-9;
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
    const double ulp = ulp_error(y, expected);
    if (ulp > worst.ulp) worst = {ulp, x_[i], y, expected};
  }

  parameter_values parameters_;
  formula<filter_t> filter_;
  formula<long double> judge_;
  std::vector<std::int64_t> roots_;
  std::span<const T> x_;
  bool near_root_ = false;
  T judged_y_ = not_a_number<T>;
  filter_t judged_filtered_ = 0;
  double wide_x_[chunk_size];
  filter_t filtered_[chunk_size];
};

/// Hands out a plan in chunks to several threads.
class chunk_queue {
 public:
  explicit chunk_queue(const plan& p) : plan_(p) {
    for (const segment& part : p) {
      starts_.push_back(total_);
      total_ += (part.count + size - 1) / size;
    }
  }

  bool next(segment& chunk) {
    const std::int64_t index = taken_++;
    if (index >= total_) return false;
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), index);
    const auto which = after - starts_.begin() - 1;
    const segment& part = plan_[static_cast<std::size_t>(which)];
    const std::int64_t done = (index - *(after - 1)) * size;
    chunk = {part.first + done * part.step, part.step, std::min(size, part.count - done)};
    return true;
  }

 private:
  static constexpr std::int64_t size = chunk_size;
  const plan& plan_;
  std::vector<std::int64_t> starts_;
  std::int64_t total_ = 0;
  std::atomic<std::int64_t> taken_ = 0;
};

template <class T>
void sweep_chunks(chunk_queue& queue, std::span<const subject<T>> compiled, direction d, const landmarks& marks,
                  std::vector<worst_case<T>>& worst) {
  const auto judge = std::make_unique<referee<T>>(compiled.front(), d, marks);
  std::vector<T> x(chunk_size), y(chunk_size);
  for (segment chunk; queue.next(chunk);) {
    const std::size_t size = static_cast<std::size_t>(chunk.count);
    for (std::size_t i = 0; i < size; ++i) x[i] = number_at<T>(chunk.first + static_cast<std::int64_t>(i) * chunk.step);
    judge->look_at({x.data(), size});
    for (std::size_t k = 0; k < compiled.size(); ++k) {
      compiled[k].evaluate(d, path::range, {x.data(), size}, {y.data(), size});
      judge->judge(y.data(), worst[k]);
    }
  }
}

}  // namespace

template <class T>
std::vector<worst_case<T>> sweep(std::span<const subject<T>> compiled, direction d, std::int64_t stride) {
  const landmarks marks = find_landmarks(compiled.front(), d);
  const plan visits = make_plan<T>(marks, stride);
  chunk_queue queue(visits);
  std::vector<worst_case<T>> worst(compiled.size());
  std::mutex merging;
  std::vector<std::thread> threads;
  for (unsigned t = std::max(1u, std::thread::hardware_concurrency()); t > 0; --t)
    threads.emplace_back([&] {
      std::vector<worst_case<T>> own(compiled.size());
      sweep_chunks(queue, compiled, d, marks, own);
      forget_constants();
      const std::lock_guard lock(merging);
      for (std::size_t k = 0; k < own.size(); ++k) worst[k].take(own[k]);
    });
  for (std::thread& thread : threads) thread.join();
  return worst;
}

template std::vector<worst_case<float>> sweep(std::span<const subject<float>>, direction, std::int64_t);
template std::vector<worst_case<double>> sweep(std::span<const subject<double>>, direction, std::int64_t);

std::int64_t sweep_stride(std::int64_t everyday) {
  const char* wanted = std::getenv("RAMP_SWEEP_STRIDE");
  return wanted ? std::max(1LL, std::atoll(wanted)) : everyday;
}

}  // namespace ramp_test
