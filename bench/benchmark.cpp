// The benchmark: every activation in every direction and type, the scalar reference beside ramp, in the first
// cache, in the second and beyond the last, and the floor that memory sets. A Google Benchmark program with
// its usual flags (--help); what is new is the table at the end.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "floor.hpp"
#include "machine.hpp"
#include "registry.hpp"
#include "speedup_table.hpp"
#include "workspace.hpp"

namespace bench {
namespace {

/// What each element of a call reads and writes.
constexpr std::size_t arrays_touched(direction way) {
  return way == direction::backward || way == direction::forward_derivative ? 3 : 2;
}

template <class T>
const workspace<T>& shared_workspace() {
  static const workspace<T> memory(working_sets(this_machine()).back().bytes_per_array / sizeof(T));
  return memory;
}

/// Whether a flag of Google Benchmark was given: then it decides, and not our default.
bool has_flag(const std::vector<char*>& arguments, const char* name) {
  for (const char* argument : arguments)
    if (std::strncmp(argument, name, std::strlen(name)) == 0) return true;
  return false;
}

struct defaults {
  double seconds = 0.01;  // per repetition; 0: as the flags say
  int repetitions = 3;
};

template <class T>
void add_benchmark(const table_key& key, direction way, routine<T> call, std::size_t size, const defaults& d,
                   int times_repetitions = 1) {
  auto* b = benchmark::RegisterBenchmark(to_label(key).c_str(), [=](benchmark::State& state) {
    const arrays<T> a = shared_workspace<T>().first(size);
    for (auto _ : state) {
      call(a);
      benchmark::ClobberMemory();
    }
    const auto elements = static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(size);
    state.SetItemsProcessed(elements);
    state.SetBytesProcessed(elements * static_cast<std::int64_t>(arrays_touched(way) * sizeof(T)));
  });
  b->UseRealTime();
  if (d.seconds > 0) b->MinTime(d.seconds);
  if (d.repetitions > 0) b->Repetitions(d.repetitions * times_repetitions);
}

template <class T>
void add_type(const defaults& d) {
  for (const working_set& set : working_sets(this_machine())) {
    const std::size_t size = set.bytes_per_array / sizeof(T);
    for (const direction way : directions)
      if (way != direction::derivative)  // the floor of derivative is that of forward
        for (const floor_implementation<T>& floor : floors<T>)
          add_benchmark<T>({"floor", name_of(way), type_name<T>, floor.name, set.name}, way,
                           floor.of[static_cast<std::size_t>(way)], size, d, 3);
    for (const activation_entry& entry : activations())
      for (const direction way : directions) {
        const auto k = static_cast<std::size_t>(way);
        add_benchmark<T>({entry.name, name_of(way), type_name<T>, "reference", set.name}, way,
                         entry.of<T>().reference[k], size, d);
        add_benchmark<T>({entry.name, name_of(way), type_name<T>, "ramp", set.name}, way, entry.of<T>().ramp[k], size,
                         d);
      }
  }
}

}  // namespace
}  // namespace bench

int main(int argc, char** argv) {
  std::vector<char*> arguments(argv, argv + argc);
  bench::defaults d;
  if (bench::has_flag(arguments, "--benchmark_min_time")) d.seconds = 0;
  if (bench::has_flag(arguments, "--benchmark_repetitions")) d.repetitions = 0;
  // Repetitions in random order: a slow minute of the machine does not hit all of one benchmark's.
  static char interleave[] = "--benchmark_enable_random_interleaving=true";
  arguments.insert(arguments.begin() + 1, interleave);
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 1;
  const bench::machine& m = bench::this_machine();
  benchmark::AddCustomContext("processor", m.processor);
  benchmark::AddCustomContext("instruction_set", m.instruction_set);
  benchmark::AddCustomContext("compiler", m.compiler);
  benchmark::AddCustomContext("xsimd", m.xsimd);
  bench::add_type<float>(d);
  bench::add_type<double>(d);
  bench::speedup_table table;
  benchmark::RunSpecifiedBenchmarks(&table);
  benchmark::Shutdown();
  return 0;
}
