#include "room.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

#include "climb.hpp"
#include "plan.hpp"
#include "random.hpp"
#include "sweep.hpp"

namespace ramp_test {

namespace {

/// Every how many floats: primes, so that the walk meets all low bits. The defaults are what people use.
constexpr std::int64_t everyday_stride = 1021, stride_of_others = 4099;

template <class T>
std::int64_t stride_for(const subject<T>& s) {
  return sweep_stride(s.defaults ? everyday_stride : stride_of_others);
}

template <class T>
void append(std::vector<T>& all, const std::vector<T>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

template <class T>
void check_accuracy(const std::string& activation, direction d) {
  if (sizeof(T) == sizeof(double) && !exact_judges_double()) {
    WARN("doubles are not judged: neither MPFR nor a long double of twice the digits is here");
    return;
  }
  for (const subject<T>& s : subjects_of<T>(under_test(), activation)) {
    REQUIRE(s.has(d));
    const worst_case<T> worst = sweep(std::span(&s, 1), d, stride_for(s)).front();
    CAPTURE(s.name, to_string(d), worst.ulp, bits(worst.x));
    UNSCOPED_INFO("at x = " << std::hexfloat << worst.x << ": " << worst.y << ", but expected "
                            << static_cast<double>(worst.expected) << std::defaultfloat);
    CHECK(worst.ulp <= s.bound(d));
  }
}
template void check_accuracy<float>(const std::string&, direction);
template void check_accuracy<double>(const std::string&, direction);

template <class T>
void check_at(const subject<T>& f, direction d, T x) {
  const double at = x;
  long double expected;
  f.formula->exact[static_cast<std::size_t>(d)](f.parameters, &at, &expected, 1);
  const T y = f(d, x);
  CAPTURE(f.name, f.parameters[0], to_string(d), x, y, static_cast<double>(expected));
  CHECK(ulp_error(y, expected) <= f.bound(d));
}
template void check_at(const subject<float>&, direction, float);
template void check_at(const subject<double>&, direction, double);

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

/// The largest error over x, as far as it exceeds the bound.
template <class T>
worst_case<T> worst_beyond_bound(const subject<T>& f, direction d, const landmarks& marks, std::vector<T> x) {
  std::erase_if(x, [&](T at) { return excused(f, d, at); });
  std::vector<T> y(x.size());
  f.evaluate(d, path::range, x, y);
  referee<T> judge(f, d, marks.roots);
  judge.look_at(x);
  worst_case<T> worst{.ulp = f.bound(d)};
  judge.judge(y, worst);
  return worst;
}

template <class T>
void report_excess(const subject<T>& f, direction d, const parameter_values& parameters, const worst_case<T>& worst) {
  if (worst.ulp > f.bound(d))
    FAIL_CHECK(f.formula->name << "(" << std::hexfloat << parameters[0] << ") " << to_string(d) << " is wrong by "
                               << std::defaultfloat << worst.ulp << std::hexfloat << " ULP at " << worst.x << ": "
                               << worst.y << ", but expected " << static_cast<double>(worst.expected));
}

template <class T>
void check_parameter(const subject<T>& f, const std::vector<T>& arguments) {
  for (const direction d : all_directions) {
    if (!f.has(d)) continue;
    std::vector<T> x = arguments;
    const landmarks marks = find_landmarks(f, d);
    append(x, numbers<T>(make_short_plan<T>(marks)));
    const worst_case<T> worst = worst_beyond_bound(f, d, marks, x);
    report_excess(f, d, f.parameters, worst);
  }
}

}  // namespace

template <class T>
void check_parameters(const std::string& activation) {
  SUCCEED();
  subject<T> f = function<T>(activation);
  REQUIRE(f.compiled->parameters == 1);
  if (sizeof(T) == sizeof(double) && !exact_judges_double()) return;
  random_numbers<T> random(1);
  for (const T parameter : parameters_of_any_size(random)) {
    f.parameters[0] = parameter;
    try {
      f(direction::forward, T(0));
    } catch (const std::invalid_argument&) {
      continue;  // not in the domain
    }
    std::vector<T> x(18000);
    for (T& at : x) at = random.argument(parameter);
    check_parameter(f, x);
  }
}
template void check_parameters<float>(const std::string&);
template void check_parameters<double>(const std::string&);

template <class T>
void check_climb(const std::string& activation) {
  // Half a second at most, and fewer where the sweeps are thinner too; accuracy_report --climb goes on.
  const int rounds =
      static_cast<int>(std::clamp<std::int64_t>(20 * everyday_stride / sweep_stride(everyday_stride), 1, 20));
  SUCCEED();
  if (sizeof(T) == sizeof(double) && !exact_judges_double()) return;
  const subject<T> f = function<T>(activation);
  for (const direction d : all_directions) {
    if (!f.has(d)) continue;
    const summit<T> highest = climb(f, d, rounds);
    report_excess(f, d, highest.parameters, highest.worst);
  }
}
template void check_climb<float>(const std::string&);
template void check_climb<double>(const std::string&);

template <class T>
std::vector<T> sample(const subject<T>& f) {
  std::vector<T> x{T(0), T(-0.0), infinity<T>, -infinity<T>, not_a_number<T>};
  for (const direction d : both_directions) append(x, numbers<T>(make_short_plan<T>(find_landmarks(f, d))));
  return x;
}
template std::vector<float> sample(const subject<float>&);
template std::vector<double> sample(const subject<double>&);

namespace {

/// The first place where two results differ in their bits, or the size.
template <class T>
std::size_t first_difference(const std::vector<T>& a, const std::vector<T>& b) {
  std::size_t i = 0;
  while (i < a.size() && same(a[i], b[i])) ++i;
  return i;
}

}  // namespace

template <class T>
void check_paths(const std::string& activation) {
  for (const subject<T>& s : subjects_of<T>(under_test(), activation)) {
    const std::vector<T> x = sample(s);
    for (const direction d : all_directions) {
      if (!s.has(d)) continue;
      std::vector<T> expected(x.size()), y(x.size());
      s.evaluate(d, path::range, x, expected);
      for (const path p : other_paths) {
        s.evaluate(d, p, x, y);
        const std::size_t i = first_difference(expected, y);
        if (i == x.size()) continue;
        FAIL_CHECK(s.name << " " << to_string(d) << " by " << to_string(p) << " at " << x[i] << ": " << y[i] << ", but "
                          << expected[i] << " over a range");
      }
    }
    SUCCEED();
  }
}
template void check_paths<float>(const std::string&);
template void check_paths<double>(const std::string&);

template <class T>
void check_same(const subject<T>& left, const subject<T>& right, direction d) {
  const std::vector<T> x = sample(left);
  std::vector<T> a(x.size()), b(x.size());
  left.evaluate(d, path::range, x, a);
  right.evaluate(d, path::range, x, b);
  const std::size_t i = first_difference(a, b);
  if (i < x.size())
    FAIL_CHECK(left.name << " = " << a[i] << ", but " << right.name << " = " << b[i] << " at " << x[i]);
  else
    SUCCEED();
}
template void check_same(const subject<float>&, const subject<float>&, direction);
template void check_same(const subject<double>&, const subject<double>&, direction);

template <class T>
void check_reflection(const subject<T>& f) {
  for (const T x : sample(f)) {
    if (!std::isfinite(x)) continue;
    const long double right = f(direction::forward, x), left = f(direction::forward, -x);
    const double bound = f.bound(direction::forward);
    CAPTURE(f.name, x, right, left);
    // The expansion of CHECK costs too much for every number.
    if (!(std::fabs(right - left - static_cast<long double>(x)) <= bound * (ulp_at<T>(right) + ulp_at<T>(left))))
      FAIL_CHECK("f(x) - f(-x) is not x");
  }
  SUCCEED();
}
template void check_reflection(const subject<float>&);
template void check_reflection(const subject<double>&);

}  // namespace ramp_test
