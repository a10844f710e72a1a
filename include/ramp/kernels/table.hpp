// Kernels on tables of 32 floats: a function as piecewise polynomials whose coefficients are looked up, over the range
// where almost all arguments lie. Neither an exponential nor a division; the arguments beyond go to the formula.
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// The polynomial of the slot, by Horner's rule, down to the coefficient `Last`.
template <std::size_t Last = 0, simd::table_batch V, std::size_t Size>
RAMP_INLINE V polynomial(V x, V slot, const simd::table32 (&c)[Size]) {
  // Up to seven coefficients, 14 registers, leave enough of the 32.
  const simd::table32* tables = Size <= 7 ? c : simd::reloaded(c);
  V sum = simd::lookup(tables[Size - 1], slot);
  for (std::size_t i = Size - 1; i-- > Last;) sum = simd::fma(sum, x, simd::lookup(tables[i], slot));
  return sum;
}

/// The number whose low bits hold the slot of x (tables/generate.py).
template <class Table, simd::table_batch V>
RAMP_INLINE V slot_of(V x) {
  const V shifter(simd::slot_shifter);
  if constexpr (requires { Table::per_cube; })
    return simd::fma(simd::fma(x * x, V(Table::per_cube), V(Table::per_unit)), x, shifter);
  else if constexpr (requires { Table::per_square; })
    return simd::fma(simd::fma(x, V(Table::per_square), V(Table::per_unit)), x, shifter);
  else
    return simd::fma(x, V(Table::per_unit), shifter);
}

/// The table's function of x.
template <class Table, simd::table_batch V>
RAMP_INLINE V tabulate(V x) {
  const V slot = slot_of<Table>(x);
  return polynomial(x - simd::lookup(Table::centre, slot), slot, Table::c);
}

/// base + f(x): for f(x) alone, where base is 0, with the accuracy of the table.
template <class Table, simd::table_batch V>
RAMP_INLINE V tabulate_sum(V base, V x) {
  const V slot = slot_of<Table>(x), d = x - simd::lookup(Table::centre, slot);
  return simd::fma(d, polynomial<1>(d, slot, Table::c), base + simd::lookup(Table::c[0], slot));
}

/// base - f(x), likewise.
template <class Table, simd::table_batch V>
RAMP_INLINE V tabulate_difference(V base, V x) {
  const V slot = slot_of<Table>(x), d = x - simd::lookup(Table::centre, slot);
  return simd::fnma(d, polynomial<1>(d, slot, Table::c), base - simd::lookup(Table::c[0], slot));
}

}  // namespace ramp::kernels
