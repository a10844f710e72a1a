// Errors: how messages are put together and thrown, and the checks of parameters.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <stdexcept>

#include <ramp/detail/simd/batch.hpp>

namespace ramp::detail {

/// Throws std::invalid_argument. Under -fno-exceptions, prints the message to stderr and aborts.
[[noreturn]] RAMP_INLINE void fail(const char* message) {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
  throw std::invalid_argument(message);
#else
  std::fputs(message, stderr);
  std::fputc('\n', stderr);
  std::abort();
#endif
}

/// A message of limited length. std::string would emit functions whose names do not tell which -m flags they were
/// compiled with.
class message_text {
 public:
  RAMP_INLINE void add(const char* text) {
    while (*text != '\0' && length_ + 1 < sizeof text_) text_[length_++] = *text++;
    text_[length_] = '\0';
  }
  RAMP_INLINE void add(std::size_t number) {
    char digits[24];
    std::snprintf(digits, sizeof digits, "%zu", number);
    add(digits);
  }
  /// The shortest decimal number that reads as `value`.
  RAMP_INLINE void add(float value) { add_shortest(value); }
  RAMP_INLINE void add(double value) { add_shortest(value); }

  RAMP_INLINE const char* text() const { return text_; }

 private:
  template <class T>
  RAMP_INLINE void add_shortest(T value) {
    char digits[32];
    for (int precision = 1; precision <= std::numeric_limits<T>::max_digits10; ++precision) {
      std::snprintf(digits, sizeof digits, "%.*g", precision, static_cast<double>(value));
      if (static_cast<T>(std::strtod(digits, nullptr)) == value) break;
    }
    add(digits);
  }

  char text_[320] = "";
  std::size_t length_ = 0;
};

/// Fails with "ramp::NAME: " and the parts: text and numbers.
template <class A, class... Parts>
[[noreturn, gnu::noinline, gnu::cold]] void fail_in(const char* name, Parts... parts) {
  message_text message;
  message.add("ramp::");
  message.add(name);
  message.add(": ");
  (message.add(parts), ...);
  fail(message.text());
}

/// value, if the condition holds; else the error that names the activation, the parameter and the value. -0 becomes
/// +0: equal activations have equal results.
template <class T>
RAMP_INLINE constexpr T checked(T value, bool condition, const char* activation, const char* parameter,
                                const char* rule) {
  if (!condition) detail::fail_in<default_arch>(activation, parameter, " = ", value, ", but it must be ", rule);
  return value + T(0);
}

/// Neither NaN nor infinite.
template <class T>
RAMP_INLINE constexpr bool is_finite(T x) {
  return x - x == T(0);
}

template <class T>
RAMP_INLINE constexpr T checked_finite(T value, const char* activation, const char* parameter) {
  return detail::checked(value, detail::is_finite(value), activation, parameter, "finite");
}

/// value, if it is no less than `lowest`; else the error that names both and their values.
template <class T>
RAMP_INLINE constexpr T checked_at_least(T value, T lowest, const char* activation, const char* parameter,
                                         const char* lowest_parameter) {
  if (!(value >= lowest))
    detail::fail_in<default_arch>(activation, parameter, " = ", value, ", but it must be at least ", lowest_parameter,
                                  " = ", lowest);
  return value;
}

}  // namespace ramp::detail
