#include "registry.hpp"

#include "activations.hpp"

#define RAMP_BENCH_DECLARE(NAME) bench::activation_entry benchmark_##NAME();
RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_DECLARE)

const std::vector<bench::activation_entry>& bench::activations() {
#define RAMP_BENCH_ENTRY(NAME) benchmark_##NAME(),
  static const std::vector<activation_entry> all = {RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_ENTRY)};
  return all;
}
