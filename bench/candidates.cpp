#include "candidates.hpp"

#include "activations.hpp"

namespace bench {

#define RAMP_BENCH_DECLARE(NAME) void add_##NAME(candidate_list&);
RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_DECLARE)
#undef RAMP_BENCH_DECLARE
void add_copy_bound(candidate_list&);
void add_onednn(candidate_list&);
void add_xnnpack(candidate_list&);
void add_eigen(candidate_list&);
void add_xsimd_formula(candidate_list&);
void add_plain_loop(candidate_list&);

const std::vector<std::string_view>& activations() {
#define RAMP_BENCH_NAME(NAME) #NAME,
  static const std::vector<std::string_view> names = {RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_NAME)};
#undef RAMP_BENCH_NAME
  return names;
}

const candidate_list& all_candidates() {
  static const candidate_list all = [] {
    candidate_list list;
    add_copy_bound(list);
#define RAMP_BENCH_ADD(NAME) add_##NAME(list);
    RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_ADD)
    RAMP_BENCH_PEERS(RAMP_BENCH_ADD)
#undef RAMP_BENCH_ADD
    return list;
  }();
  return all;
}

}  // namespace bench
