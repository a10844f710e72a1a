#include "hill_climb.hpp"

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
  climber(const function_under_test<T>& f, direction d, std::uint64_t seed) : f_(f), d_(d), random_(seed) {}

  search_result<T> operator()() {
    constexpr int samples = 64, starts = 4;
    std::vector<search_result<T>> candidates;
    for (int i = 0; i < samples; ++i)
      candidates.push_back(worst_of_sample(i == 0 ? f_.parameters : random_parameters()));
    const auto is_worse = [](const auto& a, const auto& b) { return a.worst.ulp > b.worst.ulp; };
    std::partial_sort(candidates.begin(), candidates.begin() + starts, candidates.end(), is_worse);
    for (int i = 0; i < starts; ++i) climb_from(candidates[static_cast<std::size_t>(i)]);
    return *std::min_element(candidates.begin(), candidates.begin() + starts, is_worse);
  }

 private:
  static constexpr std::size_t sample_size = 256, steps_per_try = 48;

  std::size_t parameter_count() const { return static_cast<std::size_t>(f_.compiled->parameters); }

  parameter_values random_parameters() {
    parameter_values values = f_.parameters;
    if (parameter_count() == 0 || random_.integer(0, 3) == 0) return values;
    for (std::size_t i = 0; i < parameter_count(); ++i)
      values[i] = random_.signed_at_random(random_.integer(0, 1) == 0 ? random_.of_size(-2, 4) : random_.of_any_size());
    return values;
  }

  parameter_values neighbour(parameter_values values) {
    for (std::size_t i = 0; i < parameter_count(); ++i)
      if (random_.integer(0, 1) == 0) values[i] = random_.neighbour(static_cast<T>(values[i]));
    return values;
  }

  search_result<T> worst_of_sample(const parameter_values& parameters) {
    search_result<T> best{parameters, {}};
    x_.resize(sample_size);
    for (T& x : x_) x = random_.argument(parameters, parameter_count());
    move_to_worst(parameters, best);
    return best;
  }

  void climb_from(search_result<T>& best) {
    constexpr int patience = 100;
    for (int failures = 0; failures < patience; ++failures) {
      const parameter_values parameters = neighbour(best.parameters);
      x_.resize(steps_per_try);
      for (T& x : x_) x = random_.neighbour(best.worst.x);
      x_.front() = best.worst.x;
      if (move_to_worst(parameters, best)) failures = 0;
    }
  }

  /// Moves `best` to the worst of x_ with these parameters; returns whether that is worse.
  bool move_to_worst(const parameter_values& parameters, search_result<T>& best) {
    function_under_test<T> f = f_;
    f.parameters = parameters;
    y_.resize(x_.size());
    try {
      f.evaluate(d_, entry_point::range, x_, y_);
    } catch (const std::invalid_argument&) {
      return false;  // not in the domain
    }
    error_checker<T> checker(f, d_);
    checker.set_arguments(x_);
    worst_case<T> worst = best.worst;
    checker.check(y_, worst);
    if (!(worst.ulp > best.worst.ulp) || (worst.ulp > f.bound(d_) && is_documented_exception(f, d_, worst.x)))
      return false;
    best = {parameters, worst};
    return true;
  }

  function_under_test<T> f_;
  direction d_;
  random_numbers<T> random_;
  std::vector<T> x_, y_;
};

}  // namespace

template <class T>
search_result<T> hill_climb(const function_under_test<T>& f, direction d, int rounds) {
  search_result<T> result{f.parameters, {}};
  std::atomic<int> next = 0;
  std::mutex merging;
  std::vector<std::thread> threads;
  for (unsigned t = std::max(1u, std::thread::hardware_concurrency()); t > 0; --t)
    threads.emplace_back([&] {
      for (int round; (round = next++) < rounds;) {
        const search_result<T> found = climber<T>(f, d, static_cast<std::uint64_t>(round))();
        const std::lock_guard lock(merging);
        if (found.worst.ulp > result.worst.ulp) result = found;
      }
      free_thread_constants();
    });
  for (std::thread& thread : threads) thread.join();
  return result;
}
template search_result<float> hill_climb(const function_under_test<float>&, direction, int);
template search_result<double> hill_climb(const function_under_test<double>&, direction, int);

template <class T>
bool is_documented_exception(const function_under_test<T>& f, direction d, T x) {
  if (sizeof(T) == sizeof(float) || f.compiled->fused || !f.oracle->excepts_neighbours_of_roots) return false;
  if (f.parameters == f.oracle->parameter_sets.front()) return false;
  const double neighbours[] = {from_ordinal<T>(to_ordinal(x) - 1), from_ordinal<T>(to_ordinal(x) + 1)};
  long double y[2];
  f.oracle->wide[d](f.parameters, neighbours, y, 2);
  const auto is_normal = [](long double value) {
    return std::fabs(value) >= static_cast<long double>(smallest_normal<T>);
  };
  return is_normal(y[0]) && is_normal(y[1]) && (y[0] < 0) != (y[1] < 0);
}
template bool is_documented_exception(const function_under_test<float>&, direction, float);
template bool is_documented_exception(const function_under_test<double>&, direction, double);

}  // namespace ramp_test
