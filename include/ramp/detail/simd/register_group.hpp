// Two registers that go through a function side by side, or two groups of them.
//
// An activation is one chain of dependent operations, longer than a processor's scheduler looks ahead. On a group every
// operation comes twice in a row, once for each register: two chains fill the gaps of each other.
#pragma once

#include <cstddef>

#include <ramp/detail/simd/batch.hpp>
#include <ramp/detail/simd/memory.hpp>

namespace ramp::detail {

/// The register of a batch or a mask; a group as it is. Works around GCC 12, which copies a register group through
/// memory, or leaves a store behind, when the copy constructor of the group or of its batches is defaulted.
template <class B>
RAMP_KERNEL auto bare(const B& x) {
  if constexpr (requires { x.second; })
    return x;
  else
    return static_cast<typename B::register_type>(x);
}

/// The masks of two registers, or groups.
template <class Mask>
struct mask_group {
  Mask first, second;

  RAMP_KERNEL mask_group(Mask x, Mask y) : first(x), second(y) {}
  RAMP_KERNEL mask_group(const mask_group& x) : first(detail::bare(x.first)), second(detail::bare(x.second)) {}

  RAMP_KERNEL friend mask_group operator&&(const mask_group& x, const mask_group& y) {
    return {x.first && y.first, x.second && y.second};
  }
};

/// Two registers B of float or double, or two groups, with the operations of one.
template <class B>
struct register_group {
  using batch_bool_type = mask_group<typename B::batch_bool_type>;
  static constexpr std::size_t size = 2 * B::size;

  B first, second;

  register_group() = default;
  RAMP_KERNEL register_group(B x, B y) : first(x), second(y) {}
  RAMP_KERNEL explicit register_group(value_t<B> x) : first(x), second(x) {}
  RAMP_KERNEL register_group(const register_group& x) : first(detail::bare(x.first)), second(detail::bare(x.second)) {}
  RAMP_KERNEL register_group& operator=(const register_group& x) {
    first = detail::bare(x.first);
    second = detail::bare(x.second);
    return *this;
  }

  RAMP_KERNEL friend register_group operator+(const register_group& x, const register_group& y) {
    return {x.first + y.first, x.second + y.second};
  }
  RAMP_KERNEL friend register_group operator-(const register_group& x, const register_group& y) {
    return {x.first - y.first, x.second - y.second};
  }
  RAMP_KERNEL friend register_group operator*(const register_group& x, const register_group& y) {
    return {x.first * y.first, x.second * y.second};
  }

  RAMP_KERNEL friend batch_bool_type operator<(const register_group& x, const register_group& y) {
    return {x.first < y.first, x.second < y.second};
  }
  RAMP_KERNEL friend batch_bool_type operator<=(const register_group& x, const register_group& y) {
    return {x.first <= y.first, x.second <= y.second};
  }
  RAMP_KERNEL friend batch_bool_type operator>(const register_group& x, const register_group& y) {
    return {x.first > y.first, x.second > y.second};
  }
  RAMP_KERNEL friend batch_bool_type operator>=(const register_group& x, const register_group& y) {
    return {x.first >= y.first, x.second >= y.second};
  }
  RAMP_KERNEL friend batch_bool_type operator==(const register_group& x, const register_group& y) {
    return {x.first == y.first, x.second == y.second};
  }
};

template <class B>
struct batch_traits<register_group<B>> : batch_traits<B> {
  static constexpr bool is_group = true;
  using register_type = B;
};

template <class V>
concept group_batch = floating_batch<V> && batch_traits<V>::is_group;

#define RAMP_GROUP_FUNCTION_1(name)                                \
  template <class B>                                               \
  RAMP_KERNEL register_group<B> name(const register_group<B>& x) { \
    return {detail::name(x.first), detail::name(x.second)};        \
  }
#define RAMP_GROUP_FUNCTION_2(name)                                                            \
  template <class B>                                                                           \
  RAMP_KERNEL register_group<B> name(const register_group<B>& x, const register_group<B>& y) { \
    return {detail::name(x.first, y.first), detail::name(x.second, y.second)};                 \
  }
#define RAMP_GROUP_FUNCTION_3(name)                                                               \
  template <class B>                                                                              \
  RAMP_KERNEL register_group<B> name(const register_group<B>& x, const register_group<B>& y,      \
                                     const register_group<B>& z) {                                \
    return {detail::name(x.first, y.first, z.first), detail::name(x.second, y.second, z.second)}; \
  }
RAMP_GROUP_FUNCTION_1(abs)
RAMP_GROUP_FUNCTION_1(minus_abs)
RAMP_GROUP_FUNCTION_1(sign_of)
RAMP_GROUP_FUNCTION_1(sqrt)
RAMP_GROUP_FUNCTION_1(reciprocal_estimate)
RAMP_GROUP_FUNCTION_1(reciprocal_seed)
RAMP_GROUP_FUNCTION_1(rsqrt_estimate)
RAMP_GROUP_FUNCTION_1(exp2_int)
RAMP_GROUP_FUNCTION_2(divide)
RAMP_GROUP_FUNCTION_2(flip_sign)
RAMP_GROUP_FUNCTION_2(maximum)
RAMP_GROUP_FUNCTION_2(minimum)
RAMP_GROUP_FUNCTION_2(pass_nan)
RAMP_GROUP_FUNCTION_2(reflect)
RAMP_GROUP_FUNCTION_2(ldexp)
RAMP_GROUP_FUNCTION_2(signed_like)
RAMP_GROUP_FUNCTION_3(fma)
RAMP_GROUP_FUNCTION_3(fnma)
RAMP_GROUP_FUNCTION_3(fms)
RAMP_GROUP_FUNCTION_3(mul_add)
RAMP_GROUP_FUNCTION_3(nmul_add)
RAMP_GROUP_FUNCTION_3(select_by_sign)
#undef RAMP_GROUP_FUNCTION_1
#undef RAMP_GROUP_FUNCTION_2
#undef RAMP_GROUP_FUNCTION_3

template <class Mask, class B>
RAMP_KERNEL register_group<B> select(const mask_group<Mask>& condition, const register_group<B>& if_true,
                                     const register_group<B>& if_false) {
  return {detail::select(condition.first, if_true.first, if_false.first),
          detail::select(condition.second, if_true.second, if_false.second)};
}

template <class Mask, class B>
RAMP_KERNEL register_group<B> select_or_zero(const mask_group<Mask>& condition, const register_group<B>& y) {
  return {detail::select_or_zero(condition.first, y.first), detail::select_or_zero(condition.second, y.second)};
}

template <class Mask>
RAMP_KERNEL bool all(const mask_group<Mask>& condition) {
  return detail::all(condition.first && condition.second);
}
template <class Mask>
RAMP_KERNEL bool any(const mask_group<Mask>& condition) {
  return detail::any(condition.first) || detail::any(condition.second);
}

template <class B>
RAMP_KERNEL register_group<B> limited_magnitude(const register_group<B>& x, value_t<B> limit) {
  return {detail::limited_magnitude(x.first, limit), detail::limited_magnitude(x.second, limit)};
}

template <class B>
RAMP_KERNEL rounded_power<register_group<B>> round_power(const register_group<B>& x, value_t<B> factor) {
  const auto first = detail::round_power(x.first, factor), second = detail::round_power(x.second, factor);
  return {{first.n, second.n}, {first.pow2, second.pow2}};
}

template <group_batch V>
RAMP_KERNEL V load(const value_t<V>* source) {
  using B = typename batch_traits<V>::register_type;
  return {detail::load<B>(source), detail::load<B>(source + B::size)};
}

template <class B>
RAMP_KERNEL void store(value_t<B>* target, const register_group<B>& x) {
  detail::store(target, x.first);
  detail::store(target + B::size, x.second);
}
template <class B>
RAMP_KERNEL void store_nontemporal(value_t<B>* target, const register_group<B>& x) {
  detail::store_nontemporal(target, x.first);
  detail::store_nontemporal(target + B::size, x.second);
}

/// More than half of a group: the first `count`, with V::size / 2 < count <= V::size.
template <group_batch V>
RAMP_KERNEL V load_first(const value_t<V>* source, std::size_t count) {
  using B = typename batch_traits<V>::register_type;
  return {detail::load<B>(source), detail::load_first<B>(source + B::size, count - B::size)};
}
template <class B>
RAMP_KERNEL void store_first(value_t<B>* target, const register_group<B>& x, std::size_t count) {
  detail::store(target, x.first);
  detail::store_first(target + B::size, x.second, count - B::size);
}

}  // namespace ramp::detail
