// Eigen's array expressions: the formulas as a user of Eigen writes them. An activation without a formula here has no
// candidate of this name.
#include <Eigen/Core>
#include <string>
#include <unsupported/Eigen/SpecialFunctions>

#include "../candidates.hpp"
#include "activations.hpp"

namespace bench {
namespace {

template <class T>
using const_map = Eigen::Map<const Eigen::Array<T, Eigen::Dynamic, 1>>;
template <class T>
using map = Eigen::Map<Eigen::Array<T, Eigen::Dynamic, 1>>;

// x(...) is evaluated inside the assignment: no formula makes a temporary array.
template <class T>
struct formulas {
  using X = const const_map<T>&;
  static constexpr T sqrt_half = T(0.70710678118654752), sqrt_2_over_pi = T(0.79788456080286536),
                     inv_sqrt_2pi = T(0.39894228040143268), scale = T(1.0507009873554805),
                     scale_alpha = T(1.7580993408473769);

  static auto one(X x) { return map<T>::Constant(x.size(), T(1)); }
  static auto constant(X x, T value) { return map<T>::Constant(x.size(), value); }

#define RAMP_EIGEN(NAME, FORWARD, DERIVATIVE)                                \
  static void NAME##_forward(const arrays<T>& a) {                           \
    const const_map<T> x(a.x.data(), static_cast<Eigen::Index>(a.x.size())); \
    map<T>(a.out.data(), x.size()) = FORWARD;                                \
  }                                                                          \
  static void NAME##_backward(const arrays<T>& a) {                          \
    const const_map<T> x(a.x.data(), static_cast<Eigen::Index>(a.x.size())); \
    const const_map<T> grad_out(a.grad_out.data(), x.size());                \
    map<T>(a.out.data(), x.size()) = grad_out * (DERIVATIVE);                \
  }

  RAMP_EIGEN(relu, x.max(T(0)), (x > T(0)).select(one(x), constant(x, T(0))))
  RAMP_EIGEN(leaky_relu, x.max(T(0.01) * x), (x > T(0)).select(one(x), constant(x, T(0.01))))
  RAMP_EIGEN(prelu, x.max(T(0.25) * x), (x > T(0)).select(one(x), constant(x, T(0.25))))
  RAMP_EIGEN(gelu, T(0.5) * x * (T(1) + (x * sqrt_half).erf()),
             T(0.5) * (T(1) + (x * sqrt_half).erf()) + x * inv_sqrt_2pi * (T(-0.5) * x.square()).exp())
  RAMP_EIGEN(gelu_tanh, T(0.5) * x * (T(1) + (sqrt_2_over_pi * (x + T(0.044715) * x.cube())).tanh()),
             T(0.5) * (T(1) + (sqrt_2_over_pi * (x + T(0.044715) * x.cube())).tanh()) +
                 T(0.5) * x * (T(1) - (sqrt_2_over_pi * (x + T(0.044715) * x.cube())).tanh().square()) *
                     (sqrt_2_over_pi * (T(1) + T(0.134145) * x.square())))
  RAMP_EIGEN(silu, x* x.logistic(), x.logistic() * (T(1) + x * (T(1) - x.logistic())))
  RAMP_EIGEN(softplus, x.max(T(0)) + (-x.abs()).exp().log1p(), x.logistic())
  RAMP_EIGEN(elu, (x > T(0)).select(x, x.expm1()), (x > T(0)).select(one(x), x.exp()))
  RAMP_EIGEN(mish, x*(x.max(T(0)) + (-x.abs()).exp().log1p()).tanh(),
             (x.max(T(0)) + (-x.abs()).exp().log1p()).tanh() +
                 x * (T(1) - (x.max(T(0)) + (-x.abs()).exp().log1p()).tanh().square()) * x.logistic())
  RAMP_EIGEN(squareplus, T(0.5) * (x + (x.square() + T(4)).sqrt()), T(0.5) * (T(1) + x / (x.square() + T(4)).sqrt()))
  RAMP_EIGEN(sigmoid, x.logistic(), x.logistic() * (T(1) - x.logistic()))
  RAMP_EIGEN(tanh, x.tanh(), T(1) - x.tanh().square())
  RAMP_EIGEN(log_sigmoid, x.min(T(0)) - (-x.abs()).exp().log1p(), (-x).logistic())
  RAMP_EIGEN(clipped_relu, x.max(T(0)).min(T(6)), (x > T(0) && x < T(6)).select(one(x), constant(x, T(0))))
  RAMP_EIGEN(threshold_relu, x.max(T(0)), (x > T(0)).select(one(x), constant(x, T(0))))
  RAMP_EIGEN(shifted_relu, x.max(T(-1)), (x > T(-1)).select(one(x), constant(x, T(0))))
  RAMP_EIGEN(selu, (x > T(0)).select(scale* x, scale_alpha* x.expm1()),
             (x > T(0)).select(constant(x, scale), scale_alpha* x.exp()))
  RAMP_EIGEN(celu, (x > T(0)).select(x, x.expm1()), (x > T(0)).select(one(x), x.exp()))
  RAMP_EIGEN(hard_sigmoid, (T(1.0 / 6) * x + T(0.5)).max(T(0)).min(T(1)),
             (x.abs() < T(3)).select(constant(x, T(1.0 / 6)), constant(x, T(0))))
  RAMP_EIGEN(hard_swish, x*(x + T(3)).max(T(0)).min(T(6)) * T(1.0 / 6),
             (x <= T(-3)).select(constant(x, T(0)), (x >= T(3)).select(one(x), x* T(1.0 / 3) + T(0.5))))
  RAMP_EIGEN(hard_tanh, x.max(T(-1)).min(T(1)), (x.abs() < T(1)).select(one(x), constant(x, T(0))))
  RAMP_EIGEN(exponential, x.exp(), x.exp())
  RAMP_EIGEN(softsign, x / (T(1) + x.abs()), (T(1) + x.abs()).square().inverse())
  RAMP_EIGEN(relu_squared, x.max(T(0)).square(), T(2) * x.max(T(0)))
  RAMP_EIGEN(threshold, (x > T(1)).select(x, constant(x, T(0))), (x > T(1)).select(one(x), constant(x, T(0))))
#undef RAMP_EIGEN
};

template <class T>
void add(candidate_list& list) {
  using f = formulas<T>;
#define RAMP_BENCH_ADD(NAME)                                               \
  if constexpr (requires { &f::NAME##_forward; }) {                        \
    list.add<T>(#NAME, direction::forward, "Eigen", &f::NAME##_forward);   \
    list.add<T>(#NAME, direction::backward, "Eigen", &f::NAME##_backward); \
  }
  RAMP_BENCH_ACTIVATIONS(RAMP_BENCH_ADD)
#undef RAMP_BENCH_ADD
}

}  // namespace

void add_eigen(candidate_list& list) {
  benchmark::AddCustomContext("Eigen", std::to_string(EIGEN_WORLD_VERSION) + '.' + std::to_string(EIGEN_MAJOR_VERSION) +
                                           '.' + std::to_string(EIGEN_MINOR_VERSION));
  add<float>(list);
  add<double>(list);
}

}  // namespace bench
