// The end of a benchmark run: one table a person can read.
#pragma once

#include <benchmark/benchmark.h>

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "floor.hpp"
#include "registry.hpp"

namespace bench {

/// The parts of a benchmark's label: gelu/forward/float/ramp/L1.
struct table_key {
  std::string_view activation, direction, type, implementation, working_set;
};

inline std::string to_label(const table_key& k) {
  std::string label(k.activation);
  for (const std::string_view part : {k.direction, k.type, k.implementation, k.working_set})
    label.append(1, '/').append(part);
  return label;
}

/// Collects the fastest repetition of each benchmark and prints the table when all have run. Google
/// Benchmark's own lines appear as well where there is no table to come: for --benchmark_list_tests and on
/// errors.
class speedup_table : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context& context) override {
    PrintBasicContext(&GetErrorStream(), context);
    return true;
  }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration || run.iterations == 0) continue;
      const auto rate = run.counters.find("items_per_second");
      if (rate == run.counters.end()) continue;
      const double nanoseconds = 1e9 / rate->second.value;
      const auto [entry, is_new] = fastest_.try_emplace(run.run_name.function_name, nanoseconds);
      if (!is_new) entry->second = std::min(entry->second, nanoseconds);
    }
    if (isatty(STDERR_FILENO)) std::fprintf(stderr, "\r%zu benchmarks measured ", fastest_.size());
  }

  void Finalize() override {
    if (isatty(STDERR_FILENO)) std::fprintf(stderr, "\n");
    const bool floats = print<float>(), doubles = print<double>();
    if (!floats && !doubles)
      std::fprintf(stderr, "No activation matches the filter. Names are like %s\n",
                   to_label({activations().front().name, "forward", type_name<float>, "ramp", "L1"}).c_str());
  }

 private:
  /// Nanoseconds per element, or NaN where it was not measured.
  double find(const table_key& key) const {
    const auto found = fastest_.find(to_label(key));
    return found == fastest_.end() ? std::nan("") : found->second;
  }

  static void print_number(int width, int digits, double value, const char* unit = "") {
    if (std::isnan(value))
      std::printf(" %*s", width, "");
    else
      std::printf(" %*.*f%s", width - static_cast<int>(std::strlen(unit)), digits, value, unit);
  }

  /// Whether there was anything to print.
  template <class T>
  bool print() const {
    const std::string_view type = type_name<T>;
    bool any = false;
    std::map<std::string_view, std::pair<double, int>> log_speedups;
    for (const activation_entry& entry : activations()) {
      for (const direction way : directions) {
        const std::string_view floor_way = name_of(way == direction::derivative ? direction::forward : way);
        const auto ns = [&](std::string_view implementation, std::string_view set) {
          return find({entry.name, name_of(way), type, implementation, set});
        };
        const auto share = [&](std::string_view set) {
          double floor = std::nan("");
          for (const floor_implementation<T>& f : floors<T>)
            floor = std::fmin(floor, find({"floor", floor_way, type, f.name, set}));
          return 100 * floor / ns("ramp", set);
        };
        bool measured = false;
        for (const char* set : sets)
          measured = measured || !std::isnan(ns("ramp", set)) || !std::isnan(ns("reference", set));
        if (!measured) continue;
        if (!any) print_header(type);
        any = true;
        std::printf("%-15s %-18s", entry.name.data(), name_of(way).data());
        for (const char* set : sets) {
          const double speedup = ns("reference", set) / ns("ramp", set);
          std::printf(" |");
          print_number(7, ns("reference", set) < 1 ? 3 : 2, ns("reference", set));
          print_number(6, ns("ramp", set) < 1 ? 3 : 2, ns("ramp", set));
          print_number(6, 1, speedup, "x");
          print_number(5, 0, share(set), "%");
          if (!std::isnan(speedup)) {
            log_speedups[set].first += std::log(speedup);
            ++log_speedups[set].second;
          }
        }
        std::printf("\n");
      }
    }
    if (!any) return false;
    std::printf("%-34s", "geometric mean of the speed-up");
    for (const char* set : sets) {
      const auto [sum, count] = log_speedups[set];
      std::printf(" | %14s", "");
      print_number(6, 1, count ? std::exp(sum / count) : std::nan(""), "x");
      std::printf("      ");
    }
    std::printf("\n");
    return true;
  }

  static void print_header(std::string_view type) {
    std::printf(
        "\n%s, ns per element, fastest repetition. ref: the scalar reference. speed: ref / ramp. floor: the "
        "time\n"
        "that copying the same arrays takes as a share of ramp's (100%%: memory is the limit).\n\n%-34s",
        type.data(), "");
    for (const char* set : sets) std::printf(" | %-27s", std::strcmp(set, "memory") ? set : "beyond the caches");
    std::printf("\n%-15s %-18s", "activation", "direction");
    for (std::size_t k = 0; k < std::size(sets); ++k)
      std::printf(" | %7s %6s %6s %5s", "ref", "ramp", "speed", "floor");
    std::printf("\n");
  }

  static constexpr const char* sets[] = {"L1", "L2", "memory"};
  std::map<std::string, double> fastest_;
};

}  // namespace bench
