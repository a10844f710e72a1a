// Piecewise polynomials whose coefficients are looked up in tables, for the range where almost all arguments lie. The
// slow path takes the arguments beyond it. A table of 32 intervals holds the function itself: evaluation needs neither
// an exponential nor a division. A table of 8 intervals has a degree or two more and a shorter range. Where that would
// be too short, it holds the function divided by an exponential.
#pragma once

#include <ramp/detail/math/exp.hpp>
#include <ramp/detail/math/partial_result.hpp>
#include <ramp/detail/math/polynomial.hpp>
#include <ramp/detail/simd/lookup.hpp>
#include <ramp/detail/simd/memory.hpp>

namespace ramp::detail {

/// The polynomial of the interval, down to the coefficient `Last`, by Horner's rule. Separate even and odd powers would
/// take a twelfth less time on AVX2, and add an error of half an ULP.
template <std::size_t Last = 0, detail::table_batch V, class Entries, std::size_t Size>
RAMP_KERNEL V polynomial(V x, V interval, const Entries (&c)[Size]) {
  const Entries* tables = c;
  // GCC 12 hoists the loads of all tables out of the loop, and spills what changes. Seven coefficients take 14 of the
  // 32 registers; more than seven are loaded in every iteration.
  if constexpr (detail::table32_batch<V> && Size > 7) tables = detail::opaque(tables);
  V sum = detail::lookup(tables[Size - 1], interval);
#pragma GCC unroll 16
  for (std::size_t i = Size - 1; i > Last; --i) sum = detail::fma(sum, x, detail::lookup(tables[i - 1], interval));
  return sum;
}

/// The number whose low bits are the number of x's interval (tables/generate.py).
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

/// The interval of x in a table that is split by the sign of x, a = |x|.
template <class Table, detail::table8_batch V>
RAMP_KERNEL V interval_of(V x, V a) {
  static_assert(Table::split_by_sign);
  return detail::upper_half_by_sign(x, interval_of<Table>(a));
}

/// The function of the table, at x.
template <class Table, detail::table_batch V>
RAMP_KERNEL V evaluate_piecewise(V x) {
  const V interval = interval_of<Table>(x);
  return polynomial(x - detail::lookup(Table::centre, interval), interval, Table::c);
}

/// base + f(x), with the accuracy of f(x) alone where base is 0.
template <class Table, detail::table_batch V>
RAMP_KERNEL V evaluate_piecewise_sum(V base, V x) {
  const V interval = interval_of<Table>(x), d = x - detail::lookup(Table::centre, interval);
  return detail::fma(d, polynomial<1>(d, interval, Table::c), base + detail::lookup(Table::c[0], interval));
}

/// base - f(x), with the accuracy of f(x) alone where base is 0.
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

/// f(|x|), valid in the range of the table.
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
  // The interval has a bit to spare for the sign, which saves one of AVX2's registers.
  if constexpr (detail::table8_batch<V>) sign = interval = detail::flip_sign(interval, detail::sign_of(x));
  return detail::reflect(sign, polynomial(a - detail::lookup(Table::centre, interval), interval, Table::c));
}

/// f(a) for x < 0, 1 - f(a) for the others, a = |x|, for tables that end where f no longer changes 1 - f.
template <class Table, detail::table_batch V>
RAMP_KERNEL auto evaluate_piecewise_slope(V x) {
  const auto valid = detail::above(x, -Table::highest);
  // Not limited_magnitude, which may drop NaN: reflect would not restore it.
  return detail::partial_result{
      evaluate_piecewise_reflected<Table>(x, detail::minimum(V(Table::highest), detail::abs(x))), valid};
}

/// f(a)·w for x < 0, 1 - f(a)·w for the others, a = |x|, for a table that is split by the sign of x.
template <class Table, detail::table8_batch V>
RAMP_KERNEL V evaluate_piecewise_slope(V x, V a, const exp_in_range<V>& w) {
  const V interval = interval_of<Table>(x, a);
  const V ratio = polynomial(a - detail::lookup(Table::centre, interval), interval, Table::c);
  const V scaled = detail::fma(w.p, ratio, ratio);
  return detail::select_by_sign(x, w.power * scaled, detail::fnma(w.power, scaled, V(1)));
}

}  // namespace ramp::detail
