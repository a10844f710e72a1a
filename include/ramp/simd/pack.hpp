// Two registers that go through a kernel side by side, or two packs of them.
//
// A kernel is one chain of dependent operations, longer than the processor's scheduler looks ahead. In a kernel on a
// pack every operation comes twice in a row, once for each register: two chains fill the gaps of each other.
#pragma once

#include <cstddef>

#include <ramp/simd/batch.hpp>
#include <ramp/simd/memory.hpp>

namespace ramp::simd {

namespace detail {
/// The bare register of a batch or a mask; a pack as it is. Of a pack's defaulted copy, and of one of its batches, GCC
/// 12 makes a copy through memory, or leaves a store to it behind.
template <class B>
RAMP_KERNEL auto bare(const B& x) {
  if constexpr (requires { x.second; })
    return x;
  else
    return static_cast<typename B::register_type>(x);
}
}  // namespace detail

/// The masks of two registers, or packs.
template <class Mask>
struct mask_pack {
  Mask first, second;

  RAMP_KERNEL mask_pack(Mask x, Mask y) : first(x), second(y) {}
  RAMP_KERNEL mask_pack(const mask_pack& x) : first(detail::bare(x.first)), second(detail::bare(x.second)) {}

  RAMP_KERNEL friend mask_pack operator&&(const mask_pack& x, const mask_pack& y) {
    return {x.first && y.first, x.second && y.second};
  }
};

/// Two registers B of float or double, or two packs, with the operations of one.
template <class B>
struct pack {
  using batch_bool_type = mask_pack<typename B::batch_bool_type>;
  static constexpr std::size_t size = 2 * B::size;

  B first, second;

  pack() = default;
  RAMP_KERNEL pack(B x, B y) : first(x), second(y) {}
  RAMP_KERNEL explicit pack(value_t<B> x) : first(x), second(x) {}
  RAMP_KERNEL pack(const pack& x) : first(detail::bare(x.first)), second(detail::bare(x.second)) {}
  RAMP_KERNEL pack& operator=(const pack& x) {
    first = detail::bare(x.first);
    second = detail::bare(x.second);
    return *this;
  }

  RAMP_KERNEL friend pack operator+(const pack& x, const pack& y) { return {x.first + y.first, x.second + y.second}; }
  RAMP_KERNEL friend pack operator-(const pack& x, const pack& y) { return {x.first - y.first, x.second - y.second}; }
  RAMP_KERNEL friend pack operator*(const pack& x, const pack& y) { return {x.first * y.first, x.second * y.second}; }

  RAMP_KERNEL friend batch_bool_type operator<(const pack& x, const pack& y) {
    return {x.first < y.first, x.second < y.second};
  }
  RAMP_KERNEL friend batch_bool_type operator<=(const pack& x, const pack& y) {
    return {x.first <= y.first, x.second <= y.second};
  }
  RAMP_KERNEL friend batch_bool_type operator>(const pack& x, const pack& y) {
    return {x.first > y.first, x.second > y.second};
  }
  RAMP_KERNEL friend batch_bool_type operator>=(const pack& x, const pack& y) {
    return {x.first >= y.first, x.second >= y.second};
  }
  RAMP_KERNEL friend batch_bool_type operator==(const pack& x, const pack& y) {
    return {x.first == y.first, x.second == y.second};
  }
};

template <class B>
struct batch_traits<pack<B>> : batch_traits<B> {
  static constexpr bool is_pack = true;
  using register_type = B;
};

template <class V>
concept register_pack = floating_batch<V> && batch_traits<V>::is_pack;

#define RAMP_PACK_FUNCTION_1(name)                      \
  template <class B>                                    \
  RAMP_KERNEL pack<B> name(const pack<B>& x) {          \
    return {simd::name(x.first), simd::name(x.second)}; \
  }
#define RAMP_PACK_FUNCTION_2(name)                                         \
  template <class B>                                                       \
  RAMP_KERNEL pack<B> name(const pack<B>& x, const pack<B>& y) {           \
    return {simd::name(x.first, y.first), simd::name(x.second, y.second)}; \
  }
#define RAMP_PACK_FUNCTION_3(name)                                                            \
  template <class B>                                                                          \
  RAMP_KERNEL pack<B> name(const pack<B>& x, const pack<B>& y, const pack<B>& z) {            \
    return {simd::name(x.first, y.first, z.first), simd::name(x.second, y.second, z.second)}; \
  }
RAMP_PACK_FUNCTION_1(abs)
RAMP_PACK_FUNCTION_1(minus_abs)
RAMP_PACK_FUNCTION_1(sign_of)
RAMP_PACK_FUNCTION_1(sqrt)
RAMP_PACK_FUNCTION_1(reciprocal_estimate)
RAMP_PACK_FUNCTION_1(reciprocal_seed)
RAMP_PACK_FUNCTION_1(rsqrt_estimate)
RAMP_PACK_FUNCTION_1(exp2_int)
RAMP_PACK_FUNCTION_2(divide)
RAMP_PACK_FUNCTION_2(flip_sign)
RAMP_PACK_FUNCTION_2(max)
RAMP_PACK_FUNCTION_2(min)
RAMP_PACK_FUNCTION_2(pass_nan)
RAMP_PACK_FUNCTION_2(reflect)
RAMP_PACK_FUNCTION_2(scale)
RAMP_PACK_FUNCTION_2(signed_like)
RAMP_PACK_FUNCTION_3(fma)
RAMP_PACK_FUNCTION_3(fnma)
RAMP_PACK_FUNCTION_3(fms)
RAMP_PACK_FUNCTION_3(mul_add)
RAMP_PACK_FUNCTION_3(nmul_add)
RAMP_PACK_FUNCTION_3(select_by_sign)
#undef RAMP_PACK_FUNCTION_1
#undef RAMP_PACK_FUNCTION_2
#undef RAMP_PACK_FUNCTION_3

template <class Mask, class B>
RAMP_KERNEL pack<B> select(const mask_pack<Mask>& condition, const pack<B>& if_true, const pack<B>& if_false) {
  return {simd::select(condition.first, if_true.first, if_false.first),
          simd::select(condition.second, if_true.second, if_false.second)};
}

template <class Mask, class B>
RAMP_KERNEL pack<B> select_or_zero(const mask_pack<Mask>& condition, const pack<B>& y) {
  return {simd::select_or_zero(condition.first, y.first), simd::select_or_zero(condition.second, y.second)};
}

template <class Mask>
RAMP_KERNEL bool all(const mask_pack<Mask>& condition) {
  return simd::all(condition.first && condition.second);
}
template <class Mask>
RAMP_KERNEL bool any(const mask_pack<Mask>& condition) {
  return simd::any(condition.first) || simd::any(condition.second);
}

template <class B>
RAMP_KERNEL pack<B> limited_magnitude(const pack<B>& x, value_t<B> limit) {
  return {simd::limited_magnitude(x.first, limit), simd::limited_magnitude(x.second, limit)};
}

template <class B>
RAMP_KERNEL rounded_power<pack<B>> round_power(const pack<B>& x, value_t<B> factor) {
  const auto first = simd::round_power(x.first, factor), second = simd::round_power(x.second, factor);
  return {{first.n, second.n}, {first.pow2, second.pow2}};
}

template <register_pack V>
RAMP_KERNEL V load(const value_t<V>* source) {
  using B = typename batch_traits<V>::register_type;
  return {simd::load<B>(source), simd::load<B>(source + B::size)};
}

template <class B>
RAMP_KERNEL void store(value_t<B>* target, const pack<B>& x) {
  simd::store(target, x.first);
  simd::store(target + B::size, x.second);
}
template <class B>
RAMP_KERNEL void stream(value_t<B>* target, const pack<B>& x) {
  simd::stream(target, x.first);
  simd::stream(target + B::size, x.second);
}

/// More than half of a pack: the first `count`, with V::size / 2 < count <= V::size.
template <register_pack V>
RAMP_KERNEL V load_first(const value_t<V>* source, std::size_t count) {
  using B = typename batch_traits<V>::register_type;
  return {simd::load<B>(source), simd::load_first<B>(source + B::size, count - B::size)};
}
template <class B>
RAMP_KERNEL void store_first(value_t<B>* target, const pack<B>& x, std::size_t count) {
  simd::store(target, x.first);
  simd::store_first(target + B::size, x.second, count - B::size);
}

}  // namespace ramp::simd
