// Kernels on tables: a function as piecewise polynomials whose coefficients are looked up, over the range where almost
// all arguments lie; those beyond go to the formula. A table of 32 slots holds the function itself: neither an
// exponential nor a division. One of 8 slots has a degree or two more and a shorter range; where too many arguments
// would lie beyond that, it holds the function divided by an exponential.
#pragma once

#include <ramp/detail/math/exp.hpp>
#include <ramp/detail/math/partial_result.hpp>
#include <ramp/detail/math/polynomial.hpp>
#include <ramp/detail/simd/lookup.hpp>
#include <ramp/detail/simd/memory.hpp>

namespace ramp::detail {

/// The polynomial of the slot, down to the coefficient `Last`, by Horner's rule: even and odd powers apart are faster
/// by a twelfth on AVX2, but lose half an ULP more.
template <std::size_t Last = 0, detail::table_batch V, class Entries, std::size_t Size>
RAMP_KERNEL V polynomial(V x, V interval, const Entries (&c)[Size]) {
  const Entries* tables = c;
  // GCC 12 keeps all tables in registers, however many they are, and has none left for what changes. Up to seven
  // coefficients, 14 registers, leave enough of the 32; more are to be loaded anew in every turn of a loop.
  if constexpr (detail::table32_batch<V> && Size > 7) tables = detail::opaque(tables);
  V sum = detail::lookup(tables[Size - 1], interval);
#pragma GCC unroll 16
  for (std::size_t i = Size - 1; i > Last; --i) sum = detail::fma(sum, x, detail::lookup(tables[i - 1], interval));
  return sum;
}

/// The number whose low bits hold the slot of x (tables/generate.py).
template <class Table, detail::table_batch V>
RAMP_KERNEL V interval_of(V x) {
  if constexpr (requires { Table::by_octaves_from; }) {
    const V from(Table::by_octaves_from);
    if constexpr (requires { Table::per_unit; })
      return detail::shifted_bits(detail::fma(x, V(Table::per_unit), from), Table::bits_below);
    else
      return detail::shifted_bits(x + from, Table::bits_below);
  } else if constexpr (requires { Table::per_unit; }) {
    return detail::fma(x, V(Table::per_unit), V(detail::interval_shifter));
  } else {
    const V shifter(detail::interval_shifter * Table::unit);
    if constexpr (requires { Table::power; })
      return detail::fma(x, (Table::power == 2 ? x : x * x) + V(Table::plus), shifter);
    else
      return x + shifter;
  }
}

/// That of x in a table split by its sign, a = |x|.
template <class Table, detail::table8_batch V>
RAMP_KERNEL V interval_of(V x, V a) {
  static_assert(Table::split_by_sign);
  return detail::upper_half_by_sign(x, interval_of<Table>(a));
}

/// The table's function of x.
template <class Table, detail::table_batch V>
RAMP_KERNEL V evaluate_piecewise(V x) {
  const V interval = interval_of<Table>(x);
  return polynomial(x - detail::lookup(Table::centre, interval), interval, Table::c);
}

/// base + f(x): for f(x) alone, where base is 0, with the accuracy of the table.
template <class Table, detail::table_batch V>
RAMP_KERNEL V evaluate_piecewise_sum(V base, V x) {
  const V interval = interval_of<Table>(x), d = x - detail::lookup(Table::centre, interval);
  return detail::fma(d, polynomial<1>(d, interval, Table::c), base + detail::lookup(Table::c[0], interval));
}

/// base - f(x), likewise.
template <class Table, detail::table_batch V>
RAMP_KERNEL V evaluate_piecewise_difference(V base, V x) {
  const V interval = interval_of<Table>(x), d = x - detail::lookup(Table::centre, interval);
  return detail::fnma(d, polynomial<1>(d, interval, Table::c), base - detail::lookup(Table::c[0], interval));
}

/// base - f(a)·w.
template <class Table, detail::table8_batch V>
RAMP_KERNEL V evaluate_piecewise_difference(V base, V a, const exp_in_range<V>& w) {
  const V interval = interval_of<Table>(a), d = a - detail::lookup(Table::centre, interval),
          high = detail::lookup(Table::c[0], interval);
  const V slope = polynomial<1>(d, interval, Table::c);
  return detail::fnma(w.power, detail::fma(d, slope, w.p * detail::fma(d, slope, high)),
                      detail::fnma(w.power, high, base));
}

/// f(|x|), where the table knows it.
template <class Table, detail::table_batch V>
RAMP_KERNEL auto evaluate_piecewise_even(V x) {
  const V a = detail::abs(x);
  const auto valid = detail::below(a, Table::highest);
  return detail::partial_result{evaluate_piecewise<Table>(a), valid};
}

/// f(a) for x < 0, 1 - f(a) for the others, a = |x|: the symmetry f'(-x) = 1 - f'(x) of derivatives.
template <class Table, detail::table_batch V>
RAMP_KERNEL V evaluate_piecewise_reflected(V x, V a) {
  V interval = interval_of<Table>(a), sign = x;
  // AVX2 has no registers to keep x in until the end: the slot has one bit to spare.
  if constexpr (detail::table8_batch<V>) sign = interval = detail::flip_sign(interval, detail::sign_of(x));
  return detail::reflect(sign, polynomial(a - detail::lookup(Table::centre, interval), interval, Table::c));
}

/// The same, for tables that end where f no longer changes 1 - f.
template <class Table, detail::table_batch V>
RAMP_KERNEL auto evaluate_piecewise_slope(V x) {
  const auto valid = detail::above(x, -Table::highest);
  // Not limited_magnitude, which may lose NaN: reflect would not bring it back.
  return detail::partial_result{
      evaluate_piecewise_reflected<Table>(x, detail::minimum(V(Table::highest), detail::abs(x))), valid};
}

/// The same with f(a)·w for f(|x|), a = |x|, and a table split by sign.
template <class Table, detail::table8_batch V>
RAMP_KERNEL V evaluate_piecewise_slope(V x, V a, const exp_in_range<V>& w) {
  const V interval = interval_of<Table>(x, a);
  const V ratio = polynomial(a - detail::lookup(Table::centre, interval), interval, Table::c);
  const V scaled = detail::fma(w.p, ratio, ratio);
  return detail::select_by_sign(x, w.power * scaled, detail::fnma(w.power, scaled, V(1)));
}

}  // namespace ramp::detail
