// ramp beside its peers: the same arrays, the same run, turn by turn.
#include <cmath>
#include <cstdio>
#include <exception>
#include <map>
#include <optional>
#include <regex>
#include <string>

#include "../contest.hpp"
#include "../floor.hpp"
#include "../workspace.hpp"
#include "accuracy.hpp"
#include "options.hpp"
#include "peer.hpp"
#include "report.hpp"

namespace bench {
namespace {

constexpr std::string_view ramp_name = "ramp", floor_name = "copy";

/// ramp itself, as one more contestant.
peer ramp_peer() {
  peer p{ramp_name, {}, {}};
  for (const activation_entry& entry : activations())
    for (const direction way : {direction::forward, direction::backward}) {
      p.add<float>(entry.name, way, entry.of_float.ramp[static_cast<std::size_t>(way)]);
      p.add<double>(entry.name, way, entry.of_double.ramp[static_cast<std::size_t>(way)]);
    }
  return p;
}

/// ramp first, then the peers of this build that were asked for.
std::vector<peer> contestants(const options& o) {
  std::vector<peer> all;
  all.push_back(ramp_peer());
  const auto add = [&](peer p) {
    if (std::regex_search(std::string(p.name), o.peers)) all.push_back(std::move(p));
  };
#if RAMP_BENCH_WITH_ONEDNN
  add(onednn_peer());
#endif
#if RAMP_BENCH_WITH_XNNPACK
  add(xnnpack_peer());
#endif
#if RAMP_BENCH_WITH_EIGEN
  add(eigen_peer());
#endif
  add(xsimd_peer());
  add(plain_peer());
  return all;
}

template <class T>
const preparation<T>* find(const peer& p, std::string_view activation, direction way) {
  for (const peer_entry<T>& entry : p.of<T>())
    if (entry.activation == activation && entry.way == way) return &entry.prepare;
  return nullptr;
}

template <class T>
row measure(const std::vector<peer>& peers, std::string_view activation, direction way, const arrays<T>& a,
            const contest_options& timing_options) {
  const auto k = static_cast<std::size_t>(way);
  std::vector<std::string> names;
  std::vector<contestant> calls;
  for (const floor_implementation<T>& floor : floors<T>) {
    names.emplace_back(floor_name);
    calls.push_back({[a, call = floor.of[k]] { call(a); }});
  }
  for (const peer& p : peers)
    if (const preparation<T>* prepare = find<T>(p, activation, way)) {
      names.emplace_back(p.name);
      calls.push_back({(*prepare)(a)});
    }
  row result{activation, way, type_name<T>, a.x.size(), {}};
  const std::vector<timing> timings = run_contest(calls, timing_options);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto [entry, is_new] = result.timings.try_emplace(names[i], timings[i]);
    if (!is_new && timings[i].minimum < entry->second.minimum) entry->second = timings[i];
  }
  return result;
}

bool selected(const options& o, std::string_view activation, direction way, std::string_view type) {
  const std::string label = std::string(activation) + '/' + std::string(name_of(way)) + '/' + std::string(type);
  return std::regex_search(label, o.filter);
}

template <class T>
void measure_type(const std::vector<peer>& peers, const options& o, report& r) {
  bool any = false;
  for (const activation_entry& entry : activations())
    for (const direction way : {direction::forward, direction::backward})
      any = any || selected(o, entry.name, way, type_name<T>);
  if (!any || o.sizes.empty()) return;
  const workspace<T> memory(*std::max_element(o.sizes.begin(), o.sizes.end()));
  r.begin_timings(type_name<T>);
  for (const std::size_t size : o.sizes)
    for (const activation_entry& entry : activations())
      for (const direction way : {direction::forward, direction::backward})
        if (selected(o, entry.name, way, type_name<T>))
          r.add(measure<T>(peers, entry.name, way, memory.first(size), o.timing));
  r.end_timings();
}

void measure_accuracy(const std::vector<peer>& peers, const options& o, report& r) {
  float_sample sample(o.accuracy_stride);
  r.begin_accuracy(sample.size());
  for (const activation_entry& entry : activations())
    for (const direction way : {direction::forward, direction::backward}) {
      if (!selected(o, entry.name, way, type_name<float>)) continue;
      accuracy_row result{entry.name, way, {}};
      sample.expect(truth_of(entry.name, way));
      for (const peer& p : peers)
        if (const preparation<float>* prepare = find<float>(p, entry.name, way))
          result.errors[std::string(p.name)] = sample.measure(*prepare);
      r.add(result);
    }
}

int run(int argc, char** argv) {
  const std::optional<options> o = parse(argc, argv);
  if (!o) return 2;
  const std::vector<peer> peers = contestants(*o);
  std::vector<std::string> columns;
  for (const peer& p : peers) columns.emplace_back(p.name);
  report r(std::string(floor_name), columns);
  measure_type<float>(peers, *o, r);
  measure_type<double>(peers, *o, r);
  if (o->accuracy_stride > 0) measure_accuracy(peers, *o, r);
  if (!o->json.empty()) r.write_json(o->json);
  return 0;
}

}  // namespace
}  // namespace bench

int main(int argc, char** argv) {
  try {
    return bench::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s: %s\n", argv[0], error.what());
    return 1;
  }
}
