// What calls cost besides the elements: arrays of a register or less, arrays beyond the caches, in place, and
// value and derivative together. Ratios of times taken turn by turn.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <regex>
#include <string>

#include "contest.hpp"
#include "floor.hpp"
#include "machine.hpp"
#include "registry.hpp"
#include "workspace.hpp"

namespace bench {
namespace {

constexpr const char* usage =
    "usage: %s [--filter=REGEX] [--json=FILE]\n"
    "  --filter=REGEX  activations whose name matches\n"
    "  --json=FILE     write everything measured\n";

/// One line of JSON per measurement, in nanoseconds.
class json_log {
 public:
  explicit json_log(const std::string& path) : file_(path.empty() ? nullptr : std::fopen(path.c_str(), "w")) {
    if (file_) std::fprintf(file_, "{\n  \"context\": %s,\n  \"measurements\": [", to_json(this_machine()).c_str());
  }
  json_log(const json_log&) = delete;
  json_log& operator=(const json_log&) = delete;
  ~json_log() {
    if (!file_) return;
    std::fprintf(file_, "\n  ]\n}\n");
    std::fclose(file_);
  }

  void add(std::string_view activation, const char* what, std::size_t size, const timing& t) {
    if (!file_) return;
    std::fprintf(file_,
                 "%s\n    {\"activation\": \"%s\", \"what\": \"%s\", \"size\": %zu, \"minimum\": %.5g, "
                 "\"median\": %.5g}",
                 comma_, activation.data(), what, size, 1e9 * t.minimum, 1e9 * t.median);
    comma_ = ",";
  }

 private:
  std::FILE* file_;
  const char* comma_ = "";
};

double geometric_mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double v : values) sum += std::log(v);
  return std::exp(sum / static_cast<double>(values.size()));
}

void print_summary(const char* what, const std::vector<double>& ratios) {
  if (!ratios.empty())
    std::printf("%s: geometric mean %.2f, largest %.2f\n", what, geometric_mean(ratios),
                *std::max_element(ratios.begin(), ratios.end()));
}

using entries = std::vector<activation_entry>;

void small_arrays(const entries& selected, json_log& log) {
  constexpr std::size_t w = xsimd::batch<float>::size, repetitions = 64;
  const workspace<float> memory(256);
  std::vector<std::size_t> sizes = {1, w / 2, w, w + 1, 2 * w, 2 * w + 1, 4 * w};
  std::printf(
      "\nSmall arrays: ns per call of ramp::forward on floats, and of the functor on one register of %zu in "
      "a loop\n\n",
      w);
  std::printf("%-15s %9s", "activation", "register");
  for (const std::size_t size : sizes) std::printf(" %7zu", size);
  std::printf(" %14s %12s\n", (std::to_string(w) + " / register").c_str(),
              (std::to_string(w + 1) + " / " + std::to_string(2 * w)).c_str());
  std::vector<double> call_ratios, tail_ratios;
  for (const activation_entry& entry : selected) {
    const small_calls& calls = entry.small;
    std::vector<contestant> contestants = {{[&, a = memory.first(w)] { calls.one_register(a, repetitions); }}};
    for (const std::size_t size : sizes)
      contestants.push_back({[&, a = memory.first(size)] { calls.range(a, repetitions); }});
    std::vector<timing> t = run_contest(contestants, {});
    for (timing& each : t) each.minimum /= repetitions, each.median /= repetitions;
    log.add(entry.name, "register", w, t[0]);
    std::printf("%-15s %9.2f", entry.name.data(), 1e9 * t[0].minimum);
    for (std::size_t k = 0; k < sizes.size(); ++k) {
      log.add(entry.name, "call", sizes[k], t[k + 1]);
      std::printf(" %7.2f", 1e9 * t[k + 1].minimum);
    }
    call_ratios.push_back(t[3].minimum / t[0].minimum);
    tail_ratios.push_back(t[4].minimum / t[5].minimum);
    std::printf(" %14.2f %12.2f\n", call_ratios.back(), tail_ratios.back());
  }
  print_summary("a call on one register's elements / the functor on that register", call_ratios);
  print_summary("a call on one element more / a call on two registers' elements", tail_ratios);
}

void beyond_the_caches(const entries& selected, json_log& log) {
  const std::size_t size = working_sets(this_machine()).back().bytes_per_array / sizeof(float);
  const workspace<float> memory(size);
  const arrays<float> a = memory.first(size);
  const arrays<float> in_place = {a.derivative_out, a.grad_out, a.derivative_out, {}};
  // Applied again and again in place, most activations would end in subnormals or at a fixed point.
  const auto refill = [&] { std::memcpy(a.derivative_out.data(), a.x.data(), a.x.size_bytes()); };
  const auto nothing = [] {};
  std::printf("\nBeyond the caches: ns per float, %zu of them. copy: memcpy or a register loop, the faster\n\n", size);
  std::printf("%-15s %8s %8s %9s %14s %16s\n", "activation", "copy", "forward", "in place", "forward / copy",
              "in place / copy");
  std::vector<double> forward_ratios, in_place_ratios;
  for (const activation_entry& entry : selected) {
    const routine<float> forward = entry.of_float.ramp[0];
    std::vector<contestant> contestants = {{[&] { forward(a); }, nothing}, {[&] { forward(in_place); }, refill}};
    for (const floor_implementation<float>& floor : floors<float>)
      contestants.push_back({[&a, copy = floor.of[0]] { copy(a); }, nothing});
    const std::vector<timing> t = run_contest(contestants, {15, 0, 1.5});
    const timing copy = t[2].minimum < t[3].minimum ? t[2] : t[3];
    log.add(entry.name, "copy", size, copy);
    log.add(entry.name, "forward", size, t[0]);
    log.add(entry.name, "in place", size, t[1]);
    forward_ratios.push_back(t[0].minimum / copy.minimum);
    in_place_ratios.push_back(t[1].minimum / copy.minimum);
    const double scale = 1e9 / static_cast<double>(size);
    std::printf("%-15s %8.3f %8.3f %9.3f %14.2f %16.2f\n", entry.name.data(), scale * copy.minimum,
                scale * t[0].minimum, scale * t[1].minimum, forward_ratios.back(), in_place_ratios.back());
    std::fflush(stdout);
  }
  print_summary("forward / copy", forward_ratios);
  print_summary("in place / copy", in_place_ratios);
}

template <class T>
void both_together(const entries& selected, json_log& log) {
  // Three arrays in the first cache: this compares arithmetic, not caches.
  const std::size_t size = working_sets(this_machine()).front().bytes_per_array / sizeof(T);
  const workspace<T> memory(size);
  const arrays<T> a = memory.first(size);
  std::printf("\nValue and derivative together, %s: ns per element, %zu of them\n\n", type_name<T>.data(), size);
  std::printf("%-15s %8s %10s %18s %20s\n", "activation", "forward", "derivative", "forward_derivative",
              "both / dearer of two");
  std::vector<double> ratios;
  for (const activation_entry& entry : selected) {
    const routines<T>& ramp = entry.of<T>().ramp;
    std::vector<timing> t = run_contest({{[&] { ramp[0](a); }}, {[&] { ramp[1](a); }}, {[&] { ramp[3](a); }}}, {});
    log.add(entry.name, "forward", size, t[0]);
    log.add(entry.name, "derivative", size, t[1]);
    log.add(entry.name, "forward_derivative", size, t[2]);
    ratios.push_back(t[2].minimum / std::max(t[0].minimum, t[1].minimum));
    const double scale = 1e9 / static_cast<double>(size);
    std::printf("%-15s %8.3f %10.3f %18.3f %20.2f\n", entry.name.data(), scale * t[0].minimum, scale * t[1].minimum,
                scale * t[2].minimum, ratios.back());
  }
  print_summary("both / dearer of two", ratios);
}

}  // namespace
}  // namespace bench

int main(int argc, char** argv) {
  std::regex filter("");
  std::string json;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument.rfind("--filter=", 0) == 0)
      filter = argument.substr(9);
    else if (argument.rfind("--json=", 0) == 0)
      json = argument.substr(7);
    else {
      std::fprintf(stderr, bench::usage, argv[0]);
      return 2;
    }
  }
  bench::entries selected;
  for (const bench::activation_entry& entry : bench::activations())
    if (std::regex_search(std::string(entry.name), filter)) selected.push_back(entry);
  bench::json_log log(json);
  bench::small_arrays(selected, log);
  bench::both_together<float>(selected, log);
  bench::both_together<double>(selected, log);
  bench::beyond_the_caches(selected, log);
  return 0;
}
