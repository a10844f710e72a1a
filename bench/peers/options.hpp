// The command line of the peer benchmark.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <regex>
#include <string>
#include <vector>

#include "../contest.hpp"

namespace bench {

inline constexpr const char* usage =
    "usage: %s [options]\n"
    "  --filter=REGEX     rows whose activation/direction/type matches, e.g. --filter='^gelu/.*float'\n"
    "  --peers=REGEX      only these peers\n"
    "  --sizes=N,...      elements; Ki and Mi are understood (default 16,256,4Ki,64Ki,1Mi,16Mi)\n"
    "  --rounds=N         turns of each contestant (default 25)\n"
    "  --turn-us=N        microseconds per turn (default 60)\n"
    "  --seconds=N        after this long per row, five rounds are enough (default 3)\n"
    "  --accuracy=STRIDE  check every STRIDE-th float (default 16411; 0: none)\n"
    "  --json=FILE        write everything measured\n";

struct options {
  std::regex filter{""}, peers{""};
  std::vector<std::size_t> sizes = {16, 256, 4096, 65536, 1u << 20, 1u << 24};
  contest_options timing;
  std::uint32_t accuracy_stride = 16411;
  std::string json;
};

/// "4Ki" -> 4096.
inline std::size_t parse_size(const std::string& text) {
  std::size_t end = 0;
  const std::size_t number = std::stoul(text, &end);
  const std::string unit = text.substr(end);
  return number << (unit == "Ki" ? 10 : unit == "Mi" ? 20 : 0);
}

inline std::vector<std::size_t> parse_sizes(const std::string& text) {
  std::vector<std::size_t> sizes;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    sizes.push_back(parse_size(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return sizes;
}

inline std::optional<options> parse(int argc, char** argv) {
  options o;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    const std::size_t equals = std::min(argument.find('='), argument.size());
    const std::string name = argument.substr(0, equals);
    const std::string value = equals < argument.size() ? argument.substr(equals + 1) : "";
    if (name == "--filter")
      o.filter = value;
    else if (name == "--peers")
      o.peers = value;
    else if (name == "--sizes")
      o.sizes = parse_sizes(value);
    else if (name == "--rounds")
      o.timing.rounds = std::stoul(value);
    else if (name == "--turn-us")
      o.timing.seconds_per_turn = 1e-6 * std::stod(value);
    else if (name == "--seconds")
      o.timing.seconds = std::stod(value);
    else if (name == "--accuracy")
      o.accuracy_stride = static_cast<std::uint32_t>(std::stoul(value));
    else if (name == "--json")
      o.json = value;
    else {
      std::fprintf(stderr, usage, argv[0]);
      return std::nullopt;
    }
  }
  return o;
}

}  // namespace bench
