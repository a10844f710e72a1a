// The bits of f(x) depend on x alone: not on the length of the array, the index, the alignment, nor on whether the
// result replaces the argument. Nothing outside the output is written.
#include "support/activation_test.hpp"

using namespace ramp_test;

namespace {

// The longest registers have 16 lanes. Six of them, of which a long loop takes four per iteration, and an element more;
// and every start within one.
constexpr std::size_t longest = 6 * 16 + 1, offsets = 16, margin = 16;

template <class T>
constexpr T canary = T(-12345);

/// Numbers that take every branch, in an order that mixes them in all registers.
template <class T>
std::vector<T> mixed_numbers() {
  const T some[] = {T(0),        T(-0.0), not_a_number<T>, T(-1.2784645), T(0.75),   infinity<T>, T(-88.1), T(3),
                    largest<T>,  T(-0.1), T(-1e-20),       -infinity<T>,  T(-700.5), T(1),        T(-3),    T(17.25),
                    smallest<T>, T(-5.5), T(1e5),          T(-103.2),     T(2.5),    -largest<T>, T(-13.9)};
  std::vector<T> all;
  for (std::size_t i = 0; i < longest + offsets; ++i) all.push_back(some[i * 7 % std::size(some)]);
  return all;
}

/// Numbers inside the range of the fast paths.
template <class T>
std::vector<T> tame_numbers() {
  std::vector<T> all;
  for (std::size_t i = 0; i < longest + offsets; ++i) all.push_back(T(0.125) * T(static_cast<int>(i * 37 % 101) - 50));
  return all;
}

template <class T>
std::vector<T> repeated(const std::vector<T>& numbers, std::size_t size) {
  std::vector<T> all(size);
  for (std::size_t i = 0; i < size; ++i) all[i] = numbers[i % numbers.size()];
  return all;
}

/// f at x, in calls on `length` elements at most.
template <class T>
std::vector<T> evaluate_in_pieces(const function_under_test<T>& f, direction d, const std::vector<T>& x,
                                  std::size_t length) {
  std::vector<T> y(x.size());
  for (std::size_t i = 0; i < x.size(); i += length) {
    const std::size_t count = std::min(length, x.size() - i);
    f.evaluate(d, entry_point::range, std::span(x).subspan(i, count), std::span(y).subspan(i, count));
  }
  return y;
}

/// f at x, number by number.
template <class T>
std::vector<T> evaluate_scalars(const function_under_test<T>& f, direction d, const std::vector<T>& x) {
  std::vector<T> y(x.size());
  f.evaluate(d, entry_point::scalar, x, y);
  return y;
}

template <class T>
bool equal(const std::vector<T>& a, const std::vector<T>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same<T>);
}

/// Whether buffer[start + i] == expected[first + i] for i < size, with the canaries around untouched.
template <class T>
bool is_intact(const std::vector<T>& buffer, std::size_t start, const std::vector<T>& expected, std::size_t first,
               std::size_t size) {
  for (std::size_t i = 0; i < buffer.size(); ++i) {
    const bool inside = i >= start && i < start + size;
    if (!same(buffer[i], inside ? expected[first + i - start] : canary<T>)) return false;
  }
  return true;
}

/// Fails unless every range call on x returns `expected`, in place too.
template <class T>
void check_ranges(const function_under_test<T>& f, direction d, const std::vector<T>& x, const std::vector<T>& expected,
                  const std::string& situation) {
  for (const entry_point e : range_entry_points) {
    std::vector<T> out(x.size());
    f.evaluate(d, e, x, out);
    if (!equal(out, expected)) FAIL(f.name << " " << to_string(d) << " by " << to_string(e) << ", " << situation);
    out = x;
    f.evaluate(d, e, out, out);
    if (!equal(out, expected))
      FAIL(f.name << " " << to_string(d) << " by " << to_string(e) << " in place, " << situation);
  }
}

}  // namespace

TEMPLATE_TEST_CASE("positions: every length and offset gives the same bits", "[position]", float, double) {
  using T = TestType;
  const std::vector<T> x = GENERATE(mixed_numbers<TestType>(), tame_numbers<TestType>());
  std::vector<T> out(margin + offsets + longest + margin);
  for (const auto& f : functions_under_test<T>())
    for (const direction d : both_directions) {
      const std::vector<T> expected = evaluate_scalars(f, d, x);
      for (const entry_point e : range_entry_points)
        for (std::size_t size = 0; size <= longest; ++size)
          for (std::size_t offset = 0; offset < offsets; ++offset) {
            // Input and output start at different lanes of a register.
            const std::size_t start = margin + (offset * 5 + 3) % offsets;
            std::fill(out.begin(), out.end(), canary<T>);
            f.evaluate(d, e, std::span(x).subspan(offset, size), std::span(out).subspan(start, size));
            if (!is_intact(out, start, expected, offset, size))
              FAIL(f.name << " " << to_string(d) << " by " << to_string(e) << ", size " << size << ", offset "
                          << offset);
          }
    }
  SUCCEED();
}

TEMPLATE_TEST_CASE("positions: in place gives the same bits", "[position]", float, double) {
  using T = TestType;
  const std::vector<T> x = GENERATE(mixed_numbers<TestType>(), tame_numbers<TestType>());
  std::vector<T> buffer(margin + offsets + longest + margin);
  for (const auto& f : functions_under_test<T>())
    for (const direction d : both_directions) {
      const std::vector<T> expected = evaluate_scalars(f, d, x);
      for (const entry_point e : {entry_point::range, entry_point::forward_derivative_range})
        for (std::size_t size = 0; size <= longest; ++size) {
          const std::size_t offset = size % offsets, start = margin + offset;
          std::fill(buffer.begin(), buffer.end(), canary<T>);
          const std::span<T> both = std::span(buffer).subspan(start, size);
          std::copy_n(x.begin() + static_cast<std::ptrdiff_t>(offset), size, both.begin());
          f.evaluate(d, e, both, both);
          if (!is_intact(buffer, start, expected, offset, size))
            FAIL(f.name << " " << to_string(d) << " by " << to_string(e) << ", size " << size);
        }
    }
  SUCCEED();
}

TEMPLATE_TEST_CASE("positions: a few numbers beyond the fast paths change no others", "[position]", float, double) {
  using T = TestType;
  constexpr std::size_t size = 3001;
  const std::vector<T> tame = tame_numbers<T>(), mixed = mixed_numbers<T>();
  const std::size_t spacing = GENERATE(as<std::size_t>{}, 5, 8, 19, 64, 333);
  std::vector<T> x(size);
  for (std::size_t i = 0; i < size; ++i) x[i] = i % spacing == 0 ? mixed[i % mixed.size()] : tame[i % tame.size()];
  for (const auto& f : functions_under_test<T>())
    for (const direction d : both_directions)
      check_ranges(f, d, x, evaluate_scalars(f, d, x), "every " + std::to_string(spacing));
  SUCCEED();
}

TEMPLATE_TEST_CASE("positions: a NaN hides no number beyond the fast paths", "[position]", float, double) {
  using T = TestType;
  constexpr std::size_t size = 200, middle = 100;
  const std::vector<T> tame = repeated(tame_numbers<T>(), size);
  for (const T far_out : {T(-50), T(50), T(-1e30), T(1e30)})
    for (const int distance : {2, 4, 8, 16, 24, 32, 48})  // the same lane of other registers in one iteration
      for (const int sign : {-1, 1}) {
        std::vector<T> x = tame;
        x[middle] = not_a_number<T>;
        x[middle + static_cast<std::size_t>(sign * distance)] = far_out;
        for (const auto& f : functions_under_test<T>())
          for (const direction d : both_directions)
            check_ranges(f, d, x, evaluate_scalars(f, d, x),
                         std::to_string(far_out) + " " + std::to_string(sign * distance) + " from a NaN");
      }
  SUCCEED();
}

TEMPLATE_TEST_CASE("positions: arrays larger than the caches have the bits of short ones", "[position]", float,
                   double) {
  using T = TestType;
  const std::vector<T> numbers = GENERATE(mixed_numbers<TestType>(), tame_numbers<TestType>());
  const std::vector<T> x = repeated(numbers, (std::size_t{1} << 18) + 3);
  std::vector<T> out(x.size());
  for (const auto& f : functions_under_test<T>())
    for (const direction d : both_directions) {
      f.evaluate(d, entry_point::range, x, out);
      if (!equal(out, evaluate_in_pieces(f, d, x, 1000))) FAIL(f.name << " " << to_string(d));
    }
  SUCCEED();
}

#if defined(__x86_64__)  // no other processor has non-temporal stores here, and an emulator takes ten minutes for this
TEMPLATE_TEST_CASE("positions: arrays with non-temporal stores have the bits of short ones", "[position]", float,
                   double) {
  using T = TestType;
  constexpr std::size_t size = (std::size_t{1} << 24) / sizeof(T) + 101;
  const std::vector<T> x = repeated(tame_numbers<T>(), size);
  std::vector<T> out(2 * margin + size + margin);
  std::size_t aligned = 1;
  while (reinterpret_cast<std::uintptr_t>(&out[aligned]) % 64 != 0) ++aligned;
  for (const auto& f : functions_under_test<T>())
    for (const direction d : both_directions) {
      const std::vector<T> expected = evaluate_in_pieces(f, d, x, 4000);
      // The other one of two results has an array that is aligned to 64 bytes, like the first start only.
      for (const entry_point e : {entry_point::range, entry_point::forward_derivative_range})
        for (const std::size_t start : {aligned, aligned + 3}) {
          std::fill(out.begin(), out.end(), canary<T>);
          f.evaluate(d, e, x, std::span(out).subspan(start, size));
          if (!is_intact(out, start, expected, 0, size))
            FAIL(f.name << " " << to_string(d) << " by " << to_string(e) << ", start " << start);
        }
    }
  SUCCEED();
}
#endif
