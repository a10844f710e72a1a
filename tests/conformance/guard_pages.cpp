// No call reads or writes outside its arrays: each array begins right behind, or ends right before, a page that allows
// no access, so that a stray element ends the program.
#include "support/activation_test.hpp"

#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#include <unistd.h>

#include <new>

using namespace ramp_test;

namespace {

constexpr std::size_t longest = 130;

/// Memory between two pages that allow no access.
template <class T>
class guarded_array {
 public:
  guarded_array() : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))) {
    static_assert(longest * sizeof(T) <= 4096);  // no system has smaller pages
    base_ = mmap(nullptr, 3 * page_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (base_ == MAP_FAILED || mprotect(first_byte(), page_, PROT_READ | PROT_WRITE) != 0) throw std::bad_alloc();
  }
  guarded_array(const guarded_array&) = delete;
  guarded_array& operator=(const guarded_array&) = delete;
  ~guarded_array() { munmap(base_, 3 * page_); }

  /// `size` elements right behind the first guard page, or right before the last one.
  std::span<T> elements(std::size_t size, bool at_end) const {
    return {reinterpret_cast<T*>(first_byte() + (at_end ? page_ - size * sizeof(T) : 0)), size};
  }

 private:
  std::byte* first_byte() const { return static_cast<std::byte*>(base_) + page_; }

  std::size_t page_;
  void* base_;
};

/// Inside the fast paths, or also beyond them.
template <class T>
T number(std::size_t i, bool tame) {
  const T beyond[] = {infinity<T>, T(-800), not_a_number<T>, T(1e30), T(-0.0)};
  return !tame && i % 3 == 0 ? beyond[i / 3 % std::size(beyond)] : T(0.125) * T(static_cast<int>(i * 37 % 101) - 50);
}

template <class T>
void call_everything(const function_under_test<T>& f, std::span<T> x, std::span<T> grad_out, std::span<T> y) {
  for (const direction d : both_directions)
    for (const entry_point e : range_entry_points) f.evaluate(d, e, x, y);
  f.compiled->backward(f.parameters, x.data(), grad_out.data(), y.data(), x.size());
  f.compiled->parameter_gradient(f.parameters, x.data(), grad_out.data(), x.size());
}

}  // namespace

TEMPLATE_TEST_CASE("guard pages: no call leaves its arrays", "[position]", float, double) {
  using T = TestType;
  const guarded_array<T> x, grad_out, y;
  for (const bool at_end : {false, true})
    for (const bool tame : {false, true})
      for (std::size_t size = 0; size <= longest; ++size) {
        const std::span<T> in = x.elements(size, at_end), gradients = grad_out.elements(size, at_end);
        for (std::size_t i = 0; i < size; ++i) in[i] = number<T>(i, tame);
        std::fill(gradients.begin(), gradients.end(), T(2));
        CAPTURE(at_end, tame, size);
        for (const auto& f : default_functions<T>()) call_everything(f, in, gradients, y.elements(size, at_end));
      }
  SUCCEED();
}

#endif
