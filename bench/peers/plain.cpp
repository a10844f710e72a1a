// A plain loop over the textbook's formulas: what the compiler makes of it with -O3 -ffast-math and the
// instruction set of the build (glibc's libmvec included). This file does not include ramp.
#include <cmath>
#include <cstddef>

namespace {
namespace math {

using std::abs, std::erf, std::exp, std::expm1, std::log1p, std::sqrt, std::tanh;

template <class T>
inline T max(T x, T y) {
  return x > y ? x : y;
}
template <class T>
inline T min(T x, T y) {
  return x < y ? x : y;
}
template <class T>
inline T select(bool condition, T if_true, T if_false) {
  return condition ? if_true : if_false;
}
template <class T>
inline T constant(double value) {
  return static_cast<T>(value);
}

}  // namespace math
}  // namespace

#include "activations.hpp"
#include "table.hpp"
#include "textbook.hpp"

namespace {

template <class Formula, class T>
struct loop {
  static void forward(const T* __restrict x, const T*, T* __restrict out, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) out[i] = Formula::forward(x[i]);
  }
  static void backward(const T* __restrict x, const T* __restrict grad_out, T* __restrict out, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) out[i] = grad_out[i] * Formula::derivative(x[i]);
  }
};

}  // namespace

bench::table<float> bench::plain_table_of_float() { return RAMP_BENCH_TABLE(float); }
bench::table<double> bench::plain_table_of_double() { return RAMP_BENCH_TABLE(double); }
