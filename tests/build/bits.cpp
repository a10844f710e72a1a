// Prints a hash of the results' bits per activation and parameter set, for same_output.cmake to compare.
#include <array>
#include <cstdint>
#include <cstdio>
#include <ramp/ramp.hpp>
#include <type_traits>
#include <vector>

#include "support/floats.hpp"
#include "support/oracle.hpp"

namespace {

struct hash {
  std::uint64_t value = 0xcbf29ce484222325u;

  template <class T>
  void mix(T x) {
    value = (value ^ ramp_test::bits(x)) * 0x100000001b3u;
  }
  template <class T, class A>
  void mix(xsimd::batch<T, A> x) {
    std::array<T, xsimd::batch<T, A>::size> lanes;
    x.store_unaligned(lanes.data());
    for (const T lane : lanes) mix(lane);
  }
};

/// F with as many of these parameters as its constructor takes.
template <class F, class T = typename F::value_type>
F construct(const std::array<double, 2>& parameters) {
  const T first = static_cast<T>(parameters[0]), second = static_cast<T>(parameters[1]);
  if constexpr (std::is_constructible_v<F, T, T>)
    return F(first, second);
  else if constexpr (std::is_constructible_v<F, T>)
    return F(first);
  else
    return F();
}

/// Numbers of both signs that fill whole registers.
template <class T>
std::vector<T> arguments() {
  std::vector<T> x;
  for (T magnitude = T(1e-6); magnitude < T(200) || x.size() % 64 != 0; magnitude *= T(1.0003))
    x.insert(x.end(), {magnitude, -magnitude});
  return x;
}

// By registers: ranges compute the same, and take the compiler three times as long.
template <class F, class T = typename F::value_type>
void print_hash(const char* name, const std::array<double, 2>& parameters) {
  const F f = construct<F>(parameters);
  const std::vector<T> x = arguments<T>();
  using V = xsimd::batch<T>;
  hash h;
  for (std::size_t i = 0; i < x.size(); i += V::size) {
    const V v = V::load_unaligned(&x[i]);
    h.mix(f.forward(v));
    h.mix(f.derivative(v));
    if constexpr (F::has_learnable_parameter) h.mix(f.parameter_derivative(v));
  }
  if constexpr (F::has_learnable_parameter) h.mix(ramp::parameter_gradient(f, x, x));
  std::printf("%s(%g, %g), %zu bytes: %016llx\n", name, parameters[0], parameters[1], sizeof(T),
              static_cast<unsigned long long>(h.value));
}

}  // namespace

int main() {
#define RAMP_TEST_PRINT_HASHES(name)                                            \
  for (const auto& parameters : ramp_test::find_oracle(#name).parameter_sets) { \
    print_hash<ramp::name<float>>(#name, parameters);                           \
    print_hash<ramp::name<double>>(#name, parameters);                          \
  }
  RAMP_FOR_EACH_ACTIVATION(RAMP_TEST_PRINT_HASHES)
#undef RAMP_TEST_PRINT_HASHES
}
