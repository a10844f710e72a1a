#include "machine.hpp"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <fstream>
#include <xsimd/xsimd.hpp>

namespace bench {
namespace {

std::string first_line(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

std::string processor_name() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.rfind("model name", 0) == 0) return line.substr(line.find(':') + 2);
  return "unknown processor";
}

std::map<int, std::size_t> cache_sizes() {
  std::map<int, std::size_t> sizes;
  for (int index = 0; index < 8; ++index) {
    const std::string folder = "/sys/devices/system/cpu/cpu0/cache/index" + std::to_string(index);
    const std::string level = first_line(folder + "/level"), size = first_line(folder + "/size");
    if (level.empty() || first_line(folder + "/type") == "Instruction") continue;
    sizes[std::atoi(level.c_str())] = static_cast<std::size_t>(std::atol(size.c_str())) * 1024;
  }
  return sizes;
}

std::string compiler() {
#if defined(__clang__)
  return "clang++ " __clang_version__;
#else
  return "g++ " __VERSION__;
#endif
}

std::string xsimd_version() {
  return std::to_string(XSIMD_VERSION_MAJOR) + '.' + std::to_string(XSIMD_VERSION_MINOR) + '.' +
         std::to_string(XSIMD_VERSION_PATCH);
}

}  // namespace

const machine& this_machine() {
  static const machine m = {processor_name(), xsimd::default_arch::name(), compiler(), xsimd_version(), cache_sizes()};
  return m;
}

std::string to_json(const machine& m) {
  std::string json = "{\"processor\": \"" + m.processor + "\", \"instruction_set\": \"" + m.instruction_set +
                     "\", \"compiler\": \"" + m.compiler + "\", \"xsimd\": \"" + m.xsimd + "\", \"caches\": {";
  const char* comma = "";
  for (const auto& [level, size] : m.caches) {
    json += comma + ("\"L" + std::to_string(level)) + "\": " + std::to_string(size);
    comma = ", ";
  }
  return json + "}}";
}

std::array<working_set, 3> working_sets(const machine& m) {
  constexpr std::size_t kib = 1024, mib = 1024 * kib;
  const auto cache = [&](int level, std::size_t usual) {
    const auto found = m.caches.find(level);
    return found == m.caches.end() || found->second == 0 ? usual : found->second;
  };
  const std::size_t last = m.caches.empty() ? 32 * mib : m.caches.rbegin()->second;
  return {{{"L1", std::bit_floor(cache(1, 32 * kib) / 3)},
           {"L2", std::bit_floor(cache(2, 512 * kib) / 3)},
           {"memory", std::clamp(std::bit_ceil(last), 64 * mib, 256 * mib)}}};
}

}  // namespace bench
