// What every activation shares: the functions of one number and of one register.
#pragma once

#include <concepts>
#include <type_traits>

#include <ramp/detail/errors.hpp>
#include <ramp/detail/loops/protocol.hpp>
#include <ramp/detail/simd/lookup.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp {

/// An activation with a parameter to train.
template <class F>
concept learnable = F::has_learnable_parameter;

namespace detail {

/// A type of number other than T.
template <class S, class T>
concept other_number = !std::same_as<S, T> && !floating_batch<S>;

/// x as a T, where the conversion keeps every value.
template <class T, class S>
RAMP_INLINE T exactly(S x) {
  constexpr bool is_exact = requires { T{x}; };
  static_assert(
      is_exact,
      "ramp: the number does not convert to the activation's type without loss: of a double, use ramp::gelu<double> "
      "or convert it to float; of an integer, write static_cast<float>(n)");
  if constexpr (is_exact)
    return T{x};
  else
    return T();
}

}  // namespace detail

/// The interface of an activation. `Derived` holds the parameters and, private, the bodies that compute it
/// (detail/loops/protocol.hpp), each written once for every register.
///
/// The functions of one number are the first lane of a register: the bits are the same. Their argument is a T, or a
/// number of a type that converts to T without loss, such as float to double. A is the architecture of that register,
/// for code that dispatches by hand; by default what the compiler's flags select.
template <class Derived, class T>
class activation {
  static_assert(std::same_as<T, float> || std::same_as<T, double>,
                "ramp: activations are defined for float and double");

 public:
  using value_type = T;
  /// Tells an activation from a class that derives from it.
  using activation_type = Derived;

  /// f(x), for a register.
  template <detail::batch_of<T> V>
  [[nodiscard]] RAMP_FLATTEN RAMP_INLINE V forward(V x) const noexcept {
    return detail::access::evaluate<detail::output::value>(self(), x);
  }
  /// f(x), for a number.
  template <class A = detail::default_arch>
  [[nodiscard]] T forward(T x) const noexcept {
    return detail::first_lane(forward(detail::batch<T, A>(x)));
  }
  template <detail::other_number<T> S>
  [[nodiscard]] RAMP_INLINE T forward(S x) const noexcept {
    return forward(detail::exactly<T>(x));
  }

  /// f(x).
  template <detail::batch_of<T> V>
  [[nodiscard]] RAMP_INLINE V operator()(V x) const noexcept {
    return forward(x);
  }
  template <class A = detail::default_arch>
  [[nodiscard]] RAMP_INLINE T operator()(T x) const noexcept {
    return forward<A>(x);
  }
  template <detail::other_number<T> S>
  [[nodiscard]] RAMP_INLINE T operator()(S x) const noexcept {
    return forward(detail::exactly<T>(x));
  }

  /// f'(x), for a register.
  template <detail::batch_of<T> V>
  [[nodiscard]] RAMP_FLATTEN RAMP_INLINE V derivative(V x) const noexcept {
    return detail::access::evaluate<detail::output::derivative>(self(), x);
  }
  /// f'(x), for a number.
  template <class A = detail::default_arch>
  [[nodiscard]] T derivative(T x) const noexcept {
    return detail::first_lane(derivative(detail::batch<T, A>(x)));
  }
  template <detail::other_number<T> S>
  [[nodiscard]] RAMP_INLINE T derivative(S x) const noexcept {
    return derivative(detail::exactly<T>(x));
  }

  /// f(x) and f'(x), the bits of the two separate calls.
  template <detail::batch_of<T> V>
  [[nodiscard]] RAMP_INLINE value_and_derivative<V> forward_derivative(V x) const noexcept {
    return {forward(x), derivative(x)};
  }
  template <class A = detail::default_arch>
  [[nodiscard]] value_and_derivative<T> forward_derivative(T x) const noexcept {
    const auto both = forward_derivative(detail::batch<T, A>(x));
    return {detail::first_lane(both.value), detail::first_lane(both.derivative)};
  }
  template <detail::other_number<T> S>
  [[nodiscard]] RAMP_INLINE value_and_derivative<T> forward_derivative(S x) const noexcept {
    return forward_derivative(detail::exactly<T>(x));
  }

  /// ∂f/∂parameter at x, for activations with a learnable parameter. Error: <= max_ulp_derivative.
  template <detail::batch_of<T> V, learnable D = Derived>
  [[nodiscard]] RAMP_FLATTEN RAMP_INLINE V parameter_derivative(V x) const noexcept {
    return detail::access::parameter_derivative(static_cast<const D&>(self()), x);
  }
  template <class A = detail::default_arch, learnable D = Derived>
  [[nodiscard]] T parameter_derivative(T x) const noexcept {
    return detail::first_lane(parameter_derivative(detail::batch<T, A>(x)));
  }
  template <detail::other_number<T> S, learnable D = Derived>
  [[nodiscard]] RAMP_INLINE T parameter_derivative(S x) const noexcept {
    return parameter_derivative(detail::exactly<T>(x));
  }

  RAMP_INLINE friend constexpr bool operator==(const activation&, const activation&) = default;

 private:
  RAMP_INLINE constexpr const Derived& self() const { return static_cast<const Derived&>(*this); }
};

}  // namespace ramp
