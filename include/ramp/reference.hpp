// The reference formulas: each activation as a good C++ programmer writes it on <cmath>. The benchmarks compare ramp
// with them in three forms: one value at a time, in a loop that the compiler vectorizes, and on the registers of xsimd.
//
// `forward` and `derivative` take a V that is a T or an xsimd::batch<T>. The formulas promise no accuracy in ULP: where
// a stable form is slower than the usual one (the tails of gelu and squareplus), the usual one stands here.
//
// Every function is always inlined and so never emitted: its name would not say which -m flags and which
// floating-point options it was compiled with, and the linker would merge functions that differ.
#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>

#include <ramp/detail/config.hpp>

namespace ramp::reference {

/// The functions of <cmath> for scalars, found by argument-dependent lookup for registers.
namespace math {

#define RAMP_REFERENCE_FUNCTION(NAME) \
  template <class V>                  \
  RAMP_INLINE V NAME(V x) {           \
    using std::NAME;                  \
    return NAME(x);                   \
  }
RAMP_REFERENCE_FUNCTION(abs)
RAMP_REFERENCE_FUNCTION(erf)
RAMP_REFERENCE_FUNCTION(exp)
RAMP_REFERENCE_FUNCTION(expm1)
RAMP_REFERENCE_FUNCTION(log1p)
RAMP_REFERENCE_FUNCTION(sqrt)
RAMP_REFERENCE_FUNCTION(tanh)
#undef RAMP_REFERENCE_FUNCTION

template <class V>
RAMP_INLINE V max(V x, V y) {
  using std::max;
  return max(x, y);
}

template <class V>
RAMP_INLINE V min(V x, V y) {
  using std::min;
  return min(x, y);
}

template <class Condition, class V>
RAMP_INLINE V if_else(Condition condition, V yes, V no) {
  if constexpr (std::same_as<Condition, bool>)
    return condition ? yes : no;
  else
    return select(condition, yes, no);
}

/// Evaluates `no` only where it is needed, if one value is asked for.
template <class Condition, class V, std::invocable No>
RAMP_INLINE V if_else(Condition condition, V yes, No no) {
  if constexpr (std::same_as<Condition, bool>)
    return condition ? yes : no();
  else
    return select(condition, yes, no());
}

template <class V>
RAMP_INLINE V logistic(V x) {
  return V(1) / (V(1) + exp(-x));
}

/// log(1 + e^x) without overflow.
template <class V>
RAMP_INLINE V softplus(V x) {
  return max(x, V(0)) + log1p(exp(-abs(x)));
}

}  // namespace math

template <class T = float>
struct relu {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::max(x, V(0));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(0), V(1), V(0));
  }
};

template <class T = float>
struct leaky_relu {
  T negative_slope = T(0.01);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::if_else(x > V(0), x, negative_slope * x);
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(0), V(1), V(negative_slope));
  }
};

template <class T = float>
struct prelu {
  T slope = T(0.25);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::if_else(x > V(0), x, slope * x);
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(0), V(1), V(slope));
  }
};

template <class T = float>
struct gelu {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return x * cdf(x);
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    const V density = T(0.39894228040143267794) * math::exp(T(-0.5) * x * x);
    return cdf(x) + x * density;
  }

 private:
  template <class V>
  RAMP_INLINE static V cdf(V x) {
    return T(0.5) * (T(1) + math::erf(x * T(0.70710678118654752440)));
  }
};

template <class T = float>
struct gelu_tanh {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return T(0.5) * x * (T(1) + math::tanh(inner(x)));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    const V t = math::tanh(inner(x));
    const V slope = T(0.79788456080286535588) * (T(1) + T(3 * 0.044715) * x * x);
    return T(0.5) * (T(1) + t) + T(0.5) * x * (T(1) - t * t) * slope;
  }

 private:
  template <class V>
  RAMP_INLINE static V inner(V x) {
    return T(0.79788456080286535588) * (x + T(0.044715) * x * x * x);
  }
};

template <class T = float>
struct silu {
  T beta = T(1);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return x / (T(1) + math::exp(-beta * x));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    const V z = beta * x, s = math::logistic(z);
    return s * (T(1) + z * (T(1) - s));
  }
};

template <class T = float>
struct softplus {
  T beta = T(1);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::softplus(beta * x) / beta;
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::logistic(beta * x);
  }
};

template <class T = float>
struct elu {
  T alpha = T(1);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::if_else(x > V(0), x, [=, this]() RAMP_LAMBDA_INLINE { return alpha * math::expm1(x); });
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(0), V(1), [=, this]() RAMP_LAMBDA_INLINE { return alpha * math::exp(x); });
  }
};

template <class T = float>
struct mish {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return x * math::tanh(math::softplus(x));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    const V t = math::tanh(math::softplus(x));
    return t + x * (T(1) - t * t) * math::logistic(x);
  }
};

template <class T = float>
struct squareplus {
  T b = T(4);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return T(0.5) * (x + math::sqrt(x * x + b));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return T(0.5) * (T(1) + x / math::sqrt(x * x + b));
  }
};

template <class T = float>
struct sigmoid {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::logistic(x);
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    const V s = math::logistic(x);
    return s * (T(1) - s);
  }
};

template <class T = float>
struct tanh {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::tanh(x);
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    const V t = math::tanh(x);
    return T(1) - t * t;
  }
};

template <class T = float>
struct log_sigmoid {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return -math::softplus(-x);
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::logistic(-x);
  }
};

template <class T = float>
struct clipped_relu {
  T ceiling = T(6);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::min(math::max(x, V(0)), V(ceiling));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(0) && x < V(ceiling), V(1), V(0));
  }
};

template <class T = float>
struct threshold_relu {
  T threshold = T(0);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::max(threshold * x, x);
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(0), V(math::max(threshold, T(1))), V(math::min(threshold, T(1))));
  }
};

template <class T = float>
struct shifted_relu {
  T shift = T(1);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::max(x, V(-shift));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(-shift), V(1), V(0));
  }
};

template <class T = float>
struct selu {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::if_else(x > V(0), scale * x, [=]() RAMP_LAMBDA_INLINE { return scale_alpha * math::expm1(x); });
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(0), V(scale), [=]() RAMP_LAMBDA_INLINE { return scale_alpha * math::exp(x); });
  }

 private:
  static constexpr T scale = T(1.0507009873554804934), scale_alpha = T(1.7580993408473768599);
};

template <class T = float>
struct celu {
  T alpha = T(1);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::if_else(x > V(0), x, [=, this]() RAMP_LAMBDA_INLINE { return alpha * math::expm1(x / alpha); });
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(0), V(1), [=, this]() RAMP_LAMBDA_INLINE { return math::exp(x / alpha); });
  }
};

template <class T = float>
struct hard_sigmoid {
  T slope = T(1) / T(6), offset = T(0.5);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::min(math::max(slope * x + offset, V(0)), V(1));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    const V y = slope * x + offset;
    return math::if_else(y > V(0) && y < V(1), V(slope), V(0));
  }
};

template <class T = float>
struct hard_swish {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return x * math::min(math::max(x + T(3), V(0)), V(6)) * (T(1) / T(6));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    const V inside = x * (T(1) / T(3)) + T(0.5);
    return math::if_else(x > V(-3), math::if_else(x < V(3), inside, V(1)), V(0));
  }
};

template <class T = float>
struct hard_tanh {
  T min = T(-1), max = T(1);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::min(math::max(x, V(min)), V(max));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(min) && x < V(max), V(1), V(0));
  }
};

template <class T = float>
struct exponential {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::exp(x);
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::exp(x);
  }
};

template <class T = float>
struct softsign {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return x / (T(1) + math::abs(x));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    const V d = T(1) + math::abs(x);
    return T(1) / (d * d);
  }
};

template <class T = float>
struct relu_squared {
  template <class V>
  RAMP_INLINE V forward(V x) const {
    const V positive = math::max(x, V(0));
    return positive * positive;
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return T(2) * math::max(x, V(0));
  }
};

template <class T = float>
struct threshold {
  T threshold = T(1), value = T(0);
  template <class V>
  RAMP_INLINE V forward(V x) const {
    return math::if_else(x > V(threshold), x, V(value));
  }
  template <class V>
  RAMP_INLINE V derivative(V x) const {
    return math::if_else(x > V(threshold), V(1), V(0));
  }
};

}  // namespace ramp::reference
