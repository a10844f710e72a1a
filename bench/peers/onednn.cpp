// oneDNN's eltwise primitives, created once per shape; what is timed is execute() and wait(). One thread, and
// no wider instructions than the rest of the build.
#include <omp.h>

#include <memory>
#include <oneapi/dnnl/dnnl.hpp>

#include "peer.hpp"

namespace bench {
namespace {

using dnnl::algorithm;
using dnnl::memory;

const dnnl::engine& engine() {
  static const dnnl::engine e = [] {
    omp_set_num_threads(1);
#if defined(__x86_64__) && !defined(__AVX512F__)
    dnnl::set_max_cpu_isa(
#if defined(__AVX2__)
        dnnl::cpu_isa::avx2
#else
        dnnl::cpu_isa::sse41
#endif
    );
#endif
    return dnnl::engine(dnnl::engine::kind::cpu, 0);
  }();
  return e;
}

struct eltwise {
  algorithm kind;
  float alpha, beta;

#if DNNL_VERSION_MAJOR >= 3
  dnnl::eltwise_forward::primitive_desc forward_for(const memory::desc& shape, dnnl::prop_kind purpose) const {
    return {engine(), purpose, kind, shape, shape, alpha, beta};
  }
  dnnl::eltwise_backward::primitive_desc backward_for(const memory::desc& shape) const {
    return {engine(), kind, shape, shape, shape, alpha, beta, forward_for(shape, dnnl::prop_kind::forward_training)};
  }
#else
  dnnl::eltwise_forward::primitive_desc forward_for(const memory::desc& shape, dnnl::prop_kind purpose) const {
    return {{purpose, kind, shape, alpha, beta}, engine()};
  }
  dnnl::eltwise_backward::primitive_desc backward_for(const memory::desc& shape) const {
    return {{kind, shape, shape, alpha, beta}, engine(), forward_for(shape, dnnl::prop_kind::forward_training)};
  }
#endif
};

struct execution {
  dnnl::stream stream;
  dnnl::primitive primitive;
  std::unordered_map<int, memory> arguments;

  void operator()() {
    // oneDNN 2.6.3's backward kernels keep registers on a stack that they do not align: where it lies at a multiple of
    // 32, they take twice the time that they take 16 bytes further.
    alignas(64) volatile char aligned = 0;
    *static_cast<volatile char*>(__builtin_alloca(16)) = aligned;
    primitive.execute(stream, arguments);
    stream.wait();
  }
};

memory::desc shape_of(const arrays<float>& a) {
  return {{static_cast<memory::dim>(a.x.size())}, memory::data_type::f32, memory::format_tag::a};
}

memory bind(const memory::desc& shape, const float* data) { return {shape, engine(), const_cast<float*>(data)}; }

void add(peer& p, std::string_view activation, const eltwise& op) {
  p.of_float.push_back({activation, direction::forward, [op](const arrays<float>& a) {
                          const auto shape = shape_of(a);
                          const auto call = std::make_shared<execution>(execution{
                              dnnl::stream(engine()),
                              dnnl::eltwise_forward(op.forward_for(shape, dnnl::prop_kind::forward_inference)),
                              {{DNNL_ARG_SRC, bind(shape, a.x.data())}, {DNNL_ARG_DST, bind(shape, a.out.data())}}});
                          return [call] { (*call)(); };
                        }});
  p.of_float.push_back({activation, direction::backward, [op](const arrays<float>& a) {
                          const auto shape = shape_of(a);
                          const auto call = std::make_shared<execution>(
                              execution{dnnl::stream(engine()),
                                        dnnl::eltwise_backward(op.backward_for(shape)),
                                        {{DNNL_ARG_SRC, bind(shape, a.x.data())},
                                         {DNNL_ARG_DIFF_DST, bind(shape, a.grad_out.data())},
                                         {DNNL_ARG_DIFF_SRC, bind(shape, a.out.data())}}});
                          return [call] { (*call)(); };
                        }});
}

}  // namespace

peer onednn_peer() {
  peer p{"oneDNN", {}, {}};
  add(p, "relu", {algorithm::eltwise_relu, 0, 0});
  add(p, "leaky_relu", {algorithm::eltwise_relu, 0.01f, 0});
  add(p, "prelu", {algorithm::eltwise_relu, 0.25f, 0});
  add(p, "gelu", {algorithm::eltwise_gelu_erf, 0, 0});
  add(p, "gelu_tanh", {algorithm::eltwise_gelu_tanh, 0, 0});
  add(p, "silu", {algorithm::eltwise_swish, 1, 0});
#if DNNL_VERSION_MAJOR >= 3
  add(p, "softplus", {algorithm::eltwise_soft_relu, 1, 0});
  add(p, "log_sigmoid", {algorithm::eltwise_soft_relu, -1, 0});
  add(p, "hard_sigmoid", {algorithm::eltwise_hardsigmoid, 1.0f / 6, 0.5f});
  add(p, "hard_swish", {algorithm::eltwise_hardswish, 1.0f / 6, 0.5f});
#else
  add(p, "softplus", {algorithm::eltwise_soft_relu, 0, 0});
  add(p, "log_sigmoid", {algorithm::eltwise_logsigmoid, 0, 0});
  add(p, "hard_swish", {algorithm::eltwise_hardswish, 0, 0});
#endif
  add(p, "elu", {algorithm::eltwise_elu, 1, 0});
  add(p, "celu", {algorithm::eltwise_elu, 1, 0});
  add(p, "mish", {algorithm::eltwise_mish, 0, 0});
  add(p, "sigmoid", {algorithm::eltwise_logistic, 0, 0});
  add(p, "tanh", {algorithm::eltwise_tanh, 0, 0});
  add(p, "clipped_relu", {algorithm::eltwise_clip, 0, 6});
  add(p, "threshold_relu", {algorithm::eltwise_relu, 0, 0});
  add(p, "hard_tanh", {algorithm::eltwise_clip, -1, 1});
  return p;
}

}  // namespace bench
