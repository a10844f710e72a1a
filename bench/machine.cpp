#include "machine.hpp"

#include <cctype>
#include <cstdlib>
#include <fstream>
#include <map>
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
  return "unknown";
}

/// Data and unified caches of the first core by level, in bytes.
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

}  // namespace

std::string machine_json() {
  std::string json = "{\"processor\": \"" + processor_name() + "\", \"instruction_set\": \"" +
                     xsimd::default_arch::name() + "\", \"compiler\": \"" + compiler() + "\", \"xsimd\": \"" +
                     std::to_string(XSIMD_VERSION_MAJOR) + "." + std::to_string(XSIMD_VERSION_MINOR) + "." +
                     std::to_string(XSIMD_VERSION_PATCH) + "\", \"caches\": {";
  const char* comma = "";
  for (const auto& [level, size] : cache_sizes()) {
    json += comma + ("\"L" + std::to_string(level)) + "\": " + std::to_string(size);
    comma = ", ";
  }
  return json + "}}";
}

}  // namespace bench
