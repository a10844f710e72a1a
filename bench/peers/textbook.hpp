// The formulas as books and model code print them, for any V for which `math` (declared by the file that
// includes this one) has the functions. In an anonymous namespace: the files that include it are compiled
// with different flags, and the linker must not mix them up.
#pragma once

namespace {
namespace textbook {

template <class V>
V logistic(V x) {
  return V(1) / (V(1) + math::exp(-x));
}

template <class V>
V log_of_1_plus_exp(V x) {
  return math::max(x, V(0)) + math::log1p(math::exp(-math::abs(x)));
}

struct relu {
  template <class V>
  static V forward(V x) {
    return math::max(x, V(0));
  }
  template <class V>
  static V derivative(V x) {
    return math::select(x > V(0), V(1), V(0));
  }
};

struct leaky_relu {
  template <class V>
  static V forward(V x) {
    return math::select(x > V(0), x, V(0.01f) * x);
  }
  template <class V>
  static V derivative(V x) {
    return math::select(x > V(0), V(1), V(0.01f));
  }
};

struct prelu {
  template <class V>
  static V forward(V x) {
    return math::select(x > V(0), x, V(0.25f) * x);
  }
  template <class V>
  static V derivative(V x) {
    return math::select(x > V(0), V(1), V(0.25f));
  }
};

struct gelu {
  template <class V>
  static V cdf(V x) {
    return V(0.5f) * (V(1) + math::erf(x * math::constant<V>(0.70710678118654752)));
  }
  template <class V>
  static V forward(V x) {
    return x * cdf(x);
  }
  template <class V>
  static V derivative(V x) {
    return cdf(x) + x * math::constant<V>(0.39894228040143268) * math::exp(V(-0.5f) * x * x);
  }
};

struct gelu_tanh {
  template <class V>
  static V tanh_u(V x) {
    return math::tanh(math::constant<V>(0.79788456080286536) * (x + math::constant<V>(0.044715) * x * x * x));
  }
  template <class V>
  static V forward(V x) {
    return V(0.5f) * x * (V(1) + tanh_u(x));
  }
  template <class V>
  static V derivative(V x) {
    const V t = tanh_u(x);
    const V slope = math::constant<V>(0.79788456080286536) * (V(1) + math::constant<V>(0.134145) * x * x);
    return V(0.5f) * (V(1) + t) + V(0.5f) * x * (V(1) - t * t) * slope;
  }
};

struct silu {
  template <class V>
  static V forward(V x) {
    return x / (V(1) + math::exp(-x));
  }
  template <class V>
  static V derivative(V x) {
    const V s = logistic(x);
    return s * (V(1) + x * (V(1) - s));
  }
};

struct softplus {
  template <class V>
  static V forward(V x) {
    return log_of_1_plus_exp(x);
  }
  template <class V>
  static V derivative(V x) {
    return logistic(x);
  }
};

struct elu {
  template <class V>
  static V forward(V x) {
    return math::select(x > V(0), x, math::expm1(x));
  }
  template <class V>
  static V derivative(V x) {
    return math::select(x > V(0), V(1), math::exp(x));
  }
};
using celu = elu;

struct selu {
  template <class V>
  static V forward(V x) {
    return math::select(x > V(0), math::constant<V>(1.0507009873554805) * x,
                        math::constant<V>(1.7580993408473769) * math::expm1(x));
  }
  template <class V>
  static V derivative(V x) {
    return math::select(x > V(0), math::constant<V>(1.0507009873554805),
                        math::constant<V>(1.7580993408473769) * math::exp(x));
  }
};

struct mish {
  template <class V>
  static V forward(V x) {
    return x * math::tanh(log_of_1_plus_exp(x));
  }
  template <class V>
  static V derivative(V x) {
    const V t = math::tanh(log_of_1_plus_exp(x));
    return t + x * (V(1) - t * t) * logistic(x);
  }
};

struct squareplus {
  template <class V>
  static V forward(V x) {
    return V(0.5f) * (x + math::sqrt(x * x + V(4)));
  }
  template <class V>
  static V derivative(V x) {
    return V(0.5f) * (V(1) + x / math::sqrt(x * x + V(4)));
  }
};

struct sigmoid {
  template <class V>
  static V forward(V x) {
    return logistic(x);
  }
  template <class V>
  static V derivative(V x) {
    const V s = logistic(x);
    return s * (V(1) - s);
  }
};

struct tanh {
  template <class V>
  static V forward(V x) {
    return math::tanh(x);
  }
  template <class V>
  static V derivative(V x) {
    const V t = math::tanh(x);
    return V(1) - t * t;
  }
};

struct log_sigmoid {
  template <class V>
  static V forward(V x) {
    return -log_of_1_plus_exp(-x);
  }
  template <class V>
  static V derivative(V x) {
    return logistic(-x);
  }
};

struct clipped_relu {
  template <class V>
  static V forward(V x) {
    return math::min(math::max(x, V(0)), V(6));
  }
  template <class V>
  static V derivative(V x) {
    return math::select(x > V(0), math::select(x < V(6), V(1), V(0)), V(0));
  }
};

using threshold_relu = relu;

struct shifted_relu {
  template <class V>
  static V forward(V x) {
    return math::max(x, V(-1));
  }
  template <class V>
  static V derivative(V x) {
    return math::select(x > V(-1), V(1), V(0));
  }
};

struct hard_sigmoid {
  template <class V>
  static V forward(V x) {
    return math::min(math::max(x + V(3), V(0)), V(6)) * math::constant<V>(1.0 / 6);
  }
  template <class V>
  static V derivative(V x) {
    return math::select(math::abs(x) < V(3), math::constant<V>(1.0 / 6), V(0));
  }
};

struct hard_swish {
  template <class V>
  static V forward(V x) {
    return x * math::min(math::max(x + V(3), V(0)), V(6)) * math::constant<V>(1.0 / 6);
  }
  template <class V>
  static V derivative(V x) {
    const V inside = x * math::constant<V>(1.0 / 3) + V(0.5f);
    return math::select(x > V(-3), math::select(x < V(3), inside, V(1)), V(0));
  }
};

struct hard_tanh {
  template <class V>
  static V forward(V x) {
    return math::min(math::max(x, V(-1)), V(1));
  }
  template <class V>
  static V derivative(V x) {
    return math::select(math::abs(x) < V(1), V(1), V(0));
  }
};

}  // namespace textbook
}  // namespace
