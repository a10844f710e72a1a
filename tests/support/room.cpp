#include "room.hpp"

#include <algorithm>
#include <cstdlib>
#include <random>
#include <stdexcept>

#include "plan.hpp"
#include "sweep.hpp"

namespace ramp_test {

namespace {

/// Every how many floats: primes, so that the walk meets all low bits. The defaults are what people use.
template <class T>
std::int64_t stride_for(const subject<T>& s) {
  return sweep_stride(s.defaults ? 1021 : 4099);
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

/// Numbers with random significands.
template <class T>
class random_numbers {
 public:
  /// Of a size between 2^low and 2^high.
  T operator()(int low, int high) {
    const double significand = std::uniform_real_distribution<double>(1, 2)(engine_);
    return std::scalbn(static_cast<T>(significand), std::uniform_int_distribution<int>(low, high - 1)(engine_));
  }

 private:
  std::mt19937_64 engine_{1};
};

template <class T>
std::vector<T> parameters_of_any_size(random_numbers<T>& random) {
  using L = std::numeric_limits<T>;
  std::vector<T> all{smallest<T>, smallest_normal<T>, largest<T>, T(10), T(1e4)};
  for (int i = 0; i < 4; ++i) all.push_back(random(0, 1));
  for (int i = 0; i < 4; ++i) all.push_back(random(-10, 10));
  for (int i = 0; i < 8; ++i) all.push_back(random(L::min_exponent - L::digits, L::max_exponent));
  const std::size_t positive = all.size();
  for (std::size_t i = 0; i < positive; ++i) all.push_back(-all[i]);
  return all;
}

/// x as it is, and where its product or its quotient with the parameter is x.
template <class T>
std::vector<T> arguments_around(T parameter, random_numbers<T>& random) {
  constexpr int octaves_of_exponentials = sizeof(T) == sizeof(float) ? 8 : 11;
  std::vector<T> all;
  for (int i = 0; i < 3000; ++i) {
    const T x = i % 3 == 0 ? random(-30, octaves_of_exponentials + 1) : random(-3, i % 3 == 1 ? 1 : 5);
    for (const T scaled : {x, x * parameter, x / parameter})
      for (const T signed_x : {scaled, -scaled})
        if (std::isfinite(scaled)) all.push_back(signed_x);
  }
  return all;
}

/// Whether x is next to a root of a double's function without FMA. There a product's low word is off by 2^-107 of the
/// product, which is much where all but that cancels; silu's doc comment says so.
template <class T>
bool excused(const landmarks& marks, T x) {
  if (sizeof(T) == sizeof(float) || std::string(under_test().name) != "sse2") return false;
  return std::any_of(marks.roots.begin(), marks.roots.end(),
                     [&](std::int64_t root) { return std::abs(place(x) - root) <= 1; });
}

/// The largest error over x, as far as it exceeds the bound.
template <class T>
worst_case<T> worst_beyond_bound(const subject<T>& f, direction d, const landmarks& marks, const std::vector<T>& x) {
  std::vector<T> y(x.size());
  f.evaluate(d, path::range, x, y);
  worst_case<T> worst;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double at = x[i];
    long double expected;
    f.formula->wide[static_cast<std::size_t>(d)](f.parameters, &at, &expected, 1);
    // As a judge of doubles it may be wrong by an ULP.
    if (sizeof(T) == sizeof(double) && !(ulp_error(y[i], expected) <= f.bound(d) - 1))
      f.formula->exact[static_cast<std::size_t>(d)](f.parameters, &at, &expected, 1);
    const double ulp = ulp_error(y[i], expected);
    if (ulp > f.bound(d) && !excused(marks, x[i])) worst.take({ulp, x[i], y[i], expected});
  }
  return worst;
}

template <class T>
void check_parameter(const subject<T>& f, const std::vector<T>& arguments) {
  for (const direction d : {direction::forward, direction::derivative, direction::parameter_derivative}) {
    if (!f.has(d)) continue;
    std::vector<T> x = arguments;
    const landmarks marks = find_landmarks(f, d);
    append(x, numbers<T>(make_short_plan<T>(marks)));
    const worst_case<T> worst = worst_beyond_bound(f, d, marks, x);
    if (worst.ulp > 0)
      FAIL_CHECK(f.formula->name << "(" << f.parameters[0] << ") " << to_string(d) << " is wrong by " << worst.ulp
                                 << " ULP at " << worst.x << ": " << worst.y << ", but expected "
                                 << static_cast<double>(worst.expected));
  }
}

}  // namespace

template <class T>
void check_parameters(const std::string& activation) {
  SUCCEED();
  subject<T> f = function<T>(activation);
  if (f.compiled->parameters != 1 || (sizeof(T) == sizeof(double) && !exact_judges_double())) return;
  random_numbers<T> random;
  for (const T parameter : parameters_of_any_size(random)) {
    f.parameters[0] = parameter;
    try {
      f(direction::forward, T(0));
    } catch (const std::invalid_argument&) {
      continue;  // not in the domain
    }
    check_parameter(f, arguments_around(parameter, random));
  }
}
template void check_parameters<float>(const std::string&);
template void check_parameters<double>(const std::string&);

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
    for (const direction d : {direction::forward, direction::derivative, direction::parameter_derivative}) {
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
