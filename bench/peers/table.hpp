// The textbook's formulas as plain function pointers. Nothing of the standard library's templates crosses
// this line: the file behind it may be compiled with flags that must not leak into the rest of the program.
#pragma once

#include <cstddef>

namespace bench {

template <class T>
using plain_routine = void (*)(const T* x, const T* grad_out, T* out, std::size_t size);

template <class T>
struct table_row {
  const char* activation;
  plain_routine<T> forward, backward;
};

template <class T>
struct table {
  const table_row<T>* rows;
  std::size_t size;
};

/// A row for each activation of the list, from loop<Formula, T>::forward and ::backward.
#define RAMP_BENCH_TABLE_ROW(NAME) {#NAME, &loop<textbook::NAME, T>::forward, &loop<textbook::NAME, T>::backward},
#define RAMP_BENCH_TABLE(T_)                                                                      \
  [] {                                                                                            \
    using T = T_;                                                                                 \
    static constexpr bench::table_row<T> rows[] = {RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_TABLE_ROW)}; \
    return bench::table<T>{rows, sizeof rows / sizeof rows[0]};                                   \
  }()

table<float> plain_table_of_float();
table<double> plain_table_of_double();
table<float> xsimd_table_of_float();
table<double> xsimd_table_of_double();

}  // namespace bench
