// Objects of different instruction sets in one program must each run their own code, although the linker keeps only one
// of several functions of the same name. Here their results agree; symbols.cmake checks the names.
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <vector>

#define RAMP_INSTRUCTION_SET(set)                               \
  namespace set {                                               \
  float fingerprint(const float*, float*, float*, std::size_t); \
  }
#include "instruction_sets.def"
#undef RAMP_INSTRUCTION_SET

int main() {
  std::vector<float> x(37), y(x.size()), d(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i) * 0.375f - 6.0f;
  std::vector<float> results;
#define RAMP_INSTRUCTION_SET(set)                                              \
  results.push_back(set::fingerprint(x.data(), y.data(), d.data(), x.size())); \
  std::printf("%s: %.9g\n", #set, static_cast<double>(results.back()));
#include "instruction_sets.def"
#undef RAMP_INSTRUCTION_SET
  for (const float result : results)
    if (!(std::fabs(result - results[0]) <= 1e-4f * std::fabs(results[0]))) return 1;
  return 0;
}
