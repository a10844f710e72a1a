// Registers of one lane, for machines whose vector instructions xsimd does not know.
#pragma once

#include <ramp/detail/simd/types.hpp>

namespace ramp::detail {

/// The result of a comparison.
struct scalar_mask {
  using register_type = bool;
  bool data;

  RAMP_INLINE scalar_mask(bool condition) : data(condition) {}
  RAMP_INLINE explicit operator bool() const { return data; }

  RAMP_INLINE friend scalar_mask operator&&(scalar_mask x, scalar_mask y) { return x.data && y.data; }
  RAMP_INLINE friend scalar_mask operator||(scalar_mask x, scalar_mask y) { return x.data || y.data; }
  RAMP_INLINE friend scalar_mask operator!(scalar_mask x) { return !x.data; }
};

/// A register with one lane, with what ramp uses of xsimd::batch.
template <class T>
struct scalar_batch {
  using value_type = T;
  using register_type = T;
  using batch_bool_type = scalar_mask;
  static constexpr std::size_t size = 1;

  T data;

  scalar_batch() = default;
  RAMP_INLINE scalar_batch(T x) : data(x) {}
  RAMP_INLINE explicit operator T() const { return data; }

  RAMP_INLINE static scalar_batch load_unaligned(const T* source) { return *source; }
  RAMP_INLINE void store_unaligned(T* target) const { *target = data; }

  RAMP_INLINE friend scalar_batch operator+(scalar_batch x, scalar_batch y) { return x.data + y.data; }
  RAMP_INLINE friend scalar_batch operator-(scalar_batch x, scalar_batch y) { return x.data - y.data; }
  RAMP_INLINE friend scalar_batch operator*(scalar_batch x, scalar_batch y) { return x.data * y.data; }
  RAMP_INLINE friend scalar_batch operator/(scalar_batch x, scalar_batch y) { return x.data / y.data; }
  RAMP_INLINE friend scalar_mask operator<(scalar_batch x, scalar_batch y) { return x.data < y.data; }
  RAMP_INLINE friend scalar_mask operator<=(scalar_batch x, scalar_batch y) { return x.data <= y.data; }
  RAMP_INLINE friend scalar_mask operator>(scalar_batch x, scalar_batch y) { return x.data > y.data; }
  RAMP_INLINE friend scalar_mask operator>=(scalar_batch x, scalar_batch y) { return x.data >= y.data; }
  RAMP_INLINE friend scalar_mask operator==(scalar_batch x, scalar_batch y) { return x.data == y.data; }
};

template <class T>
struct batch_traits<scalar_batch<T>> {
  static constexpr bool is_batch = true, is_group = false;
  using value_type = T;
  using arch = scalar;
  using uint_type = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  using uint_register = uint_type;
};
template <class T>
struct register_of<T, scalar> {
  using type = scalar_batch<T>;
};

template <class V>
concept scalar_register = single_register<V> && std::same_as<arch_t<V>, scalar>;

#if defined(__FP_FAST_FMA) && defined(__FP_FAST_FMAF)
template <>
inline constexpr bool arch_has_fma<scalar> = true;
#endif

// Builtins stand for std::bit_cast, std::fma and std::sqrt: at -O0 those are functions whose names do not tell which -m
// flags they were compiled with.

template <scalar_register V>
RAMP_INLINE uint_batch<V> as_uint(V x) {
  return __builtin_bit_cast(uint_t<V>, x.data);
}
template <scalar_register V, class U>
RAMP_INLINE V as_float(U bits) {
  return V(__builtin_bit_cast(value_t<V>, bits));
}

template <scalar_register V>
RAMP_INLINE V select(scalar_mask condition, V if_true, V if_false) {
  return condition.data ? if_true : if_false;
}
RAMP_INLINE bool any(scalar_mask condition) { return condition.data; }
RAMP_INLINE bool all(scalar_mask condition) { return condition.data; }
RAMP_INLINE std::uint64_t lane_bits(scalar_mask condition) { return condition.data; }
/// A mask is a condition (partial_result.hpp) already.
RAMP_INLINE scalar_mask mask(scalar_mask condition) { return condition; }

#if defined(__FP_FAST_FMA) && defined(__FP_FAST_FMAF)
template <scalar_register V>
RAMP_INLINE V fma(V x, V y, V z) {
  if constexpr (std::same_as<value_t<V>, float>)
    return __builtin_fmaf(x.data, y.data, z.data);
  else
    return __builtin_fma(x.data, y.data, z.data);
}
#endif

template <scalar_register V>
RAMP_INLINE V sqrt(V x) {
  if constexpr (std::same_as<value_t<V>, float>)
    return __builtin_sqrtf(x.data);
  else
    return __builtin_sqrt(x.data);
}

/// The one lane is the lower half.
template <scalar_register V>
RAMP_INLINE auto widen_low(V x) {
  return scalar_batch<double>(static_cast<double>(x.data));
}
template <scalar_register V>
RAMP_INLINE auto widen_high(V) {
  return scalar_batch<double>(0.0);
}

}  // namespace ramp::detail
