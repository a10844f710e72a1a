#include "subject.hpp"

#include <sstream>

namespace ramp_test {

namespace {

std::string call_text(const truth& formula, const parameter_values& values, int count) {
  std::ostringstream text;
  text << formula.name;
  for (int i = 0; i < count; ++i) text << (i == 0 ? "(" : ", ") << values[static_cast<std::size_t>(i)];
  if (count > 0) text << ")";
  return text.str();
}

}  // namespace

template <class T>
std::vector<subject<T>> subjects(const instruction_set& set) {
  std::vector<subject<T>> all;
  const compiled_activation* compiled = set.activations;
  for (const truth& formula : truths()) {
    const evaluator<T>& e = (compiled++)->of<T>();
    for (const parameter_values& values : formula.parameter_sets) {
      const parameter_values rounded{static_cast<T>(values[0]), static_cast<T>(values[1])};
      all.push_back({call_text(formula, values, e.parameters), &formula, rounded, &e,
                     &values == &formula.parameter_sets.front()});
    }
  }
  return all;
}
template std::vector<subject<float>> subjects(const instruction_set&);
template std::vector<subject<double>> subjects(const instruction_set&);

}  // namespace ramp_test
