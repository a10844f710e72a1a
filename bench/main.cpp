// The benchmark program: times the candidates of a suite side by side and writes Google Benchmark's JSON to stdout.
// bench/report.py makes tables of it.
//
// A benchmark's name is activation/direction/type/elements/candidate. All candidates for one activation, type and size
// are one run of Google Benchmark, with their repetitions in random order: a slow minute of the machine hits them all.
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <bit>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <regex>
#include <string>
#include <utility>
#include <xsimd/xsimd.hpp>

#include "candidates.hpp"
#include "workspace.hpp"
#if RAMP_BENCH_WITH_PEERS
#include "peers/accuracy.hpp"
#endif

namespace bench {
namespace {

struct options {
  std::vector<std::string> suites = {"speedup"};
  std::string filter;
  std::vector<std::size_t> sizes;
  int repetitions = 60;
  std::uint32_t accuracy_stride = 16411;
};

/// Sizes of arrays, in elements or bytes, and the benchmarks to run with them.
struct selection {
  std::vector<std::size_t> elements = {}, bytes = {};
  std::string names;  // a regular expression
};

/// Bytes per array so that the three arrays of a backward pass lie in the first cache, in the second, and far beyond
/// the last.
std::array<std::size_t, 3> working_sets() {
  constexpr std::size_t kib = 1024, mib = 1024 * kib;
  std::map<int, std::size_t> caches = {{1, 32 * kib}, {2, 512 * kib}};
  for (const auto& cache : benchmark::CPUInfo::Get().caches)
    if (cache.type != "Instruction" && cache.size > 0) caches[cache.level] = static_cast<std::size_t>(cache.size);
  return {std::bit_floor(caches[1] / 3), std::bit_floor(caches[2] / 3),
          std::clamp(std::bit_ceil(caches.rbegin()->second), 64 * mib, 256 * mib)};
}

std::vector<std::string> suites() {
  if (RAMP_BENCH_WITH_PEERS) return {"speedup", "overheads", "peers", "accuracy"};
  return {"speedup", "overheads"};
}

std::vector<selection> selections_of(const std::string& suite) {
  constexpr std::size_t width = xsimd::batch<float>::size;
  const auto [first, second, memory] = working_sets();
  if (suite == "speedup") return {{.bytes = {first, second, memory}, .names = "/(ramp|reference|copy .*)$"}};
  if (suite == "peers")
    return {{.elements = {16, 256, 4096, 65536, 1 << 20, 1 << 24},
             .names = "^[^/]+/(forward|backward)/.*/(?!reference|register|in place)[^/]+$"}};
  if (suite == "overheads")
    return {{.elements = {1, width / 2, width, width + 1, 2 * width, 2 * width + 1, 4 * width},
             .names = "/forward/float/(.*/ramp|" + std::to_string(width) + "/register)$"},
            {.bytes = {first}, .names = "/(forward|derivative|forward_derivative)/.*/ramp$"},
            {.bytes = {memory}, .names = "/forward/float/.*/(ramp|in place|copy .*)$"}};
  return {};
}

/// Writes the runs of the program as one JSON document, and nothing else: Debian's Google Benchmark would begin its
/// table with a warning that the library itself is a debug build, which does not concern the timing loop.
class json_document : public benchmark::JSONReporter {
 public:
  bool ReportContext(const Context& context) override {
    return std::exchange(begun_, true) || JSONReporter::ReportContext(context);
  }
  void Finalize() override {}
  bool finish() {
    if (begun_) JSONReporter::Finalize();
    return begun_;
  }

 private:
  bool begun_ = false;
};

class program {
 public:
  explicit program(options o) : options_(std::move(o)), filter_(options_.filter) {}

  /// Whether there was anything to run.
  bool run() {
    for (const std::string& suite : options_.suites) {
      for (const selection& s : selections_of(suite)) {
        time_selection<float>(s);
        time_selection<double>(s);
      }
#if RAMP_BENCH_WITH_PEERS
      if (suite == "accuracy") check_accuracy();
#endif
    }
    return json_.finish();
  }

 private:
  template <class T>
  static std::string label(std::string_view activation, const candidate<T>& c, std::size_t size) {
    std::string text(activation);
    for (const std::string_view part : {name_of(c.what), type_name<T>}) text.append(1, '/').append(part);
    return text.append(1, '/').append(std::to_string(size)).append(1, '/').append(c.name);
  }

  template <class T>
  void time_selection(const selection& s) {
    std::vector<std::size_t> sizes = options_.sizes.empty() ? s.elements : options_.sizes;
    if (options_.sizes.empty())
      for (const std::size_t bytes : s.bytes) sizes.push_back(bytes / sizeof(T));
    std::optional<workspace<T>> memory;
    for (const std::string_view activation : activations())
      for (const std::size_t size : sizes) {
        for_each_candidate<T>(activation, size, std::regex(s.names), [&](const std::string& name, const auto& c) {
          if (!memory) memory.emplace(*std::max_element(sizes.begin(), sizes.end()));
          register_timing(name, c, memory->first(size));
        });
        run_registered(activation);
      }
  }

#if RAMP_BENCH_WITH_PEERS
  void check_accuracy() {
    accuracy_sample sample(options_.accuracy_stride);
    const std::regex names("/(forward|backward)/.*/(?!reference|register|in place|copy)[^/]+$");
    for (const std::string_view activation : activations()) {
      for_each_candidate<float>(activation, sample.size(), names, [&](const std::string& name, const auto& c) {
        benchmark::RegisterBenchmark(name.c_str(), [&, activation](benchmark::State& state) {
          sample.run(state, activation, c);
        })->Iterations(1);
      });
      run_registered(activation);
    }
  }
#endif

  template <class T, class Function>
  void for_each_candidate(std::string_view activation, std::size_t size, const std::regex& names, Function function) {
    for (const candidate<T>& c : all_candidates().of<T>()) {
      if (!c.activation.empty() && c.activation != activation) continue;
      const std::string name = label(activation, c, size);
      if (!std::regex_search(name, names) || !std::regex_search(name, filter_)) continue;
      function(name, c);
      any_registered_ = true;
    }
  }

  template <class T>
  void register_timing(const std::string& name, const candidate<T>& c, const arrays<T>& a) {
    // Large arrays and scalar loops take long.
    const bool is_slow = c.name == "reference";
    const int share = (a.x.size() <= 1 << 16 ? 1 : a.x.size() <= 1 << 20 ? 2 : 10) * (is_slow ? 3 : 1);
    benchmark::RegisterBenchmark(name.c_str(), [&c, a](benchmark::State& state) { c.run(state, a); })
        ->UseRealTime()
        ->MinTime(0.00005)
        ->Repetitions(std::max(options_.repetitions / share, is_slow ? 2 : 5))
        ->ComputeStatistics("minimum",
                            [](const std::vector<double>& v) { return *std::min_element(v.begin(), v.end()); })
        ->ReportAggregatesOnly();
  }

  void run_registered(std::string_view activation) {
    if (!std::exchange(any_registered_, false)) return;
    if (isatty(STDERR_FILENO))
      std::fprintf(stderr, "\r%-20.*s", static_cast<int>(activation.size()), activation.data());
    benchmark::RunSpecifiedBenchmarks(&json_, "all");
    benchmark::ClearRegisteredBenchmarks();
  }

  options options_;
  std::regex filter_;
  json_document json_;
  bool any_registered_ = false;
};

std::string processor_name() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.rfind("model name", 0) == 0) return line.substr(line.find(':') + 2);
  return "unknown processor";
}

void add_context(const std::vector<std::string>& suites) {
  benchmark::AddCustomContext("suites", CLI::detail::join(suites));
  benchmark::AddCustomContext("processor", processor_name());
  benchmark::AddCustomContext("instruction_set", xsimd::default_arch::name());
#if defined(__clang__)
  benchmark::AddCustomContext("compiler", "clang++ " __clang_version__);
#else
  benchmark::AddCustomContext("compiler", "g++ " __VERSION__);
#endif
  benchmark::AddCustomContext("xsimd", std::to_string(XSIMD_VERSION_MAJOR) + '.' + std::to_string(XSIMD_VERSION_MINOR) +
                                           '.' + std::to_string(XSIMD_VERSION_PATCH));
}

/// Hands Google Benchmark what the command line leaves to it. Whether it knew all of that.
bool initialize_benchmark(char* program_name, std::vector<std::string> rest) {
  rest.insert(rest.begin(), "--benchmark_enable_random_interleaving=true");
  std::vector<char*> arguments = {program_name};
  for (std::string& text : rest) arguments.push_back(text.data());
  int count = static_cast<int>(arguments.size());
  arguments.push_back(nullptr);
  benchmark::Initialize(&count, arguments.data());
  return !benchmark::ReportUnrecognizedArguments(count, arguments.data());
}

}  // namespace
}  // namespace bench

int main(int argc, char** argv) try {
  bench::options o;
  CLI::App app("Times ramp's candidates and writes Google Benchmark's JSON to stdout; takes its options too.");
  app.allow_extras();
  app.add_option("--suite", o.suites, "What to measure")
      ->check(CLI::IsMember(bench::suites()))
      ->delimiter(',')
      ->capture_default_str();
  app.add_option("--filter", o.filter, "Only names that match this, e.g. '^gelu/.*/float'");
  app.add_option("--sizes", o.sizes, "Elements, e.g. 256,4Ki,1Mi, instead of the suite's")
      ->transform(CLI::AsSizeValue(false))
      ->delimiter(',');
  app.add_option("--repetitions", o.repetitions, "Of small arrays; large ones have fewer")->capture_default_str();
#if RAMP_BENCH_WITH_PEERS
  app.add_option("--accuracy-stride", o.accuracy_stride, "Check every so many-th float")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
#endif
  CLI11_PARSE(app, argc, argv);
  if (!bench::initialize_benchmark(argv[0], app.remaining())) return 2;
  bench::add_context(o.suites);
  if (bench::program(o).run()) return 0;
  std::cerr << argv[0] << ": no benchmark matches. Names are like gelu/forward/float/4096/ramp\n";
  return 1;
} catch (const std::exception& error) {
  std::cerr << argv[0] << ": " << error.what() << '\n';
  return 1;
}
