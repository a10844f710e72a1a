// The largest error of a float routine over a sample of all finite bit patterns.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "../../tests/support/formula.hpp"
#include "../../tests/support/ulp.hpp"
#include "activations.hpp"
#include "peer.hpp"

namespace bench {

/// The true values that the tests go by (tests/support/oracle.hpp), with the default parameters.
struct truth {
  ramp_test::formula<long double> formula;
  std::array<float, 2> parameters;
};

/// In long double, whose formulas cancel next to the zeros of the derivatives: with all digits (MPFR's, the tests'
/// judge) errors in ULP of float would differ by 2^-14 at most.
inline truth truth_of(std::string_view activation, direction way) {
  ramp_test::oracle::parameters<double> parameters{};
  ramp_test::formula<long double> formula = nullptr;
#define RAMP_BENCH_TRUTH(NAME)                                                                         \
  if (activation == #NAME) {                                                                           \
    parameters = ramp_test::oracle::NAME::sets().front();                                              \
    formula = ramp_test::formulas<ramp_test::oracle::NAME, long double>()[way == direction::backward]; \
  }
  RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_TRUTH)
#undef RAMP_BENCH_TRUTH
  return {formula, {static_cast<float>(parameters[0]), static_cast<float>(parameters[1])}};
}

/// |got - expected| in units of the last place; infinite where got is NaN, or infinite for a finite result.
inline double error_in_ulp(float got, long double expected) {
  if (std::isinf(got) && got != static_cast<float>(expected)) return std::numeric_limits<double>::infinity();
  return ramp_test::ulp_error(got, expected);
}

struct accuracy {
  double max_ulp = 0, max_ulp_normal = 0;  // the latter where the true result is a normal number
  float at = 0;                            // where max_ulp is
  bool nan = false, infinite = false;      // NaN, or infinity for a finite result, occurred
};

/// Every `stride`-th bit pattern of both signs that is a finite number.
class float_sample {
 public:
  explicit float_sample(std::uint32_t stride) {
    for (std::uint64_t bits = 0; bits < (std::uint64_t{1} << 32); bits += stride) {
      const float x = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
      if (std::isfinite(x)) x_.push_back(x);
    }
    wide_x_.assign(x_.begin(), x_.end());
    ones_.assign(x_.size(), 1.0f);
    got_.resize(x_.size());
    expected_.resize(x_.size());
  }

  std::size_t size() const { return x_.size(); }

  /// What `measure` compares with from now on.
  void expect(const truth& t) {
    t.formula({t.parameters[0], t.parameters[1]}, wide_x_.data(), expected_.data(), x_.size());
  }

  accuracy measure(const preparation<float>& prepare) {
    prepare({x_, ones_, got_, {}})();
    accuracy worst;
    for (std::size_t i = 0; i < x_.size(); ++i) {
      const double error = error_in_ulp(got_[i], expected_[i]);
      if (error > worst.max_ulp) worst.max_ulp = error, worst.at = x_[i];
      if (std::abs(expected_[i]) >= std::numeric_limits<float>::min())
        worst.max_ulp_normal = std::max(worst.max_ulp_normal, error);
      if (std::isinf(error)) (std::isnan(got_[i]) ? worst.nan : worst.infinite) = true;
    }
    return worst;
  }

 private:
  std::vector<float> x_, ones_, got_;
  std::vector<double> wide_x_;
  std::vector<long double> expected_;
};

}  // namespace bench
