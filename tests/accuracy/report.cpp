#include "report.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

namespace ramp_test {

namespace {

/// JSON has no infinity; the library writes null.
double number_or_infinity(const nlohmann::json& value) {
  return value.is_null() ? std::numeric_limits<double>::infinity() : value.get<double>();
}

}  // namespace

static void to_json(nlohmann::json& j, const measured_error& e) {
  j = {{"instruction_set", e.instruction_set}, {"max_ulp", e.max_ulp}, {"x", e.x}, {"parameters", e.parameters}};
}
static void from_json(const nlohmann::json& j, measured_error& e) {
  e = {j.at("instruction_set"), number_or_infinity(j.at("max_ulp")), j.at("x"), j.at("parameters")};
}
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(report_row, activation, direction, type, bound, errors)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(machine_info, processor, compiler, xsimd, commit, date)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(report, machine, method, effort, rows)

void write_json(const report& r, const std::string& file) {
  std::ofstream out(file);
  out << nlohmann::json(r).dump(1) << '\n';
  if (!out) throw std::runtime_error("cannot write " + file);
}

report read_json(const std::string& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error("cannot read " + file);
  try {
    return nlohmann::json::parse(in).get<report>();
  } catch (const nlohmann::json::exception& error) {
    throw std::runtime_error(file + " is not a report: " + error.what());
  }
}

namespace {

std::string formatted(const char* format, double value) {
  char text[64];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

/// With as many digits as tell one number of the type from its neighbours.
std::string digits_of(double value, const std::string& type) {
  return formatted(type == "float" ? "%.9g" : "%.17g", value);
}

std::string cell(const measured_error& e, const std::string& type) {
  if (e.max_ulp == 0) return "0";
  std::string text = formatted("%.3f", e.max_ulp) + " at " + digits_of(e.x, type);
  const char* separator = " for ";
  for (const double parameter : e.parameters) {
    text += separator + digits_of(parameter, type);
    separator = ", ";
  }
  return text;
}

std::string title(const report& r) {
  if (r.method == "hill_climb") return "Searches over arguments and parameters";
  return r.effort == 1 ? "Every float" : "A sample";
}

std::string explanation(const report& r) {
  std::ostringstream text;
  if (r.method == "hill_climb")
    text << "Hill climbing from " << r.effort
         << " random samples, over any parameters. A search finds large errors; it "
         << "proves no bound.";
  else if (r.effort == 1)
    text << "All 2^32 floats, with the default parameters. Rows of doubles are a sample.";
  else
    text << "Every float whose bits are a multiple of " << r.effort
         << ", and more where a result changes its character, "
         << "with the default parameters.";
  return text.str();
}

constexpr const char* introduction = R"(# Accuracy

The largest error of each function that a measurement found, in ULP (units in the last place of the true value), and the
argument where it occurs. The true value has 60 digits, computed with MPFR. The column "bound" is the constant that the
class states, `max_ulp` or `max_ulp_derivative`, and that the tests assert.

`accuracy_report` writes this page. To write it again (the first run takes hours):

```
cmake --preset test && cmake --build --preset test --target accuracy_report
cd build/test/tests/accuracy
./accuracy_report --exhaustive --type float --json floats.json
./accuracy_report --hill-climb 400 --json searches.json
./accuracy_report --markdown ../../../../tests/accuracy/README.md --from floats.json searches.json
```
)";

std::string section(const report& r) {
  const machine_info& m = r.machine;
  std::ostringstream text;
  text << "\n## " << title(r) << "\n\n"
       << explanation(r) << "\n\nMeasured on " << m.date << " at commit " << m.commit << ": " << m.processor << ", "
       << m.compiler << ", xsimd " << m.xsimd << ".\n\n";
  if (r.rows.empty()) text << "No rows.\n";
  for (const report_row& row : r.rows) text << (&row == &r.rows.front() ? table_head(row) : "") << table_row(row);
  return text.str();
}

}  // namespace

std::string table_head(const report_row& first) {
  std::string names = "| activation | direction | type | bound |", lines = "\n|---|---|---|---|";
  for (const measured_error& e : first.errors) {
    names.append(" ").append(e.instruction_set).append(" |");
    lines += "---|";
  }
  return names + lines + "\n";
}

std::string table_row(const report_row& row) {
  std::ostringstream text;
  text << "| `" << row.activation << "` | " << row.direction << " | " << row.type << " | " << row.bound << " |";
  for (const measured_error& e : row.errors) text << ' ' << cell(e, row.type) << " |";
  text << '\n';
  return text.str();
}

void write_markdown(const std::vector<report>& reports, const std::string& file) {
  std::string page = introduction;
  for (const report& r : reports) page += section(r);
  if (file == "-") {
    std::cout << page;
    return;
  }
  std::ofstream out(file);
  out << page;
  if (!out) throw std::runtime_error("cannot write " + file);
}

}  // namespace ramp_test
