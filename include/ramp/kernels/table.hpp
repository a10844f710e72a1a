// Kernels on tables: a function as piecewise polynomials whose coefficients are looked up, over the range where almost
// all arguments lie; those beyond go to the formula. A table of 32 slots holds the function itself: neither an
// exponential nor a division. One of 8 slots has a degree or two more and a shorter range; where too many arguments
// would lie beyond that, it holds the function divided by an exponential.
#pragma once

#include <ramp/kernels/exp.hpp>
#include <ramp/kernels/polynomial.hpp>
#include <ramp/simd/memory.hpp>
#include <ramp/simd/partial.hpp>
#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// The polynomial of the slot, down to the coefficient `Last`, by Horner's rule: even and odd powers apart are faster
/// by a twelfth on AVX2, but lose half an ULP more.
template <std::size_t Last = 0, simd::table_batch V, class Entries, std::size_t Size>
RAMP_KERNEL V polynomial(V x, V slot, const Entries (&c)[Size]) {
  const Entries* tables = c;
  // GCC 12 keeps all tables in registers, however many they are, and has none left for what changes. Up to seven
  // coefficients, 14 registers, leave enough of the 32; more are to be loaded anew in every turn of a loop.
  if constexpr (simd::table32_batch<V> && Size > 7) tables = simd::opaque(tables);
  V sum = simd::lookup(tables[Size - 1], slot);
#pragma GCC unroll 16
  for (std::size_t i = Size - 1; i > Last; --i) sum = simd::fma(sum, x, simd::lookup(tables[i - 1], slot));
  return sum;
}

/// The number whose low bits hold the slot of x (tables/generate.py).
template <class Table, simd::table_batch V>
RAMP_KERNEL V slot_of(V x) {
  if constexpr (requires { Table::by_octaves_from; }) {
    const V from(Table::by_octaves_from);
    if constexpr (requires { Table::per_unit; })
      return simd::shifted_bits(simd::fma(x, V(Table::per_unit), from), Table::bits_below);
    else
      return simd::shifted_bits(x + from, Table::bits_below);
  } else if constexpr (requires { Table::per_unit; }) {
    return simd::fma(x, V(Table::per_unit), V(simd::slot_shifter));
  } else {
    const V shifter(simd::slot_shifter * Table::unit);
    if constexpr (requires { Table::power; })
      return simd::fma(x, (Table::power == 2 ? x : x * x) + V(Table::plus), shifter);
    else
      return x + shifter;
  }
}

/// That of x in a table split by its sign, a = |x|.
template <class Table, simd::table8_batch V>
RAMP_KERNEL V slot_of(V x, V a) {
  static_assert(Table::split_by_sign);
  return simd::upper_half_by_sign(x, slot_of<Table>(a));
}

/// The table's function of x.
template <class Table, simd::table_batch V>
RAMP_KERNEL V tabulate(V x) {
  const V slot = slot_of<Table>(x);
  return polynomial(x - simd::lookup(Table::centre, slot), slot, Table::c);
}

/// base + f(x): for f(x) alone, where base is 0, with the accuracy of the table.
template <class Table, simd::table_batch V>
RAMP_KERNEL V tabulate_sum(V base, V x) {
  const V slot = slot_of<Table>(x), d = x - simd::lookup(Table::centre, slot);
  return simd::fma(d, polynomial<1>(d, slot, Table::c), base + simd::lookup(Table::c[0], slot));
}

/// base - f(x), likewise.
template <class Table, simd::table_batch V>
RAMP_KERNEL V tabulate_difference(V base, V x) {
  const V slot = slot_of<Table>(x), d = x - simd::lookup(Table::centre, slot);
  return simd::fnma(d, polynomial<1>(d, slot, Table::c), base - simd::lookup(Table::c[0], slot));
}

/// base - f(a)·w.
template <class Table, simd::table8_batch V>
RAMP_KERNEL V tabulate_difference(V base, V a, const normal_exp<V>& w) {
  const V slot = slot_of<Table>(a), d = a - simd::lookup(Table::centre, slot), high = simd::lookup(Table::c[0], slot);
  const V slope = polynomial<1>(d, slot, Table::c);
  return simd::fnma(w.power, simd::fma(d, slope, w.p * simd::fma(d, slope, high)), simd::fnma(w.power, high, base));
}

/// f(|x|), where the table knows it.
template <class Table, simd::table_batch V>
RAMP_KERNEL auto tabulate_even(V x) {
  const V a = simd::abs(x);
  const auto known = simd::below(a, Table::highest);
  return simd::partial{tabulate<Table>(a), known};
}

/// f(a) for x < 0, 1 - f(a) for the others, a = |x|: the symmetry f'(-x) = 1 - f'(x) of derivatives.
template <class Table, simd::table_batch V>
RAMP_KERNEL V tabulate_reflected(V x, V a) {
  V slot = slot_of<Table>(a), sign = x;
  // AVX2 has no registers to keep x in until the end: the slot has one bit to spare.
  if constexpr (simd::table8_batch<V>) sign = slot = simd::flip_sign(slot, simd::sign_of(x));
  return simd::reflect(sign, polynomial(a - simd::lookup(Table::centre, slot), slot, Table::c));
}

/// The same, for tables that end where f no longer changes 1 - f.
template <class Table, simd::table_batch V>
RAMP_KERNEL auto tabulate_slope(V x) {
  const auto known = simd::above(x, -Table::highest);
  // Not limited_magnitude, which may lose NaN: reflect would not bring it back.
  return simd::partial{tabulate_reflected<Table>(x, simd::min(V(Table::highest), simd::abs(x))), known};
}

/// The same with f(a)·w for f(|x|), a = |x|, and a table split by sign.
template <class Table, simd::table8_batch V>
RAMP_KERNEL V tabulate_slope(V x, V a, const normal_exp<V>& w) {
  const V slot = slot_of<Table>(x, a);
  const V ratio = polynomial(a - simd::lookup(Table::centre, slot), slot, Table::c);
  const V scaled = simd::fma(w.p, ratio, ratio);
  return simd::select_by_sign(x, w.power * scaled, simd::fnma(w.power, scaled, V(1)));
}

}  // namespace ramp::kernels
