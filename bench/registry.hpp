// What is measured: every activation in every direction and type, as ramp computes it and as the scalar
// reference does. The rooms in activations/ fill the registry; the programs read it.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace bench {

enum class direction { forward, derivative, backward, forward_derivative };
inline constexpr std::array directions = {direction::forward, direction::derivative, direction::backward,
                                          direction::forward_derivative};

constexpr std::string_view name_of(direction d) {
  constexpr std::array<std::string_view, 4> names = {"forward", "derivative", "backward", "forward_derivative"};
  return names[static_cast<std::size_t>(d)];
}

template <class T>
inline constexpr std::string_view type_name = "";
template <>
inline constexpr std::string_view type_name<float> = "float";
template <>
inline constexpr std::string_view type_name<double> = "double";

/// The arrays of one call, all of the same size; a direction uses those it needs.
template <class T>
struct arrays {
  std::span<const T> x, grad_out;
  std::span<T> out, derivative_out;
};

template <class T>
using routine = void (*)(const arrays<T>&);

/// One routine per direction.
template <class T>
using routines = std::array<routine<T>, directions.size()>;

/// What a call costs when there is next to nothing to do: both repeat the same work, `repetitions` times.
struct small_calls {
  /// ramp::forward on all of `x`.
  void (*range)(const arrays<float>&, std::size_t repetitions);
  /// The functor on the first register of `x`.
  void (*one_register)(const arrays<float>&, std::size_t repetitions);
};

template <class T>
struct implementations {
  routines<T> ramp, reference;
};

struct activation_entry {
  std::string_view name;
  implementations<float> of_float;
  implementations<double> of_double;
  small_calls small;

  template <class T>
  const implementations<T>& of() const {
    if constexpr (sizeof(T) == sizeof(float))
      return of_float;
    else
      return of_double;
  }
};

/// All activations, in the order of tests/support/activations.def.
const std::vector<activation_entry>& activations();

}  // namespace bench
