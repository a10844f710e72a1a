// Measures, per activation, direction, type and instruction set, the largest error and where it occurs. Prints the
// Markdown table as it grows, and can write it as JSON and as the page tests/accuracy/README.md; see --help.
//
// Exits with 1 where an error exceeds its bound, and with another code than 0 where the command line is wrong.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

#include "report.hpp"
#include "support/hill_climb.hpp"
#include "support/sweep.hpp"

namespace ramp_test {

#define RAMP_INSTRUCTION_SET(set)        \
  namespace set {                        \
  extern const instruction_set compiled; \
  }
#include "instruction_sets.def"
#undef RAMP_INSTRUCTION_SET

namespace {

const instruction_set* const instruction_sets[] = {
#define RAMP_INSTRUCTION_SET(set) &set::compiled,
#include "instruction_sets.def"
#undef RAMP_INSTRUCTION_SET
};

struct options {
  std::int64_t stride = 1021;
  bool exhaustive = false;
  int hill_climb_rounds = 0;  // 0: a sweep
  std::string type = "both";
  std::vector<std::string> activations;
  std::string json, markdown;
  std::vector<std::string> from;
};

std::vector<std::string> activation_names() {
  std::vector<std::string> names;
  for (const oracle* o : oracles()) names.push_back(o->name);
  return names;
}

void add_options(CLI::App& app, options& o) {
  auto* const stride =
      app.add_option("--stride", o.stride, "Sweep over every N-th float")->check(CLI::Range(1, 1 << 30));
  auto* const exhaustive = app.add_flag("--exhaustive", o.exhaustive, "Sweep over all 2^32 floats: hours");
  auto* const climb = app.add_option("--hill-climb", o.hill_climb_rounds,
                                     "Instead of a sweep, N rounds of hill climbing over arguments and parameters")
                          ->check(CLI::Range(1, 1 << 30));
  auto* const type = app.add_option("--type", o.type, "float, double or both")
                         ->check(CLI::IsMember(std::vector<std::string>{"float", "double", "both"}));
  auto* const json = app.add_option("--json", o.json, "Write the measurement to this file");
  auto* const markdown = app.add_option("--markdown", o.markdown, "Write the page to this file, or to - for stdout");
  auto* const names = app.add_option("activation", o.activations, "These activations only; default: all")
                          ->check(CLI::IsMember(activation_names()));
  auto* const from = app.add_option("--from", o.from, "Render the page from these files of --json; measure nothing");
  from->needs(markdown)->check(CLI::ExistingFile);
  stride->excludes(exhaustive)->excludes(climb)->excludes(from);
  exhaustive->excludes(climb)->excludes(from);
  for (auto* const other : {climb, type, json, names}) other->excludes(from);
}

template <class T>
measured_error to_measured(const instruction_set& set, const worst_case<T>& worst) {
  return {set.name, worst.ulp, static_cast<double>(worst.x), {}};
}

template <class T>
std::vector<measured_error> measure_sweep(std::span<const function_under_test<T>> compiled, direction d,
                                          std::int64_t stride) {
  const std::vector<worst_case<T>> all = sweep(compiled, d, stride);
  std::vector<measured_error> errors;
  for (std::size_t i = 0; i < all.size(); ++i) errors.push_back(to_measured(*instruction_sets[i], all[i]));
  return errors;
}

template <class T>
std::vector<measured_error> measure_hill_climbs(std::span<const function_under_test<T>> compiled, direction d,
                                                int rounds) {
  std::vector<measured_error> errors;
  for (std::size_t i = 0; i < compiled.size(); ++i) {
    const search_result<T> result = hill_climb(compiled[i], d, rounds);
    errors.push_back(to_measured(*instruction_sets[i], result.worst));
    errors.back().parameters.assign(result.parameters.begin(),
                                    result.parameters.begin() + compiled[i].compiled->parameters);
  }
  return errors;
}

template <class T>
std::vector<measured_error> measure(std::span<const function_under_test<T>> compiled, direction d, const options& o) {
  if (o.hill_climb_rounds > 0) return measure_hill_climbs(compiled, d, o.hill_climb_rounds);
  // Nobody visits all doubles: many more than in the tests are enough.
  return measure_sweep(compiled, d, sizeof(T) == sizeof(double) ? std::max<std::int64_t>(o.stride, 67) : o.stride);
}

/// Prints each row when it is measured.
void add_row(report& r, report_row row) {
  if (r.rows.empty()) std::cout << table_head(row);
  std::cout << table_row(row) << std::flush;
  r.rows.push_back(std::move(row));
}

template <class T>
void measure_activation(const std::string& name, const char* type, const options& o, report& r) {
  std::vector<function_under_test<T>> compiled;
  for (const instruction_set* set : instruction_sets) compiled.push_back(functions_named<T>(*set, name).front());
  const function_under_test<T>& any = compiled.front();
  for (const direction d : all_directions)
    if (any.has(d)) add_row(r, {name, to_string(d), type, any.bound(d), measure<T>(compiled, d, o)});
}

report measure_all(const options& o) {
  const bool climbs = o.hill_climb_rounds > 0;
  report r{this_machine(), climbs ? "hill_climb" : "sweep", climbs ? o.hill_climb_rounds : o.stride, {}};
  for (const std::string& name : o.activations) {
    if (o.type != "double") measure_activation<float>(name, "float", o, r);
    if (o.type != "float" && can_judge_double()) measure_activation<double>(name, "double", o, r);
  }
  return r;
}

bool all_bounds_hold(const report& r) {
  return std::all_of(r.rows.begin(), r.rows.end(), [](const report_row& row) {
    return std::all_of(row.errors.begin(), row.errors.end(),
                       [&](const measured_error& e) { return e.max_ulp <= row.bound; });
  });
}

/// Whether all bounds hold.
bool run(const options& o) {
  std::vector<report> reports;
  for (const std::string& file : o.from) reports.push_back(read_json(file));
  if (o.from.empty()) reports.push_back(measure_all(o));
  if (!o.json.empty()) write_json(reports.front(), o.json);
  if (!o.markdown.empty()) write_markdown(reports, o.markdown);
  return std::all_of(reports.begin(), reports.end(), all_bounds_hold);
}

}  // namespace

}  // namespace ramp_test

int main(int count, char** arguments) {
  CLI::App app("Measures the largest errors of ramp's functions, for all instruction sets of this machine");
  ramp_test::options o;
  ramp_test::add_options(app, o);
  CLI11_PARSE(app, count, arguments);
  if (o.exhaustive) o.stride = 1;
  if (o.activations.empty()) o.activations = ramp_test::activation_names();
  try {
    return ramp_test::run(o) ? EXIT_SUCCESS : EXIT_FAILURE;
  } catch (const std::exception& error) {
    std::cerr << "accuracy_report: " << error.what() << '\n';
    return 2;
  }
}
