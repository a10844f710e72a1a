// Inside a SIMD loop of your own: an activation applied to a register. The loop adds a bias to each row of a
// matrix and activates the sum while it is in the register; the two-pass version writes the sum and reads it
// again.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ramp/ramp.hpp>
#include <span>
#include <vector>
#include <xsimd/xsimd.hpp>

// values is rows x bias.size(), row by row. Any of ramp's activations will do for f.
template <class F>
void add_bias_and_activate(const F& f, std::span<float> values, std::span<const float> bias) {
  using batch = xsimd::batch<float>;
  for (float* row = values.data(); row != values.data() + values.size(); row += bias.size()) {
    std::size_t i = 0;
    for (; i + batch::size <= bias.size(); i += batch::size) {
      const batch sum = batch::load_unaligned(row + i) + batch::load_unaligned(bias.data() + i);
      f(sum).store_unaligned(row + i);
    }
    // One value gives the same bits as a lane of a register, so the tail may be done one by one.
    for (; i < bias.size(); ++i) row[i] = f(row[i] + bias[i]);
  }
}

template <class F>
void add_bias_then_activate(const F& f, std::span<float> values, std::span<const float> bias) {
  for (std::size_t row = 0; row < values.size(); row += bias.size())
    for (std::size_t i = 0; i < bias.size(); ++i) values[row + i] += bias[i];
  ramp::forward(f, values, values);
}

// Nanoseconds per element, the best of several runs.
template <class Epilogue>
double time_of(const Epilogue& epilogue, const std::vector<float>& input, std::vector<float>& values) {
  using clock = std::chrono::steady_clock;
  double best = 1e9;
  const std::size_t runs = std::max<std::size_t>(5, 10'000'000 / input.size());
  for (std::size_t run = 0; run < runs; ++run) {
    values = input;
    const auto start = clock::now();
    epilogue(values);
    best = std::min(best, std::chrono::duration<double, std::nano>(clock::now() - start).count());
  }
  return best / static_cast<double>(input.size());
}

int main() {
  const ramp::silu<float> activation;
  std::vector<float> bias(1027);
  for (std::size_t i = 0; i < bias.size(); ++i) bias[i] = 0.001f * static_cast<float>(i % 100);

  std::puts("bias + silu, ns per element       two passes   in the register");
  for (const std::size_t rows : {std::size_t{32}, std::size_t{8192}}) {
    std::vector<float> input(rows * bias.size()), fused, two_pass;
    for (std::size_t i = 0; i < input.size(); ++i) input[i] = static_cast<float>(i % 1999) / 200 - 5;

    const double two = time_of([&](auto& v) { add_bias_then_activate(activation, v, bias); }, input, two_pass);
    const double one = time_of([&](auto& v) { add_bias_and_activate(activation, v, bias); }, input, fused);
    std::printf("%5zu rows of %zu, %-12s %12.3f %17.3f\n", rows, bias.size(), rows < 100 ? "in the cache" : "in memory",
                two, one);
    if (fused != two_pass) {
      std::puts("the results differ");
      return 1;
    }
  }
  std::puts("the results are the same, bit for bit");
}
