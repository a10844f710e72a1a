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

/// The shortest decimal number that is read as `value` again.
template <class A, class T>
[[gnu::noinline, gnu::cold]] void print(char (&text)[32], T value) {
  for (int digits = 1; digits <= std::numeric_limits<T>::max_digits10; ++digits) {
    std::snprintf(text, sizeof text, "%.*g", digits, static_cast<double>(value));
    if (static_cast<T>(std::strtod(text, nullptr)) == value) return;
  }
}

template <class A, class T>
[[noreturn, gnu::noinline, gnu::cold]] void fail_parameter(const char* activation, const char* parameter, T value,
                                                           const char* rule) {
  char text[32], message[160];
  detail::print<A>(text, value);
  std::snprintf(message, sizeof message, "ramp::%s: %s = %s, but it must be %s", activation, parameter, text, rule);
  fail(message);
}

template <class A, class T>
[[noreturn, gnu::noinline, gnu::cold]] void fail_bounds(const char* activation, const char* parameter, T value,
                                                        const char* lowest_parameter, T lowest) {
  char rule[64], text[32];
  detail::print<A>(text, lowest);
  std::snprintf(rule, sizeof rule, "at least %s = %s", lowest_parameter, text);
  detail::fail_parameter<A>(activation, parameter, value, rule);
}

/// value, if the condition holds; else the error that names the activation, the parameter and the value. -0 becomes
/// +0: equal activations have equal results.
template <class T>
RAMP_INLINE constexpr T checked(T value, bool condition, const char* activation, const char* parameter,
                                const char* rule) {
  if (!condition) detail::fail_parameter<simd::default_arch>(activation, parameter, value, rule);
  return value + T(0);
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

/// value, if it is no less than `lowest`; else the error that names both and their values.
template <class T>
RAMP_INLINE constexpr T checked_at_least(T value, T lowest, const char* activation, const char* parameter,
                                         const char* lowest_parameter) {
  if (!(value >= lowest))
    detail::fail_bounds<simd::default_arch>(activation, parameter, value, lowest_parameter, lowest);
  return value;
}

}  // namespace ramp::detail
