// A run of accuracy_report: what it measured, where, and how; as JSON and as a Markdown page.
#pragma once

#include <string>
#include <vector>

namespace ramp_test {

/// The largest error on one instruction set.
struct measured_error {
  std::string instruction_set;
  double max_ulp = 0;
  double x = 0;
  std::vector<double> parameters;  // those of the hill climb's result
};

/// One line of the table.
struct report_row {
  std::string activation, direction, type;
  double bound = 0;
  std::vector<measured_error> errors;
};

struct machine_info {
  std::string processor, compiler, xsimd, commit, date;
};

struct report {
  machine_info machine;
  std::string method;    // "sweep" or "hill_climb"
  long long effort = 0;  // the stride, or the rounds
  std::vector<report_row> rows;
};

machine_info this_machine();

/// The two lines above the table's rows, for the instruction sets of `first`.
std::string table_head(const report_row& first);
std::string table_row(const report_row& row);

void write_json(const report& r, const std::string& file);

/// Throws std::runtime_error where the file is missing or is not a report.
report read_json(const std::string& file);

/// The whole of tests/accuracy/README.md; `file` may be "-" for standard output.
void write_markdown(const std::vector<report>& reports, const std::string& file);

}  // namespace ramp_test
