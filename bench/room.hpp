// The one template behind the rooms in activations/: a room is its include and RAMP_BENCHMARK(name).
#pragma once

#include <ramp/algorithms.hpp>
#include <ramp/reference.hpp>

#include "registry.hpp"

namespace bench {

/// The calls that a user of ramp writes.
template <class F, class T>
struct with_ramp {
  static void forward(const arrays<T>& a) { ramp::forward(F{}, a.x, a.out); }
  static void derivative(const arrays<T>& a) { ramp::derivative(F{}, a.x, a.out); }
  static void backward(const arrays<T>& a) { ramp::backward(F{}, a.x, a.grad_out, a.out); }
  static void forward_derivative(const arrays<T>& a) { ramp::forward_derivative(F{}, a.x, a.out, a.derivative_out); }
};

/// The loops that a user of <cmath> writes.
template <class F, class T>
struct with_reference {
  static void forward(const arrays<T>& a) {
    const F f{};
    for (std::size_t i = 0; i < a.x.size(); ++i) a.out[i] = f.forward(a.x[i]);
  }
  static void derivative(const arrays<T>& a) {
    const F f{};
    for (std::size_t i = 0; i < a.x.size(); ++i) a.out[i] = f.derivative(a.x[i]);
  }
  static void backward(const arrays<T>& a) {
    const F f{};
    for (std::size_t i = 0; i < a.x.size(); ++i) a.out[i] = a.grad_out[i] * f.derivative(a.x[i]);
  }
  static void forward_derivative(const arrays<T>& a) {
    const F f{};
    for (std::size_t i = 0; i < a.x.size(); ++i) {
      a.out[i] = f.forward(a.x[i]);
      a.derivative_out[i] = f.derivative(a.x[i]);
    }
  }
};

/// The compiler must assume that memory was read and written here.
inline void memory_barrier() { asm volatile("" ::: "memory"); }

template <class F>
void repeat_range(const arrays<float>& a, std::size_t repetitions) {
  const std::span<const float> x = a.x;
  const std::span<float> out = a.out;
  for (std::size_t k = 0; k < repetitions; ++k) {
    ramp::forward(F{}, x, out);
    memory_barrier();
  }
}

template <class F>
void repeat_register(const arrays<float>& a, std::size_t repetitions) {
  using V = xsimd::batch<float>;
  const float* x = a.x.data();
  float* out = a.out.data();
  for (std::size_t k = 0; k < repetitions; ++k) {
    F{}(V::load_unaligned(x)).store_unaligned(out);
    memory_barrier();
  }
}

template <class I, class T>
constexpr routines<T> all_directions() {
  return {&I::forward, &I::derivative, &I::backward, &I::forward_derivative};
}

template <template <class> class F, template <class> class Reference, class T>
implementations<T> implementations_of() {
  return {all_directions<with_ramp<F<T>, T>, T>(), all_directions<with_reference<Reference<T>, T>, T>()};
}

}  // namespace bench

/// Defines the function that the list of activations calls; the label is the name of the type.
#define RAMP_BENCHMARK(NAME)                                                                        \
  bench::activation_entry benchmark_##NAME() {                                                      \
    return {#NAME,                                                                                  \
            bench::implementations_of<ramp::NAME, ramp::reference::NAME, float>(),                  \
            bench::implementations_of<ramp::NAME, ramp::reference::NAME, double>(),                 \
            {&bench::repeat_range<ramp::NAME<float>>, &bench::repeat_register<ramp::NAME<float>>}}; \
  }
