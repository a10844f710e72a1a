// Tables of 32 floats that live in registers: one instruction looks up 16 lanes at once. AVX-512 alone has it; kernels
// that use tables have a twin without.
#pragma once

#include <array>

#include <ramp/simd/vector.hpp>

namespace ramp::simd {

/// A register, or pack, that can be looked up in tables.
template <class V>
concept table_batch = avx512_batch<V> && batch_of<V, float>;
template <class V>
concept table_register = single_register<V> && table_batch<V>;

/// slot_shifter + n is a slot whose low bits are those of the integer n.
inline constexpr float slot_shifter = detail::exponent_bits<float>::shifter;

/// 32 entries, one for each value of a slot's five low bits.
struct alignas(64) table32 {
  float entries[32];
};

#if RAMP_WITH_AVX512
/// The bits of x, shifted right: a slot whose low five bits are the highest that are left.
template <table_register V>
RAMP_INLINE V shifted_bits(V x, unsigned count) {
  return V(_mm512_castsi512_ps(_mm512_maskz_srli_epi32(detail::all_lanes_ps, _mm512_castps_si512(x), count)));
}

/// table[low five bits of slot], lane by lane.
template <table_register V>
RAMP_INLINE V lookup(const table32& table, V slot) {
  return V(_mm512_permutex2var_ps(_mm512_load_ps(table.entries), _mm512_castps_si512(slot),
                                  _mm512_load_ps(table.entries + 16)));
}

/// The same tables, to be loaded anew in every turn of a loop: GCC 12 keeps all of them in registers, however many they
/// are, and has none left for what changes.
RAMP_INLINE const table32* reloaded(const table32* tables) {
#if defined(__GNUC__)
  asm volatile("" : "+r"(tables));
#endif
  return tables;
}

template <class B>
RAMP_INLINE pack<B> shifted_bits(pack<B> x, unsigned count) {
  return {simd::shifted_bits(x.first, count), simd::shifted_bits(x.second, count)};
}
template <class B>
RAMP_INLINE pack<B> lookup(const table32& table, pack<B> slot) {
  return {simd::lookup(table, slot.first), simd::lookup(table, slot.second)};
}
#else
// Declared for the branches that name them and are discarded.
template <floating_batch V>
V shifted_bits(V x, unsigned count);
template <floating_batch V>
V lookup(const table32& table, V slot);
const table32* reloaded(const table32* tables);
#endif

}  // namespace ramp::simd
