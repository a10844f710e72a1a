// Climbing: from the worst of a random sample on to neighbours that are worse. Of doubles and of parameters a sweep
// visits too few to meet the rare ones where several roundings add up; but there are slopes that lead to them.
#pragma once

#include "referee.hpp"

namespace ramp_test {

/// The largest error found, and the parameters that it takes.
template <class T>
struct summit {
  parameter_values parameters;
  worst_case<T> worst;
};

/// Climbs over the arguments of f and, if it has one, over its parameter, whose value in f is but the first to try.
/// `rounds` start from samples of their own, the same ones every time.
template <class T>
summit<T> climb(const subject<T>& f, direction d, int rounds);

extern template summit<float> climb(const subject<float>&, direction, int);
extern template summit<double> climb(const subject<double>&, direction, int);

/// Whether x is next to a root of a double's function of a parameter times x without FMA. There the product's low word
/// is off by 2^-107 of the product, which is much where all but that cancels; silu's doc comment says so.
template <class T>
bool excused(const subject<T>& f, direction d, T x);

extern template bool excused(const subject<float>&, direction, float);
extern template bool excused(const subject<double>&, direction, double);

}  // namespace ramp_test
