#include "activation_test.hpp"

#include <algorithm>
#include <cstdlib>

#include "hill_climb.hpp"
#include "random.hpp"
#include "sweep.hpp"
#include "sweep_plan.hpp"

namespace ramp_test {

namespace {

/// Every how many floats: primes, so that the walk meets all low bits. The defaults are what people use.
constexpr std::int64_t everyday_stride = 1021, stride_of_others = 4099;

template <class T>
std::int64_t stride_for(const function_under_test<T>& f) {
  return sweep_stride(f.defaults ? everyday_stride : stride_of_others);
}

template <class T>
void append(std::vector<T>& all, const std::vector<T>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// Whether the oracle knows more digits than T has.
template <class T>
bool can_judge() {
  if (sizeof(T) == sizeof(float) || can_judge_double()) return true;
  WARN("doubles are not checked: neither MPFR nor a long double of twice the digits is here");
  return false;
}

/// "silu(0x1.8p+0)", with all digits of the parameters.
template <class T>
std::string exact_name(const function_under_test<T>& f) {
  std::ostringstream text;
  text << f.oracle->name << std::hexfloat;
  for (int i = 0; i < f.compiled->parameters; ++i)
    text << (i == 0 ? "(" : ", ") << f.parameters[static_cast<std::size_t>(i)];
  if (f.compiled->parameters > 0) text << ")";
  return text.str();
}

template <class T>
void report_excess(const function_under_test<T>& f, direction d, const worst_case<T>& worst) {
  if (worst.ulp > f.bound(d))
    FAIL_CHECK(exact_name(f) << " " << to_string(d) << " is wrong by " << worst.ulp << " ULP at " << std::hexfloat
                             << worst.x << ": " << worst.y << ", but expected " << static_cast<double>(worst.expected));
}

/// Fails where the error at one of x exceeds the bound.
template <class T>
void check_all(const function_under_test<T>& f, direction d, const landmarks& marks, std::vector<T> x) {
  std::erase_if(x, [&](T at) { return is_documented_exception(f, d, at); });
  std::vector<T> y(x.size());
  f.evaluate(d, entry_point::range, x, y);
  error_checker<T> checker(f, d, marks.roots);
  checker.set_arguments(x);
  worst_case<T> worst{.ulp = f.bound(d)};
  checker.check(y, worst);
  report_excess(f, d, worst);
}

}  // namespace

template <class T>
void check_accuracy(std::string_view activation, direction d) {
  SUCCEED();
  if (!can_judge<T>()) return;
  for (const function_under_test<T>& f : functions_named<T>(instruction_set_under_test(), activation))
    if (f.has(d)) report_excess(f, d, sweep(std::span(&f, 1), d, stride_for(f)).front());
}

template <class T>
void check_worst_cases(std::string_view activation) {
  SUCCEED();
  if (!can_judge<T>()) return;
  constexpr bool is_float = sizeof(T) == sizeof(float);
  constexpr tested_type other_type = is_float ? tested_type::only_double : tested_type::only_float;
  // The neighbours too: a worst case moves when the roundings before it change.
  constexpr std::int64_t radius = is_float ? 4096 : 64;
  for (const worst_case_argument& worst : find_oracle(activation).worst_cases) {
    if (worst.type == other_type) continue;
    const auto f = function<T>(activation, worst.parameters[0], worst.parameters[1]);
    const std::int64_t centre = to_ordinal(static_cast<T>(worst.x));
    check_all(f, worst.output, find_landmarks(f, worst.output),
              numbers<T>({{centre, 1, 1}, {centre - radius, 1, 2 * radius + 1}}));
  }
}

template <class T>
void check_at(const function_under_test<T>& f, direction d, T x) {
  const long double expected = f.exact(d, x);
  const T y = f(d, x);
  CAPTURE(f.name, f.parameters[0], to_string(d), x, y, static_cast<double>(expected));
  CHECK(ulp_error(y, expected) <= f.bound(d));
}

namespace {

template <class T>
std::vector<T> parameters_of_any_size(random_numbers<T>& random) {
  std::vector<T> all{smallest<T>, smallest_normal<T>, largest<T>, T(10), T(1e4)};
  for (int i = 0; i < 4; ++i) all.push_back(random.of_size(0, 1));
  for (int i = 0; i < 4; ++i) all.push_back(random.of_size(-10, 10));
  for (int i = 0; i < 8; ++i) all.push_back(random.of_any_size());
  const std::size_t positive = all.size();
  for (std::size_t i = 0; i < positive; ++i) all.push_back(-all[i]);
  return all;
}

/// Each number as the first parameter; the second one, which a constructor of one ignores, is another at random.
template <class T>
std::vector<parameter_values> parameter_pairs(random_numbers<T>& random) {
  const std::vector<T> all = parameters_of_any_size(random);
  std::vector<parameter_values> pairs;
  for (const T first : all) {
    const T second = all[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(all.size()) - 1))];
    // In this order more of the pairs are a minimum and a maximum.
    pairs.push_back({first, second});
    pairs.push_back({second, first});
  }
  return pairs;
}

template <class T>
void check_parameter(const function_under_test<T>& f, const std::vector<T>& arguments) {
  for (const direction d : all_directions) {
    if (!f.has(d)) continue;
    std::vector<T> x = arguments;
    const landmarks marks = find_landmarks(f, d);
    append(x, numbers<T>(make_short_plan<T>(marks)));
    check_all(f, d, marks, x);
  }
}

}  // namespace

template <class T>
void check_parameters(std::string_view activation) {
  SUCCEED();
  const function_under_test<T> defaults = function<T>(activation);
  const auto count = static_cast<std::size_t>(defaults.compiled->parameters);
  if (count == 0 || !can_judge<T>()) return;
  random_numbers<T> random(1);
  std::vector<parameter_values> all;
  if (count == 1)
    for (const T parameter : parameters_of_any_size(random)) all.push_back({parameter});
  else
    all = parameter_pairs(random);
  for (const parameter_values& parameters : all) {
    const function_under_test<T> f = defaults.with(parameters);
    if (!f.is_constructible()) continue;
    std::vector<T> x(18000);
    for (T& at : x) at = random.argument(parameters, count);
    check_parameter(f, x);
  }
}

template <class T>
void check_hill_climb(std::string_view activation) {
  SUCCEED();
  if (!can_judge<T>()) return;
  // Half a second at most, and fewer rounds where the sweeps are thinner; accuracy_report --hill-climb does more.
  const int rounds =
      static_cast<int>(std::clamp<std::int64_t>(20 * everyday_stride / sweep_stride(everyday_stride), 1, 20));
  const function_under_test<T> f = function<T>(activation);
  for (const direction d : all_directions) {
    if (!f.has(d)) continue;
    const search_result<T> result = hill_climb(f, d, rounds);
    report_excess(f.with(result.parameters), d, result.worst);
  }
}

template <class T>
std::vector<T> sample(const function_under_test<T>& f) {
  std::vector<T> x{T(0), T(-0.0), infinity<T>, -infinity<T>, not_a_number<T>};
  for (const direction d : both_directions) append(x, numbers<T>(make_short_plan<T>(find_landmarks(f, d))));
  return x;
}

namespace {

/// The first index where two results differ in their bits, or the size.
template <class T>
std::size_t first_difference(const std::vector<T>& a, const std::vector<T>& b) {
  std::size_t i = 0;
  while (i < a.size() && same(a[i], b[i])) ++i;
  return i;
}

template <class T>
void check_entry_points(const function_under_test<T>& f, direction d, const std::vector<T>& x) {
  std::vector<T> expected(x.size()), y(x.size());
  f.evaluate(d, entry_point::range, x, expected);
  for (const entry_point e : other_entry_points) {
    f.evaluate(d, e, x, y);
    const std::size_t i = first_difference(expected, y);
    if (i < x.size())
      FAIL_CHECK(f.name << " " << to_string(d) << " by " << to_string(e) << " at " << x[i] << ": " << y[i] << ", but "
                        << expected[i] << " over a range");
  }
}

}  // namespace

template <class T>
void check_entry_points(std::string_view activation) {
  SUCCEED();
  for (const function_under_test<T>& f : functions_named<T>(instruction_set_under_test(), activation)) {
    const std::vector<T> x = sample(f);
    for (const direction d : all_directions)
      if (f.has(d)) check_entry_points(f, d, x);
  }
}

template <class T>
void check_same(const function_under_test<T>& left, const function_under_test<T>& right, direction d) {
  SUCCEED();
  const std::vector<T> x = sample(left);
  std::vector<T> a(x.size()), b(x.size());
  left.evaluate(d, entry_point::range, x, a);
  right.evaluate(d, entry_point::range, x, b);
  const std::size_t i = first_difference(a, b);
  if (i < x.size()) FAIL_CHECK(left.name << " = " << a[i] << ", but " << right.name << " = " << b[i] << " at " << x[i]);
}

template <class T>
void check_reflection(const function_under_test<T>& f) {
  SUCCEED();
  const double bound = f.bound(direction::forward);
  for (const T x : sample(f)) {
    if (!std::isfinite(x)) continue;
    const long double right = f(direction::forward, x), left = f(direction::forward, -x);
    // The expansion of CHECK takes too long for every number.
    if (!(std::fabs(right - left - static_cast<long double>(x)) <= bound * (ulp_at<T>(right) + ulp_at<T>(left))))
      FAIL_CHECK(f.name << ": f(x) - f(-x) is not x at " << x);
  }
}

RAMP_TEST_INSTANTIATE(, float)
RAMP_TEST_INSTANTIATE(, double)

}  // namespace ramp_test
