// The reference formulas on xsimd's own functions, a register at a time.
#include <algorithm>
#include <ramp/reference.hpp>
#include <xsimd/xsimd.hpp>

#include "../candidates.hpp"
#include "activations.hpp"

namespace bench {
namespace {

/// A register's worth of memory for the elements that do not fill one.
template <class T>
struct padded {
  using V = xsimd::batch<T>;

  padded() = default;
  padded(const T* from, std::size_t count) { std::copy_n(from, count, values); }
  V load() const { return V::load_aligned(values); }

  alignas(V) T values[V::size] = {};
};

template <class F, class T>
struct formula {
  using V = xsimd::batch<T>;

  static void forward(const arrays<T>& a) {
    const T* x = a.x.data();
    T* out = a.out.data();
    std::size_t i = 0, size = a.x.size();
    for (; i + V::size <= size; i += V::size) F{}.forward(V::load_unaligned(x + i)).store_unaligned(out + i);
    if (i == size) return;
    padded<T> last;
    F{}.forward(padded<T>(x + i, size - i).load()).store_aligned(last.values);
    std::copy_n(last.values, size - i, out + i);
  }

  static void backward(const arrays<T>& a) {
    const T *x = a.x.data(), *grad_out = a.grad_out.data();
    T* out = a.out.data();
    std::size_t i = 0, size = a.x.size();
    for (; i + V::size <= size; i += V::size)
      (V::load_unaligned(grad_out + i) * F{}.derivative(V::load_unaligned(x + i))).store_unaligned(out + i);
    if (i == size) return;
    padded<T> last;
    (padded<T>(grad_out + i, size - i).load() * F{}.derivative(padded<T>(x + i, size - i).load()))
        .store_aligned(last.values);
    std::copy_n(last.values, size - i, out + i);
  }
};

template <class F, class T>
void add(candidate_list& list, std::string_view activation) {
  list.add<T>(activation, direction::forward, "xsimd", &formula<F, T>::forward);
  list.add<T>(activation, direction::backward, "xsimd", &formula<F, T>::backward);
}

}  // namespace

void add_xsimd_formula(candidate_list& list) {
#define RAMP_BENCH_ADD(NAME)                             \
  add<ramp::reference::NAME<float>, float>(list, #NAME); \
  add<ramp::reference::NAME<double>, double>(list, #NAME);
  RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_ADD)
#undef RAMP_BENCH_ADD
}

}  // namespace bench
