// Timing on a machine whose speed drifts: contestants take turns, round by round, so that a slow minute hits
// them all, and each keeps its fastest and its median round.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <functional>
#include <vector>

namespace bench {

struct timing {
  double minimum, median;  // seconds per call
};

struct contestant {
  std::function<void()> call;
  std::function<void()> before = {};  // runs untimed before every call, if given
};

struct contest_options {
  std::size_t rounds = 25;
  double seconds_per_turn = 60e-6;
  double seconds = 3;  // after this long, five rounds are enough
};

inline double seconds_for(const std::function<void()>& call, std::size_t repetitions) {
  using clock = std::chrono::steady_clock;
  const auto begin = clock::now();
  for (std::size_t k = 0; k < repetitions; ++k) call();
  return std::chrono::duration<double>(clock::now() - begin).count();
}

/// How many calls fill a turn.
inline std::size_t repetitions_for(const contestant& c, double seconds) {
  if (c.before) return 1;
  for (std::size_t n = 1;; n *= 2)
    if (const double t = seconds_for(c.call, n); t >= seconds / 4)
      return std::max<std::size_t>(1, static_cast<std::size_t>(static_cast<double>(n) * seconds / t));
}

inline std::vector<timing> run_contest(const std::vector<contestant>& contestants, const contest_options& options) {
  const std::size_t n = contestants.size();
  std::vector<std::size_t> repetitions;
  for (const contestant& c : contestants) repetitions.push_back(repetitions_for(c, options.seconds_per_turn));
  std::vector<std::vector<double>> seconds(n);
  double total = 0;
  for (std::size_t round = 0; round < options.rounds && (round < 5 || total < options.seconds); ++round)
    for (std::size_t turn = 0; turn < n; ++turn) {
      const std::size_t k = (round + turn) % n;
      const contestant& c = contestants[k];
      if (c.before) c.before();
      // A call before the clock starts brings the arrays, the code and the branches back.
      if (repetitions[k] > 1) c.call();
      const double t = seconds_for(c.call, repetitions[k]);
      seconds[k].push_back(t / static_cast<double>(repetitions[k]));
      total += t;
    }
  std::vector<timing> result;
  for (std::vector<double>& s : seconds) {
    std::sort(s.begin(), s.end());
    result.push_back({s.front(), s[s.size() / 2]});
  }
  return result;
}

}  // namespace bench
