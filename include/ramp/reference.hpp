// The scalar references: each activation as a good C++ programmer writes it on <cmath>, one value at a time, the
// stable form included where a well-known one exists. The benchmarks compare with them. They make no promise in
// ULP: the tails of erfc, the zeros of derivatives and the products in exponents are as accurate as T allows. Inlined,
// they are never emitted: nothing in their names would say which -m flags they were compiled with.
#pragma once

#include <algorithm>
#include <cmath>

#include <ramp/detail/config.hpp>

namespace ramp::reference {

namespace detail {
template <class T>
RAMP_INLINE T logistic(T x) {
  if (x >= T(0)) return T(1) / (T(1) + std::exp(-x));
  const T w = std::exp(x);
  return w / (T(1) + w);
}
template <class T>
RAMP_INLINE T softplus(T x) {
  return (std::max)(x, T(0)) + std::log1p(std::exp(-std::abs(x)));
}
}  // namespace detail

template <class T = float>
struct relu {
  RAMP_INLINE T forward(T x) const { return (std::max)(x, T(0)); }
  RAMP_INLINE T derivative(T x) const { return x > T(0) ? T(1) : T(0); }
};

template <class T = float>
struct leaky_relu {
  T negative_slope = T(0.01);
  RAMP_INLINE T forward(T x) const { return x > T(0) ? x : negative_slope * x; }
  RAMP_INLINE T derivative(T x) const { return x > T(0) ? T(1) : negative_slope; }
};

template <class T = float>
struct prelu {
  T slope = T(0.25);
  RAMP_INLINE T forward(T x) const { return x > T(0) ? x : slope * x; }
  RAMP_INLINE T derivative(T x) const { return x > T(0) ? T(1) : slope; }
};

template <class T = float>
struct gelu {
  RAMP_INLINE T forward(T x) const { return T(0.5) * x * std::erfc(-x * T(0.70710678118654752440)); }
  RAMP_INLINE T derivative(T x) const {
    const T cdf = T(0.5) * std::erfc(-x * T(0.70710678118654752440));
    const T density = T(0.39894228040143267794) * std::exp(T(-0.5) * x * x);
    return cdf + x * density;
  }
};

template <class T = float>
struct gelu_tanh {
  RAMP_INLINE T forward(T x) const { return T(0.5) * x * (T(1) + std::tanh(inner(x))); }
  RAMP_INLINE T derivative(T x) const {
    const T t = std::tanh(inner(x));
    const T slope = T(0.79788456080286535588) * (T(1) + T(3 * 0.044715) * x * x);
    return T(0.5) * (T(1) + t) + T(0.5) * x * (T(1) - t * t) * slope;
  }

 private:
  RAMP_INLINE static T inner(T x) { return T(0.79788456080286535588) * (x + T(0.044715) * x * x * x); }
};

template <class T = float>
struct silu {
  T beta = T(1);
  RAMP_INLINE T forward(T x) const { return x * detail::logistic(beta * x); }
  RAMP_INLINE T derivative(T x) const {
    const T s = detail::logistic(beta * x);
    return s * (T(1) + beta * x * (T(1) - s));
  }
};

template <class T = float>
struct softplus {
  T beta = T(1);
  RAMP_INLINE T forward(T x) const { return detail::softplus(beta * x) / beta; }
  RAMP_INLINE T derivative(T x) const { return detail::logistic(beta * x); }
};

template <class T = float>
struct elu {
  T alpha = T(1);
  RAMP_INLINE T forward(T x) const { return x > T(0) ? x : alpha * std::expm1(x); }
  RAMP_INLINE T derivative(T x) const { return x > T(0) ? T(1) : alpha * std::exp(x); }
};

template <class T = float>
struct mish {
  RAMP_INLINE T forward(T x) const { return x * std::tanh(detail::softplus(x)); }
  RAMP_INLINE T derivative(T x) const {
    const T t = std::tanh(detail::softplus(x));
    return t + x * detail::logistic(x) * (T(1) - t * t);
  }
};

template <class T = float>
struct squareplus {
  T b = T(4);
  RAMP_INLINE T forward(T x) const {
    const T root = std::sqrt(x * x + b);
    return x > T(0) ? T(0.5) * (x + root) : T(0.5) * b / (root - x);
  }
  RAMP_INLINE T derivative(T x) const { return T(0.5) + T(0.5) * x / std::sqrt(x * x + b); }
};

template <class T = float>
struct sigmoid {
  RAMP_INLINE T forward(T x) const { return detail::logistic(x); }
  RAMP_INLINE T derivative(T x) const {
    const T s = detail::logistic(x);
    return s * (T(1) - s);
  }
};

template <class T = float>
struct tanh {
  RAMP_INLINE T forward(T x) const { return std::tanh(x); }
  RAMP_INLINE T derivative(T x) const {
    const T t = std::tanh(x);
    return T(1) - t * t;
  }
};

template <class T = float>
struct log_sigmoid {
  RAMP_INLINE T forward(T x) const { return -detail::softplus(-x); }
  RAMP_INLINE T derivative(T x) const { return detail::logistic(-x); }
};

template <class T = float>
struct clipped_relu {
  T ceiling = T(6);
  RAMP_INLINE T forward(T x) const { return (std::min)((std::max)(x, T(0)), ceiling); }
  RAMP_INLINE T derivative(T x) const { return x > T(0) && x < ceiling ? T(1) : T(0); }
};

template <class T = float>
struct threshold_relu {
  T threshold = T(0);
  RAMP_INLINE T forward(T x) const { return (std::max)(threshold * x, x); }
  RAMP_INLINE T derivative(T x) const { return x > T(0) ? (std::max)(threshold, T(1)) : (std::min)(threshold, T(1)); }
};

template <class T = float>
struct shifted_relu {
  T shift = T(1);
  RAMP_INLINE T forward(T x) const { return (std::max)(x, -shift); }
  RAMP_INLINE T derivative(T x) const { return x > -shift ? T(1) : T(0); }
};

template <class T = float>
struct selu {
  static constexpr T scale = T(1.0507009873554804934), alpha = T(1.6732632423543772848);
  RAMP_INLINE T forward(T x) const { return scale * (x > T(0) ? x : alpha * std::expm1(x)); }
  RAMP_INLINE T derivative(T x) const { return scale * (x > T(0) ? T(1) : alpha * std::exp(x)); }
};

template <class T = float>
struct celu {
  T alpha = T(1);
  RAMP_INLINE T forward(T x) const { return x > T(0) ? x : alpha * std::expm1(x / alpha); }
  RAMP_INLINE T derivative(T x) const { return x > T(0) ? T(1) : std::exp(x / alpha); }
};

template <class T = float>
struct hard_sigmoid {
  RAMP_INLINE T forward(T x) const { return (std::min)((std::max)(x + T(3), T(0)), T(6)) / T(6); }
  RAMP_INLINE T derivative(T x) const { return x > T(-3) && x < T(3) ? T(1) / T(6) : T(0); }
};

template <class T = float>
struct hard_swish {
  RAMP_INLINE T forward(T x) const { return x * (std::min)((std::max)(x + T(3), T(0)), T(6)) / T(6); }
  RAMP_INLINE T derivative(T x) const {
    if (x < T(-3)) return T(0);
    return x <= T(3) ? x / T(3) + T(0.5) : T(1);
  }
};

template <class T = float>
struct hard_tanh {
  T min = T(-1), max = T(1);
  RAMP_INLINE T forward(T x) const { return (std::min)((std::max)(x, min), max); }
  RAMP_INLINE T derivative(T x) const { return x > min && x < max ? T(1) : T(0); }
};

}  // namespace ramp::reference
