// A user's own functor gets the loop, the tail and the checks; registers and single values work on their own.
#include <ramp/ramp.hpp>

#include <utility>
#include <vector>

#include "support/catch.hpp"

#if defined(__AVX2__) && defined(__FMA__)
// A type must promise the instructions that are emitted under its name: fma3<avx>, with registers as wide, has no AVX2.
static_assert(!ramp::detail::avx2_batch<xsimd::batch<float, xsimd::fma3<xsimd::avx>>>);
static_assert(ramp::detail::avx2_batch<xsimd::batch<float, xsimd::fma3<xsimd::avx2>>>);
static_assert(ramp::detail::has_fma<xsimd::batch<float>>);
#endif

namespace {

struct parabola {
  template <class V>
  V forward(V x) const {
    return x * x;
  }
  template <class V>
  V derivative(V x) const {
    return x + x;
  }
};

struct value_only {
  template <class V>
  V forward(V x) const {
    return x + V(1);
  }
};

/// x·scale, with the scale as its parameter.
struct scaled {
  template <class V>
  V parameter_derivative(V x) const {
    return x;
  }
};

/// Activations of ramp's with a forward of their own.
template <class Activation>
struct negated : Activation {
  template <class V>
  V forward(V x) const {
    return V(0) - x;
  }
};

/// Both at once, and so that it shows.
struct both_at_once : value_only {
  template <class V>
  V derivative(V) const {
    return V(1);
  }
  template <class V>
  ramp::value_and_derivative<V> forward_derivative(V) const {
    return {V(7), V(8)};
  }
};

/// A function of that name, but not of that type.
struct something_else : parabola {
  template <class V>
  std::pair<V, V> forward_derivative(V x) const {
    return {x, x};
  }
};

template <class T>
std::vector<T> counted(std::size_t size) {
  std::vector<T> x(size);
  for (std::size_t i = 0; i < size; ++i) x[i] = static_cast<T>(i) - T(5);
  return x;
}

}  // namespace

TEMPLATE_TEST_CASE("functors: the algorithms take a user's functor at every length", "[functor]", float, double) {
  using T = TestType;
  for (std::size_t size = 0; size < 70; ++size) {
    const std::vector<T> x = counted<T>(size), grad(size, T(3));
    std::vector<T> y(size), d(size), both_y(size), both_d(size), grad_in(size);
    ramp::forward(parabola{}, x, y);
    ramp::derivative(parabola{}, x, d);
    ramp::forward_derivative(parabola{}, x, both_y, both_d);
    ramp::backward(parabola{}, x, grad, grad_in);
    T sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
      CHECK(y[i] == x[i] * x[i]);
      CHECK(d[i] == 2 * x[i]);
      CHECK(grad_in[i] == 6 * x[i]);
      sum += 3 * x[i];
    }
    CHECK(both_y == y);
    CHECK(both_d == d);
    CHECK(ramp::parameter_gradient(scaled{}, x, grad) == sum);
  }
}

TEMPLATE_TEST_CASE("functors: a value alone is enough for forward", "[functor]", float, double) {
  std::vector<TestType> x = counted<TestType>(9), y(9);
  ramp::forward(value_only{}, x, y);
  for (std::size_t i = 0; i < x.size(); ++i) CHECK(y[i] == x[i] + 1);
}

TEMPLATE_TEST_CASE("functors: activations are callable on registers and numbers", "[functor]", float, double) {
  using T = TestType;
  using V = xsimd::batch<T>;
  const ramp::silu<T> f;
  T lanes[V::size], expected[V::size];
  for (std::size_t i = 0; i < V::size; ++i) lanes[i] = static_cast<T>(i) - T(2);
  for (std::size_t i = 0; i < V::size; ++i) expected[i] = f(lanes[i]);
  f(V::load_unaligned(lanes)).store_unaligned(lanes);
  for (std::size_t i = 0; i < V::size; ++i) CHECK(lanes[i] == expected[i]);
  const auto [value, derivative] = f.forward_derivative(T(0.5));
  CHECK(value == f.forward(T(0.5)));
  CHECK(derivative == f.derivative(T(0.5)));
}

#if defined(__x86_64__)
TEMPLATE_TEST_CASE("functors: registers of another architecture than the default", "[functor]", float, double) {
  using T = TestType;
  using V = xsimd::batch<T, xsimd::sse2>;
  T lanes[V::size];
  for (std::size_t i = 0; i < V::size; ++i) lanes[i] = static_cast<T>(i) - T(2);
  ramp::relu<T>()(V::load_unaligned(lanes)).store_unaligned(lanes);
  CHECK(lanes[0] == 0);
  CHECK(lanes[1] == 0);
}
#endif

TEMPLATE_TEST_CASE("functors: one that derives from an activation keeps its own forward", "[functor]",
                   negated<ramp::relu<float>>, negated<ramp::silu<float>>, negated<ramp::silu<double>>) {
  using T = typename TestType::value_type;
  const TestType f;
  for (std::size_t size = 0; size < 70; ++size) {
    const std::vector<T> x = counted<T>(size);
    std::vector<T> y(size), both_y(size), d(size), both_d(size);
    ramp::forward(f, x, y);
    ramp::derivative(f, x, d);
    ramp::forward_derivative(f, x, both_y, both_d);
    for (std::size_t i = 0; i < size; ++i) CHECK(y[i] == T(0) - x[i]);
    CHECK(both_y == y);
    CHECK(both_d == d);
  }
}

TEMPLATE_TEST_CASE("functors: what computes both at once is asked for both", "[functor]", float, double) {
  using T = TestType;
  const std::vector<T> x = counted<T>(37);
  std::vector<T> y(x.size()), d(x.size());
  ramp::forward_derivative(both_at_once{}, x, y, d);
  CHECK(y == std::vector<T>(x.size(), T(7)));
  CHECK(d == std::vector<T>(x.size(), T(8)));
  ramp::forward_derivative(something_else{}, x, y, d);
  for (std::size_t i = 0; i < x.size(); ++i) {
    CHECK(y[i] == x[i] * x[i]);
    CHECK(d[i] == 2 * x[i]);
  }
}
