// The pair that functions computing both return.
#pragma once

namespace ramp {

/// f(x) and f'(x), computed together.
template <class V>
struct value_and_derivative {
  V value;
  V derivative;
};

}  // namespace ramp
