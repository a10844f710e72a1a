#include <cstdio>
#include <ctime>
#include <fstream>
#include <memory>
#include <xsimd/config/xsimd_config.hpp>

#include "report.hpp"

namespace ramp_test {

namespace {

std::string processor() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
  return "unknown processor";
}

std::string compiler() {
#if defined(__clang__)
  return "clang++ " __clang_version__;
#else
  return "g++ " __VERSION__;
#endif
}

std::string xsimd_version() {
  return std::to_string(XSIMD_VERSION_MAJOR) + "." + std::to_string(XSIMD_VERSION_MINOR) + "." +
         std::to_string(XSIMD_VERSION_PATCH);
}

/// The first word that the command prints.
std::string output_of(const std::string& command) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), &pclose);
  char word[64] = "";
  return pipe && std::fscanf(pipe.get(), "%63s", word) == 1 ? word : "";
}

/// That of the source folder, as it is when the program runs.
std::string commit() {
  const std::string name = output_of("git -C '" RAMP_SOURCE_FOLDER "' describe --always --dirty 2>/dev/null");
  return name.empty() ? "unknown" : name;
}

std::string date() {
  const std::time_t now = std::time(nullptr);
  char text[16];
  std::strftime(text, sizeof text, "%F", std::gmtime(&now));
  return text;
}

}  // namespace

machine_info this_machine() { return {processor(), compiler(), xsimd_version(), commit(), date()}; }

}  // namespace ramp_test
