// The protocol between activations and loops.
//
// An activation defines these private members and befriends detail::access, which alone calls them. V is a register or
// a group of registers (detail/simd/register_group.hpp).
//
//   template <class V> value_and_derivative<V> full_range(V x) const;
//       f(x) and f'(x), right for every x. Where computing both costs more than one of them, instead:
//   template <detail::output Output, class V> V full_range(V x) const;
//
// Optional members:
//
//   template <class V> static auto fast_value(V x), fast_derivative(V x);
//       The fast path: a partial_result that is valid for the usual x. Registers that it is not valid for take the
//       slow path, full_range.
//   bool is_specialized() const;  auto specialize() const;
//       For usual parameters, another functor with the same results and less work. A loop asks once.
//   template <class V> V full_range_parameter_derivative(V x) const;
//       ∂f/∂parameter, for activations with has_learnable_parameter.
//   template <class V> V select_gradient(V x, V grad_out) const;
//       grad_out·f'(x) where a branch of the definition makes f' exactly 0 or 1: +0 and grad_out.
//   static constexpr bool is_memory_bound = true;
//       The function takes less time than loading and storing its numbers.
//   template <class V, std::size_t Results> static constexpr std::size_t unroll_factor;
//   template <class V> static constexpr bool fuse_derivative;
//       Tuning (tuning.hpp).
#pragma once

#include <concepts>
#include <cstddef>

#include <ramp/detail/loops/tuning.hpp>
#include <ramp/detail/math/partial_result.hpp>
#include <ramp/detail/simd/vector.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp::detail {

/// Calls the private members of an activation.
struct access {
  /// f(x) or f'(x) for every x.
  template <output Output, class F, class V>
  RAMP_KERNEL static partial_result<V, all_lanes> full_range(const F& f, V x) {
    if constexpr (requires { f.template full_range<Output>(x); })
      return {f.template full_range<Output>(x), {}};
    else if constexpr (Output == output::value)
      return {f.full_range(x).value, {}};
    else
      return {f.full_range(x).derivative, {}};
  }

  /// Out-of-line slow path. If inlined, it makes the hot caller reserve a stack frame and spill registers.
  template <output Output, class F, class V>
  RAMP_FLATTEN [[gnu::noinline]] static V full_range_outlined(const F& f, V x) {
    return full_range<Output>(f, x).value;
  }

  /// f(x) or f'(x) by the fast path, where the activation has one: not valid for every x.
  template <output Output, class F, class V>
  RAMP_KERNEL static auto fast_path([[maybe_unused]] const F& f, V x) {
    if constexpr (Output == output::value && requires { F::fast_value(x); })
      return F::fast_value(x);
    else if constexpr (Output == output::derivative && requires { F::fast_derivative(x); })
      return F::fast_derivative(x);
    else
      return full_range<Output>(f, x);
  }

  /// f(x) or f'(x) for every x: by the fast path in the lanes that it is valid for.
  template <output Output, class F, class V>
  RAMP_KERNEL static partial_result<V, all_lanes> fast_or_full_range(const F& f, V x) {
    const auto fast = fast_path<Output>(f, x);
    if constexpr (!fast.is_complete)
      if (!detail::all(fast.valid)) [[unlikely]]
        return {detail::select(detail::mask(fast.valid), fast.value, full_range_outlined<Output>(f, x)), {}};
    return {fast.value, {}};
  }

  template <class F>
  static constexpr bool has_specialization = requires(const F& f) {
    f.is_specialized();
  };

  template <class F>
  RAMP_INLINE static constexpr bool is_specialized(const F& f) {
    return f.is_specialized();
  }
  template <class F>
  RAMP_INLINE static constexpr auto specialize(const F& f) {
    return f.specialize();
  }

  /// f(x) or f'(x) for every x, by the specialization where there is one for f's parameters.
  template <output Output, class F, class V>
  RAMP_KERNEL static V evaluate(const F& f, V x) {
    if constexpr (has_specialization<F>)
      if (f.is_specialized()) return fast_or_full_range<Output>(f.specialize(), x).value;
    return fast_or_full_range<Output>(f, x).value;
  }

  template <class F, class V>
  RAMP_KERNEL static V parameter_derivative(const F& f, V x) {
    return f.full_range_parameter_derivative(x);
  }

  template <class F, class V>
  static constexpr bool selects_gradient = requires(const F& f, V x) {
    f.select_gradient(x, x);
  };

  template <class F, class V>
  RAMP_KERNEL static V select_gradient(const F& f, V x, V grad_out) {
    return f.select_gradient(x, grad_out);
  }

  template <class F>
  static constexpr bool is_memory_bound = requires {
    F::is_memory_bound;
  };

  /// How many registers the main loop takes per iteration.
  template <class F, class V, std::size_t Results>
  static consteval std::size_t unroll_factor() {
    if constexpr (requires { F::template unroll_factor<V, Results>; })
      return F::template unroll_factor<V, Results>;
    else
      return tuning::unroll_factor<V, Results, is_memory_bound<F>>;
  }

  /// Whether one loop computes f and f', and not one loop after the other.
  template <class F, class V>
  static consteval bool fuse_derivative() {
    if constexpr (requires { F::template fuse_derivative<V>; })
      return F::template fuse_derivative<V>;
    else
      return !requires(V x) {
        F::fast_value(x);
        F::fast_derivative(x);
      };
  }
};

// The ways a loop evaluates an activation. A body (elementwise.hpp) is written once over them: it takes one as its
// first argument and combines the partial results that `evaluate` returns.

/// The fast path alone.
struct fast_path {
  template <output Output, class F, class V>
  RAMP_KERNEL static auto evaluate(const F& f, V x) {
    return access::fast_path<Output>(f, x);
  }
};

/// The slow path alone.
struct full_range {
  template <output Output, class F, class V>
  RAMP_KERNEL static auto evaluate(const F& f, V x) {
    return access::full_range<Output>(f, x);
  }
};

/// The fast path, and the slow path in the lanes that it is not valid for.
struct fast_or_full_range {
  template <output Output, class F, class V>
  RAMP_KERNEL static auto evaluate(const F& f, V x) {
    return access::fast_or_full_range<Output>(f, x);
  }
};

/// The public functions of a functor of the user's.
struct public_functions {
  template <output Output, class F, class V>
  RAMP_KERNEL static partial_result<V, all_lanes> evaluate(const F& f, V x) {
    if constexpr (Output == output::value)
      return {f.forward(x), {}};
    else
      return {f.derivative(x), {}};
  }
};

}  // namespace ramp::detail
