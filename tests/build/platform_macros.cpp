// ramp after the macros that platform headers define: compiling is the test. The headers that ramp includes come first,
// since the standard library and xsimd need not bear these macros.
#include <algorithm>
#include <array>
#include <bit>
#include <cfloat>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <memory>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>
#include <xsimd/xsimd.hpp>
#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>
#endif

// <windows.h>, also with NOMINMAX and WIN32_LEAN_AND_MEAN
#define near
#define far
#define NEAR near
#define FAR far
#define pascal
#define cdecl
#define small char
#define hyper int
#define interface struct
#define IN
#define OUT
#define OPTIONAL
#define ERROR 0
#define NO_ERROR 0L
#define DELETE (0x00010000L)
#define CONST const
#define VOID void
#define TRUE 1
#define FALSE 0
#define STRICT 1
#define ABSOLUTE 1
#define RELATIVE 2
#define TRANSPARENT 1
#define OPAQUE 2
#define IGNORE 0
#define INFINITE 0xFFFFFFFF
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
// X11
#define None 0L
#define Bool int
#define True 1
#define False 0
#define Status int
#define Success 0
#define Always 2
#define Complex 0
#define Convex 2
#define Above 0
#define Below 1
#define CurrentTime 0L
// <complex.h>, <termios.h>, <sys/sysmacros.h>, <curses.h>, <AssertMacros.h> of macOS
#define I (__extension__ 1.0iF)
#define B0 0000000
#define B50 0000001
#define major(device) ((device) >> 8)
#define minor(device) ((device)&0xff)
#define timeout(delay) wtimeout(stdscr, delay)
#define scroll(window) wscrl(window, 1)
#define check(assertion)
#define verify(assertion)
#define require(assertion, label)
// Arduino, Qt, and what programs define themselves
#define F(text) text
#define E 2.718281828459045
#define PI 3.1415926535897932384626433832795
#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x0
#define OUTPUT 0x1
#define emit
#define signals public
#define slots
#define foreach(variable, container) for (variable : container)
#define print printf
#define debug 1
#define loop for (;;)
#define unused(x) static_cast<void>(x)

#include <ramp/ramp.hpp>

namespace {

template <class Function, class T = typename Function::value_type>
void use(const Function& f, std::vector<T>& x, std::vector<T>& y, std::vector<T>& d) {
  ramp::forward(f, x, y);
  ramp::derivative(f, x, d);
  ramp::forward_derivative(f, x, y, d);
  ramp::backward(f, x, y, d);
  if constexpr (Function::has_learnable_parameter) y[0] = ramp::parameter_gradient(f, x, d);
  x[0] = f(y[0]) + f.derivative(y[0]);
}

}  // namespace

int main() {
  std::vector<float> x(40), y(40), d(40);
  std::vector<double> x64(40), y64(40), d64(40);
#define RAMP_USE(name)               \
  use(ramp::name<float>(), x, y, d); \
  use(ramp::name<double>(), x64, y64, d64);
  RAMP_FOR_EACH_ACTIVATION(RAMP_USE)
  const ramp::hard_tanh<float> f(-2, 3);
  return (f.min)() + (f.max)() == 1 ? 0 : 1;
}
