// An activation's functor behind the pointers of `evaluator`. Everything here lives in the namespace of the
// instruction set that it is compiled for, RAMP_TEST_INSTRUCTION_SET, so that several can be linked together.
#pragma once

#include <cstdlib>
#include <span>

#include <ramp/elementwise.hpp>

#include "function_under_test.hpp"

namespace ramp_test::RAMP_TEST_INSTRUCTION_SET {

/// How many parameters F's constructor takes.
template <class F, class T = typename F::value_type>
inline constexpr int parameter_count = std::is_constructible_v<F, T, T> ? 2
                                       : std::is_constructible_v<F, T>  ? 1
                                                                        : 0;

template <class F>
F make(const parameter_values& values) {
  using T = typename F::value_type;
  if constexpr (parameter_count<F> == 2)
    return F(static_cast<T>(values[0]), static_cast<T>(values[1]));
  else if constexpr (parameter_count<F> == 1)
    return F(static_cast<T>(values[0]));
  else
    return F();
}

/// One direction of f, for a scalar or a batch.
template <direction Direction, class F, class V>
RAMP_INLINE V call(const F& f, V x) {
  if constexpr (Direction == direction::forward)
    return f.forward(x);
  else if constexpr (Direction == direction::derivative)
    return f.derivative(x);
  else
    return f.parameter_derivative(x);
}

template <direction Direction, class F, class T>
void by_scalar(const F& f, const T* x, T* y, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) y[i] = call<Direction>(f, x[i]);
}

/// Batch by batch; zeros fill the last one up.
template <direction Direction, class F, class T>
void by_batch(const F& f, const T* x, T* y, std::size_t size) {
  using V = ramp::detail::batch<T>;
  for (std::size_t i = 0; i < size; i += V::size) {
    T lanes[V::size] = {};
    const std::size_t count = size - i < V::size ? size - i : V::size;
    for (std::size_t k = 0; k < count; ++k) lanes[k] = x[i + k];
    call<Direction>(f, V::load_unaligned(lanes)).store_unaligned(lanes);
    for (std::size_t k = 0; k < count; ++k) y[i + k] = lanes[k];
  }
}

template <direction Direction, class F, class T>
void by_range(const F& f, const T* x, T* y, std::size_t size) {
  const std::span<const T> in(x, size);
  const std::span<T> out(y, size);
  if constexpr (Direction == direction::forward)
    ramp::forward(f, in, out);
  else if constexpr (Direction == direction::derivative)
    ramp::derivative(f, in, out);
  else
    by_batch<Direction>(f, x, y, size);  // ramp has no range call for it, only the sum
}

/// One of the two results of forward_derivative over a range; the other one may replace the arguments.
template <direction Direction, bool InPlace = false, class F, class T>
void by_forward_derivative_range(const F& f, const T* x, T* y, std::size_t size) {
  constexpr std::size_t few = 1024;
  T some[few] = {};
  T* const other = size <= few ? some : static_cast<T*>(std::aligned_alloc(64, (size * sizeof(T) + 63) / 64 * 64));
  const std::span<T> wanted(y, size), unwanted(other, size);
  constexpr bool forward = Direction == direction::forward;
  if constexpr (InPlace)
    for (std::size_t i = 0; i < size; ++i) other[i] = x[i];
  ramp::forward_derivative(f, std::span<const T>(InPlace ? other : x, size), forward ? wanted : unwanted,
                           forward ? unwanted : wanted);
  if (other != some) std::free(other);
}

/// One of the two results of forward_derivative, scalar by scalar.
template <direction Direction, class F, class T>
void by_forward_derivative_scalar(const F& f, const T* x, T* y, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    const auto both = f.forward_derivative(x[i]);
    y[i] = Direction == direction::forward ? both.value : both.derivative;
  }
}

template <class F, direction Direction, class T = typename F::value_type>
void evaluate_in(const F& f, entry_point e, const T* x, T* y, std::size_t size) {
  switch (e) {
    case entry_point::range:
      return by_range<Direction>(f, x, y, size);
    case entry_point::batch:
      return by_batch<Direction>(f, x, y, size);
    case entry_point::scalar:
      return by_scalar<Direction>(f, x, y, size);
    case entry_point::forward_derivative_range:
      if constexpr (Direction != direction::parameter_derivative)
        return by_forward_derivative_range<Direction>(f, x, y, size);
      return by_batch<Direction>(f, x, y, size);
    case entry_point::forward_derivative_scalar:
      if constexpr (Direction != direction::parameter_derivative)
        return by_forward_derivative_scalar<Direction>(f, x, y, size);
      return by_scalar<Direction>(f, x, y, size);
    case entry_point::forward_derivative_in_place:
      if constexpr (Direction != direction::parameter_derivative)
        return by_forward_derivative_range<Direction, true>(f, x, y, size);
      return by_batch<Direction>(f, x, y, size);
  }
}

template <class F, class T = typename F::value_type>
void evaluate(direction d, entry_point e, const parameter_values& values, const T* x, T* y, std::size_t size) {
  const F f = make<F>(values);
  switch (d) {
    case direction::forward:
      return evaluate_in<F, direction::forward>(f, e, x, y, size);
    case direction::derivative:
      return evaluate_in<F, direction::derivative>(f, e, x, y, size);
    case direction::parameter_derivative:
      if constexpr (F::has_learnable_parameter)
        return evaluate_in<F, direction::parameter_derivative>(f, e, x, y, size);
  }
}

template <class F, class T = typename F::value_type>
void backward(const parameter_values& values, const T* x, const T* grad_out, T* grad_in, std::size_t size) {
  ramp::backward(make<F>(values), std::span<const T>(x, size), std::span<const T>(grad_out, size),
                 std::span<T>(grad_in, size));
}

template <class F, class T = typename F::value_type>
T parameter_gradient(const parameter_values& values, const T* x, const T* grad_out, std::size_t size) {
  if constexpr (F::has_learnable_parameter)
    return ramp::parameter_gradient(make<F>(values), std::span<const T>(x, size), std::span<const T>(grad_out, size));
  else
    return T();
}

template <class F>
constexpr evaluator<typename F::value_type> make_evaluator() {
  constexpr bool fused = ramp::detail::has_fma<ramp::detail::batch<typename F::value_type>>;
  return {&evaluate<F>, &backward<F>,          &parameter_gradient<F>,
          F::max_ulp,   F::max_ulp_derivative, F::has_learnable_parameter,
          fused,        parameter_count<F>};
}

}  // namespace ramp_test::RAMP_TEST_INSTRUCTION_SET
