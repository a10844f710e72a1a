// The memory traffic of each direction and nothing else: no activation can be faster than this for long.
// Written twice, for neither way is the faster one at every size: the floor is the faster of the two.
#pragma once

#include <cstddef>
#include <cstring>
#include <xsimd/xsimd.hpp>

#include "registry.hpp"

namespace bench {

/// memcpy, and what the compiler makes of plain loops.
template <class T>
struct compiled_floor {
  static void copy(const arrays<T>& a) { std::memcpy(a.out.data(), a.x.data(), a.x.size_bytes()); }

  static void multiply(const arrays<T>& a) {
    const T* x = a.x.data();
    const T* grad_out = a.grad_out.data();
    T* out = a.out.data();
    for (std::size_t i = 0, n = a.x.size(); i < n; ++i) out[i] = grad_out[i] * x[i];
  }

  static void copy_twice(const arrays<T>& a) {
    const T* x = a.x.data();
    T* out = a.out.data();
    T* derivative_out = a.derivative_out.data();
    for (std::size_t i = 0, n = a.x.size(); i < n; ++i) out[i] = derivative_out[i] = x[i];
  }
};

/// Whole registers, four a turn.
template <class T>
struct register_floor {
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
    const T* x = a.x.data();
    const T* grad_out = a.grad_out.data();
    T* out = a.out.data();
    loop(
        a.x.size(),
        [=](std::size_t i) { (V::load_unaligned(grad_out + i) * V::load_unaligned(x + i)).store_unaligned(out + i); },
        [=](std::size_t i) { out[i] = grad_out[i] * x[i]; });
  }

  static void copy_twice(const arrays<T>& a) {
    const T* x = a.x.data();
    T* out = a.out.data();
    T* derivative_out = a.derivative_out.data();
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

template <class T>
struct floor_implementation {
  std::string_view name;
  routines<T> of;
};

template <class F, class T>
constexpr floor_implementation<T> as_floor(std::string_view name) {
  return {name, {&F::copy, &F::copy, &F::multiply, &F::copy_twice}};
}

template <class T>
inline constexpr std::array<floor_implementation<T>, 2> floors = {as_floor<compiled_floor<T>, T>("compiled"),
                                                                  as_floor<register_floor<T>, T>("registers")};

}  // namespace bench
