// The pair that functions computing both return.
#pragma once

namespace ramp {

/// f(x) and f'(x), computed together.
template <class V>
struct value_and_derivative {
  V value;
  V derivative;
};

namespace detail {
/// Which of the two a body computes.
enum class output { value, derivative };
}  // namespace detail

}  // namespace ramp
