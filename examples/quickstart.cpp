#include <cstdio>
#include <ramp/ramp.hpp>
#include <vector>

int main() {
  const std::vector<float> x{-3, -1, 0, 0.5f, 2}, grad_out(x.size(), 1.0f);
  std::vector<float> y(x.size()), grad_in(x.size());

  ramp::forward(ramp::gelu{}, x, y);                   // y = gelu(x)
  ramp::backward(ramp::gelu{}, x, grad_out, grad_in);  // grad_in = grad_out * gelu'(x)

  for (std::size_t i = 0; i < x.size(); ++i)
    std::printf("x = %.1f   gelu = %.4f   grad = %.4f\n", double(x[i]), double(y[i]), double(grad_in[i]));
}
