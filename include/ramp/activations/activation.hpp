// What every activation shares: the calls for one value and for one register, over a single body.
#pragma once

#include <concepts>
#include <cstddef>

#include <ramp/parameters.hpp>
#include <ramp/simd/partial.hpp>
#include <ramp/simd/table.hpp>
#include <ramp/simd/vector.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp {

/// An activation with a parameter to train.
template <class F>
concept learnable = F::has_learnable_parameter;

/// The interface of an activation, over the body that the derived class writes once for every register:
///
///     template <class V> value_and_derivative<V> evaluate(V x) const;
///     template <class V> V evaluate_parameter_derivative(V x) const;   // where a parameter is learnable
///
/// or, where the two are long and the compiler had better not see both whenever one is wanted,
///
///     template <detail::output Output, class V> V evaluate(V x) const;
///
/// Where something faster than the formula, such as a table, knows the function in the range that matters, and where
/// there is a parameter whose common value makes things simpler:
///
///     template <class V> static auto fast_value(V x), fast_derivative(V x);   // a simd::partial
///     bool is_common_case() const;
///     activation common_case() const;   // another one, which agrees with this one then
///
/// For registers all but formula_apart is inlined, so who asks for the value alone does not pay for the derivative. The
/// functions for one value are the register's first lane: the bits are the same. Their template argument keeps objects
/// apart that were compiled for different architectures.
template <class Derived, class T>
class activation {
  static_assert(std::same_as<T, float> || std::same_as<T, double>,
                "ramp: activations are defined for float and double");

 public:
  using value_type = T;
  /// Tells an activation from a class that derives from it.
  using activation_type = Derived;

  /// f(x).
  template <simd::batch_of<T> V>
  [[nodiscard]] RAMP_FLATTEN RAMP_INLINE V forward(V x) const noexcept {
    if constexpr (requires { self().is_common_case(); })
      if (self().is_common_case()) return self().common_case().forward(x);
    return general<detail::output::value>(x);
  }
  template <class A = simd::default_arch>
  [[nodiscard]] T forward(T x) const noexcept {
    return simd::first_lane(forward(simd::batch<T, A>(x)));
  }

  template <simd::batch_of<T> V>
  [[nodiscard]] RAMP_INLINE V operator()(V x) const noexcept {
    return forward(x);
  }
  template <class A = simd::default_arch>
  [[nodiscard]] RAMP_INLINE T operator()(T x) const noexcept {
    return forward<A>(x);
  }

  /// f'(x).
  template <simd::batch_of<T> V>
  [[nodiscard]] RAMP_FLATTEN RAMP_INLINE V derivative(V x) const noexcept {
    if constexpr (requires { self().is_common_case(); })
      if (self().is_common_case()) return self().common_case().derivative(x);
    return general<detail::output::derivative>(x);
  }
  template <class A = simd::default_arch>
  [[nodiscard]] T derivative(T x) const noexcept {
    return simd::first_lane(derivative(simd::batch<T, A>(x)));
  }

  /// f(x) and f'(x), with what work they have in common done once; the same bits as from the separate calls.
  template <simd::batch_of<T> V>
  [[nodiscard]] RAMP_INLINE value_and_derivative<V> forward_derivative(V x) const noexcept {
    return {forward(x), derivative(x)};
  }
  template <class A = simd::default_arch>
  [[nodiscard]] value_and_derivative<T> forward_derivative(T x) const noexcept {
    const auto both = forward_derivative(simd::batch<T, A>(x));
    return {simd::first_lane(both.value), simd::first_lane(both.derivative)};
  }

  /// ∂f/∂parameter at x, for the activations with a learnable parameter, to max_ulp_derivative.
  template <simd::batch_of<T> V, learnable D = Derived>
  [[nodiscard]] RAMP_FLATTEN RAMP_INLINE V parameter_derivative(V x) const noexcept {
    return self().template evaluate_parameter_derivative<V>(x);
  }
  template <class A = simd::default_arch, learnable D = Derived>
  [[nodiscard]] T parameter_derivative(T x) const noexcept {
    return simd::first_lane(parameter_derivative(simd::batch<T, A>(x)));
  }

  /// f(x) or f'(x) for loops that know not to have the common case before them.
  template <detail::output Output, simd::batch_of<T> V>
  RAMP_KERNEL V general(V x) const {
    const auto fast = attempt<Output>(x);
    if constexpr (!fast.complete)
      if (!simd::all(fast.known)) [[unlikely]]
        return simd::select(simd::mask(fast.known), fast.value, formula_apart<Output>(x));
    return fast.value;
  }

  /// f(x) or f'(x) by its fast form, where there is one and in the lanes that it knows: for loops, which keep the
  /// formula apart. V may be a pack of registers (simd/pack.hpp).
  template <detail::output Output, simd::batch_of<T> V>
  RAMP_KERNEL auto attempt(V x) const {
    if constexpr (Output == detail::output::value && requires { Derived::fast_value(x); })
      return Derived::fast_value(x);
    else if constexpr (Output == detail::output::derivative && requires { Derived::fast_derivative(x); })
      return Derived::fast_derivative(x);
    else
      return formula<Output>(x);
  }

  /// f(x) or f'(x) by the formula, for lanes that an attempt does not know.
  template <detail::output Output, class V>
  RAMP_KERNEL simd::partial<V, simd::everywhere> formula(V x) const {
    if constexpr (requires { self().template evaluate<Output>(x); })
      return {self().template evaluate<Output>(x), {}};
    else if constexpr (Output == detail::output::value)
      return {self().evaluate(x).value, {}};
    else
      return {self().evaluate(x).derivative, {}};
  }

  /// The same where it is seldom wanted, in a function of its own: inlined, it has its callers set up a stack, and keep
  /// what they work with there.
  template <detail::output Output, class V>
  RAMP_FLATTEN [[gnu::noinline]] V formula_apart(V x) const {
    return formula<Output>(x).value;
  }

  /// Whether long loops take four registers V per turn, and not two, for so many results. Almost all gain by it,
  /// formulas a tenth to a quarter: what four lose for want of registers is less than the time that two wait for their
  /// own results.
  template <class V, std::size_t Results>
  static constexpr bool four_at_once = true;

  /// Whether value and derivative have work to share. Fast forms have little in common, and together they want more
  /// registers than there are: loops run one after the other.
  template <class V>
  static constexpr bool shares_work = !requires(V x) {
    Derived::fast_value(x);
    Derived::fast_derivative(x);
  };

  /// Whether the function takes less time than calls and memory do: then calls on a register or less are inlined, and
  /// large outputs may be written past the caches.
  static constexpr bool brief = false;

  RAMP_INLINE friend constexpr bool operator==(const activation&, const activation&) = default;

 private:
  RAMP_INLINE constexpr const Derived& self() const { return static_cast<const Derived&>(*this); }
};

/// An activation of straight pieces.
template <class Derived, class T>
class straight_activation : public activation<Derived, T> {
 public:
  /// Nothing waits here: two functions of four registers only want more than AVX2 has (hard_swish a tenth more time).
  template <class V, std::size_t Results>
  static constexpr bool four_at_once = Results == 1 || !simd::avx2_batch<V>;

  static constexpr bool brief = true;
};

}  // namespace ramp
