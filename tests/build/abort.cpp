// One wrong call, compiled with -fno-exceptions. CTest counts every abort as a failure, so a handler exits instead.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ramp/ramp.hpp>
#include <span>
#include <vector>

int main() {
  std::signal(SIGABRT, [](int) {
    std::puts("aborted");
    std::fflush(stdout);
    std::_Exit(3);
  });
  std::vector<float> x(3), y(2);
#if defined(WRONG_PARAMETER)
  y[0] = ramp::softplus<float>(x[0] - 1)(1.0f);
#elif defined(WRONG_SIZE)
  ramp::forward(ramp::relu<float>(), x, y);
#else
  ramp::forward(ramp::relu<float>(), std::span(x).first(2), std::span(x).last(2));
#endif
  return static_cast<int>(y[0]);
}
