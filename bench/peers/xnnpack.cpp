// XNNPACK's operators, set up once per array; what is timed is xnn_run_operator without a thread pool. Two
// interfaces: one function per operator (Debian 12's snapshot of 2022, without GELU and tanh), and one
// function for all of them (Debian 13's of 2024).
#include <cpuinfo.h>
#include <xnnpack.h>

#include <limits>
#include <memory>
#include <stdexcept>
#include <string>

#include "../candidates.hpp"

namespace bench {
namespace {

void check(xnn_status status, const char* call) {
  if (status != xnn_status_success)
    throw std::runtime_error(std::string("XNNPACK: ") + call + " failed with status " + std::to_string(status));
}

/// XNNPACK picks its kernels from what libcpuinfo saw: hide what the rest of the build does not use either.
void initialize() {
#if !defined(__AVX512F__) && defined(__x86_64__)
  cpuinfo_initialize();
  cpuinfo_isa.avx512f = cpuinfo_isa.avx512bw = cpuinfo_isa.avx512dq = cpuinfo_isa.avx512vl = false;
#if !defined(__AVX2__)
  cpuinfo_isa.avx = cpuinfo_isa.avx2 = cpuinfo_isa.fma3 = cpuinfo_isa.f16c = false;
#endif
#endif
  check(xnn_initialize(nullptr), "xnn_initialize");
}

/// Adds an operator over rows of one channel: `create` makes it, `bind` ties it to the arrays.
template <class Create, class Bind>
void add(candidate_list& list, std::string_view activation, Create create, Bind bind) {
  list.add_prepared<float>(
      activation, direction::forward, "XNNPACK", [=](benchmark::State& state, const arrays<float>& a) {
        xnn_operator_t made = nullptr;
        check(create(&made), "create");
        const std::unique_ptr<xnn_operator, decltype(&xnn_delete_operator)> op(made, &xnn_delete_operator);
        bind(made, a);
        time_calls(state, [&] { xnn_run_operator(op.get(), nullptr); });
      });
}

constexpr float infinity = std::numeric_limits<float>::infinity();

#if RAMP_BENCH_XNNPACK_UNARY

void add_unary(candidate_list& list, std::string_view activation, xnn_unary_operator kind,
               const xnn_unary_params& params = {}) {
  add(
      list, activation,
      [=](xnn_operator_t* op) {
        return xnn_create_unary_elementwise_nc(kind, xnn_datatype_fp32, xnn_datatype_fp32, &params, nullptr, nullptr, 0,
                                               op);
      },
      [](xnn_operator_t op, const arrays<float>& a) {
        check(xnn_reshape_unary_elementwise_nc(op, a.x.size(), 1, 1, 1, nullptr), "reshape");
        check(xnn_setup_unary_elementwise_nc(op, a.x.data(), a.out.data()), "setup");
      });
}

void add_clamp(candidate_list& list, std::string_view activation, float low, float high) {
  xnn_unary_params params{};
  params.clamp = {low, high};
  add_unary(list, activation, xnn_unary_clamp, params);
}

void add_leaky_relu(candidate_list& list, std::string_view activation, float slope) {
  xnn_unary_params params{};
  params.leaky_relu.negative_slope = slope;
  add_unary(list, activation, xnn_unary_leaky_relu, params);
}

void add_elu(candidate_list& list, std::string_view activation) {
  xnn_unary_params params{};
  params.elu.alpha = 1;
  add_unary(list, activation, xnn_unary_elu, params);
}

void add_without_parameters(candidate_list& list) {
  add_unary(list, "gelu", xnn_unary_gelu);
  add_unary(list, "sigmoid", xnn_unary_sigmoid);
  add_unary(list, "tanh", xnn_unary_tanh);
  add_unary(list, "hard_swish", xnn_unary_hardswish);
}

#else

template <class Setup>
auto binding(Setup setup) {
  return [=](xnn_operator_t op, const arrays<float>& a) {
    check(setup(op, a.x.size(), a.x.data(), a.out.data(), nullptr), "setup");
  };
}

void add_clamp(candidate_list& list, std::string_view activation, float low, float high) {
  add(
      list, activation, [=](xnn_operator_t* op) { return xnn_create_clamp_nc_f32(1, 1, 1, low, high, 0, op); },
      binding(xnn_setup_clamp_nc_f32));
}

void add_leaky_relu(candidate_list& list, std::string_view activation, float slope) {
  add(
      list, activation, [=](xnn_operator_t* op) { return xnn_create_leaky_relu_nc_f32(1, 1, 1, slope, 0, op); },
      binding(xnn_setup_leaky_relu_nc_f32));
}

void add_elu(candidate_list& list, std::string_view activation) {
  add(
      list, activation, [](xnn_operator_t* op) { return xnn_create_elu_nc_f32(1, 1, 1, 1.0f, 0, op); },
      binding(xnn_setup_elu_nc_f32));
}

void add_without_parameters(candidate_list& list) {
  add(
      list, "sigmoid", [](xnn_operator_t* op) { return xnn_create_sigmoid_nc_f32(1, 1, 1, 0, op); },
      binding(xnn_setup_sigmoid_nc_f32));
  add(
      list, "hard_swish", [](xnn_operator_t* op) { return xnn_create_hardswish_nc_f32(1, 1, 1, 0, op); },
      binding(xnn_setup_hardswish_nc_f32));
}

#endif

}  // namespace

void add_xnnpack(candidate_list& list) {
  initialize();
  add_clamp(list, "relu", 0, infinity);
  add_clamp(list, "threshold_relu", 0, infinity);
  add_clamp(list, "clipped_relu", 0, 6);
  add_clamp(list, "shifted_relu", -1, infinity);
  add_clamp(list, "hard_tanh", -1, 1);
  add_leaky_relu(list, "leaky_relu", 0.01f);
  add_leaky_relu(list, "prelu", 0.25f);
  add_elu(list, "elu");
  add_elu(list, "celu");
  add_without_parameters(list);
}

}  // namespace bench
