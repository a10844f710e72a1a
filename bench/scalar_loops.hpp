// A reference formula in the loops that a user of <cmath> writes.
#pragma once

#include "candidates.hpp"

namespace {  // a program has these loops twice, compiled with different flags: the linker must not merge them

template <class F, class T>
struct scalar_loops {
  static void forward(const bench::arrays<T>& a) {
    const T* x = a.x.data();
    T* out = a.out.data();
    for (std::size_t i = 0, n = a.x.size(); i < n; ++i) out[i] = F{}.forward(x[i]);
  }
  static void derivative(const bench::arrays<T>& a) {
    const T* x = a.x.data();
    T* out = a.out.data();
    for (std::size_t i = 0, n = a.x.size(); i < n; ++i) out[i] = F{}.derivative(x[i]);
  }
  static void backward(const bench::arrays<T>& a) {
    const T *x = a.x.data(), *grad_out = a.grad_out.data();
    T* out = a.out.data();
    for (std::size_t i = 0, n = a.x.size(); i < n; ++i) out[i] = grad_out[i] * F{}.derivative(x[i]);
  }
  static void forward_derivative(const bench::arrays<T>& a) {
    const T* x = a.x.data();
    T *out = a.out.data(), *derivative_out = a.derivative_out.data();
    for (std::size_t i = 0, n = a.x.size(); i < n; ++i) {
      out[i] = F{}.forward(x[i]);
      derivative_out[i] = F{}.derivative(x[i]);
    }
  }
};

template <class F, class T>
void add_scalar_loops(bench::candidate_list& list, std::string_view activation, std::string_view name) {
  using bench::direction;
  list.add<T>(activation, direction::forward, name, &scalar_loops<F, T>::forward);
  list.add<T>(activation, direction::derivative, name, &scalar_loops<F, T>::derivative);
  list.add<T>(activation, direction::backward, name, &scalar_loops<F, T>::backward);
  list.add<T>(activation, direction::forward_derivative, name, &scalar_loops<F, T>::forward_derivative);
}

}  // namespace
