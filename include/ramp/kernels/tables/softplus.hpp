// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// log(1 + e^-a) for a >= 0. Relative error 2^-25.1.
struct softplus_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.18p4f;
  static constexpr float per_unit = 0x1.ccccccp0f;
  static constexpr simd::table32 centre{
      {0x1.26cc58p-3f, 0x1.1c5bfp-1f, 0x1.1cb6f4p0f, 0x1.cd5accp0f,
       0x1.2aa708p1f, 0x1.70aec4p1f, 0x1.b9a486p1f, 0x1.0085cep2f,
       0x1.24a5aap2f, 0x1.488ep2f, 0x1.6b003ap2f, 0x1.8fa5e4p2f,
       0x1.b12e32p2f, 0x1.d5d038p2f, 0x1.fa7326p2f, 0x1.0e0d34p3f,
       0x1.207cb4p3f, 0x1.32791p3f, 0x1.443c14p3f, 0x1.5562fep3f,
       0x1.66ecaap3f, 0x1.78e5d6p3f, 0x1.8a624ep3f, 0x1.9bc54cp3f,
       0x1.aec758p3f, 0x1.bfa914p3f, 0x1.d23d72p3f, 0x1.e330eep3f,
       0x1.f4dda4p3f, 0x1.037b1cp4f, 0x1.0c7b1cp4f, 0x1.156c52p4f}};
  static constexpr simd::table32 c[]{
      {{0x1.3f5dd4p-1f, 0x1.d068a8p-2f, 0x1.232256p-2f, 0x1.38ab56p-3f,
        0x1.7b23ccp-4f, 0x1.bf4476p-5f, 0x1.ffde0cp-6f, 0x1.26f8aep-6f,
        0x1.50c9acp-7f, 0x1.8131b8p-8f, 0x1.c24a9cp-9f, 0x1.fc5acap-10f,
        0x1.2d2814p-10f, 0x1.53e548p-11f, 0x1.7f8e0ap-12f, 0x1.c57192p-13f,
        0x1.fdc478p-14f, 0x1.2297ecp-14f, 0x1.4da13p-15f, 0x1.8667e2p-16f,
        0x1.c35e3ap-17f, 0x1.0165ap-17f, 0x1.2a119ep-18f, 0x1.5a3ep-19f,
        0x1.7e54b4p-20f, 0x1.c32f78p-21f, 0x1.f8ed66p-22f, 0x1.29490cp-22f,
        0x1.563cf6p-23f, 0x1.84d5ap-24f, 0x1.bb1a38p-25f, 0x1.fac55p-26f}},
      {{-0x1.db36b6p-2f, -0x1.755da4p-2f, -0x1.fad014p-3f, -0x1.21f8ap-3f,
        -0x1.6a1f22p-4f, -0x1.b346dp-5f, -0x1.f7f444p-6f, -0x1.2455p-6f,
        -0x1.4f1022p-7f, -0x1.801082p-8f, -0x1.c184dcp-9f, -0x1.fbdcb6p-10f,
        -0x1.2cfbd8p-10f, -0x1.53c91cp-11f, -0x1.7f7c1ap-12f, -0x1.c56512p-13f,
        -0x1.fdbc94p-14f, -0x1.22955cp-14f, -0x1.4d9f82p-15f, -0x1.8666c2p-16f,
        -0x1.c35d8p-17f, -0x1.016566p-17f, -0x1.2a117ap-18f, -0x1.5a3decp-19f,
        -0x1.7e54a8p-20f, -0x1.c32f78p-21f, -0x1.f8ed68p-22f, -0x1.294912p-22f,
        -0x1.563cfep-23f, -0x1.84d5aap-24f, -0x1.bb1a42p-25f, -0x1.fac55cp-26f}},
      {{0x1.fd5b52p-4f, 0x1.da75dap-4f, 0x1.7d64f8p-4f, 0x1.f1d386p-5f,
        0x1.4a1b1ap-5f, 0x1.9c25eap-6f, 0x1.e87414p-7f, 0x1.1f1decp-7f,
        0x1.4ba374p-8f, 0x1.7dd0f8p-9f, 0x1.bffac2p-10f, 0x1.fae1d6p-11f,
        0x1.2ca396p-11f, 0x1.53913cp-12f, 0x1.7f5906p-13f, 0x1.c54c62p-14f,
        0x1.fdadap-15f, 0x1.2290d2p-15f, 0x1.4d9cccp-16f, 0x1.8664e8p-17f,
        0x1.c35c58p-18f, 0x1.01653p-18f, 0x1.2a116p-19f, 0x1.5a3dc8p-20f,
        0x1.7e5542p-21f, 0x1.c32fbp-22f, 0x1.f8ee3ep-23f, 0x1.29493ep-23f,
        0x1.563d28p-24f, 0x1.84d604p-25f, 0x1.bb1acep-26f, 0x1.fac60cp-27f}},
      {{-0x1.866f22p-9f, -0x1.569c0ep-7f, -0x1.00d3fap-6f, -0x1.dbe5c6p-7f,
        -0x1.6a627ep-7f, -0x1.eb2b7ep-8f, -0x1.319796p-8f, -0x1.711fd4p-9f,
        -0x1.b1152p-10f, -0x1.f70da4p-11f, -0x1.288c2ep-11f, -0x1.508f6cp-12f,
        -0x1.8fd6acp-13f, -0x1.c41378p-14f, -0x1.fead3ap-15f, -0x1.2dff5ep-15f,
        -0x1.53a2a8p-16f, -0x1.834ddp-17f, -0x1.bcb494p-18f, -0x1.04311ep-18f,
        -0x1.2cd3c4p-19f, -0x1.571c04p-20f, -0x1.8d5478p-21f, -0x1.cd8c34p-22f,
        -0x1.fdaf1ep-23f, -0x1.2cb83ep-23f, -0x1.508da2p-24f, -0x1.8c494ep-25f,
        -0x1.c835e4p-26f, -0x1.03297ep-26f, -0x1.27564p-27f, -0x1.51c606p-28f}},
      {{-0x1.4db144p-8f, -0x1.eb3f4ep-9f, -0x1.e39d1cp-11f, 0x1.6c174ep-10f,
        0x1.c7902p-10f, 0x1.7fc784p-10f, 0x1.0b51f4p-10f, 0x1.562ab4p-11f,
        0x1.9e6604p-12f, 0x1.e99b6p-13f, 0x1.23fd9ep-13f, 0x1.4cb42cp-14f,
        0x1.8de52ep-15f, 0x1.c1fe0ep-16f, 0x1.fbd17ep-17f, 0x1.2d8a9cp-17f,
        0x1.52840cp-18f, 0x1.81ad4cp-19f, 0x1.baf8fcp-20f, 0x1.03d16p-20f,
        0x1.2ca24cp-21f, 0x1.56b1e4p-22f, 0x1.8d238cp-23f, 0x1.cdcd0ep-24f,
        0x1.fbfc88p-25f, 0x1.2ca526p-25f, 0x1.4f9ce2p-26f, 0x1.8c3ba6p-27f,
        0x1.c8415ap-28f, 0x1.02fc2ep-28f, 0x1.26ea78p-29f, 0x1.513394p-30f}},
      {{0x1.47cdeap-12f, 0x1.e802e8p-11f, 0x1.f64892p-11f, 0x1.d57a38p-12f,
        0x1.0b8014p-15f, -0x1.1f9a26p-13f, -0x1.4357dap-13f, -0x1.f4685ap-14f,
        -0x1.4eb0bep-14f, -0x1.a24868p-15f, -0x1.f7c388p-16f, -0x1.28996ep-16f,
        -0x1.5a6602p-17f, -0x1.9049dap-18f, -0x1.cd25d6p-19f, -0x1.09e59ap-19f,
        -0x1.30e85ap-20f, -0x1.5e8c4ep-21f, -0x1.9235cp-22f, -0x1.ce354ap-23f,
        -0x1.098568p-23f, -0x1.306de4p-24f, -0x1.5ddd8ap-25f, -0x1.920ce4p-26f,
        -0x1.cbc1dap-27f, -0x1.086a8ap-27f, -0x1.2e8a06p-28f, -0x1.5c36dap-29f,
        -0x1.8fc2cap-30f, -0x1.ca02c6p-31f, -0x1.069018p-31f, -0x1.2d16b2p-32f}}};
};

/// log(1 + e^-a) for a >= 0. Relative error 2^-24.5.
struct softplus_small_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.d3ep3f;
  static constexpr float per_unit = 0x1.06906ap-1f;
  static constexpr simd::table8 centre{
      {0x1.49b8bap-1f, 0x1.33fb3ep1f, 0x1.0f63dcp2f, 0x1.8f4c2ep2f,
       0x1.058184p3f, 0x1.445e2p3f, 0x1.80f6dcp3f, 0x1.c2540cp3f}};
  static constexpr simd::table8 c[]{
      {{0x1.b040a8p-2f, 0x1.619b6p-4f, 0x1.d4854ap-7f, 0x1.ff24ap-10f,
        0x1.281d06p-12f, 0x1.4c3ef6p-15f, 0x1.90170ap-18f, 0x1.9f1868p-21f}},
      {{-0x1.609c2ap-2f, -0x1.52c608p-4f, -0x1.d12fe2p-7f, -0x1.fea524p-10f,
        -0x1.281254p-12f, -0x1.4c3d48p-15f, -0x1.9016bep-18f, -0x1.9f186p-21f}},
      {{0x1.ce616ap-4f, 0x1.36c132p-5f, 0x1.ca955cp-8f, 0x1.fda67cp-11f,
        0x1.27fceap-13f, 0x1.4c39e6p-16f, 0x1.901616p-19f, 0x1.9f184ep-22f}},
      {{-0x1.7fda2cp-7f, -0x1.59c85ap-7f, -0x1.290baap-9f, -0x1.52712ap-12f,
        -0x1.8a6c9ap-15f, -0x1.baee0ap-18f, -0x1.0ab812p-20f, -0x1.14ba0cp-23f}},
      {{-0x1.b544cep-9f, 0x1.c34c2cp-10f, 0x1.18064ep-11f, 0x1.4fce78p-14f,
        0x1.89fd8cp-17f, 0x1.badf2ep-20f, 0x1.0aba32p-22f, 0x1.14b9c6p-25f}},
      {{0x1.06d74ep-10f, -0x1.a4e48cp-15f, -0x1.8aeda6p-14f, -0x1.0883ccp-16f,
        -0x1.3ab56p-19f, -0x1.626ff4p-22f, -0x1.aaf988p-25f, -0x1.bb317cp-28f}},
      {{0x1.cb9f38p-14f, -0x1.024ed8p-14f, 0x1.8ff7fp-17f, 0x1.54d508p-19f,
        0x1.9fb78ap-22f, 0x1.d6133ep-25f, 0x1.1af1ecp-27f, 0x1.267042p-30f}},
      {{-0x1.69df6ap-14f, 0x1.8f60e6p-16f, -0x1.91ee8p-21f, -0x1.67b3ccp-22f,
        -0x1.c7debep-25f, -0x1.02f1e4p-27f, -0x1.3e0338p-30f, -0x1.3d3718p-33f}},
      {{-0x1.6c8d96p-17f, 0x1.e75bbp-20f, -0x1.ab9f54p-22f, 0x1.80bb8ap-25f,
        0x1.45bc2ep-27f, 0x1.7e827cp-30f, 0x1.bd969ap-33f, 0x1.f6507ep-36f}}};
};

}  // namespace ramp::kernels
