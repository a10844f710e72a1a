// Which numbers a sweep visits: an even walk over all bit patterns, and all numbers around those where a result changes
// its character or ramp its method.
#pragma once

#include <cstdint>
#include <vector>

#include "function_under_test.hpp"

namespace ramp_test {

/// from_ordinal<T>(first + i·step) for i < count.
struct segment {
  std::int64_t first;
  std::int64_t step;
  std::int64_t count;
};

using plan = std::vector<segment>;

/// Ordinals of the numbers where the true function crosses zero, overflows, or leaves the normal numbers, and of its
/// kinks. `roots` are those of them where the sign changes between normal values, `dense` the oracle's dense_points, of
/// either sign.
struct landmarks {
  std::vector<std::int64_t> all;
  std::vector<std::int64_t> roots;
  std::vector<std::int64_t> dense;
};
template <class T>
landmarks find_landmarks(const function_under_test<T>& f, direction d);

/// The plan for one function: every `stride`-th float, or as many doubles as make a test of similar length.
template <class T>
plan make_plan(const landmarks& marks, std::int64_t stride);

/// A few thousand numbers, for tests that take longer per number.
template <class T>
plan make_short_plan(const landmarks& marks);

extern template landmarks find_landmarks(const function_under_test<float>&, direction);
extern template landmarks find_landmarks(const function_under_test<double>&, direction);
extern template plan make_plan<float>(const landmarks&, std::int64_t);
extern template plan make_plan<double>(const landmarks&, std::int64_t);
extern template plan make_short_plan<float>(const landmarks&);
extern template plan make_short_plan<double>(const landmarks&);

/// All numbers of a plan.
template <class T>
std::vector<T> numbers(const plan& p);
extern template std::vector<float> numbers<float>(const plan&);
extern template std::vector<double> numbers<double>(const plan&);

}  // namespace ramp_test
