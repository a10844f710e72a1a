// Prints, per activation, direction, type and instruction set, the largest error and where it occurs, as a
// Markdown table.
//
//   accuracy_report                 every 1021st float and everything around the landmarks: a minute
//   accuracy_report --stride N      every N-th
//   accuracy_report --exhaustive    all 2^32 floats: hours
//   accuracy_report --climb N       instead, the largest that N climbs over arguments and parameters find
//   accuracy_report --float         no doubles
//   accuracy_report ... gelu mish   these activations only
//
// Exits with 1 where an error exceeds its bound.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "support/climb.hpp"
#include "support/floats.hpp"
#include "support/subject.hpp"
#include "support/sweep.hpp"

namespace ramp_test {

#define RAMP_INSTRUCTION_SET(set)        \
  namespace set {                        \
  extern const instruction_set compiled; \
  }
#include "instruction_sets.def"
#undef RAMP_INSTRUCTION_SET

namespace {

const instruction_set* const instruction_sets[] = {
#define RAMP_INSTRUCTION_SET(set) &set::compiled,
#include "instruction_sets.def"
#undef RAMP_INSTRUCTION_SET
};

struct options {
  std::int64_t stride = 1021;
  int climbs = 0;  // if any: instead of a sweep
  bool doubles = true;
  std::vector<std::string> activations;  // all, if empty
};

[[noreturn]] void fail_usage() {
  std::fputs("usage: accuracy_report [--exhaustive | --stride N | --climb N] [--float] [activation ...]\n", stderr);
  std::exit(2);
}

options parse(int count, char** arguments) {
  options result;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--exhaustive")
      result.stride = 1;
    else if (argument == "--stride" && i + 1 < count)
      result.stride = std::atoll(arguments[++i]);
    else if (argument == "--climb" && i + 1 < count)
      result.climbs = std::atoi(arguments[++i]);
    else if (argument == "--float")
      result.doubles = false;
    else if (argument[0] == '-')
      fail_usage();
    else
      result.activations.push_back(argument);
  }
  if (result.stride < 1 || result.climbs < 0) fail_usage();
  return result;
}

bool wanted(const options& o, const std::string& name) {
  return o.activations.empty() || std::find(o.activations.begin(), o.activations.end(), name) != o.activations.end();
}

template <class T>
void print(const worst_case<T>& worst) {
  if (worst.ulp == 0)
    std::printf(" 0");
  else
    std::printf(" %.3f at %.*g", worst.ulp, std::numeric_limits<T>::max_digits10, static_cast<double>(worst.x));
}

// These return the largest error.

template <class T>
double print_sweep(std::span<const subject<T>> compiled, direction d, std::int64_t stride) {
  worst_case<T> largest;
  for (const worst_case<T>& worst : sweep(compiled, d, stride)) {
    print(worst);
    std::printf(" |");
    largest.take(worst);
  }
  return largest.ulp;
}

template <class T>
double print_climbs(std::span<const subject<T>> compiled, direction d, int rounds) {
  worst_case<T> largest;
  for (const subject<T>& s : compiled) {
    const summit<T> highest = climb(s, d, rounds);
    print(highest.worst);
    if (s.compiled->parameters == 1)
      std::printf(", parameter %.*g", std::numeric_limits<T>::max_digits10, highest.parameters[0]);
    std::printf(" |");
    largest.take(highest.worst);
  }
  return largest.ulp;
}

/// Whether the bounds hold; so below.
template <class T>
bool print_rows(const truth& formula, const char* type, const options& o) {
  std::vector<subject<T>> compiled;
  for (const instruction_set* set : instruction_sets) compiled.push_back(subjects_of<T>(*set, formula.name).front());
  const subject<T>& any = compiled.front();
  // There is no visiting all doubles: many more than in the tests will do.
  const std::int64_t stride = sizeof(T) == sizeof(double) ? std::max<std::int64_t>(o.stride, 67) : o.stride;
  bool all_hold = true;
  for (const direction d : all_directions) {
    // A sweep with the default parameters has no use for the derivative by one of them.
    if (d == direction::parameter_derivative && (o.climbs == 0 || !any.has(d))) continue;
    std::printf("| %s | %s | %s | %g |", o.climbs > 0 ? formula.name : any.name.c_str(), to_string(d), type,
                any.bound(d));
    const double largest = o.climbs > 0 ? print_climbs<T>(compiled, d, o.climbs) : print_sweep<T>(compiled, d, stride);
    all_hold &= largest <= any.bound(d);
    std::printf("\n");
    std::fflush(stdout);
  }
  return all_hold;
}

bool print_report(const options& o) {
  std::printf("| activation | direction | type | bound |");
  for (const instruction_set* set : instruction_sets) std::printf(" %s: max ULP at x |", set->name);
  std::printf("\n|---|---|---|---|");
  for (std::size_t i = 0; i < std::size(instruction_sets); ++i) std::printf("---|");
  std::printf("\n");
  bool all_hold = true;
  for (const truth& formula : truths()) {
    if (!wanted(o, formula.name)) continue;
    all_hold &= print_rows<float>(formula, "float", o);
    if (o.doubles && exact_judges_double()) all_hold &= print_rows<double>(formula, "double", o);
  }
  return all_hold;
}

}  // namespace

}  // namespace ramp_test

int main(int count, char** arguments) {
  return ramp_test::print_report(ramp_test::parse(count, arguments)) ? EXIT_SUCCESS : EXIT_FAILURE;
}
