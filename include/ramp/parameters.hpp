// Parameter checks and the errors they throw.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <limits>
#include <stdexcept>

#include <ramp/simd/batch.hpp>

namespace ramp::detail {

/// Throws std::invalid_argument, or prints and aborts under -fno-exceptions. The messages are put together
/// without std::string, whose emitted functions would not know which -m flags they were compiled with.
[[noreturn]] RAMP_INLINE void fail(const char* message) {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
  throw std::invalid_argument(message);
#else
  std::fputs(message, stderr);
  std::fputc('\n', stderr);
  std::abort();
#endif
}

template <class A>
[[noreturn, gnu::noinline, gnu::cold]] void fail_parameter(const char* activation, const char* parameter, double value,
                                                           const char* rule) {
  char message[160];
  std::snprintf(message, sizeof message, "ramp::%s: %s = %.9g, but it must be %s", activation, parameter, value, rule);
  fail(message);
}

/// value, if the condition holds; else the error that names the activation, the parameter and the value.
template <class T>
RAMP_INLINE constexpr T checked(T value, bool condition, const char* activation, const char* parameter,
                                const char* rule) {
  if (!condition) fail_parameter<simd::default_arch>(activation, parameter, static_cast<double>(value), rule);
  return value;
}

/// Neither NaN nor infinite.
template <class T>
RAMP_INLINE constexpr bool is_finite(T x) {
  return x - x == T(0);
}

template <class T>
RAMP_INLINE constexpr T checked_finite(T value, const char* activation, const char* parameter) {
  return checked(value, is_finite(value), activation, parameter, "finite");
}

}  // namespace ramp::detail
