// What the results are measured against: every activation and its derivative in long double, in forms that
// lose no digits where the textbook's do. float argument in, a value good to far more than a float's bits
// out.
#pragma once

#include <cmath>
#include <string_view>

namespace bench::exact {

using real = long double;

inline constexpr real sqrt_half = 0.707106781186547524400844362104849039L;
inline constexpr real sqrt_2_over_pi = 0.797884560802865355879892119868763737L;
inline constexpr real inv_sqrt_2pi = 0.398942280401432677939946059934381868L;

inline real logistic(real x) {
  const real e = std::exp(-std::abs(x));
  return (x < 0 ? e : real(1)) / (1 + e);
}

/// x·y where y may have vanished before x grows to infinity.
inline real product(real x, real y) { return y == 0 ? real(0) : x * y; }

struct relu {
  static real forward(real x) { return x > 0 ? x : 0; }
  static real derivative(real x) { return x > 0 ? 1 : 0; }
};

template <class Parameter>
struct two_slopes {
  static real forward(real x) { return x > 0 ? x : Parameter::value * x; }
  static real derivative(real x) { return x > 0 ? real(1) : real(Parameter::value); }
};
struct default_negative_slope {
  static constexpr float value = 0.01f;
};
struct default_slope {
  static constexpr float value = 0.25f;
};
using leaky_relu = two_slopes<default_negative_slope>;
using prelu = two_slopes<default_slope>;

struct gelu {
  static real cdf(real x) { return std::erfc(-x * sqrt_half) / 2; }
  static real forward(real x) { return product(x, cdf(x)); }
  static real derivative(real x) { return cdf(x) + product(x, inv_sqrt_2pi * std::exp(-x * x / 2)); }
};

struct gelu_tanh {
  // (1 + tanh u)/2 = logistic(2u)
  static real two_u(real x) { return 2 * sqrt_2_over_pi * (x + 0.044715L * x * x * x); }
  static real forward(real x) { return product(x, logistic(two_u(x))); }
  static real derivative(real x) {
    const real s = logistic(two_u(x)), t = logistic(-two_u(x));
    return s + product(x * 2 * sqrt_2_over_pi * (1 + 3 * 0.044715L * x * x), s * t);
  }
};

struct silu {
  static real forward(real x) { return product(x, logistic(x)); }
  static real derivative(real x) { return logistic(x) + product(x, logistic(x) * logistic(-x)); }
};

struct softplus {
  static real forward(real x) { return (x > 0 ? x : 0) + std::log1p(std::exp(-std::abs(x))); }
  static real derivative(real x) { return logistic(x); }
};

struct elu {
  static real forward(real x) { return x > 0 ? x : std::expm1(x); }
  static real derivative(real x) { return x > 0 ? 1 : std::exp(x); }
};
using celu = elu;

struct selu {
  static constexpr real scale = 1.0507009873554804934193349852946L;
  static constexpr real alpha = 1.6732632423543772848170429916717L;
  static real forward(real x) { return x > 0 ? scale * x : scale * alpha * std::expm1(x); }
  static real derivative(real x) { return x > 0 ? scale : scale * alpha * std::exp(x); }
};

struct mish {
  // tanh(log(1 + w)) = n/(n + 2) with w = e^x, n = w(w + 2)
  static real forward(real x) {
    if (x > 100) return x;
    const real w = std::exp(x), n = w * (w + 2);
    return product(x, n / (n + 2));
  }
  static real derivative(real x) {
    if (x > 100) return 1;
    const real w = std::exp(x), d = w * (w + 2) + 2;
    return product(w, (4 * (x + 1) + w * (4 * x + 6 + w * (4 + w))) / (d * d));
  }
};

struct squareplus {
  static real forward(real x) {
    const real g = std::sqrt(x * x + 4);
    return x > 0 ? (x + g) / 2 : 2 / (g - x);
  }
  static real derivative(real x) {
    const real g = std::sqrt(x * x + 4);
    return x > 0 ? (1 + x / g) / 2 : 2 / (g * (g - x));
  }
};

struct sigmoid {
  static real forward(real x) { return logistic(x); }
  static real derivative(real x) { return logistic(x) * logistic(-x); }
};

struct tanh {
  static real forward(real x) { return std::tanh(x); }
  static real derivative(real x) { return 4 * logistic(2 * x) * logistic(-2 * x); }
};

struct log_sigmoid {
  static real forward(real x) { return -softplus::forward(-x); }
  static real derivative(real x) { return logistic(-x); }
};

struct clipped_relu {
  static real forward(real x) { return x < 0 ? 0 : x > 6 ? 6 : x; }
  static real derivative(real x) { return x > 0 && x < 6; }
};

using threshold_relu = relu;

struct shifted_relu {
  static real forward(real x) { return x < -1 ? -1 : x; }
  static real derivative(real x) { return x > -1; }
};

struct hard_sigmoid {
  static real forward(real x) { return x <= -3 ? 0 : x >= 3 ? 1 : (x + 3) / 6; }
  static real derivative(real x) { return x > -3 && x < 3 ? 1 / 6.0L : 0; }
};

struct hard_swish {
  static real forward(real x) { return x <= -3 ? 0 : x >= 3 ? x : x * (x + 3) / 6; }
  static real derivative(real x) { return x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6; }
};

struct hard_tanh {
  static real forward(real x) { return x < -1 ? -1 : x > 1 ? 1 : x; }
  static real derivative(real x) { return x > -1 && x < 1; }
};

}  // namespace bench::exact
