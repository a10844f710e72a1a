// The textbook's formulas on xsimd's own functions, a register at a time.
#include <cstddef>
#include <xsimd/xsimd.hpp>

namespace {
namespace math {

using xsimd::abs, xsimd::erf, xsimd::exp, xsimd::expm1, xsimd::log1p, xsimd::max, xsimd::min, xsimd::select,
    xsimd::sqrt, xsimd::tanh;

template <class V>
inline V constant(double value) {
  return V(static_cast<typename V::value_type>(value));
}

}  // namespace math
}  // namespace

#include "activations.hpp"
#include "table.hpp"
#include "textbook.hpp"

namespace {

template <class Formula, class T>
struct loop {
  using V = xsimd::batch<T>;

  static void forward(const T* x, const T*, T* out, std::size_t size) {
    std::size_t i = 0;
    for (; i + V::size <= size; i += V::size) Formula::forward(V::load_unaligned(x + i)).store_unaligned(out + i);
    if (i < size) {
      alignas(V) T last[V::size] = {};
      for (std::size_t k = i; k < size; ++k) last[k - i] = x[k];
      Formula::forward(V::load_aligned(last)).store_aligned(last);
      for (std::size_t k = i; k < size; ++k) out[k] = last[k - i];
    }
  }

  static void backward(const T* x, const T* grad_out, T* out, std::size_t size) {
    std::size_t i = 0;
    for (; i + V::size <= size; i += V::size)
      (V::load_unaligned(grad_out + i) * Formula::derivative(V::load_unaligned(x + i))).store_unaligned(out + i);
    if (i < size) {
      alignas(V) T last[V::size] = {};
      for (std::size_t k = i; k < size; ++k) last[k - i] = x[k];
      Formula::derivative(V::load_aligned(last)).store_aligned(last);
      for (std::size_t k = i; k < size; ++k) out[k] = grad_out[k] * last[k - i];
    }
  }
};

}  // namespace

bench::table<float> bench::xsimd_table_of_float() { return RAMP_BENCH_TABLE(float); }
bench::table<double> bench::xsimd_table_of_double() { return RAMP_BENCH_TABLE(double); }
