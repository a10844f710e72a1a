// Tables of floats that live in registers: one instruction looks up all lanes at once. AVX-512 has it for 32 entries,
// AVX2 for 8; kernels that use tables have a twin without.
#pragma once

#include <bit>
#include <type_traits>

#include <ramp/detail/simd/vector.hpp>

namespace ramp::detail {

/// A register, or pack, that can be looked up in tables of 32.
template <class V>
concept table32_batch = avx512_batch<V> && batch_of<V, float>;
/// One that can be looked up in tables of 8, and no larger ones.
template <class V>
concept table8_batch = avx2_batch<V> && fused_float_batch<V>;
template <class V>
concept table32_register = single_register<V> && table32_batch<V>;
template <class V>
concept table8_register = single_register<V> && table8_batch<V>;
template <class V>
concept table_batch = table32_batch<V> || table8_batch<V>;

/// The table for V.
template <table_batch V, class Table32, class Table8>
using table_for = std::conditional_t<table32_batch<V>, Table32, Table8>;

/// slot_shifter + n is a slot whose low bits are those of the integer n.
inline constexpr float interval_shifter = exponent_bits<float>::shifter;

/// 32 entries, one for each value of a slot's five low bits.
struct alignas(64) table32 {
  float entries[32];
};
/// 16 entries, one for each value of a slot's four low bits: for AVX-512 as well. On a Zen 4 they are free beside
/// multiplications, where 32 cost two of them.
struct alignas(64) table16 {
  float entries[16];
};
/// 8 entries, one for each value of a slot's three low bits.
struct alignas(32) table8 {
  float entries[8];
};

#if RAMP_WITH_AVX512
/// The bits of x, shifted right: a slot whose low bits are the highest that are left.
template <table32_register V>
RAMP_KERNEL V shifted_bits(V x, unsigned count) {
  return V(_mm512_castsi512_ps(_mm512_maskz_srli_epi32(full_mask_ps, _mm512_castps_si512(x), count)));
}

/// table[low bits of slot], lane by lane.
template <table32_register V>
RAMP_KERNEL V lookup(const table32& table, V interval) {
  return V(_mm512_permutex2var_ps(_mm512_load_ps(table.entries), _mm512_castps_si512(interval),
                                  _mm512_load_ps(table.entries + 16)));
}

template <table32_register V>
RAMP_KERNEL V lookup(const table16& table, V interval) {
  return V(_mm512_maskz_permutexvar_ps(full_mask_ps, _mm512_castps_si512(interval), _mm512_load_ps(table.entries)));
}

/// The bits of x plus those of n, shifted left.
template <table32_register V>
RAMP_KERNEL V add_shifted_bits(V x, V n, unsigned count) {
  const __m512i shifted = _mm512_maskz_slli_epi32(full_mask_ps, _mm512_castps_si512(n), count);
  return V(_mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(x), shifted)));
}
#else
// Declared for the branches that name them and are discarded.
template <floating_batch V>
V lookup(const table32& table, V interval);
template <floating_batch V>
V lookup(const table16& table, V interval);
#endif

#if RAMP_WITH_AVX2
template <table8_register V>
RAMP_KERNEL V shifted_bits(V x, unsigned count) {
  return V(_mm256_castsi256_ps(_mm256_srli_epi32(_mm256_castps_si256(x), static_cast<int>(count))));
}

template <table8_register V>
RAMP_KERNEL V add_shifted_bits(V x, V n, unsigned count) {
  const __m256i shifted = _mm256_slli_epi32(_mm256_castps_si256(n), static_cast<int>(count));
  return V(_mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(x), shifted)));
}

/// entries[low bits of slot], lane by lane.
template <table8_register V>
RAMP_KERNEL V permute(V entries, V interval) {
  return V(_mm256_permutevar8x32_ps(entries, _mm256_castps_si256(interval)));
}
template <class V, class B>
RAMP_KERNEL register_group<B> permute(V entries, const register_group<B>& interval) {
  return {detail::permute(entries, interval.first), detail::permute(entries, interval.second)};
}

/// table[low bits of slot], lane by lane.
template <table8_batch V>
RAMP_KERNEL V lookup(const table8& table, V interval) {
  __m256 entries = _mm256_load_ps(table.entries);
#if defined(__GNUC__)
  // Opaque, for GCC 12, short of registers, would load the table anew for each of a pack: loads are what long loops
  // wait for.
  asm volatile("" : "+x"(entries));
#endif
  return detail::permute(batch<float, arch_t<V>>(entries), interval);
}

/// The slot 0, 1, 2 or 3, four more where x has its sign bit set.
template <table8_register V>
RAMP_KERNEL V upper_half_by_sign(V x, V interval) {
  const __m256 four = _mm256_castsi256_ps(_mm256_set1_epi32(4));
  return V(_mm256_or_ps(interval, _mm256_and_ps(detail::shifted_bits(x, 31 - 2), four)));
}
#else
template <floating_batch V>
V lookup(const table8& table, V interval);
template <floating_batch V>
V upper_half_by_sign(V x, V interval);
#endif

#if RAMP_WITH_AVX512 || RAMP_WITH_AVX2
template <class B>
RAMP_KERNEL register_group<B> shifted_bits(const register_group<B>& x, unsigned count) {
  return {detail::shifted_bits(x.first, count), detail::shifted_bits(x.second, count)};
}
template <class B>
RAMP_KERNEL register_group<B> lookup(const table32& table, const register_group<B>& interval) {
  return {detail::lookup(table, interval.first), detail::lookup(table, interval.second)};
}
template <class B>
RAMP_KERNEL register_group<B> lookup(const table16& table, const register_group<B>& interval) {
  return {detail::lookup(table, interval.first), detail::lookup(table, interval.second)};
}
template <class B>
RAMP_KERNEL register_group<B> add_shifted_bits(const register_group<B>& x, const register_group<B>& n, unsigned count) {
  return {detail::add_shifted_bits(x.first, n.first, count), detail::add_shifted_bits(x.second, n.second, count)};
}
template <class B>
RAMP_KERNEL register_group<B> upper_half_by_sign(const register_group<B>& x, const register_group<B>& interval) {
  return {detail::upper_half_by_sign(x.first, interval.first), detail::upper_half_by_sign(x.second, interval.second)};
}
#else
template <floating_batch V>
V shifted_bits(V x, unsigned count);
template <floating_batch V>
V add_shifted_bits(V x, V n, unsigned count);
#endif

/// 2^(n/size), slot = slot_shifter + n, by a table of 2^(k/size), 0 <= k < size, with k·2^23/size taken from the bits:
/// n·2^23/size adds that again, and n/size to the exponent.
template <class Table, table_batch V>
RAMP_KERNEL V lookup_power(const Table& table, V interval) {
  constexpr unsigned size = sizeof(Table) / sizeof(float), fraction_bits = 23;
  return detail::add_shifted_bits(detail::lookup(table, interval), interval, fraction_bits - std::countr_zero(size));
}

}  // namespace ramp::detail
