#include "climb.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "random.hpp"

namespace ramp_test {

namespace {

/// One round: a sample, and climbs from its worst.
template <class T>
class climber {
 public:
  climber(const subject<T>& f, direction d, std::uint64_t seed) : f_(f), d_(d), random_(seed) {}

  summit<T> operator()() {
    constexpr int samples = 64, climbs = 4;
    std::vector<summit<T>> camps;
    for (int i = 0; i < samples; ++i) camps.push_back(worst_of_sample(i == 0 ? f_.parameters : random_parameters()));
    const auto higher = [](const summit<T>& a, const summit<T>& b) { return a.worst.ulp > b.worst.ulp; };
    std::partial_sort(camps.begin(), camps.begin() + climbs, camps.end(), higher);
    for (int i = 0; i < climbs; ++i) climb_from(camps[static_cast<std::size_t>(i)]);
    return *std::min_element(camps.begin(), camps.begin() + climbs, higher);
  }

 private:
  static constexpr std::size_t sample_size = 256, steps_per_try = 48;

  bool has_parameter() const { return f_.compiled->parameters == 1; }

  parameter_values random_parameters() {
    if (!has_parameter() || random_.integer(0, 3) == 0) return f_.parameters;
    const T size = random_.integer(0, 1) == 0 ? random_.of_size(-2, 4) : random_.of_any_size();
    return {random_.signed_at_random(size), f_.parameters[1]};
  }

  summit<T> worst_of_sample(const parameter_values& parameters) {
    summit<T> here{parameters, {}};
    const T factor = has_parameter() ? static_cast<T>(parameters[0]) : T(1);
    x_.resize(sample_size);
    for (T& x : x_) x = random_.argument(factor);
    move_to_worst(parameters, here);
    return here;
  }

  void climb_from(summit<T>& here) {
    constexpr int patience = 100;
    for (int failures = 0; failures < patience; ++failures) {
      parameter_values parameters = here.parameters;
      if (has_parameter() && random_.integer(0, 1) == 0)
        parameters[0] = random_.neighbour(static_cast<T>(parameters[0]));
      x_.resize(steps_per_try);
      for (T& x : x_) x = random_.neighbour(here.worst.x);
      x_.front() = here.worst.x;
      if (move_to_worst(parameters, here)) failures = 0;
    }
  }

  /// Moves `here` to the worst of x_ with these parameters, if that is worse; and says so.
  bool move_to_worst(const parameter_values& parameters, summit<T>& here) {
    subject<T> f = f_;
    f.parameters = parameters;
    y_.resize(x_.size());
    try {
      f.evaluate(d_, path::range, x_, y_);
    } catch (const std::invalid_argument&) {
      return false;  // not in the domain
    }
    referee<T> judge(f, d_);
    judge.look_at(x_);
    worst_case<T> worst = here.worst;
    judge.judge(y_, worst);
    if (!(worst.ulp > here.worst.ulp) || (worst.ulp > f.bound(d_) && excused(f, d_, worst.x))) return false;
    here = {parameters, worst};
    return true;
  }

  subject<T> f_;
  direction d_;
  random_numbers<T> random_;
  std::vector<T> x_, y_;
};

}  // namespace

template <class T>
summit<T> climb(const subject<T>& f, direction d, int rounds) {
  summit<T> highest{f.parameters, {}};
  std::atomic<int> next = 0;
  std::mutex merging;
  std::vector<std::thread> threads;
  for (unsigned t = std::max(1u, std::thread::hardware_concurrency()); t > 0; --t)
    threads.emplace_back([&] {
      for (int round; (round = next++) < rounds;) {
        const summit<T> found = climber<T>(f, d, static_cast<std::uint64_t>(round))();
        const std::lock_guard lock(merging);
        if (found.worst.ulp > highest.worst.ulp) highest = found;
      }
      forget_constants();
    });
  for (std::thread& thread : threads) thread.join();
  return highest;
}
template summit<float> climb(const subject<float>&, direction, int);
template summit<double> climb(const subject<double>&, direction, int);

template <class T>
bool excused(const subject<T>& f, direction d, T x) {
  if (sizeof(T) == sizeof(float) || f.compiled->fused || f.compiled->parameters != 1 || f.parameters[0] == 1)
    return false;
  const double around[] = {number_at<T>(place(x) - 1), number_at<T>(place(x) + 1)};
  long double y[2];
  f.formula->wide[static_cast<std::size_t>(d)](f.parameters, around, y, 2);
  const auto is_normal = [](long double value) {
    return std::fabs(value) >= static_cast<long double>(smallest_normal<T>);
  };
  return is_normal(y[0]) && is_normal(y[1]) && (y[0] < 0) != (y[1] < 0);
}
template bool excused(const subject<float>&, direction, float);
template bool excused(const subject<double>&, direction, double);

}  // namespace ramp_test
