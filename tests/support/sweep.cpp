#include "sweep.hpp"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <mutex>
#include <thread>

#include "sweep_plan.hpp"

namespace ramp_test {

namespace {

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
  static constexpr std::int64_t size = 4096;
  const plan& plan_;
  std::vector<std::int64_t> starts_;
  std::int64_t total_ = 0;
  std::atomic<std::int64_t> taken_ = 0;
};

template <class T>
void sweep_chunks(chunk_queue& queue, std::span<const function_under_test<T>> compiled, direction d,
                  const landmarks& marks, std::vector<worst_case<T>>& worst) {
  error_checker<T> checker(compiled.front(), d, marks.roots);
  std::vector<T> x, y;
  for (segment chunk; queue.next(chunk);) {
    x.resize(static_cast<std::size_t>(chunk.count));
    y.resize(x.size());
    for (std::int64_t i = 0; i < chunk.count; ++i)
      x[static_cast<std::size_t>(i)] = from_ordinal<T>(chunk.first + i * chunk.step);
    checker.set_arguments(x);
    for (std::size_t k = 0; k < compiled.size(); ++k) {
      compiled[k].evaluate(d, entry_point::range, x, y);
      checker.check(y, worst[k]);
    }
  }
}

}  // namespace

template <class T>
std::vector<worst_case<T>> sweep(std::span<const function_under_test<T>> compiled, direction d, std::int64_t stride) {
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
      free_thread_constants();
      const std::lock_guard lock(merging);
      for (std::size_t k = 0; k < own.size(); ++k) worst[k].take(own[k]);
    });
  for (std::thread& thread : threads) thread.join();
  return worst;
}

template std::vector<worst_case<float>> sweep(std::span<const function_under_test<float>>, direction, std::int64_t);
template std::vector<worst_case<double>> sweep(std::span<const function_under_test<double>>, direction, std::int64_t);

std::int64_t sweep_stride(std::int64_t everyday) {
  const char* wanted = std::getenv("RAMP_SWEEP_STRIDE");
  return wanted ? std::max(1LL, std::atoll(wanted)) : everyday;
}

}  // namespace ramp_test
