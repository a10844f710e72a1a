// Random numbers for parameters and arguments: the same ones for the same seed.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>

#include "floats.hpp"
#include "oracle.hpp"

namespace ramp_test {

template <class T>
class random_numbers {
 public:
  explicit random_numbers(std::uint64_t seed) : engine_(seed) {}

  std::int64_t integer(std::int64_t low, std::int64_t high) {
    return std::uniform_int_distribution<std::int64_t>(low, high)(engine_);
  }

  /// Of a size between 2^low and 2^high, with a random significand.
  T of_size(int low, int high) {
    const double significand = std::uniform_real_distribution<double>(1, 2)(engine_);
    return std::scalbn(static_cast<T>(significand), static_cast<int>(integer(low, high - 1)));
  }

  T of_any_size() { return of_size(limits::min_exponent - limits::digits, limits::max_exponent); }

  /// Of all sizes that matter to an exponential, or such that the product or the quotient with one of the first `count`
  /// parameters is.
  T argument(const parameter_values& parameters, std::size_t count) {
    constexpr int octaves_of_exponentials = sizeof(T) == sizeof(float) ? 8 : 11;
    const auto kind = integer(0, 2);
    const T x = kind == 0 ? of_size(-30, octaves_of_exponentials + 1) : of_size(-3, kind == 1 ? 1 : 5);
    const std::size_t which = count == 2 ? static_cast<std::size_t>(integer(0, 1)) : 0;
    const T parameter = count == 0 ? T(1) : static_cast<T>(parameters[which]);
    const T candidates[] = {x, x * parameter, x / parameter};
    const T chosen = candidates[integer(0, 2)];
    return signed_at_random(std::isfinite(chosen) ? chosen : x);
  }

  T signed_at_random(T x) { return integer(0, 1) == 0 ? x : -x; }

  /// Near x, at a distance of any size up to an octave.
  T neighbour(T x) {
    const auto distance = integer(1, std::int64_t{1} << integer(0, limits::digits - 1));
    const std::int64_t ordinal = to_ordinal(x) + (integer(0, 1) == 0 ? distance : -distance);
    return from_ordinal<T>(std::clamp(ordinal, -1 - last_ordinal<T>(), last_ordinal<T>()));
  }

 private:
  using limits = std::numeric_limits<T>;
  std::mt19937_64 engine_;
};

}  // namespace ramp_test
