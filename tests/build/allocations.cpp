// No call allocates: counts the calls of operator new while ramp's algorithms run.
#include <cstdio>
#include <cstdlib>
#include <new>
#include <ramp/ramp.hpp>
#include <vector>

static int allocations = 0;

void* operator new(std::size_t size) {
  ++allocations;
  if (void* const memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

/// How often all algorithms together allocate.
template <class F>
int count(const F& f, std::size_t size) {
  using T = typename F::value_type;
  std::vector<T> x(size), y(size), z(size);
  for (std::size_t i = 0; i < size; ++i) x[i] = static_cast<T>(i % 4099) / 16 - 128;  // some beyond the fast paths
  const int before = allocations;
  ramp::forward(f, x, y);
  ramp::derivative(f, x, y);
  ramp::forward_derivative(f, x, y, z);
  ramp::backward(f, x, y, z);
  if constexpr (F::has_learnable_parameter) static_cast<void>(ramp::parameter_gradient(f, x, y));
  return allocations - before;
}

int main() {
  int sum = 0;
  for (const std::size_t size : {1, 100, 100'000, 4'000'000})
    sum += count(ramp::relu<float>(), size) + count(ramp::gelu<float>(), size) + count(ramp::silu<float>(), size) +
           count(ramp::mish<double>(), size);
  std::printf("%d allocations\n", sum);
  return sum == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
