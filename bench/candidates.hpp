// What is measured: the candidates for each activation, direction and type. The generated files of the activations, the
// peers and the copy bound add theirs; main.cpp times them.
#pragma once

#include <benchmark/benchmark.h>

#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

namespace bench {

enum class direction { forward, derivative, backward, forward_derivative };
inline constexpr std::array directions = {direction::forward, direction::derivative, direction::backward,
                                          direction::forward_derivative};

constexpr std::string_view name_of(direction d) {
  constexpr std::array<std::string_view, 4> names = {"forward", "derivative", "backward", "forward_derivative"};
  return names[static_cast<std::size_t>(d)];
}

template <class T>
inline constexpr std::string_view type_name = sizeof(T) == sizeof(float) ? "float" : "double";

/// The arrays of one call, all of the same size. A direction uses those it needs.
template <class T>
struct arrays {
  std::span<const T> x, grad_out;
  std::span<T> out, derivative_out;
};

/// The timing loop of Google Benchmark around a call.
template <class Call>
void time_calls(benchmark::State& state, const Call& call) {
  for (auto _ : state) {
    call();
    benchmark::ClobberMemory();
  }
}

template <class T>
struct candidate {
  std::string_view activation;  // empty: the candidate stands beside every activation
  direction what;
  std::string_view name;
  /// Prepares what can be prepared once for these arrays (creates a primitive, binds the memory), then times.
  std::function<void(benchmark::State&, const arrays<T>&)> run;
};

class candidate_list {
 public:
  /// `run` prepares and times: see candidate::run.
  template <class T, class Run>
  void add_prepared(std::string_view activation, direction d, std::string_view name, Run run) {
    std::get<std::vector<candidate<T>>>(candidates_).push_back({activation, d, name, run});
  }

  /// `call(arrays)` is what is timed; it is inlined into the timing loop where the compiler knows it.
  template <class T, class Call>
  void add(std::string_view activation, direction d, std::string_view name, Call call) {
    add_prepared<T>(activation, d, name,
                    [call](benchmark::State& state, const arrays<T>& a) { time_calls(state, [&] { call(a); }); });
  }

  template <class T>
  const std::vector<candidate<T>>& of() const {
    return std::get<std::vector<candidate<T>>>(candidates_);
  }

 private:
  std::tuple<std::vector<candidate<float>>, std::vector<candidate<double>>> candidates_;
};

/// The names of the list of activations.
const std::vector<std::string_view>& activations();

/// All candidates of this build.
const candidate_list& all_candidates();

}  // namespace bench
