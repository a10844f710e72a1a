// The largest error of a float routine over a sample of all finite bit patterns.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "../exact.hpp"
#include "activations.hpp"
#include "peer.hpp"

namespace bench {

using exact_function = exact::real (*)(exact::real);

inline exact_function exact_of(std::string_view activation, direction way) {
#define RAMP_BENCH_EXACT(NAME) \
  if (activation == #NAME) return way == direction::forward ? &exact::NAME::forward : &exact::NAME::derivative;
  RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_EXACT)
#undef RAMP_BENCH_EXACT
  return nullptr;
}

/// |got - exact| in units of the last place of the float next to exact; infinite where got is NaN, or
/// infinite for a finite result.
inline double error_in_ulp(float got, exact::real exact) {
  using limits = std::numeric_limits<float>;
  const float nearest = static_cast<float>(exact);
  if (std::isinf(got) && got == nearest) return 0;
  if (!std::isfinite(got)) return std::numeric_limits<double>::infinity();
  const float magnitude = std::clamp(std::abs(nearest), limits::min(), limits::max());
  return static_cast<double>(std::abs(got - exact)) / std::ldexp(1.0, std::ilogb(magnitude) - 23);
}

struct accuracy {
  double max_ulp = 0, max_ulp_normal = 0;  // the latter where the exact result is a normal number
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
    ones_.assign(x_.size(), 1.0f);
    got_.resize(x_.size());
    exact_.resize(x_.size());
  }

  std::size_t size() const { return x_.size(); }

  /// What `measure` compares with from now on.
  void expect(exact_function f) { std::transform(x_.begin(), x_.end(), exact_.begin(), f); }

  accuracy measure(const preparation<float>& prepare) {
    prepare({x_, ones_, got_, {}})();
    accuracy worst;
    for (std::size_t i = 0; i < x_.size(); ++i) {
      const double error = error_in_ulp(got_[i], exact_[i]);
      if (error > worst.max_ulp) worst.max_ulp = error, worst.at = x_[i];
      if (std::abs(exact_[i]) >= std::numeric_limits<float>::min())
        worst.max_ulp_normal = std::max(worst.max_ulp_normal, error);
      if (std::isinf(error)) (std::isnan(got_[i]) ? worst.nan : worst.infinite) = true;
    }
    return worst;
  }

 private:
  std::vector<float> x_, ones_, got_;
  std::vector<exact::real> exact_;
};

}  // namespace bench
