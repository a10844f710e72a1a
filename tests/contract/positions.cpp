// The bits of f(x) depend on x alone: not on the length of the array, the place in it, its alignment, nor on
// whether the result replaces the argument. Nothing outside the output is written.
#include "support/room.hpp"

using namespace ramp_test;

namespace {

// The longest registers have 16 lanes: six of them, of which a long loop takes four in one turn, and an element more;
// and every start within one.
constexpr std::size_t longest = 6 * 16 + 1, offsets = 16, margin = 16;

/// Numbers that take every branch of every kernel, in an order that mixes them in all registers.
template <class T>
std::vector<T> mixed_numbers() {
  const T some[] = {T(0),        T(-0.0), not_a_number<T>, T(-1.2784645), T(0.75),   infinity<T>, T(-88.1), T(3),
                    largest<T>,  T(-0.1), T(-1e-20),       -infinity<T>,  T(-700.5), T(1),        T(-3),    T(17.25),
                    smallest<T>, T(-5.5), T(1e5),          T(-103.2),     T(2.5),    -largest<T>, T(-13.9)};
  std::vector<T> all;
  for (std::size_t i = 0; i < longest + offsets; ++i) all.push_back(some[i * 7 % std::size(some)]);
  return all;
}

/// Numbers that the fast forms know.
template <class T>
std::vector<T> tame_numbers() {
  std::vector<T> all;
  for (std::size_t i = 0; i < longest + offsets; ++i) all.push_back(T(0.125) * T(static_cast<int>(i * 37 % 101) - 50));
  return all;
}

/// Whether out[i] == expected[i] for i < size, with the canaries around untouched.
template <class T>
bool intact(const std::vector<T>& buffer, std::size_t start, const std::vector<T>& expected, std::size_t first,
            std::size_t size, T canary) {
  for (std::size_t i = 0; i < buffer.size(); ++i) {
    const bool inside = i >= start && i < start + size;
    if (!same(buffer[i], inside ? expected[first + i - start] : canary)) return false;
  }
  return true;
}

}  // namespace

TEMPLATE_TEST_CASE("positions: every length and offset gives the same bits", "[position]", float, double) {
  using T = TestType;
  const T canary = T(-12345);
  const std::vector<T> x = GENERATE(mixed_numbers<TestType>(), tame_numbers<TestType>());
  std::vector<T> expected(x.size()), out(margin + offsets + longest + margin);
  for (const subject<T>& f : subjects<T>(under_test()))
    for (const direction d : both_directions) {
      f.evaluate(d, path::number, x, expected);
      for (const path p : {path::range, path::both_range, path::both_in_place})
        for (std::size_t size = 0; size <= longest; ++size)
          for (std::size_t offset = 0; offset < offsets; ++offset) {
            // Input and output start at different places in a register.
            const std::size_t start = margin + (offset * 5 + 3) % offsets;
            std::fill(out.begin(), out.end(), canary);
            f.evaluate(d, p, std::span(x).subspan(offset, size), std::span(out).subspan(start, size));
            if (!intact(out, start, expected, offset, size, canary))
              FAIL("" << f.name << " " << to_string(d) << " by " << to_string(p) << ", size " << size << ", offset "
                      << offset);
          }
    }
  SUCCEED();
}

TEMPLATE_TEST_CASE("positions: in place gives the same bits", "[position]", float, double) {
  using T = TestType;
  const T canary = T(-12345);
  const std::vector<T> x = GENERATE(mixed_numbers<TestType>(), tame_numbers<TestType>());
  std::vector<T> expected(x.size()), buffer(margin + offsets + longest + margin);
  for (const subject<T>& f : subjects<T>(under_test()))
    for (const direction d : both_directions) {
      f.evaluate(d, path::number, x, expected);
      for (const path p : {path::range, path::both_range})
        for (std::size_t size = 0; size <= longest; ++size) {
          const std::size_t offset = size % offsets, start = margin + offset;
          std::fill(buffer.begin(), buffer.end(), canary);
          std::copy_n(x.begin() + static_cast<std::ptrdiff_t>(offset), size,
                      buffer.begin() + static_cast<std::ptrdiff_t>(start));
          const std::span<T> both = std::span(buffer).subspan(start, size);
          f.evaluate(d, p, both, both);
          if (!intact(buffer, start, expected, offset, size, canary))
            FAIL("" << f.name << " " << to_string(d) << " by " << to_string(p) << ", size " << size);
        }
    }
  SUCCEED();
}

TEMPLATE_TEST_CASE("positions: a few numbers that the fast forms do not know change no others", "[position]", float,
                   double) {
  using T = TestType;
  constexpr std::size_t size = 3001;
  const std::vector<T> tame = tame_numbers<T>(), mixed = mixed_numbers<T>();
  const std::size_t spacing = GENERATE(as<std::size_t>{}, 5, 8, 19, 64, 333);
  std::vector<T> x(size), expected(size), out(size);
  for (std::size_t i = 0; i < size; ++i) x[i] = i % spacing == 0 ? mixed[i % mixed.size()] : tame[i % tame.size()];
  for (const subject<T>& f : subjects<T>(under_test()))
    for (const direction d : both_directions) {
      f.evaluate(d, path::number, x, expected);
      for (const path p : {path::range, path::both_range, path::both_in_place}) {
        f.evaluate(d, p, x, out);
        if (!std::equal(out.begin(), out.end(), expected.begin(), same<T>))
          FAIL("" << f.name << " " << to_string(d) << " by " << to_string(p) << ", every " << spacing);
        out = x;
        f.evaluate(d, p, out, out);
        if (!std::equal(out.begin(), out.end(), expected.begin(), same<T>))
          FAIL("" << f.name << " " << to_string(d) << " by " << to_string(p) << " in place, every " << spacing);
      }
    }
  SUCCEED();
}

TEMPLATE_TEST_CASE("positions: no number that the fast forms do not know hides behind a NaN", "[position]", float,
                   double) {
  using T = TestType;
  constexpr std::size_t size = 200, middle = 100;
  const std::vector<T> tame = tame_numbers<T>();
  std::vector<T> x(size), expected(size), out(size);
  for (const T far : {T(-50), T(50), T(-1e30), T(1e30)})
    for (const int distance : {2, 4, 8, 16, 24, 32, 48})  // the same lane of other registers that go side by side
      for (const int sign : {-1, 1}) {
        for (std::size_t i = 0; i < size; ++i) x[i] = tame[i % tame.size()];
        x[middle] = std::numeric_limits<T>::quiet_NaN();
        x[middle + static_cast<std::size_t>(sign * distance)] = far;
        for (const subject<T>& f : subjects<T>(under_test()))
          for (const direction d : both_directions) {
            f.evaluate(d, path::number, x, expected);
            for (const path p : {path::range, path::both_range}) {
              f.evaluate(d, p, x, out);
              if (!std::equal(out.begin(), out.end(), expected.begin(), same<T>))
                FAIL("" << f.name << " " << to_string(d) << " by " << to_string(p) << ": " << far << ", "
                        << sign * distance << " from a NaN");
            }
          }
      }
  SUCCEED();
}

TEMPLATE_TEST_CASE("positions: arrays beyond the caches have the bits of short ones", "[position]", float, double) {
  using T = TestType;
  constexpr std::size_t size = (std::size_t{1} << 18) + 3, short_size = 1000;
  const std::vector<T> numbers = GENERATE(mixed_numbers<TestType>(), tame_numbers<TestType>());
  std::vector<T> x(size), expected(size), out(size);
  for (std::size_t i = 0; i < size; ++i) x[i] = numbers[i % numbers.size()];
  for (const subject<T>& f : subjects<T>(under_test()))
    for (const direction d : both_directions) {
      for (std::size_t i = 0; i < size; i += short_size) {
        const std::size_t count = std::min(short_size, size - i);
        f.evaluate(d, path::range, std::span(x).subspan(i, count), std::span(expected).subspan(i, count));
      }
      f.evaluate(d, path::range, x, out);
      if (!std::equal(out.begin(), out.end(), expected.begin(), same<T>)) FAIL("" << f.name << " " << to_string(d));
    }
  SUCCEED();
}

#if defined(__x86_64__)  // elsewhere nothing is, and qemu would take ten minutes to say so
TEMPLATE_TEST_CASE("positions: arrays that are written past the caches have the bits of short ones", "[position]",
                   float, double) {
  using T = TestType;
  constexpr std::size_t size = (std::size_t{1} << 24) / sizeof(T) + 101, short_size = 4000;
  const T canary = T(-12345);
  const std::vector<T> numbers = tame_numbers<T>();
  std::vector<T> x(size), expected(size), out(2 * margin + size + margin);
  for (std::size_t i = 0; i < size; ++i) x[i] = numbers[i % numbers.size()];
  std::size_t aligned = 1;
  while (reinterpret_cast<std::uintptr_t>(&out[aligned]) % 64 != 0) ++aligned;
  for (const subject<T>& f : subjects<T>(under_test()))
    for (const direction d : both_directions) {
      for (std::size_t i = 0; i < size; i += short_size) {
        const std::size_t count = std::min(short_size, size - i);
        f.evaluate(d, path::range, std::span(x).subspan(i, count), std::span(expected).subspan(i, count));
      }
      // The other of two results has an array that is aligned to 64 bytes, like the first start and unlike the second.
      for (const path p : {path::range, path::both_range})
        for (const std::size_t start : {aligned, aligned + 3}) {
          std::fill(out.begin(), out.end(), canary);
          f.evaluate(d, p, x, std::span(out).subspan(start, size));
          if (!intact(out, start, expected, 0, size, canary))
            FAIL("" << f.name << " " << to_string(d) << " by " << to_string(p) << ", start " << start);
        }
    }
  SUCCEED();
}
#endif
