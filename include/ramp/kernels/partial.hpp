// Fast forms that hold for most arguments, and say for which.
#pragma once

#include <concepts>

#include <ramp/simd/vector.hpp>

namespace ramp::kernels {

/// What a function gives for registers V, as a V or an array of them, in the lanes where it is known; the others hold
/// anything.
template <class Value, class Known = typename Value::batch_bool_type>
struct partial {
  static constexpr bool complete = std::same_as<Known, simd::everywhere>;

  Value value;
  Known known;
};

}  // namespace ramp::kernels
