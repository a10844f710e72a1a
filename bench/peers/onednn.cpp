// oneDNN's eltwise primitives, created once per shape; what is timed is execute() and wait(). One thread, and
// no wider instructions than the rest of the build.
#include <omp.h>

#include <oneapi/dnnl/dnnl.hpp>
#include <string>
#include <unordered_map>

#include "../candidates.hpp"

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

void execute(const dnnl::primitive& primitive, dnnl::stream& stream, const std::unordered_map<int, memory>& arguments) {
  // Works around oneDNN 2.6.3, whose backward kernels spill registers to a stack that they do not align: they take
  // twice the time where it lies at a multiple of 32 instead of 16 bytes behind one.
  alignas(64) volatile char aligned = 0;
  *static_cast<volatile char*>(__builtin_alloca(16)) = aligned;
  primitive.execute(stream, arguments);
  stream.wait();
}

void time(benchmark::State& state, const dnnl::primitive& primitive, const std::unordered_map<int, memory>& arguments) {
  dnnl::stream stream(engine());
  time_calls(state, [&] { execute(primitive, stream, arguments); });
}

memory::desc shape_of(const arrays<float>& a) {
  return {{static_cast<memory::dim>(a.x.size())}, memory::data_type::f32, memory::format_tag::a};
}

memory bind(const memory::desc& shape, const float* data) { return {shape, engine(), const_cast<float*>(data)}; }

void add(candidate_list& list, std::string_view activation, const eltwise& op) {
  list.add_prepared<float>(
      activation, direction::forward, "oneDNN", [op](benchmark::State& state, const arrays<float>& a) {
        const auto shape = shape_of(a);
        time(state, dnnl::eltwise_forward(op.forward_for(shape, dnnl::prop_kind::forward_inference)),
             {{DNNL_ARG_SRC, bind(shape, a.x.data())}, {DNNL_ARG_DST, bind(shape, a.out.data())}});
      });
  list.add_prepared<float>(activation, direction::backward, "oneDNN",
                           [op](benchmark::State& state, const arrays<float>& a) {
                             const auto shape = shape_of(a);
                             time(state, dnnl::eltwise_backward(op.backward_for(shape)),
                                  {{DNNL_ARG_SRC, bind(shape, a.x.data())},
                                   {DNNL_ARG_DIFF_DST, bind(shape, a.grad_out.data())},
                                   {DNNL_ARG_DIFF_SRC, bind(shape, a.out.data())}});
                           });
}

}  // namespace

void add_onednn(candidate_list& list) {
  benchmark::AddCustomContext("oneDNN", std::to_string(DNNL_VERSION_MAJOR) + '.' + std::to_string(DNNL_VERSION_MINOR) +
                                            '.' + std::to_string(DNNL_VERSION_PATCH));
  add(list, "relu", {algorithm::eltwise_relu, 0, 0});
  add(list, "leaky_relu", {algorithm::eltwise_relu, 0.01f, 0});
  add(list, "prelu", {algorithm::eltwise_relu, 0.25f, 0});
  add(list, "gelu", {algorithm::eltwise_gelu_erf, 0, 0});
  add(list, "gelu_tanh", {algorithm::eltwise_gelu_tanh, 0, 0});
  add(list, "silu", {algorithm::eltwise_swish, 1, 0});
#if DNNL_VERSION_MAJOR >= 3
  add(list, "softplus", {algorithm::eltwise_soft_relu, 1, 0});
  add(list, "log_sigmoid", {algorithm::eltwise_soft_relu, -1, 0});
  add(list, "hard_sigmoid", {algorithm::eltwise_hardsigmoid, 1.0f / 6, 0.5f});
  add(list, "hard_swish", {algorithm::eltwise_hardswish, 1.0f / 6, 0.5f});
#else
  add(list, "softplus", {algorithm::eltwise_soft_relu, 0, 0});
  add(list, "log_sigmoid", {algorithm::eltwise_logsigmoid, 0, 0});
  add(list, "hard_swish", {algorithm::eltwise_hardswish, 0, 0});
#endif
  add(list, "elu", {algorithm::eltwise_elu, 1, 0});
  add(list, "celu", {algorithm::eltwise_elu, 1, 0});
  add(list, "mish", {algorithm::eltwise_mish, 0, 0});
  add(list, "sigmoid", {algorithm::eltwise_logistic, 0, 0});
  add(list, "tanh", {algorithm::eltwise_tanh, 0, 0});
  add(list, "clipped_relu", {algorithm::eltwise_clip, 0, 6});
  add(list, "threshold_relu", {algorithm::eltwise_relu, 0, 0});
  add(list, "exponential", {algorithm::eltwise_exp, 0, 0});
  add(list, "hard_tanh", {algorithm::eltwise_clip, -1, 1});
}

}  // namespace bench
