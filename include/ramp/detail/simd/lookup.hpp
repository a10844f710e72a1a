// Tables of floats that registers hold: one instruction looks up all lanes at once, in 32 entries on AVX-512, in 8 on
// AVX2. Functions that use tables have a twin without.
#pragma once

#include <bit>
#include <type_traits>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// A register, or a group, that can be looked up in tables of 32.
template <class V>
concept table32_batch = avx512_batch<V> && batch_of<V, float>;
/// One that can be looked up in tables of 8, and no larger ones.
template <class V>
concept table8_batch = avx2_batch<V> && fused_float_batch<V>;
template <class V>
concept table_batch = table32_batch<V> || table8_batch<V>;

/// The table for V.
template <table_batch V, class Table32, class Table8>
using table_for = std::conditional_t<table32_batch<V>, Table32, Table8>;

/// An interval is the number interval_shifter + n, whose low bits are those of the integer n.
inline constexpr float interval_shifter = exponent_bits<float>::shifter;

// The functions on a register are those of its architecture (avx512.hpp, avx2.hpp).

/// The bits of x, shifted right: an interval whose low bits are the highest that are left.
template <class B>
RAMP_KERNEL register_group<B> shifted_bits(const register_group<B>& x, unsigned count) {
  return {detail::shifted_bits(x.first, count), detail::shifted_bits(x.second, count)};
}

/// The bits of x plus those of n, shifted left.
template <class B>
RAMP_KERNEL register_group<B> add_shifted_bits(const register_group<B>& x, const register_group<B>& n, unsigned count) {
  return {detail::add_shifted_bits(x.first, n.first, count), detail::add_shifted_bits(x.second, n.second, count)};
}

/// A register of the entries of a table.
template <class V>
V load_table(const table8& table) = delete;

/// entries[low bits of interval], lane by lane, for a register of entries.
template <class V, class B>
RAMP_KERNEL register_group<B> permute(V entries, const register_group<B>& interval) {
  return {detail::permute(entries, interval.first), detail::permute(entries, interval.second)};
}

/// table[low bits of interval], lane by lane.
template <class B>
RAMP_KERNEL register_group<B> lookup(const table32& table, const register_group<B>& interval) {
  return {detail::lookup(table, interval.first), detail::lookup(table, interval.second)};
}
template <class B>
RAMP_KERNEL register_group<B> lookup(const table16& table, const register_group<B>& interval) {
  return {detail::lookup(table, interval.first), detail::lookup(table, interval.second)};
}
template <table8_batch V>
RAMP_KERNEL V lookup(const table8& table, V interval) {
  return detail::permute(detail::load_table<batch<float, arch_t<V>>>(table), interval);
}

/// The interval 0, 1, 2 or 3, four more where x has its sign bit set.
template <class B>
RAMP_KERNEL register_group<B> upper_half_by_sign(const register_group<B>& x, const register_group<B>& interval) {
  return {detail::upper_half_by_sign(x.first, interval.first), detail::upper_half_by_sign(x.second, interval.second)};
}

/// 2^(n/size), interval = interval_shifter + n, by a table of 2^(k/size), 0 <= k < size, from whose bits k·2^23/size
/// is subtracted: n·2^23/size adds that again, and n/size to the exponent.
template <class Table, table_batch V>
RAMP_KERNEL V lookup_power(const Table& table, V interval) {
  constexpr unsigned size = sizeof(Table) / sizeof(float), fraction_bits = 23;
  return detail::add_shifted_bits(detail::lookup(table, interval), interval, fraction_bits - std::countr_zero(size));
}

}  // namespace ramp::detail
