// Which machine and which build a measurement comes from.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace bench {

struct machine {
  std::string processor, instruction_set, compiler, xsimd;
  std::map<int, std::size_t> caches;  // data and unified caches of one core by level, in bytes
};

const machine& this_machine();

/// The same as a JSON object.
std::string to_json(const machine& m);

/// Bytes per array so that the three arrays of a backward pass lie in the first cache, in the second, and
/// far beyond the last.
struct working_set {
  std::string_view name;
  std::size_t bytes_per_array;
};
std::array<working_set, 3> working_sets(const machine& m);

}  // namespace bench
