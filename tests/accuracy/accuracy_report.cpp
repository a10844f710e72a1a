// Prints, per activation, direction, type and instruction set, the largest error and where it occurs, as a
// Markdown table.
//
//   accuracy_report                 every 1021st float and everything around the landmarks: a minute
//   accuracy_report --stride N      every N-th
//   accuracy_report --exhaustive    all 2^32 floats: hours
//   accuracy_report --float         no doubles
//   accuracy_report ... gelu mish   these activations only
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

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
  bool doubles = true;
  std::vector<std::string> activations;  // all, if empty
};

[[noreturn]] void fail_usage() {
  std::fputs("usage: accuracy_report [--exhaustive | --stride N] [--float] [activation ...]\n", stderr);
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
    else if (argument == "--float")
      result.doubles = false;
    else if (argument[0] == '-')
      fail_usage();
    else
      result.activations.push_back(argument);
  }
  if (result.stride < 1) fail_usage();
  return result;
}

bool wanted(const options& o, const std::string& name) {
  return o.activations.empty() || std::find(o.activations.begin(), o.activations.end(), name) != o.activations.end();
}

template <class T>
void print_rows(const truth& formula, const char* type, std::int64_t stride) {
  std::vector<subject<T>> compiled;
  for (const instruction_set* set : instruction_sets) compiled.push_back(subjects_of<T>(*set, formula.name).front());
  for (const direction d : both_directions) {
    const std::vector<worst_case<T>> worst = sweep(std::span<const subject<T>>(compiled), d, stride);
    std::printf("| %s | %s | %s | %g |", compiled.front().name.c_str(), to_string(d), type, compiled.front().bound(d));
    for (const worst_case<T>& w : worst) {
      if (w.ulp == 0)
        std::printf(" 0 |");
      else
        std::printf(" %.3f at %.*g |", w.ulp, std::numeric_limits<T>::max_digits10, static_cast<double>(w.x));
    }
    std::printf("\n");
    std::fflush(stdout);
  }
}

void print_report(const options& o) {
  std::printf("| activation | direction | type | bound |");
  for (const instruction_set* set : instruction_sets) std::printf(" %s: max ULP at x |", set->name);
  std::printf("\n|---|---|---|---|");
  for (std::size_t i = 0; i < std::size(instruction_sets); ++i) std::printf("---|");
  std::printf("\n");
  for (const truth& formula : truths()) {
    if (!wanted(o, formula.name)) continue;
    print_rows<float>(formula, "float", o.stride);
    // There is no visiting all doubles: many more than in the tests will do.
    if (o.doubles && exact_judges_double()) print_rows<double>(formula, "double", std::max<std::int64_t>(o.stride, 67));
  }
}

}  // namespace

}  // namespace ramp_test

int main(int count, char** arguments) { ramp_test::print_report(ramp_test::parse(count, arguments)); }
