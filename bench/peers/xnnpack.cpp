// XNNPACK's operators, set up once per array; what is timed is xnn_run_operator without a thread pool.
#include <cpuinfo.h>
#include <xnnpack.h>

#include <limits>
#include <memory>
#include <stdexcept>
#include <string>

#include "peer.hpp"

namespace bench {
namespace {

void check(xnn_status status, const char* call) {
  if (status != xnn_status_success)
    throw std::runtime_error(std::string("XNNPACK: ") + call + " failed with status " +
                             std::to_string(status));
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

using owner = std::shared_ptr<xnn_operator>;

template <class Create>
owner create(const Create& function) {
  xnn_operator_t made = nullptr;
  check(function(&made), "create");
  return owner(made, [](xnn_operator_t op) { xnn_delete_operator(op); });
}

/// An operator over rows of one channel.
template <class Create, class Setup>
void add(peer& p, std::string_view activation, Create creator, Setup setup) {
  p.of_float.push_back({activation, direction::forward, [=](const arrays<float>& a) {
                          const owner op = create(creator);
                          check(setup(op.get(), a.x.size(), a.x.data(), a.out.data(), nullptr), "setup");
                          return [op] { xnn_run_operator(op.get(), nullptr); };
                        }});
}

void add_clamp(peer& p, std::string_view activation, float low, float high) {
  add(
      p, activation, [=](xnn_operator_t* op) { return xnn_create_clamp_nc_f32(1, 1, 1, low, high, 0, op); },
      xnn_setup_clamp_nc_f32);
}

void add_leaky(peer& p, std::string_view activation, float slope) {
  add(
      p, activation, [=](xnn_operator_t* op) { return xnn_create_leaky_relu_nc_f32(1, 1, 1, slope, 0, op); },
      xnn_setup_leaky_relu_nc_f32);
}

void add_elu(peer& p, std::string_view activation) {
  add(
      p, activation, [](xnn_operator_t* op) { return xnn_create_elu_nc_f32(1, 1, 1, 1.0f, 0, op); },
      xnn_setup_elu_nc_f32);
}

}  // namespace

peer xnnpack_peer() {
  initialize();
  constexpr float infinity = std::numeric_limits<float>::infinity();
  peer p{"XNNPACK", {}, {}};
  add_clamp(p, "relu", 0, infinity);
  add_clamp(p, "threshold_relu", 0, infinity);
  add_clamp(p, "clipped_relu", 0, 6);
  add_clamp(p, "shifted_relu", -1, infinity);
  add_clamp(p, "hard_tanh", -1, 1);
  add_leaky(p, "leaky_relu", 0.01f);
  add_leaky(p, "prelu", 0.25f);
  add_elu(p, "elu");
  add_elu(p, "celu");
  add(
      p, "sigmoid", [](xnn_operator_t* op) { return xnn_create_sigmoid_nc_f32(1, 1, 1, 0, op); },
      xnn_setup_sigmoid_nc_f32);
  add(
      p, "hard_swish", [](xnn_operator_t* op) { return xnn_create_hardswish_nc_f32(1, 1, 1, 0, op); },
      xnn_setup_hardswish_nc_f32);
  return p;
}

}  // namespace bench
