// Activations over arrays.
//
// `in`, `out`, ... are contiguous ranges of float or double: std::vector, std::array, std::span (temporary ones too), C
// arrays, or matrices, maps and blocks of Eigen. f is an activation, or a functor of the user's with forward and
// derivative templates over registers, which should be cheap to copy. No call allocates or keeps state; all are safe
// from several threads.
//
// The bits of an element's result depend on f and that element alone, not on the length of the arrays, their offset or
// their alignment.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>

#include <ramp/detail/arguments.hpp>
#include <ramp/detail/loops/dot.hpp>
#include <ramp/detail/loops/elementwise_loop.hpp>
#include <ramp/value_and_derivative.hpp>

namespace ramp {

/// f has `template <class V> V forward(V) const` over registers of T.
template <class F, class T, class A = detail::default_arch>
concept forward_functor = requires(const F& f, detail::batch<T, A> x) {
  { f.forward(x) } -> std::same_as<detail::batch<T, A>>;
};

/// f has `template <class V> V derivative(V) const` over registers of T.
template <class F, class T, class A = detail::default_arch>
concept derivative_functor = requires(const F& f, detail::batch<T, A> x) {
  { f.derivative(x) } -> std::same_as<detail::batch<T, A>>;
};

/// f has `template <class V> V parameter_derivative(V) const` over registers of T.
template <class F, class T, class A = detail::default_arch>
concept parameter_functor = requires(const F& f, detail::batch<T, A> x) {
  { f.parameter_derivative(x) } -> std::same_as<detail::batch<T, A>>;
};

namespace detail {

/// An activation for another element type than T.
template <class F, class T>
concept of_another_type = !std::same_as<typename F::value_type, T>;

/// An activation of ramp's itself, which follows the protocol (detail/loops/protocol.hpp). A functor that derives from
/// one may have a `forward` of its own.
template <class F, class T>
concept built_in = std::same_as<typename F::value_type, T> && std::same_as<typename F::activation_type, F>;

/// An activation, or a functor that derives from one.
template <class F>
concept based_on_activation = requires {
  typename F::activation_type;
};

/// A functor of the user's that computes both at once. One that derives from an activation inherits a
/// forward_derivative that does not know its own forward.
template <class F, class V>
concept computes_both = !based_on_activation<F> && requires(const F& f, V x) {
  { f.forward_derivative(x) } -> std::same_as<value_and_derivative<V>>;
};

/// How to evaluate F where a loop asks for Path.
template <class F, class V, class Path>
using way_of = std::conditional_t<built_in<F, value_t<V>>, Path, public_functions>;

// --- Bodies: what the loops compute from registers of all inputs ---

template <class F, output Output>
struct single_output_body {
  static constexpr bool is_memory_bound = access::is_memory_bound<F>;
  using slow_path = full_range;
  F f;

  template <class Path, class V>
  RAMP_KERNEL auto operator()(Path, const std::array<V, 1>& x) const {
    const auto y = way_of<F, V, Path>::template evaluate<Output>(f, x[0]);
    return partial_result{std::array<V, 1>{y.value}, y.valid};
  }
};
template <class F>
using forward_body = single_output_body<F, output::value>;
template <class F>
using derivative_body = single_output_body<F, output::derivative>;

template <class F>
struct forward_derivative_body {
  static constexpr bool is_memory_bound = access::is_memory_bound<F>;
  using slow_path = fast_or_full_range;  // The fast path of one of the two may be valid where the other's is not.
  F f;

  template <class Path, class V>
  RAMP_KERNEL auto operator()(Path, const std::array<V, 1>& x) const {
    if constexpr (computes_both<F, V>) {
      const auto both = f.forward_derivative(x[0]);
      return partial_result{std::array<V, 2>{both.value, both.derivative}, all_lanes{}};
    } else {
      using way = way_of<F, V, Path>;
      const auto y = way::template evaluate<output::value>(f, x[0]);
      const auto d = way::template evaluate<output::derivative>(f, x[0]);
      return partial_result{std::array<V, 2>{y.value, d.value}, detail::both(y.valid, d.valid)};
    }
  }
};

template <class F>
struct backward_body {
  static constexpr bool is_memory_bound = access::is_memory_bound<F>;
  using slow_path = full_range;
  F f;

  template <class Path, class V>
  RAMP_KERNEL auto operator()(Path, const std::array<V, 2>& x_and_grad) const {
    const auto& [x, grad_out] = x_and_grad;
    if constexpr (built_in<F, value_t<V>> && access::selects_gradient<F, V>) {
      return partial_result{std::array<V, 1>{access::select_gradient(f, x, grad_out)}, all_lanes{}};
    } else {
      const auto d = way_of<F, V, Path>::template evaluate<output::derivative>(f, x);
      return partial_result{std::array<V, 1>{grad_out * d.value}, d.valid};
    }
  }
};

// --- From a call to the loop ---

/// Calls run(f), with the specialization of f where there is one for its parameters: decided once, not per iteration.
template <class T, class F, class Run>
RAMP_INLINE void with_specialization(const F& f, const Run& run) {
  if constexpr (built_in<F, T> && access::has_specialization<F>) {
    if (access::is_specialized(f)) return run(access::specialize(f));
  }
  run(f);
}

/// The registers of the loops: one, a Pair, and what the main loop takes per iteration. A functor of the user's gets
/// single registers: it may call xsimd's functions.
template <class F, class V, std::size_t Results>
struct loop_registers {
  using pair = register_group<V>;
  using unrolled = std::conditional_t<access::unroll_factor<F, V, Results>() == 4, register_group<pair>, pair>;
};
template <class F, class V, std::size_t Results>
requires(!built_in<F, value_t<V>>)  //
    struct loop_registers<F, V, Results> {
  using pair = V;
  using unrolled = V;
};

/// A body over inputs and outputs without gaps.
template <class V, class F, class Body, class In, class Out>
RAMP_INLINE void run_body(const Body& body, std::size_t size, const In& inputs, const Out& outputs) {
  using registers = loop_registers<F, V, count_of<Out>>;
  detail::run<V, typename registers::pair, typename registers::unrolled>(size, inputs, outputs, body);
}

/// f and f' one after the other, block by block, so that the second pass finds x in the L1 cache.
template <class V, class F, class T>
[[gnu::noinline]] void run_two_passes(const F& f, std::size_t size, const T* x, T* value, T* derivative) {
  constexpr std::size_t block_size = tuning::block_bytes / sizeof(T);
  for (std::size_t i = 0; i < size; i += block_size) {
    const std::size_t count = (std::min)(block_size, size - i);
    const pointers<const T> in{x + i};
    const auto write_values = [&] { detail::run_body<V, F>(forward_body<F>{f}, count, in, pointers<T>{value + i}); };
    // An output that is x itself comes last.
    if (value != x) write_values();
    detail::run_body<V, F>(derivative_body<F>{f}, count, in, pointers<T>{derivative + i});
    if (value == x) write_values();
  }
}

/// The fused loop, or two passes where fusing saves nothing.
template <class V, class F, class Body, class In, class Out>
RAMP_INLINE void run_contiguous(const Body& body, std::size_t size, const In& inputs, const Out& outputs) {
  if constexpr (std::same_as<Body, forward_derivative_body<F>> && built_in<F, value_t<V>>) {
    if constexpr (!access::fuse_derivative<F, V>())
      return detail::run_two_passes<V>(body.f, size, detail::get<0>(inputs), detail::get<0>(outputs),
                                       detail::get<1>(outputs));
  }
  detail::run_body<V, F>(body, size, inputs, outputs);
}

/// Whether any of the arguments has gaps between its rows.
template <class... S>
RAMP_INLINE bool any_has_gaps(const argument<S>&... arguments) {
  return (arguments.has_gaps() || ...);
}

/// The shape that all arguments have: that of the first with gaps.
template <class S, class... Rest>
RAMP_INLINE shape common_shape(const argument<S>& first, const argument<Rest>&... rest) {
  if constexpr (sizeof...(Rest) > 0)
    if (!first.has_gaps()) return detail::common_shape(rest...);
  return {first.rows, first.columns};
}

/// The arguments as the loops take them.
template <class... S>
RAMP_INLINE rows_of<S...> make_list(shape s, const argument<S>&... arguments) {
  return {detail::make_pointers(arguments.data...), {(arguments.has_gaps() ? arguments.stride : s.columns)...}};
}

/// Runs a body over checked arguments of the shape s.
template <class V, class F, class Body, class... S, class... U>
RAMP_INLINE void run_arguments(const Body& body, shape s, bool has_gaps, const rows_of<S...>& in,
                               const rows_of<U...>& out) {
  if (!has_gaps) [[likely]]
    return detail::run_contiguous<V, F>(body, s.rows * s.columns, in.first, out.first);
  detail::for_each_row(s, in, out,
                       [body](std::size_t columns, const pointers<S...>& inputs, const pointers<U...>& outputs) {
                         detail::run_contiguous<V, F>(body, columns, inputs, outputs);
                       });
}

/// Body<F> over an input and its outputs, and Body<F> over two inputs and an output.
template <class V, template <class> class Body, class F, class S, class... U>
RAMP_INLINE void run_unary(const F& f, const argument<S>& x, const argument<U>&... outputs) {
  const shape s = detail::common_shape(x, outputs...);
  const bool has_gaps = detail::any_has_gaps(x, outputs...);
  detail::with_specialization<value_t<V>>(f, [&]<class G>(const G& g) RAMP_LAMBDA_INLINE {
    detail::run_arguments<V, G>(Body<G>{g}, s, has_gaps, detail::make_list(s, x), detail::make_list(s, outputs...));
  });
}
template <class V, template <class> class Body, class F, class S, class S2, class U>
RAMP_INLINE void run_binary(const F& f, const argument<S>& x, const argument<S2>& x2, const argument<U>& output) {
  const shape s = detail::common_shape(x, x2, output);
  const bool has_gaps = detail::any_has_gaps(x, x2, output);
  detail::with_specialization<value_t<V>>(f, [&]<class G>(const G& g) RAMP_LAMBDA_INLINE {
    detail::run_arguments<V, G>(Body<G>{g}, s, has_gaps, detail::make_list(s, x, x2), detail::make_list(s, output));
  });
}

/// Says which functor would fit, in one sentence.
template <class F, class T, bool Fits>
consteval void check_functor_type() {
  static_assert(Fits || !of_another_type<F, T>,
                "ramp: the activation is for another element type than the ranges: say ramp::gelu<double> for doubles, "
                "ramp::gelu<float> for floats");
}

/// Too many arguments, one of them a pointer or an iterator, or a number of elements.
template <class... Arguments>
concept like_pointers_and_size = ((pointer_like<Arguments> || std::integral<std::remove_cvref_t<Arguments>>) || ...);

template <class... Arguments>
consteval void refuse_pointers() {
  static_assert(!like_pointers_and_size<Arguments...>,
                "ramp: ranges are taken, not pointers or iterators: of a pointer p to n elements, write "
                "std::span(p, n)");
}

}  // namespace detail

/// out[i] = f(in[i]).
///
/// `out` may be exactly `in`. Throws std::invalid_argument, before anything is written, where the sizes differ, ranges
/// overlap without being the same, the elements of a row do not lie side by side (a row of a column-major Eigen
/// matrix), or two matrices have different shapes or storage orders. A is the architecture of the registers, for code
/// that dispatches by hand; by default what the compiler's flags select.
template <class A = detail::default_arch, class F, class In, class Out>
RAMP_INLINE void forward(const F& f, const In& in, Out&& out) {
  using T = typename detail::element<const In>::type;
  using V = detail::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_output<T, Out>();
  constexpr bool fits = forward_functor<F, T, A>;
  detail::check_functor_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::forward: the functor needs `template <class V> V forward(V x) const` for registers V of "
                "the ranges' element type (a lambda or a function of one number has none)");
  if constexpr (fits && detail::input_of<const In, T> && detail::output_of<Out, T>) {
    const detail::call<A> call{"forward"};
    const auto x = call.input(in, "in");
    const auto y = call.output(out, "out");
    call.check_same_shape(y, x);
    call.check_apart_or_same(y, x);
    detail::run_unary<V, detail::forward_body>(f, x, y);
  }
}

/// out[i] = f'(in[i]); `out` may be exactly `in`, errors as in `forward`.
template <class A = detail::default_arch, class F, class In, class Out>
RAMP_INLINE void derivative(const F& f, const In& in, Out&& out) {
  using T = typename detail::element<const In>::type;
  using V = detail::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_output<T, Out>();
  constexpr bool fits = derivative_functor<F, T, A>;
  detail::check_functor_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::derivative: the functor needs `template <class V> V derivative(V x) const` for registers V "
                "of the ranges' element type");
  if constexpr (fits && detail::input_of<const In, T> && detail::output_of<Out, T>) {
    const detail::call<A> call{"derivative"};
    const auto x = call.input(in, "in");
    const auto y = call.output(out, "out");
    call.check_same_shape(y, x);
    call.check_apart_or_same(y, x);
    detail::run_unary<V, detail::derivative_body>(f, x, y);
  }
}

/// out[i] = f(in[i]) and derivative_out[i] = f'(in[i]), the same bits as from the two calls. It reads `in` once from
/// memory. A functor of the user's may compute both at once, in
/// `template <class V> value_and_derivative<V> forward_derivative(V x) const`.
///
/// Either output may be exactly `in`, but the outputs must be apart. Errors as in `forward`.
template <class A = detail::default_arch, class F, class In, class Out, class DerivativeOut>
RAMP_INLINE void forward_derivative(const F& f, const In& in, Out&& out, DerivativeOut&& derivative_out) {
  using T = typename detail::element<const In>::type;
  using V = detail::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_output<T, Out>();
  detail::check_output<T, DerivativeOut>();
  constexpr bool fits = forward_functor<F, T, A> && derivative_functor<F, T, A>;
  detail::check_functor_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::forward_derivative: the functor needs `template <class V> V forward(V x) const` and "
                "`derivative` likewise, for registers V of the ranges' element type");
  if constexpr (fits && detail::input_of<const In, T> && detail::output_of<Out, T> &&
                detail::output_of<DerivativeOut, T>) {
    const detail::call<A> call{"forward_derivative"};
    const auto x = call.input(in, "in");
    const auto y = call.output(out, "out");
    const auto d = call.output(derivative_out, "derivative_out");
    call.check_same_shape(y, x);
    call.check_same_shape(d, x);
    call.check_same_shape(d, y);
    call.check_apart_or_same(y, x);
    call.check_apart_or_same(d, x);
    call.check_apart(d, y);
    detail::run_unary<V, detail::forward_derivative_body>(f, x, y, d);
  }
}

/// grad_in[i] = grad_out[i]·f'(in[i]): the IEEE product of the two, bit for bit. Where a branch of the activation's
/// definition makes f' exactly 0 (relu, clipped_relu, hard_tanh, a slope of 0, ...), grad_in is +0 whatever grad_out
/// is, infinite or NaN, and where a branch makes it 1, grad_in is grad_out. NaN in `in` gives NaN.
///
/// `grad_in` may be exactly `grad_out` or exactly `in`. Errors as in `forward`.
template <class A = detail::default_arch, class F, class In, class GradOut, class GradIn>
RAMP_INLINE void backward(const F& f, const In& in, const GradOut& grad_out, GradIn&& grad_in) {
  using T = typename detail::element<const In>::type;
  using V = detail::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_input<T, const GradOut>();
  detail::check_output<T, GradIn>();
  constexpr bool fits = derivative_functor<F, T, A>;
  detail::check_functor_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::backward: the functor needs `template <class V> V derivative(V x) const` for registers V "
                "of the ranges' element type");
  if constexpr (fits && detail::input_of<const In, T> && detail::input_of<const GradOut, T> &&
                detail::output_of<GradIn, T>) {
    const detail::call<A> call{"backward"};
    const auto x = call.input(in, "in");
    const auto g = call.input(grad_out, "grad_out");
    const auto r = call.output(grad_in, "grad_in");
    call.check_same_shape(g, x);
    call.check_same_shape(r, x);
    call.check_same_shape(r, g);
    call.check_apart_or_same(r, x);
    call.check_apart_or_same(r, g);
    detail::run_binary<V, detail::backward_body>(f, x, g, r);
  }
}

/// Σ grad_out[i]·∂f/∂parameter(in[i]), for training the parameter.
///
/// Rounded once. The error of the sum is at most 2^-44·Σ|terms| for floats, which are summed in double, and
/// 2^-97·Σ|terms| for doubles, whatever the length. A sum whose terms are finite and whose value is representable does
/// not overflow on the way. 0 for empty ranges. The ranges may overlap. Throws std::invalid_argument where the sizes
/// differ and as in `forward`.
template <class A = detail::default_arch, class F, class In, class GradOut>
[[nodiscard]] auto parameter_gradient(const F& f, const In& in, const GradOut& grad_out) {
  using T = typename detail::element<const In>::type;
  using V = detail::batch<T, A>;
  detail::check_input<T, const In>();
  detail::check_input<T, const GradOut>();
  constexpr bool fits = parameter_functor<F, T, A>;
  detail::check_functor_type<F, T, fits>();
  static_assert(fits || detail::of_another_type<F, T>,
                "ramp::parameter_gradient: the functor needs `template <class V> V parameter_derivative(V x) "
                "const` for registers V of the ranges' element type: has it a learnable parameter?");
  if constexpr (fits && detail::input_of<const In, T> && detail::input_of<const GradOut, T>) {
    const detail::call<A> call{"parameter_gradient"};
    const auto x = call.input(in, "in");
    const auto g = call.input(grad_out, "grad_out");
    call.check_same_shape(g, x);
    // What has no gaps is one row.
    const bool has_gaps = detail::any_has_gaps(x, g);
    const detail::shape s = has_gaps ? detail::common_shape(x, g) : detail::shape{1, x.size()};
    return detail::dot<V>(s, detail::make_list(s, x, g),
                          [f](V v) RAMP_LAMBDA_INLINE { return f.parameter_derivative(v); });
  } else {
    return T{};
  }
}

// Calls with pointers or iterators and more arguments than there are ranges: the error says what to write instead.

template <class F, class In, class Out, class... More>
requires(detail::like_pointers_and_size<In, Out, More...> && sizeof...(More) > 0)  //
    void forward(const F&, const In&, const Out&, const More&...) {
  detail::refuse_pointers<In, Out, More...>();
}
template <class F, class In, class Out, class... More>
requires(detail::like_pointers_and_size<In, Out, More...> && sizeof...(More) > 0)  //
    void derivative(const F&, const In&, const Out&, const More&...) {
  detail::refuse_pointers<In, Out, More...>();
}
template <class F, class In, class Out, class DerivativeOut, class... More>
requires(detail::like_pointers_and_size<In, Out, DerivativeOut, More...> && sizeof...(More) > 0)  //
    void forward_derivative(const F&, const In&, const Out&, const DerivativeOut&, const More&...) {
  detail::refuse_pointers<In, Out, DerivativeOut, More...>();
}
template <class F, class In, class GradOut, class GradIn, class... More>
requires(detail::like_pointers_and_size<In, GradOut, GradIn, More...> && sizeof...(More) > 0)  //
    void backward(const F&, const In&, const GradOut&, const GradIn&, const More&...) {
  detail::refuse_pointers<In, GradOut, GradIn, More...>();
}
template <class F, class In, class GradOut, class... More>
requires(detail::like_pointers_and_size<In, GradOut, More...> && sizeof...(More) > 0)  //
    void parameter_gradient(const F&, const In&, const GradOut&, const More&...) {
  detail::refuse_pointers<In, GradOut, More...>();
}

}  // namespace ramp
