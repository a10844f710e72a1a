// Activations over arrays: the checks, then one loop.
//
// `in`, `out`, ... are contiguous ranges: std::vector, std::array, std::span (temporary ones too), C arrays,
// Eigen::Map, anything else with data() and size(). f is any functor with forward/derivative templates over
// registers: ramp's own or a user's, which should be cheap to copy. No call allocates or keeps state; all are safe from
// several threads.
//
// The bits of an element's result depend on f and that element alone: neither the length of the arrays nor their
// offset or alignment changes them.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>

#include <ramp/ranges.hpp>
#include <ramp/simd/accumulate.hpp>
#include <ramp/simd/partial.hpp>
#include <ramp/simd/transform.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp {

/// f has `template <class V> V forward(V) const` over registers of T.
template <class F, class T, class A = simd::default_arch>
concept forward_functor = requires(const F& f, simd::batch<T, A> x) {
  { f.forward(x) } -> std::same_as<simd::batch<T, A>>;
};

/// f has `template <class V> V derivative(V) const` over registers of T.
template <class F, class T, class A = simd::default_arch>
concept derivative_functor = requires(const F& f, simd::batch<T, A> x) {
  { f.derivative(x) } -> std::same_as<simd::batch<T, A>>;
};

/// f has `template <class V> V parameter_derivative(V) const` over registers of T.
template <class F, class T, class A = simd::default_arch>
concept parameter_functor = requires(const F& f, simd::batch<T, A> x) {
  { f.parameter_derivative(x) } -> std::same_as<simd::batch<T, A>>;
};

namespace detail {

/// An activation for another element type than T.
template <class F, class T>
concept of_another_type = !std::same_as<typename F::value_type, T>;

template <class F, class T, bool Fits>
consteval void check_type() {
  static_assert(Fits || !of_another_type<F, T>,
                "ramp: the activation is for another element type than the ranges: say ramp::gelu<double> for doubles, "
                "ramp::gelu<float> for floats");
}

/// An activation of ramp's itself, which has fast forms to try and takes two registers side by side (simd/pack.hpp). A
/// user's functor need not know of either, and one that derives from an activation may have a `forward` of its own.
template <class F, class T>
concept built_in = std::same_as<typename F::value_type, T> && std::same_as<typename F::activation_type, F>;

/// An activation, or what derives from one.
template <class F>
concept based_on_activation = requires {
  typename F::activation_type;
};

/// A user's functor that computes both at once. What one inherits from an activation knows nothing of its own forward.
template <class F, class V>
concept shares_by_itself = !based_on_activation<F> && requires(const F& f, V x) {
  { f.forward_derivative(x) } -> std::same_as<value_and_derivative<V>>;
};

/// What the algorithms make of a functor and its registers: the call does it always, `attempt` by the functor's fast
/// forms, where it has any and in the lanes that they know, `beyond` where they know none.
template <class F, output Output>
struct single_output {
  static constexpr bool brief = F::brief;
  F f;

  template <class V>
  RAMP_INLINE std::array<V, 1> operator()(const std::array<V, 1>& x) const {
    if constexpr (built_in<F, simd::value_t<V>>)
      return {f.template general<Output>(x[0])};
    else if constexpr (Output == output::value)
      return {f.forward(x[0])};
    else
      return {f.derivative(x[0])};
  }
  template <class V>
  RAMP_INLINE std::array<V, 1> beyond(const std::array<V, 1>& x) const {
    return {f.template formula<Output>(x[0]).value};
  }
  template <class V>
  RAMP_KERNEL auto attempt(const std::array<V, 1>& x) const {
    const auto y = f.template attempt<Output>(x[0]);
    return simd::partial{std::array<V, 1>{y.value}, y.known};
  }
};
template <class F>
using values = single_output<F, output::value>;
template <class F>
using derivatives = single_output<F, output::derivative>;
template <class F>
struct values_and_derivatives {
  static constexpr bool brief = F::brief;
  F f;

  template <class V>
  RAMP_INLINE std::array<V, 2> operator()(const std::array<V, 1>& x) const {
    if constexpr (built_in<F, simd::value_t<V>>) {
      return {f.template general<output::value>(x[0]), f.template general<output::derivative>(x[0])};
    } else if constexpr (shares_by_itself<F, V>) {
      const auto both = f.forward_derivative(x[0]);
      return {both.value, both.derivative};
    } else {
      return {f.forward(x[0]), f.derivative(x[0])};
    }
  }
  template <class V>
  RAMP_INLINE std::array<V, 2> beyond(const std::array<V, 1>& x) const {
    return (*this)(x);  // one of the two may be known
  }
  template <class V>
  RAMP_KERNEL auto attempt(const std::array<V, 1>& x) const {
    const auto y = f.template attempt<output::value>(x[0]);
    const auto d = f.template attempt<output::derivative>(x[0]);
    return simd::partial{std::array<V, 2>{y.value, d.value}, simd::both(y.known, d.known)};
  }
};
template <class F>
struct gradients {
  static constexpr bool brief = F::brief;
  F f;

  template <class V>
  RAMP_INLINE std::array<V, 1> operator()(const std::array<V, 2>& x) const {
    if constexpr (built_in<F, simd::value_t<V>>)
      return {x[1] * f.template general<output::derivative>(x[0])};
    else
      return {x[1] * f.derivative(x[0])};
  }
  template <class V>
  RAMP_INLINE std::array<V, 1> beyond(const std::array<V, 2>& x) const {
    return {x[1] * f.template formula<output::derivative>(x[0]).value};
  }
  template <class V>
  RAMP_KERNEL auto attempt(const std::array<V, 2>& x) const {
    const auto d = f.template attempt<output::derivative>(x[0]);
    return simd::partial{std::array<V, 1>{x[1] * d.value}, d.known};
  }
};

template <class V, class F>
void run_in_turns(const F& f, std::size_t size, const simd::value_t<V>* x, simd::value_t<V>* value,
                  simd::value_t<V>* derivative);

/// Kernel<F> over the arrays; where f has a common case that is cheaper, decided once and not in every turn.
template <class V, template <class> class Kernel, class F, std::size_t Inputs, std::size_t Outputs>
RAMP_INLINE void run(const F& f, std::size_t size, const std::array<const simd::value_t<V>*, Inputs>& inputs,
                     const std::array<simd::value_t<V>*, Outputs>& outputs) {
  if constexpr (!built_in<F, simd::value_t<V>>) {
    simd::transform<V>(size, inputs, outputs, Kernel<F>{f});
  } else {
    if constexpr (requires { f.is_common_case(); })
      if (f.is_common_case()) return detail::run<V, Kernel>(f.common_case(), size, inputs, outputs);
    if constexpr (std::same_as<Kernel<F>, values_and_derivatives<F>> && !F::template shares_work<V>) {
      detail::run_in_turns<V>(f, size, inputs[0], outputs[0], outputs[1]);
    } else {
      // The kernel has a copy of f, which no store can change.
      using Part = simd::pack<V>;
      constexpr bool four = F::template four_at_once<V, Outputs>;
      using Bulk = std::conditional_t<four, simd::pack<Part>, Part>;
      simd::transform<V, Part, Bulk>(size, inputs, outputs, Kernel<F>{f});
    }
  }
}

/// Values and derivatives one after the other, by stretches that the cache next to the processor holds.
template <class V, class F>
[[gnu::noinline]] void run_in_turns(const F& f, std::size_t size, const simd::value_t<V>* x, simd::value_t<V>* value,
                                    simd::value_t<V>* derivative) {
  using T = simd::value_t<V>;
  constexpr std::size_t stretch = 8192 / sizeof(T);
  for (std::size_t i = 0; i < size; i += stretch) {
    const std::size_t count = std::min(stretch, size - i);
    const std::array<const T*, 1> inputs{x + i};
    // An output that is x itself comes last.
    for (const bool values_now : {value != x, value == x})
      if (values_now)
        detail::run<V, values>(f, count, inputs, std::array<T*, 1>{value + i});
      else
        detail::run<V, derivatives>(f, count, inputs, std::array<T*, 1>{derivative + i});
  }
}

}  // namespace detail

/// out[i] = f(in[i]).
///
/// `out` may be exactly `in`. Throws std::invalid_argument, before anything is written, where the sizes differ, the
/// ranges overlap without being the same, one of them, say a row of a column-major Eigen matrix, is not contiguous, or
/// two matrices have different shapes or are stored in different orders. A, for those who dispatch by hand, is the
/// architecture of the registers; by default what the compiler's flags select.
template <class A = simd::default_arch, class F, class In, class Out>
RAMP_INLINE void forward(const F& f, const In& in, Out&& out) {
  using T = typename detail::element<const In>::type;
  using V = simd::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_output<T, Out>();
  constexpr bool fits = forward_functor<F, T, A>;
  detail::check_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::forward: the functor needs `template <class V> V forward(V x) const` for registers V of "
                "the ranges' element type (a lambda or a function of one number has none)");
  if constexpr (fits && detail::input_of<const In, T> && detail::output_of<Out, T>) {
    const detail::call<A> call{"forward"};
    const auto x = call.argument_of(in, "in");
    const auto y = call.argument_of(out, "out");
    call.check_same_shape(y, x);
    call.check_apart_or_same(y, x);
    detail::run<V, detail::values>(f, x.size, std::array<const T*, 1>{x.data}, std::array<T*, 1>{y.data});
  }
}

/// out[i] = f'(in[i]); `out` may be exactly `in`, errors as in `forward`.
template <class A = simd::default_arch, class F, class In, class Out>
RAMP_INLINE void derivative(const F& f, const In& in, Out&& out) {
  using T = typename detail::element<const In>::type;
  using V = simd::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_output<T, Out>();
  constexpr bool fits = derivative_functor<F, T, A>;
  detail::check_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::derivative: the functor needs `template <class V> V derivative(V x) const` for registers V "
                "of the ranges' element type");
  if constexpr (fits && detail::input_of<const In, T> && detail::output_of<Out, T>) {
    const detail::call<A> call{"derivative"};
    const auto x = call.argument_of(in, "in");
    const auto y = call.argument_of(out, "out");
    call.check_same_shape(y, x);
    call.check_apart_or_same(y, x);
    detail::run<V, detail::derivatives>(f, x.size, std::array<const T*, 1>{x.data}, std::array<T*, 1>{y.data});
  }
}

/// out[i] = f(in[i]) and derivative_out[i] = f'(in[i]), with what work the two have in common done once. A functor of
/// one's own may do so by `template <class V> value_and_derivative<V> forward_derivative(V x) const`.
///
/// Either output may be exactly `in`, but the outputs must be apart. Errors as in `forward`.
template <class A = simd::default_arch, class F, class In, class Out, class DerivativeOut>
RAMP_INLINE void forward_derivative(const F& f, const In& in, Out&& out, DerivativeOut&& derivative_out) {
  using T = typename detail::element<const In>::type;
  using V = simd::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_output<T, Out>();
  detail::check_output<T, DerivativeOut>();
  constexpr bool fits = forward_functor<F, T, A> && derivative_functor<F, T, A>;
  detail::check_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::forward_derivative: the functor needs `template <class V> V forward(V x) const` and "
                "`derivative` likewise, for registers V of the ranges' element type");
  if constexpr (fits && detail::input_of<const In, T> && detail::output_of<Out, T> &&
                detail::output_of<DerivativeOut, T>) {
    const detail::call<A> call{"forward_derivative"};
    const auto x = call.argument_of(in, "in");
    const auto y = call.argument_of(out, "out");
    const auto d = call.argument_of(derivative_out, "derivative_out");
    call.check_same_shape(y, x);
    call.check_same_shape(d, x);
    call.check_apart_or_same(y, x);
    call.check_apart_or_same(d, x);
    call.check_apart(d, y);
    detail::run<V, detail::values_and_derivatives>(f, x.size, std::array<const T*, 1>{x.data},
                                                   std::array<T*, 2>{y.data, d.data});
  }
}

/// grad_in[i] = grad_out[i]·f'(in[i]): the IEEE product of the two, bit for bit.
///
/// `grad_in` may be exactly `grad_out` or exactly `in`. Errors as in `forward`.
template <class A = simd::default_arch, class F, class In, class GradOut, class GradIn>
RAMP_INLINE void backward(const F& f, const In& in, const GradOut& grad_out, GradIn&& grad_in) {
  using T = typename detail::element<const In>::type;
  using V = simd::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_input<T, const GradOut>();
  detail::check_output<T, GradIn>();
  constexpr bool fits = derivative_functor<F, T, A>;
  detail::check_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::backward: the functor needs `template <class V> V derivative(V x) const` for registers V "
                "of the ranges' element type");
  if constexpr (fits && detail::input_of<const In, T> && detail::input_of<const GradOut, T> &&
                detail::output_of<GradIn, T>) {
    const detail::call<A> call{"backward"};
    const auto x = call.argument_of(in, "in");
    const auto g = call.argument_of(grad_out, "grad_out");
    const auto r = call.argument_of(grad_in, "grad_in");
    call.check_same_shape(g, x);
    call.check_same_shape(r, x);
    call.check_apart_or_same(r, x);
    call.check_apart_or_same(r, g);
    detail::run<V, detail::gradients>(f, x.size, std::array<const T*, 2>{x.data, g.data}, std::array<T*, 1>{r.data});
  }
}

/// Σ grad_out[i]·∂f/∂parameter(in[i]), for training the parameter.
///
/// The sum, a T, carries its own rounding errors along, so that its error does not grow with the length, but for
/// products below the normal range; 0 for empty ranges. The ranges may overlap. Throws std::invalid_argument where the
/// sizes differ and as in `forward`.
template <class A = simd::default_arch, class F, class In, class GradOut>
[[nodiscard]] auto parameter_gradient(const F& f, const In& in, const GradOut& grad_out) {
  using T = typename detail::element<const In>::type;
  using V = simd::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_input<T, const GradOut>();
  constexpr bool fits = parameter_functor<F, T, A>;
  detail::check_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::parameter_gradient: the functor needs `template <class V> V parameter_derivative(V x) "
                "const` for registers V of the ranges' element type: has it a learnable parameter?");
  if constexpr (fits && detail::input_of<const In, T> && detail::input_of<const GradOut, T>) {
    const detail::call<A> call{"parameter_gradient"};
    const auto x = call.argument_of(in, "in");
    const auto g = call.argument_of(grad_out, "grad_out");
    call.check_same_shape(g, x);
    return simd::dot<V>(x.size, x.data, g.data, [f](V v) RAMP_LAMBDA_INLINE { return f.parameter_derivative(v); });
  } else {
    return T{};
  }
}

}  // namespace ramp
