// Hill climbing: from the worst of a random sample to neighbours that are worse. Among doubles, and among parameters, a
// sweep visits too few to meet the rare ones where several roundings add up.
#pragma once

#include "error_checker.hpp"

namespace ramp_test {

/// The largest error found, and the parameters that it takes.
template <class T>
struct search_result {
  parameter_values parameters;
  worst_case<T> worst;
};

/// Climbs over the arguments of f and over its parameters, beginning with those of f. Each of the `rounds` starts from
/// a sample of its own, which is the same in every run.
template <class T>
search_result<T> hill_climb(const function_under_test<T>& f, direction d, int rounds);

extern template search_result<float> hill_climb(const function_under_test<float>&, direction, int);
extern template search_result<double> hill_climb(const function_under_test<double>&, direction, int);

/// Whether the documentation excepts x from the bound: a double beside a root, of a function whose parameter times x
/// has no more than two words. Without FMA the low word is off by 2^-107 of the product, and there the rest cancels.
template <class T>
bool is_documented_exception(const function_under_test<T>& f, direction d, T x);

extern template bool is_documented_exception(const function_under_test<float>&, direction, float);
extern template bool is_documented_exception(const function_under_test<double>&, direction, double);

}  // namespace ramp_test
