// How wrong a candidate is.
#pragma once

#include <cstdint>
#include <vector>

#include "../candidates.hpp"

namespace bench {

/// Measures the largest errors in ULP over every `stride`-th bit pattern that is a finite float. They become counters
/// of the benchmark: max_ulp, and max_ulp_normal where the true result is a normal number. They are infinite where a
/// candidate returns an infinity for a finite result, and NaN where it returns NaN.
class accuracy_sample {
 public:
  explicit accuracy_sample(std::uint32_t stride);

  std::size_t size() const { return x_.size(); }

  /// Runs a candidate for this activation once over the sample.
  void run(benchmark::State& state, std::string_view activation, const candidate<float>& c);

 private:
  void compute_expected(std::string_view activation, direction d);

  std::vector<float> x_, ones_, got_;
  std::vector<double> wide_x_;
  std::vector<long double> expected_;
  std::string_view expected_activation_;
  direction expected_direction_{};
};

}  // namespace bench
