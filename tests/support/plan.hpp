// Which numbers a sweep visits: an even walk over all bit patterns, and everything around the places where a
// result changes its character.
#pragma once

#include <cstdint>
#include <vector>

#include "subject.hpp"

namespace ramp_test {

/// number_at<T>(first + i·step) for i < count.
struct segment {
  std::int64_t first;
  std::int64_t step;
  std::int64_t count;
};

using plan = std::vector<segment>;

/// Where the true function crosses zero, overflows, or leaves the normal numbers, and its kinks: as places.
/// `roots` are those of them where the sign changes between normal values.
struct landmarks {
  std::vector<std::int64_t> all;
  std::vector<std::int64_t> roots;
};
template <class T>
landmarks find_landmarks(const subject<T>& s, direction d);

/// The visits to one function; every `stride`-th float (for doubles: correspondingly many random-like ones).
template <class T>
plan make_plan(const landmarks& marks, std::int64_t stride);

/// The same with other widths around the landmarks: a short visit for tests that cost more per number.
template <class T>
plan make_short_plan(const landmarks& marks);

extern template landmarks find_landmarks(const subject<float>&, direction);
extern template landmarks find_landmarks(const subject<double>&, direction);
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
