#include "sweep_plan.hpp"

#include <algorithm>
#include <cmath>

#include "floats.hpp"

namespace ramp_test {

namespace {

/// What kind of number a true value becomes in T.
enum class kind { negative_overflow, negative, negative_subnormal, zero, subnormal, positive, overflow };

template <class T>
kind kind_of(long double y) {
  const long double a = std::fabs(y);
  if (a < static_cast<long double>(smallest<T>) / 2) return kind::zero;
  const int size = a < static_cast<long double>(smallest_normal<T>) ? 1
                   : a <= static_cast<long double>(largest<T>)      ? 2
                                                                    : 3;
  return static_cast<kind>(static_cast<int>(kind::zero) + (y < 0 ? -size : size));
}

template <class T>
void add(plan& p, std::int64_t first, std::int64_t step, std::int64_t count) {
  const std::int64_t last = last_ordinal<T>();
  first = std::max(first, -1 - last);
  if (first > last) return;
  // Between the negative and the positive doubles lie more numbers than an int64_t counts.
  const std::uint64_t distance = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first);
  const std::uint64_t most = distance / static_cast<std::uint64_t>(step) + 1;
  p.push_back({first, step, static_cast<std::int64_t>(std::min(static_cast<std::uint64_t>(count), most))});
}

template <class T>
void add_around(plan& p, std::int64_t centre, std::int64_t radius) {
  add<T>(p, centre - radius, 1, 2 * radius + 1);
}

/// Both neighbours at every power of two of the distance.
template <class T>
void add_distances(plan& p, std::int64_t centre) {
  for (std::int64_t d = 1; d < std::int64_t{1} << (std::numeric_limits<T>::digits - 2); d *= 2) {
    add_around<T>(p, centre - d, 2);
    add_around<T>(p, centre + d, 2);
  }
}

template <class T>
void add_powers_of_two(plan& p, std::int64_t radius) {
  using L = std::numeric_limits<T>;
  for (int e = L::min_exponent - L::digits; e < L::max_exponent; ++e)
    for (const T sign : {T(1), T(-1)}) add_around<T>(p, to_ordinal(std::scalbn(sign, e)), radius);
}

/// `count` numbers of either sign, spread evenly over the ordinals from `low` to `high`.
template <class T>
void add_spread(plan& p, T low, T high, std::int64_t count) {
  const std::int64_t step = ((to_ordinal(high) - to_ordinal(low)) / count) | 1;
  add<T>(p, to_ordinal(low), step, count);
  add<T>(p, to_ordinal(-high), step, count);
}

/// Where accuracy_report --exhaustive found some activation within a quarter of its bound, and gelu once beyond it:
/// what a changed digit does shows there first.
constexpr float worst_cases[] = {
    0.000487472775f, 0.00195091334f, 0.0297903121f, 0.0658372715f, 0.125491366f, 0.148222119f, 0.333075404f,
    0.512512386f,    0.618700922f,   0.790903091f,  0.907350242f,  0.9757213f,   1.12434602f,  1.28261125f,
    1.37149787f,     1.95240462f,    2.74743271f,   4.15917826f,   5.19530916f,  5.1962328f,   5.29914188f,
    5.78165913f,     6.5323534f,     6.58164597f,   7.3011651f,    7.56520414f,  7.81361246f,  7.82312727f,
    8.71299362f,     8.94275856f,    10.0137243f,   12.1162252f,   15.939744f,   63.9921875f,  81.3367462f,
    82.0869293f,     0.295210928f,   0.294344604f,  1.00039077f,   1.18059361f,  2.21698833f,  5.3157444f,
    6.22581434f,     8.67508984f,    9.02685261f,   9.25294113f,   16.9195843f};

/// The first ordinal behind `low` whose kind is not low's, by bisection; `high` is of another kind.
template <class KindAt>
std::int64_t find_change(const KindAt& kind_at, std::int64_t low, std::int64_t high) {
  const kind low_kind = kind_at(low);
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (kind_at(middle) == low_kind ? low : high) = middle;
  }
  return high;
}

template <class T>
void add_dense_points(plan& p, const landmarks& marks, std::int64_t radius, std::int64_t spread) {
  for (const std::int64_t mark : marks.dense) {
    add_around<T>(p, mark, radius);
    const T x = from_ordinal<T>(mark);
    if (x > 0) add_spread<T>(p, x / 2, x * 2, spread);
  }
}

/// As many as make the everyday test short; rare cases are looked for where they can be.
template <class T>
plan make_double_plan(const landmarks& marks, std::int64_t stride) {
  plan p;
  const std::int64_t count = (std::int64_t{1} << 26) / stride + 1;
  add_spread<T>(p, T(0x1p-12), T(0x1p11), count);
  add_spread<T>(p, T(0), largest<T>, count / 4);
  for (const std::int64_t mark : marks.all) {
    add_around<T>(p, mark, 200);
    add_distances<T>(p, mark);
  }
  add_dense_points<T>(p, marks, 200, 2000);
  add_powers_of_two<T>(p, 1);
  return p;
}

template <class T>
plan make_float_plan(const landmarks& marks, std::int64_t stride) {
  plan p;
  const std::int64_t last = last_ordinal<T>();
  // A few from everywhere first: the larger the error that is known, the fewer of the others need 60 digits.
  add<T>(p, -1 - last, stride * 4099, 2 * last + 2);
  add<T>(p, -1 - last, stride, 2 * last + 2);
  if (stride == 1) return p;
  for (const std::int64_t mark : marks.all) add_around<T>(p, mark, 1 << 16);
  add_dense_points<T>(p, marks, 1 << 12, 1 << 15);
  add_powers_of_two<T>(p, 1 << 8);
  for (const T x : worst_cases)
    for (const T sign : {T(1), T(-1)}) add_around<T>(p, to_ordinal(sign * x), 1 << 8);
  // The tables' intervals lie here.
  add_spread<T>(p, T(0x1p-5), T(0x1p5), 1 << 18);
  return p;
}

}  // namespace

template <class T>
landmarks find_landmarks(const function_under_test<T>& f, direction d) {
  const auto kind_at = [&](std::int64_t ordinal) {
    const double x = from_ordinal<T>(ordinal);
    long double y;
    f.oracle->wide[d](f.parameters, &x, &y, 1);
    return kind_of<T>(y);
  };
  landmarks marks;
  for (const double kink : f.oracle->kinks(f.parameters)) marks.all.push_back(to_ordinal(static_cast<T>(kink)));
  for (const double x : f.oracle->dense_points)
    for (const double sign : {1.0, -1.0}) marks.dense.push_back(to_ordinal(static_cast<T>(sign * x)));
  // The grid is fine enough to step on every kind.
  const std::int64_t last = last_ordinal<T>(), step = (last >> 14) | 1;
  std::int64_t low = -1 - last;
  kind low_kind = kind_at(low);
  while (low < last) {
    const std::int64_t high = std::min(low + step, last);
    const kind high_kind = kind_at(high);
    if (low_kind != high_kind) {
      marks.all.push_back(find_change(kind_at, low, high));
      const auto kinds = {low_kind, high_kind};
      if (std::min(kinds) < kind::zero && std::max(kinds) > kind::zero) marks.roots.push_back(marks.all.back());
    }
    low = high;
    low_kind = high_kind;
  }
  return marks;
}

template <class T>
plan make_plan(const landmarks& marks, std::int64_t stride) {
  return sizeof(T) == sizeof(float) ? make_float_plan<T>(marks, stride) : make_double_plan<T>(marks, stride);
}

template <class T>
plan make_short_plan(const landmarks& marks) {
  plan p;
  add_spread<T>(p, T(0), largest<T>, 3000);
  add_spread<T>(p, T(0x1p-8), T(0x1p8), 3000);
  for (const std::int64_t mark : marks.all) add_around<T>(p, mark, 100);
  for (const std::int64_t mark : marks.dense) add_around<T>(p, mark, 20);
  return p;
}

template <class T>
std::vector<T> numbers(const plan& p) {
  std::vector<T> all;
  for (const segment& part : p)
    for (std::int64_t i = 0; i < part.count; ++i) all.push_back(from_ordinal<T>(part.first + i * part.step));
  return all;
}

template landmarks find_landmarks(const function_under_test<float>&, direction);
template landmarks find_landmarks(const function_under_test<double>&, direction);
template plan make_plan<float>(const landmarks&, std::int64_t);
template plan make_plan<double>(const landmarks&, std::int64_t);
template plan make_short_plan<float>(const landmarks&);
template plan make_short_plan<double>(const landmarks&);
template std::vector<float> numbers<float>(const plan&);
template std::vector<double> numbers<double>(const plan&);

}  // namespace ramp_test
