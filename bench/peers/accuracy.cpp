#include "accuracy.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "support/oracle.hpp"
#include "support/ulp.hpp"

namespace bench {
namespace {

/// y = the true values of the activation with its default parameters: f, or f' for backward.
///
/// They are the tests' formulas in long double. These cancel beside the zeros of derivatives, where an error in ULP of
/// float is off by 2^-14 at most.
void compute_true_values(std::string_view activation, direction d, const std::vector<double>& x,
                         std::vector<long double>& y) {
  const ramp_test::oracle& oracle = ramp_test::find_oracle(activation);
  const auto which = d == direction::backward ? ramp_test::direction::derivative : ramp_test::direction::forward;
  oracle.wide[which](ramp_test::rounded<float>(oracle.parameter_sets.front()), x.data(), y.data(), x.size());
}

double error_in_ulp(float got, long double expected) {
  if (std::isnan(got)) return std::numeric_limits<double>::quiet_NaN();
  if (std::isinf(got) && got != static_cast<float>(expected)) return std::numeric_limits<double>::infinity();
  return ramp_test::ulp_error(got, expected);
}

/// The larger one; NaN is larger than every number.
double worse(double a, double b) { return std::isnan(a) || a >= b ? a : b; }

}  // namespace

accuracy_sample::accuracy_sample(std::uint32_t stride) {
  for (std::uint64_t bits = 0; bits < (std::uint64_t{1} << 32); bits += stride) {
    const float x = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
    if (std::isfinite(x)) x_.push_back(x);
  }
  wide_x_.assign(x_.begin(), x_.end());
  ones_.assign(x_.size(), 1.0f);
  got_.resize(x_.size());
  expected_.resize(x_.size());
}

void accuracy_sample::compute_expected(std::string_view activation, direction d) {
  if (activation == expected_activation_ && d == expected_direction_) return;
  compute_true_values(activation, d, wide_x_, expected_);
  expected_activation_ = activation;
  expected_direction_ = d;
}

void accuracy_sample::run(benchmark::State& state, std::string_view activation, const candidate<float>& c) {
  compute_expected(activation, c.what);
  c.run(state, {x_, ones_, got_, {}});
  double max_ulp = 0, max_ulp_normal = 0;
  for (std::size_t i = 0; i < x_.size(); ++i) {
    const double error = error_in_ulp(got_[i], expected_[i]);
    max_ulp = worse(max_ulp, error);
    if (std::fabs(expected_[i]) >= std::numeric_limits<float>::min()) max_ulp_normal = worse(max_ulp_normal, error);
  }
  state.counters["max_ulp"] = max_ulp;
  state.counters["max_ulp_normal"] = max_ulp_normal;
}

}  // namespace bench
