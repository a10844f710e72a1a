#include "function_under_test.hpp"

#include <sstream>
#include <stdexcept>

namespace ramp_test {

namespace {

std::string call_text(const char* name, const parameter_values& values, int count) {
  std::ostringstream text;
  text << name;
  for (int i = 0; i < count; ++i) text << (i == 0 ? "(" : ", ") << values[static_cast<std::size_t>(i)];
  if (count > 0) text << ")";
  return text.str();
}

template <class T>
function_under_test<T> make_function(const oracle& o, const evaluator<T>& compiled, const parameter_values& values) {
  return {call_text(o.name, values, compiled.parameters), &o, rounded<T>(values), &compiled,
          values == o.parameter_sets.front()};
}

template <class T>
void append_functions(const oracle& o, const evaluator<T>& compiled, std::vector<function_under_test<T>>& all) {
  for (const parameter_values& values : o.parameter_sets) all.push_back(make_function(o, compiled, values));
}

}  // namespace

template <class T>
function_under_test<T> function_under_test<T>::with(const parameter_values& values) const {
  return make_function(*oracle, *compiled, values);
}

template <class T>
bool function_under_test<T>::is_constructible() const {
  try {
    (*this)(direction::forward, T(0));
    return true;
  } catch (const std::invalid_argument&) {
    return false;
  }
}

template <class T>
std::vector<function_under_test<T>> functions_under_test(const instruction_set& set) {
  std::vector<function_under_test<T>> all;
  const compiled_activation* compiled = set.activations;
  for (const oracle* o : oracles()) append_functions(*o, (compiled++)->of<T>(), all);
  return all;
}

template <class T>
std::vector<function_under_test<T>> functions_named(const instruction_set& set, std::string_view activation) {
  const oracle& wanted = find_oracle(activation);
  std::vector<function_under_test<T>> all;
  const compiled_activation* compiled = set.activations;
  while (compiled->name != activation) ++compiled;
  append_functions(wanted, compiled->of<T>(), all);
  return all;
}

template <class T>
std::vector<function_under_test<T>> default_functions(const instruction_set& set) {
  std::vector<function_under_test<T>> all = functions_under_test<T>(set);
  std::erase_if(all, [](const function_under_test<T>& f) { return !f.defaults; });
  return all;
}

template struct function_under_test<float>;
template struct function_under_test<double>;
template std::vector<function_under_test<float>> functions_under_test(const instruction_set&);
template std::vector<function_under_test<double>> functions_under_test(const instruction_set&);
template std::vector<function_under_test<float>> functions_named(const instruction_set&, std::string_view);
template std::vector<function_under_test<double>> functions_named(const instruction_set&, std::string_view);
template std::vector<function_under_test<float>> default_functions(const instruction_set&);
template std::vector<function_under_test<double>> default_functions(const instruction_set&);

}  // namespace ramp_test
