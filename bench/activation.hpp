// The candidates that every activation has: ramp's calls and the scalar reference.
#pragma once

#include <cstring>
#include <ramp/ramp.hpp>
#include <ramp/reference.hpp>
#include <xsimd/xsimd.hpp>

#include "candidates.hpp"
#include "scalar_loops.hpp"

namespace bench {

/// The calls that a user of ramp writes.
template <class F, class T>
void add_ramp(candidate_list& list, std::string_view activation) {
  const auto add = [&](direction d, auto call) { list.add<T>(activation, d, "ramp", call); };
  add(direction::forward, [](const arrays<T>& a) { ramp::forward(F{}, a.x, a.out); });
  add(direction::derivative, [](const arrays<T>& a) { ramp::derivative(F{}, a.x, a.out); });
  add(direction::backward, [](const arrays<T>& a) { ramp::backward(F{}, a.x, a.grad_out, a.out); });
  add(direction::forward_derivative,
      [](const arrays<T>& a) { ramp::forward_derivative(F{}, a.x, a.out, a.derivative_out); });
}

/// The functor on the first register of x.
template <class F, class T>
void apply_to_register(const arrays<T>& a) {
  F{}(xsimd::batch<T>::load_unaligned(a.x.data())).store_unaligned(a.out.data());
}

/// ramp::forward in place. Applied again and again, most activations end in subnormal numbers or at a fixed point:
/// hence fresh arguments, untimed, before every call.
template <class F, class T>
void time_in_place(benchmark::State& state, const arrays<T>& a) {
  for (auto _ : state) {
    state.PauseTiming();
    std::memcpy(a.out.data(), a.x.data(), a.x.size_bytes());
    state.ResumeTiming();
    ramp::forward(F{}, a.out, a.out);
    benchmark::ClobberMemory();
  }
}

template <template <class> class F, template <class> class Reference>
void add_activation(candidate_list& list, std::string_view activation) {
  add_ramp<F<float>, float>(list, activation);
  add_ramp<F<double>, double>(list, activation);
  add_scalar_loops<Reference<float>, float>(list, activation, "reference");
  add_scalar_loops<Reference<double>, double>(list, activation, "reference");
  list.add<float>(activation, direction::forward, "register", apply_to_register<F<float>, float>);
  list.add_prepared<float>(activation, direction::forward, "in place", time_in_place<F<float>, float>);
}

}  // namespace bench
