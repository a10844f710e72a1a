// What a peer brings to the comparison.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "../registry.hpp"

namespace bench {

/// Does everything that can be done once for these arrays (create the primitive, bind the memory) and returns
/// the call that is timed.
template <class T>
using preparation = std::function<std::function<void()>(const arrays<T>&)>;

template <class T>
struct peer_entry {
  std::string_view activation;
  direction way;
  preparation<T> prepare;
};

struct peer {
  std::string_view name;
  std::vector<peer_entry<float>> of_float;
  std::vector<peer_entry<double>> of_double;

  template <class T>
  auto& of() {
    if constexpr (sizeof(T) == sizeof(float))
      return of_float;
    else
      return of_double;
  }
  template <class T>
  const auto& of() const {
    return const_cast<peer&>(*this).of<T>();
  }

  /// A peer that is a plain function over the arrays.
  template <class T>
  void add(std::string_view activation, direction way, routine<T> call) {
    of<T>().push_back({activation, way, [call](const arrays<T>& a) { return [call, a] { call(a); }; }});
  }
};

/// The peers of this build; each file defines one.
peer onednn_peer();
peer xnnpack_peer();
peer eigen_peer();
peer xsimd_peer();
peer plain_peer();

}  // namespace bench
