// The copy bound: the memory traffic of each direction and nothing else. No activation can be faster for long. Each
// direction has it twice, as the compiler and as registers of xsimd do it, since neither is faster at every size.
#include <cstring>
#include <xsimd/xsimd.hpp>

#include "candidates.hpp"

namespace bench {
namespace {

/// memcpy, and plain loops.
template <class T>
struct compiled {
  static void copy(const arrays<T>& a) { std::memcpy(a.out.data(), a.x.data(), a.x.size_bytes()); }

  static void multiply(const arrays<T>& a) {
    const T *x = a.x.data(), *grad_out = a.grad_out.data();
    T* out = a.out.data();
    for (std::size_t i = 0, n = a.x.size(); i < n; ++i) out[i] = grad_out[i] * x[i];
  }

  static void copy_twice(const arrays<T>& a) {
    const T* x = a.x.data();
    T *out = a.out.data(), *derivative_out = a.derivative_out.data();
    for (std::size_t i = 0, n = a.x.size(); i < n; ++i) out[i] = derivative_out[i] = x[i];
  }
};

/// Four registers per iteration.
template <class T>
struct registers {
  using V = xsimd::batch<T>;

  template <class Vector, class Scalar>
  static void loop(std::size_t size, const Vector& vector, const Scalar& scalar) {
    std::size_t i = 0;
    for (; i + 4 * V::size <= size; i += 4 * V::size)
      for (std::size_t k = 0; k < 4; ++k) vector(i + k * V::size);
    for (; i < size; ++i) scalar(i);
  }

  static void copy(const arrays<T>& a) {
    const T* x = a.x.data();
    T* out = a.out.data();
    loop(
        a.x.size(), [=](std::size_t i) { V::load_unaligned(x + i).store_unaligned(out + i); },
        [=](std::size_t i) { out[i] = x[i]; });
  }

  static void multiply(const arrays<T>& a) {
    const T *x = a.x.data(), *grad_out = a.grad_out.data();
    T* out = a.out.data();
    loop(
        a.x.size(),
        [=](std::size_t i) { (V::load_unaligned(grad_out + i) * V::load_unaligned(x + i)).store_unaligned(out + i); },
        [=](std::size_t i) { out[i] = grad_out[i] * x[i]; });
  }

  static void copy_twice(const arrays<T>& a) {
    const T* x = a.x.data();
    T *out = a.out.data(), *derivative_out = a.derivative_out.data();
    loop(
        a.x.size(),
        [=](std::size_t i) {
          const V v = V::load_unaligned(x + i);
          v.store_unaligned(out + i);
          v.store_unaligned(derivative_out + i);
        },
        [=](std::size_t i) { out[i] = derivative_out[i] = x[i]; });
  }
};

template <class Loops, class T>
void add(candidate_list& list, std::string_view name) {
  list.add<T>("", direction::forward, name, &Loops::copy);
  list.add<T>("", direction::derivative, name, &Loops::copy);
  list.add<T>("", direction::backward, name, &Loops::multiply);
  list.add<T>("", direction::forward_derivative, name, &Loops::copy_twice);
}

}  // namespace

void add_copy_bound(candidate_list& list) {
  add<compiled<float>, float>(list, "copy (compiler)");
  add<compiled<double>, double>(list, "copy (compiler)");
  add<registers<float>, float>(list, "copy (registers)");
  add<registers<double>, double>(list, "copy (registers)");
}

}  // namespace bench
