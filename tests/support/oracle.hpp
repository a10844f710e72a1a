// The true values. Each activation's formula, derivative and parameter derivative, written once over the number
// type R and without cancellation (except where the result itself has a zero), for finite x:
//
//   R = double        a fast filter that tells which floats are worth a closer look
//   R = long double   the same for doubles
//   R = MPFR          the judge
//
// A room also names the parameter sets to test, the defaults first, and its kinks: the points where a piece ends
// and neither the sign nor the magnitude of a result tells so.
#pragma once

#include <array>
#include <cmath>
#include <numbers>
#include <type_traits>
#include <vector>

namespace ramp_test::oracle {

template <class R>
using parameters = std::array<R, 2>;
using parameter_sets = std::vector<parameters<double>>;
using points = std::vector<double>;

using std::abs;
using std::erfc;
using std::exp;
using std::expm1;
using std::log1p;
using std::sqrt;

/// Constants to the precision of R: as hardware numbers, or computed once.
template <class R>
const R& pi() {
  static const R value = [] {
    if constexpr (std::is_floating_point_v<R>)
      return std::numbers::pi_v<R>;
    else
      return R(4 * atan(R(1)));
  }();
  return value;
}

template <class R>
const R& sqrt_two() {
  static const R value = sqrt(R(2));
  return value;
}

/// A decimal number, as a whole number and the power of ten to divide by: exact in every R before the division.
template <class R>
R decimal(long long digits, long long power_of_ten) {
  return R(digits) / R(power_of_ten);
}

template <class R>
R square(const R& x) {
  return x * x;
}

/// σ(z) and σ'(z).
template <class R>
R logistic(const R& z) {
  if (z >= 0) return 1 / (1 + exp(R(-z)));
  const R w = exp(z);
  return w / (1 + w);
}
template <class R>
R logistic_derivative(const R& z) {
  const R w = exp(R(-abs(z)));
  return w / square(R(1 + w));
}

/// d/dx of x·σ(z(x)), from z and x·z'(x); for z < 0 it has a zero.
template <class R>
R gated_derivative(const R& z, const R& x_slope) {
  const R w = exp(R(-abs(z)));
  return (z >= 0 ? R(1 + w * (1 + x_slope)) : R(w * (1 + w + x_slope))) / square(R(1 + w));
}

/// x for x > 0, slope·x for x <= 0.
struct rectifier {
  static points kinks(const parameters<double>&) { return {0}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > 0 ? x : R(p[0] * x);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return x > 0 ? R(1) : p[0];
  }
};

struct relu {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {0}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x > 0 ? x : R(0);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return R(x > 0 ? 1 : 0);
  }
};

struct leaky_relu : rectifier {
  static parameter_sets sets() { return {{0.01}, {0}, {0.25}, {1}, {-0.5}, {2}}; }
};

struct prelu : rectifier {
  static parameter_sets sets() { return {{0.25}, {0}, {0.01}, {1}, {-0.5}, {2}}; }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>&) {
    return x > 0 ? R(0) : x;
  }
};

struct gelu {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x * normal_cdf(x);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    static const R density_at_zero = 1 / sqrt(R(2 * pi<R>()));
    return normal_cdf(x) + x * density_at_zero * exp(R(-x * x / 2));
  }

 private:
  template <class R>
  static R normal_cdf(const R& x) {
    return erfc(R(-x / sqrt_two<R>())) / 2;
  }
};

struct gelu_tanh {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x * logistic(R(twice_factor<R>() * x * (1 + cubic<R>() * x * x)));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    const R z = twice_factor<R>() * x * (1 + cubic<R>() * x * x);
    return gated_derivative(z, R(twice_factor<R>() * x * (1 + 3 * cubic<R>() * x * x)));
  }

 private:
  template <class R>
  static const R& twice_factor() {
    static const R value = 2 * sqrt(R(2 / pi<R>()));
    return value;
  }
  template <class R>
  static const R& cubic() {
    static const R value = decimal<R>(44715, 1000000);
    return value;
  }
};

struct silu {
  static parameter_sets sets() { return {{1}, {1.702}, {0.5}, {-1}, {0}, {30}}; }
  static points kinks(const parameters<double>&) { return {}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x * logistic(R(p[0] * x));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    const R z = p[0] * x;
    return gated_derivative(z, z);
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return x * (x * logistic_derivative(R(p[0] * x)));
  }
};

struct softplus {
  static parameter_sets sets() { return {{1}, {0.5}, {2}, {20}, {1.3}}; }
  static points kinks(const parameters<double>&) { return {}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return (x > 0 ? x : R(0)) + log1p(exp(R(-abs(R(p[0] * x))))) / p[0];
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return logistic(R(p[0] * x));
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    const R a = abs(R(p[0] * x));
    return -(a * logistic(R(-a)) + log1p(exp(R(-a)))) / square(p[0]);
  }
};

struct elu {
  static parameter_sets sets() { return {{1}, {0.5}, {2}, {-1}, {0}, {1.7}}; }
  static points kinks(const parameters<double>&) { return {0}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > 0 ? x : R(p[0] * expm1(x));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return x > 0 ? R(1) : R(p[0] * exp(x));
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>&) {
    return x > 0 ? R(0) : R(expm1(x));
  }
};

// With w = e^-|x| both signs are quotients of polynomials in w: tanh(log(1 + e^x)) = n/(n + 2), n = e^x(e^x + 2).
struct mish {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    const R w = exp(R(-abs(x)));
    const R n = x > 0 ? R(1 + 2 * w) : R(w * (w + 2));
    return x * (n / (x > 0 ? R(n + 2 * w * w) : R(n + 2)));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    const R w = exp(R(-abs(x)));
    if (x > 0) return (1 + w * (4 + w * (6 + 4 * x + w * (4 * (1 + x))))) / square(R(1 + 2 * w * (1 + w)));
    return w * (4 * (1 + x) + w * (6 + 4 * x + w * (4 + w))) / square(R(2 + w * (2 + w)));
  }
};

struct squareplus {
  static parameter_sets sets() { return {{4}, {0}, {1}, {1e-3}, {100}}; }
  static points kinks(const parameters<double>&) { return {0}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    if (p[0] == 0) return x > 0 ? x : R(0);
    const R g = sqrt(R(x * x + p[0]));
    return x > 0 ? R((g + x) / 2) : R(p[0] / (2 * (g - x)));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    if (p[0] == 0) return R(x > 0 ? 1 : 0);
    const R g = sqrt(R(x * x + p[0]));
    return x > 0 ? R((1 + x / g) / 2) : R(p[0] / (2 * g * (g - x)));
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return 1 / (4 * sqrt(R(x * x + p[0])));
  }
};

struct sigmoid {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return logistic(x);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return logistic_derivative(x);
  }
};

struct tanh {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    const R n = expm1(R(-2 * abs(x)));
    return (x > 0 ? R(-n) : n) / (n + 2);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return 4 * logistic_derivative(R(2 * x));
  }
};

struct log_sigmoid {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return (x < 0 ? x : R(0)) - log1p(exp(R(-abs(x))));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return logistic(R(-x));
  }
};

struct clipped_relu {
  static parameter_sets sets() { return {{6}, {1}, {0.1}, {0}}; }
  static points kinks(const parameters<double>& p) { return {0, p[0]}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > p[0] ? p[0] : x > 0 ? x : R(0);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return R(x > 0 && x < p[0] ? 1 : 0);
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return R(x >= p[0] ? 1 : 0);
  }
};

struct threshold_relu {
  static parameter_sets sets() { return {{0}, {0.5}, {1}, {2}, {-0.5}}; }
  static points kinks(const parameters<double>&) { return {0}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    const R other = p[0] * x;
    return other > x ? other : x;
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return (x > 0) == (p[0] > 1) ? p[0] : R(1);
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return (x > 0) == (p[0] > 1) ? x : R(0);
  }
};

struct shifted_relu {
  static parameter_sets sets() { return {{1}, {0}, {-0.5}, {3.3}}; }
  static points kinks(const parameters<double>& p) { return {-p[0]}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > -p[0] ? x : R(-p[0]);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return R(x > -p[0] ? 1 : 0);
  }
  template <class R>
  static R parameter_derivative(const R& x, const parameters<R>& p) {
    return R(x > -p[0] ? 0 : -1);
  }
};

struct selu {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {0}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return scale<R>() * (x > 0 ? x : R(alpha<R>() * expm1(x)));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return scale<R>() * (x > 0 ? R(1) : R(alpha<R>() * exp(x)));
  }

 private:
  // PyTorch's constants, all of their digits: 1.0507009873554804934193349852946, 1.6732632423543772848170429916717.
  template <class R>
  static const R& scale() {
    static const R value =
        1 + (507009873554804 + decimal<R>(9341933498529460, 10000000000000000)) / R(10000000000000000);
    return value;
  }
  template <class R>
  static const R& alpha() {
    static const R value =
        1 + (6732632423543772 + decimal<R>(8481704299167170, 10000000000000000)) / R(10000000000000000);
    return value;
  }
};

struct celu {
  static parameter_sets sets() { return {{1}, {0.5}, {2}, {-1}, {0.3}, {1.9}, {-1.1}}; }
  static points kinks(const parameters<double>&) { return {0}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x > 0 ? x : R(p[0] * expm1(R(x / p[0])));
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return x > 0 ? R(1) : R(exp(R(x / p[0])));
  }
};

struct hard_sigmoid {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {-3, 3}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x <= -3 ? R(0) : x >= 3 ? R(1) : R((x + 3) / 6);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return x > -3 && x < 3 ? R(R(1) / 6) : R(0);
  }
};

struct hard_swish {
  static parameter_sets sets() { return {{}}; }
  static points kinks(const parameters<double>&) { return {-3, 3}; }
  template <class R>
  static R forward(const R& x, const parameters<R>&) {
    return x <= -3 ? R(0) : x >= 3 ? x : R(x * (x + 3) / 6);
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>&) {
    return x < -3 ? R(0) : x > 3 ? R(1) : R((2 * x + 3) / 6);
  }
};

struct hard_tanh {
  static parameter_sets sets() { return {{-1, 1}, {-2, 3}, {0, 6}, {0.5, 0.5}}; }
  static points kinks(const parameters<double>& p) { return {p[0], p[1]}; }
  template <class R>
  static R forward(const R& x, const parameters<R>& p) {
    return x < p[0] ? p[0] : x > p[1] ? p[1] : x;
  }
  template <class R>
  static R derivative(const R& x, const parameters<R>& p) {
    return R(x > p[0] && x < p[1] ? 1 : 0);
  }
};

}  // namespace ramp_test::oracle
