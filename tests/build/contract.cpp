// Prints a hash of the results' bits per activation, for same_output.cmake to compare.
#include <bit>
#include <cstdint>
#include <cstdio>
#include <ramp/ramp.hpp>
#include <vector>

namespace {

template <class T>
using bits_t = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;

template <class T>
void mix(std::uint64_t& hash, const std::vector<T>& values) {
  for (const T value : values) hash = (hash ^ std::bit_cast<bits_t<T>>(value)) * 0x100000001b3u;
}

template <class F, class T = typename F::value_type>
void print_hash(const char* name) {
  std::vector<T> x, y, d;
  for (T magnitude = T(1e-6); magnitude < T(200); magnitude *= T(1.003)) x.insert(x.end(), {magnitude, -magnitude});
  y.resize(x.size());
  d.resize(x.size());
  ramp::forward_derivative(F(), x, y, d);
  std::uint64_t hash = 0xcbf29ce484222325u;
  mix(hash, y);
  mix(hash, d);
  std::printf("%s<%zu bytes>: %016llx\n", name, sizeof(T), static_cast<unsigned long long>(hash));
}

}  // namespace

int main() {
#define RAMP_ACTIVATION(name)           \
  print_hash<ramp::name<float>>(#name); \
  print_hash<ramp::name<double>>(#name);
#include "../support/activations.def"
#undef RAMP_ACTIVATION
}
