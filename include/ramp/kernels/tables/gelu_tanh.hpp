// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// -gelu_tanh(-a) for a >= 0. Relative error 2^-25.9.
struct gelu_tanh_tail_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.1e2p3f;
  static constexpr float per_unit = 0x1.ccccccp-1f, per_cube = 0x1.0cb296p-5f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.37a744p0f, 0x1.0ba0cp1f, 0x1.611d8p1f,
       0x1.a57ccep1f, 0x1.e70542p1f, 0x1.0c5942p2f, 0x1.23a6f8p2f,
       0x1.379a46p2f, 0x1.4d788ap2f, 0x1.5e13b4p2f, 0x1.6e367p2f,
       0x1.7cfa6ap2f, 0x1.8b9a88p2f, 0x1.98452cp2f, 0x1.a5c8a4p2f,
       0x1.b1fcdcp2f, 0x1.bd1b62p2f, 0x1.c8a7f4p2f, 0x1.d30dbep2f,
       0x1.dd4416p2f, 0x1.e77548p2f, 0x1.f0a9aep2f, 0x1.f9ffcep2f,
       0x1.018554p3f, 0x1.05cdc8p3f, 0x1.09d85p3f, 0x1.0dfdfap3f,
       0x1.11d27ap3f, 0x1.15eaccp3f, 0x1.199084p3f, 0x1.1d3c72p3f}};
  static constexpr simd::table32 c[]{
      {{0x0p0f, 0x1.17016ap-3f, 0x1.37811ep-5f, 0x1.edbd7p-8f,
        0x1.60b57p-10f, 0x1.698158p-13f, 0x1.c5f4fcp-16f, 0x1.f0290ep-19f,
        0x1.24b7c2p-21f, 0x1.c50692p-25f, 0x1.01e11cp-27f, 0x1.0a3672p-30f,
        0x1.1cdb8cp-33f, 0x1.0f64eap-36f, 0x1.33378ep-39f, 0x1.0ee228p-42f,
        0x1.093f48p-45f, 0x1.1d60dap-48f, 0x1.022796p-51f, 0x1.0a6a44p-54f,
        0x1.070a94p-57f, 0x1.e0bd98p-61f, 0x1.f8b834p-64f, 0x1.dfa54cp-67f,
        0x1.c6f56cp-70f, 0x1.c50b68p-73f, 0x1.defe6ep-76f, 0x1.c4a288p-79f,
        0x1.dd1722p-82f, 0x1.9c56b4p-85f, 0x1.afbde4p-88f, 0x1.a8674ep-91f}},
      {{0x1p-1f, -0x1.e9aa96p-4f, -0x1.38a2aap-4f, -0x1.603c46p-6f,
        -0x1.3e7592p-8f, -0x1.9085bp-11f, -0x1.2291fap-13f, -0x1.6910fep-16f,
        -0x1.d9173cp-19f, -0x1.9899f8p-22f, -0x1.f803d6p-25f, -0x1.1884fp-27f,
        -0x1.40f024p-30f, -0x1.461decp-33f, -0x1.85ca8cp-36f, -0x1.6bb624p-39f,
        -0x1.7661d8p-42f, -0x1.a526a2p-45f, -0x1.8ea7fap-48f, -0x1.ac3b62p-51f,
        -0x1.b77a12p-54f, -0x1.a11f92p-57f, -0x1.c4f092p-60f, -0x1.bd2dp-63f,
        -0x1.b40bdcp-66f, -0x1.bf6f74p-69f, -0x1.e676aep-72f, -0x1.d8e338p-75f,
        -0x1.ff7854p-78f, -0x1.c644cap-81f, -0x1.e73234p-84f, -0x1.ea7e64p-87f}},
      {{-0x1.988454p-2f, -0x1.980fecp-5f, 0x1.b53412p-5f, 0x1.a404eep-6f,
        0x1.fc9966p-8f, 0x1.955d18p-10f, 0x1.59b3f6p-12f, 0x1.ee8384p-15f,
        0x1.6ad9f2p-17f, 0x1.607b7ap-20f, 0x1.d965aap-23f, 0x1.1d4718p-25f,
        0x1.5e1e9ep-28f, 0x1.7c8a66p-31f, 0x1.e154fp-34f, 0x1.dc4f9ap-37f,
        0x1.02263p-39f, 0x1.30133cp-42f, 0x1.2d9cccp-45f, 0x1.51a01p-48f,
        0x1.6887dep-51f, 0x1.63c4cep-54f, 0x1.8fe3a6p-57f, 0x1.96cfb6p-60f,
        0x1.9bc512p-63f, 0x1.b3abb8p-66f, 0x1.e75e42p-69f, 0x1.e7a2ap-72f,
        0x1.0ebcbep-74f, 0x1.ee73e2p-78f, 0x1.0fb306p-80f, 0x1.1843aap-83f}},
      {{0x1.11844ap-21f, 0x1.8b09dep-4f, -0x1.40c08cp-8f, -0x1.f024b6p-7f,
        -0x1.c9710ap-8f, -0x1.e8542ep-10f, -0x1.f645b2p-12f, -0x1.a4b91ap-14f,
        -0x1.5daa8cp-16f, -0x1.81c58ap-19f, -0x1.1bbffcp-21f, -0x1.741c1ap-24f,
        -0x1.ebcedep-27f, -0x1.1ed70ep-29f, -0x1.80ecc6p-32f, -0x1.94f4aap-35f,
        -0x1.cf277cp-38f, -0x1.1e1662p-40f, -0x1.29d182p-43f, -0x1.5bd9b6p-46f,
        -0x1.82f2ep-49f, -0x1.8d6a74p-52f, -0x1.cecdf6p-55f, -0x1.e7bc8cp-58f,
        -0x1.fe8e42p-61f, -0x1.16b03ep-63f, -0x1.40f68ep-66f, -0x1.4abc8ep-69f,
        -0x1.793ac8p-72f, -0x1.625b82p-75f, -0x1.8f3b34p-78f, -0x1.a61f28p-81f}},
      {{0x1.11a948p-4f, -0x1.0cebe8p-5f, -0x1.d1ec8ap-7f, 0x1.7af106p-9f,
        0x1.d61bc8p-9f, 0x1.7a8118p-10f, 0x1.ea2822p-12f, 0x1.ed5774p-14f,
        0x1.d7b55ep-16f, 0x1.2b4dc4p-18f, 0x1.e5ed5p-21f, 0x1.5cc99p-23f,
        0x1.f2be02p-26f, 0x1.3967aap-28f, 0x1.bf8fdcp-31f, 0x1.f5f00ep-34f,
        0x1.2f8b34p-36f, 0x1.8a0518p-39f, 0x1.af3754p-42f, 0x1.0721a2p-44f,
        0x1.314ddp-47f, 0x1.46be5p-50f, 0x1.8a9836p-53f, 0x1.af3048p-56f,
        0x1.d32f6p-59f, 0x1.075152p-61f, 0x1.386f3ap-64f, 0x1.4bc58ep-67f,
        0x1.84f17ap-70f, 0x1.780248p-73f, 0x1.b287f2p-76f, 0x1.d729f4p-79f}},
      {{0x1.c34ab6p-15f, -0x1.caf11p-8f, 0x1.0a74c6p-7f, 0x1.eccedep-10f,
        -0x1.85b316p-11f, -0x1.720684p-11f, -0x1.498d02p-12f, -0x1.a020ecp-14f,
        -0x1.d48d7ep-16f, -0x1.5c3004p-18f, -0x1.3b0466p-20f, -0x1.f2e278p-23f,
        -0x1.841554p-25f, -0x1.07db02p-27f, -0x1.92be3ep-30f, -0x1.e28d1p-33f,
        -0x1.356478p-35f, -0x1.a7405ap-38f, -0x1.e72e38p-41f, -0x1.37745p-43f,
        -0x1.7970b4p-46f, -0x1.a4af18p-49f, -0x1.083436p-51f, -0x1.2b7418p-54f,
        -0x1.4fea18p-57f, -0x1.879d4ap-60f, -0x1.dfb848p-63f, -0x1.0697f8p-65f,
        -0x1.3cc322p-68f, -0x1.3b132p-71f, -0x1.75febap-74f, -0x1.a0173ap-77f}},
      {{-0x1.54c7f6p-7f, 0x1.b97496p-8f, -0x1.e629bcp-11f, -0x1.6f6746p-10f,
        -0x1.211a4ep-12f, 0x1.627644p-13f, 0x1.254cf8p-13f, 0x1.fb5f8ep-15f,
        0x1.5d6e92p-16f, 0x1.382edp-18f, 0x1.3fc3cp-20f, 0x1.1a4c3ep-22f,
        0x1.e2484ep-25f, 0x1.6886d2p-27f, 0x1.232402p-29f, 0x1.7d3332p-32f,
        0x1.040496p-34f, 0x1.73a224p-37f, 0x1.cb8088p-40f, 0x1.30cec8p-42f,
        0x1.83138ep-45f, 0x1.cacc2p-48f, 0x1.2692e6p-50f, 0x1.5d925ep-53f,
        0x1.9908a4p-56f, 0x1.e9f38cp-59f, 0x1.307146p-61f, 0x1.5961e6p-64f,
        0x1.a79716p-67f, 0x1.b9cff6p-70f, 0x1.091d18p-72f, 0x1.2e3534p-75f}},
      {{0x1.90d1d8p-12f, -0x1.d2d7c4p-12f, -0x1.822a32p-11f, 0x1.26d6p-12f,
        0x1.fa8724p-13f, 0x1.5b1f66p-16f, -0x1.1d936ap-15f, -0x1.b234f8p-16f,
        -0x1.88fd32p-17f, -0x1.a6cd34p-19f, -0x1.e939a4p-21f, -0x1.e104eep-23f,
        -0x1.bfdb4p-25f, -0x1.561d06p-27f, -0x1.448324p-29f, -0x1.95e4b6p-32f,
        -0x1.25841cp-34f, -0x1.d7b242p-37f, -0x1.14d6c6p-39f, -0x1.98dcbap-42f,
        -0x1.0ca03cp-44f, -0x1.2c20b8p-47f, -0x1.b89c64p-50f, -0x1.037eb8p-52f,
        -0x1.30486ap-55f, -0x1.874b82p-58f, -0x1.164cbep-60f, -0x1.3d3db4p-63f,
        -0x1.b2ef24p-66f, -0x1.9fdaeap-69f, -0x1.1b686cp-71f, -0x1.502c0ep-74f}},
      {{0x1.e1cac2p-11f, -0x1.d31378p-11f, 0x1.35d88ep-12f, 0x1.4f709ap-14f,
        -0x1.4f279ap-15f, -0x1.84ab6cp-15f, -0x1.89cff4p-17f, 0x1.119986p-18f,
        0x1.2e69d4p-18f, 0x1.2aa3e4p-19f, 0x1.bbdaccp-21f, 0x1.09aa7p-22f,
        0x1.20a85ap-24f, 0x1.1cf17cp-26f, 0x1.ef653ep-29f, 0x1.acfcc2p-31f,
        0x1.51e37ep-33f, 0x1.03c984p-35f, 0x1.869882p-38f, 0x1.156f9ap-40f,
        0x1.880a2p-43f, 0x1.0e40a6p-45f, 0x1.66f998p-48f, 0x1.daf9dep-51f,
        0x1.318888p-53f, 0x1.8261a8p-56f, 0x1.e04058p-59f, 0x1.291182p-61f,
        0x1.68f1e8p-64f, 0x1.b7f8e6p-67f, 0x1.02f74ep-69f, 0x1.33db08p-72f}}};
};

/// gelu_tanh'(-a) for a >= 0. Relative error 2^-24.3.
struct gelu_tanh_derivative_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.1d6p3f;
  static constexpr float per_unit = 0x1p0f, per_cube = 0x1.04817p-5f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.8142ap-1f, 0x1.f940acp0f, 0x1.503d7cp1f,
       0x1.9797dp1f, 0x1.d4122cp1f, 0x1.0315ap2f, 0x1.1b269ep2f,
       0x1.2fb044p2f, 0x1.43b9bcp2f, 0x1.55dbep2f, 0x1.66245ep2f,
       0x1.754dfcp2f, 0x1.84b1dp2f, 0x1.93295ep2f, 0x1.a103aap2f,
       0x1.ada064p2f, 0x1.b90088p2f, 0x1.c3ef24p2f, 0x1.cf8174p2f,
       0x1.d95cecp2f, 0x1.e44ca6p2f, 0x1.ed751cp2f, 0x1.f6a6ap2f,
       0x1.ffe6e4p2f, 0x1.046d4cp3f, 0x1.08f542p3f, 0x1.0cd3b4p3f,
       0x1.10f874p3f, 0x1.153722p3f, 0x1.18dcdep3f, 0x1.1cc584p3f}};
  static constexpr simd::table32 c[]{
      {{0x1p-1f, -0x1.4f6404p-28f, -0x1.6c4b7ep-4f, -0x1.dc4cd8p-6f,
        -0x1.be4834p-8f, -0x1.65c458p-10f, -0x1.1bab5ep-12f, -0x1.6f21bap-15f,
        -0x1.f0e904p-18f, -0x1.1c82eap-20f, -0x1.4437p-23f, -0x1.7f94ep-26f,
        -0x1.c079ap-29f, -0x1.b7bd8ap-32f, -0x1.a907b6p-35f, -0x1.89dd2ep-38f,
        -0x1.8a4ab6p-41f, -0x1.b708e2p-44f, -0x1.e2d37ep-47f, -0x1.accc24p-50f,
        -0x1.e6562ap-53f, -0x1.97614ap-56f, -0x1.c98c76p-59f, -0x1.dc15a2p-62f,
        -0x1.c79cf8p-65f, -0x1.b3eb5ep-68f, -0x1.7ac4dep-71f, -0x1.ae1adp-74f,
        -0x1.90df0ep-77f, -0x1.4c7b7cp-80f, -0x1.67f29cp-83f, -0x1.3fad4ap-86f}},
      {{-0x1.988454p-1f, -0x1.b8baccp-2f, 0x1.b89c1ap-4f, 0x1.05214ap-4f,
        0x1.5161e2p-6f, 0x1.532a2cp-8f, 0x1.3e3952p-10f, 0x1.de2e3ap-13f,
        0x1.6ca1f8p-15f, 0x1.d23238p-18f, 0x1.241754p-20f, 0x1.7705fp-23f,
        0x1.d7dc92p-26f, 0x1.f13314p-29f, 0x1.008be2p-31f, 0x1.f94ep-35f,
        0x1.0af082p-37f, 0x1.37aef6p-40f, 0x1.666bbp-43f, 0x1.4d60dcp-46f,
        0x1.88ff12p-49f, 0x1.57520ap-52f, 0x1.8f27dap-55f, 0x1.adbde8p-58f,
        0x1.a964f8p-61f, 0x1.a45152p-64f, 0x1.791e78p-67f, 0x1.b7f47p-70f,
        0x1.a5ecdap-73f, 0x1.682f5ap-76f, 0x1.8f991ep-79f, 0x1.6c34c4p-82f}},
      {{0x1.8c384ep-21f, 0x1.8cd1b6p-2f, 0x1.1e5ddap-7f, -0x1.8fe64ep-5f,
        -0x1.a78696p-6f, -0x1.1b6858p-7f, -0x1.4433p-9f, -0x1.2085b2p-11f,
        -0x1.f62f58p-14f, -0x1.69f80ep-16f, -0x1.f65e3ap-19f, -0x1.5fe08cp-21f,
        -0x1.de8248p-24f, -0x1.0ff06ap-26f, -0x1.2c8d7ep-29f, -0x1.3b62bp-32f,
        -0x1.606d56p-35f, -0x1.b04172p-38f, -0x1.0446e2p-40f, -0x1.fbd7f8p-44f,
        -0x1.37785ep-46f, -0x1.1c1c4p-49f, -0x1.563daap-52f, -0x1.7d9506p-55f,
        -0x1.87041ep-58f, -0x1.8f46e6p-61f, -0x1.722d5p-64f, -0x1.bbed78p-67f,
        -0x1.b64fc2p-70f, -0x1.8155b2p-73f, -0x1.b6494cp-76f, -0x1.9a23dep-79f}},
      {{0x1.11af22p-2f, 0x1.028b8cp-6f, -0x1.396ae8p-4f, 0x1.4bd994p-8f,
        0x1.019094p-6f, 0x1.087fc8p-7f, 0x1.851562p-9f, 0x1.a71082p-11f,
        0x1.abe4d6p-13f, 0x1.6059f4p-15f, 0x1.1152b6p-17f, 0x1.a4946p-20f,
        0x1.36afdep-22f, 0x1.7ea0a8p-25f, 0x1.c68b82p-28f, 0x1.fdc388p-31f,
        0x1.2df6f4p-33f, 0x1.85cc76p-36f, 0x1.ec6e14p-39f, 0x1.f8b5b6p-42f,
        0x1.4281f8p-44f, 0x1.3390e4p-47f, 0x1.803feep-50f, 0x1.bc14c2p-53f,
        0x1.d77d04p-56f, 0x1.f1f412p-59f, 0x1.dd68dep-62f, 0x1.266ecap-64f,
        0x1.2b7a7p-67f, 0x1.0f4c9cp-70f, 0x1.3c82cap-73f, 0x1.303fdap-76f}},
      {{0x1.42e8fap-15f, -0x1.d2c51ep-4f, 0x1.5dfedep-5f, 0x1.f8ce78p-7f,
        -0x1.488d68p-9f, -0x1.129762p-8f, -0x1.2616cep-9f, -0x1.9cfa66p-11f,
        -0x1.f34f2ap-13f, -0x1.de992ep-15f, -0x1.a42b84p-17f, -0x1.662ab2p-19f,
        -0x1.215356p-21f, -0x1.843086p-24f, -0x1.f1ca88p-27f, -0x1.2b5a5cp-29f,
        -0x1.790a7cp-32f, -0x1.00b2e2p-34f, -0x1.54d942p-37f, -0x1.6fa9bep-40f,
        -0x1.ea40eep-43f, -0x1.e97f4p-46f, -0x1.3d76f6p-48f, -0x1.7cb7bap-51f,
        -0x1.a33202p-54f, -0x1.ca46fcp-57f, -0x1.c6b25cp-60f, -0x1.20a65cp-62f,
        -0x1.2ea30ep-65f, -0x1.1aab46p-68f, -0x1.527052p-71f, -0x1.4e556p-74f}},
      {{-0x1.f5be7ep-5f, 0x1.11e8cap-6f, -0x1.5210b2p-10f, -0x1.3fd20cp-7f,
        -0x1.734a0ep-9f, 0x1.76cd38p-11f, 0x1.080004p-10f, 0x1.10c75ap-11f,
        0x1.9e8468p-13f, 0x1.dc5e58p-15f, 0x1.e1a5a6p-17f, 0x1.cc24bap-19f,
        0x1.99e82ep-21f, 0x1.2dac62p-23f, 0x1.a3d63p-26f, 0x1.0fcbacp-28f,
        0x1.6cccbep-31f, 0x1.06f8fcp-33f, 0x1.6ff85cp-36f, 0x1.a231f4p-39f,
        0x1.23a56ap-41f, 0x1.30b642p-44f, 0x1.9ba3d2p-47f, 0x1.00808ap-49f,
        0x1.2534p-52f, 0x1.4c0f58p-55f, 0x1.549bc6p-58f, 0x1.be6adcp-61f,
        0x1.e2c44cp-64f, 0x1.d040b6p-67f, 0x1.1dfac2p-69f, 0x1.2238cep-72f}},
      {{-0x1.4d48fcp-12f, 0x1.42c1dcp-6f, -0x1.d2dff4p-8f, 0x1.728968p-10f,
        0x1.0030cp-9f, 0x1.171e4ep-11f, -0x1.3f8c04p-13f, -0x1.c4d5d4p-13f,
        -0x1.e6b618p-14f, -0x1.60cea8p-15f, -0x1.a621d4p-17f, -0x1.cb413ep-19f,
        -0x1.c7f8c6p-21f, -0x1.73392ap-23f, -0x1.1acc6ep-25f, -0x1.90494ep-28f,
        -0x1.22e3eap-30f, -0x1.b71762p-33f, -0x1.41cbb4p-35f, -0x1.89012ap-38f,
        -0x1.1b12ecp-40f, -0x1.3ecdp-43f, -0x1.b7b6bp-46f, -0x1.1adb4cp-48f,
        -0x1.50c2a6p-51f, -0x1.8d14d8p-54f, -0x1.b02716p-57f, -0x1.1b4d22p-59f,
        -0x1.3d929cp-62f, -0x1.438bfep-65f, -0x1.8fb6f2p-68f, -0x1.a74068p-71f}},
      {{0x1.70d7b6p-7f, -0x1.97e58ap-8f, 0x1.700c66p-9f, 0x1.b8deb4p-11f,
        -0x1.78d004p-12f, -0x1.a5794cp-12f, -0x1.8f59c2p-14f, 0x1.0e3e34p-15f,
        0x1.7ba306p-15f, 0x1.756e1p-16f, 0x1.1aefa6p-17f, 0x1.6b2ec8p-19f,
        0x1.972cc2p-21f, 0x1.6d6decp-23f, 0x1.282c2ap-25f, 0x1.a5b77cp-28f,
        0x1.32651ap-30f, 0x1.09a94cp-32f, 0x1.b2ee24p-35f, 0x1.f700ep-38f,
        0x1.9ec1d2p-40f, 0x1.a10d3cp-43f, 0x1.5077fp-45f, 0x1.d9ecc6p-48f,
        0x1.2005e6p-50f, 0x1.573e8cp-53f, 0x1.4f8e46p-56f, 0x1.1256f6p-58f,
        0x1.33f71ap-61f, 0x1.139586p-64f, 0x1.95e3bep-67f, 0x1.946afap-70f}},
      {{-0x1.08574ep-9f, -0x1.2d6ab2p-11f, 0x1.a000e8p-11f, -0x1.c17ef8p-12f,
        -0x1.591a42p-13f, 0x1.f45172p-16f, 0x1.f8cedp-14f, 0x1.6a1cbap-16f,
        -0x1.8cba7ap-21f, -0x1.520a8cp-17f, -0x1.477712p-18f, -0x1.f9312ep-20f,
        -0x1.5763c8p-21f, -0x1.8127b2p-23f, -0x1.882d02p-25f, -0x1.7207ep-27f,
        -0x1.4d3a5p-29f, -0x1.0efbf2p-31f, -0x1.a8bc12p-34f, -0x1.45919p-36f,
        -0x1.e0984ap-39f, -0x1.548b98p-41f, -0x1.db33aep-44f, -0x1.3ded0ap-46f,
        -0x1.a3e908p-49f, -0x1.11d446p-51f, -0x1.603ed6p-54f, -0x1.b0235p-57f,
        -0x1.0ae5cp-59f, -0x1.42a8b8p-62f, -0x1.81d2fp-65f, -0x1.cc91dp-68f}}};
};

/// The same for 8 slots. Relative error 2^-27.1.
struct gelu_tanh_tail_small_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.408p2f;
  static constexpr float per_unit = 0x1.ccccccp-1f, per_cube = 0x1.85f07p-6f;
  static constexpr simd::table8 centre{
      {0x0p0f, 0x1.3a7c94p0f, 0x1.16d78ep1f, 0x1.716b56p1f,
       0x1.cb7bfcp1f, 0x1.0642dap2f, 0x1.2231ccp2f, 0x1.3a8816p2f}};
  static constexpr simd::table8 c[]{
      {{0x0p0f, 0x1.14489cp-3f, 0x1.040bf2p-5f, 0x1.53897p-8f,
        0x1.c32aa4p-12f, 0x1.6e5a8ap-15f, 0x1.1b1c14p-18f, 0x1.b28746p-22f}},
      {{0x1p-1f, -0x1.ee09cp-4f, -0x1.12f0ccp-4f, -0x1.00e1d2p-6f,
        -0x1.cba3fcp-10f, -0x1.c5060cp-13f, -0x1.98d59ep-16f, -0x1.6473cep-19f}},
      {{-0x1.988454p-2f, -0x1.7e073p-5f, 0x1.a5bde6p-5f, 0x1.4a6288p-6f,
        0x1.a6b0b6p-9f, 0x1.03541ap-11f, 0x1.15972ep-14f, 0x1.15d69ep-17f}},
      {{0x1.134be2p-21f, 0x1.850d16p-4f, -0x1.2fa76p-7f, -0x1.b7b09ap-7f,
        -0x1.c5e12ap-9f, -0x1.689962p-11f, -0x1.d3e32ep-14f, -0x1.107d1cp-16f}},
      {{0x1.11a936p-4f, -0x1.1000c2p-5f, -0x1.6139d8p-7f, 0x1.ee0b0cp-9f,
        0x1.2e4798p-9f, 0x1.4de794p-11f, 0x1.0f61fcp-13f, 0x1.76d44ep-16f}},
      {{0x1.c753d8p-15f, -0x1.adba8ap-8f, 0x1.edddp-8f, 0x1.de93a8p-11f,
        -0x1.cc6f8ap-11f, -0x1.a375d4p-12f, -0x1.c41d0ep-14f, -0x1.7cca8ap-16f}},
      {{-0x1.54d542p-7f, 0x1.b77368p-8f, -0x1.587e1ep-10f, -0x1.279b56p-10f,
        0x1.3b3f4p-14f, 0x1.4b4118p-13f, 0x1.0ddb32p-14f, 0x1.23c5fap-16f}},
      {{0x1.936336p-12f, -0x1.0b5e88p-11f, -0x1.10f27p-11f, 0x1.564246p-12f,
        0x1.9d10fp-14f, -0x1.18a28ap-15f, -0x1.cda80ep-16f, -0x1.49c524p-17f}},
      {{0x1.e109aep-11f, -0x1.ceca4ap-11f, 0x1.3e4b64p-12f, 0x1.9bcbf8p-15f,
        -0x1.f0d278p-15f, -0x1.822ab6p-16f, 0x1.de6a2ap-19f, 0x1.45d57ap-18f}}};
};

/// The same for 8 slots. Relative error 2^-25.5.
struct gelu_tanh_derivative_small_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.614p2f;
  static constexpr float per_unit = 0x1p0f, per_square = 0x1.0a3d7p-4f;
  static constexpr simd::table8 centre{
      {0x0p0f, 0x1.8142ap-1f, 0x1.ea9af2p0f, 0x1.60100ep1f,
       0x1.c076bap1f, 0x1.0b12bep2f, 0x1.313ad2p2f, 0x1.589dcap2f}};
  static constexpr simd::table8 c[]{
      {{0x1p-1f, -0x1.4f6404p-28f, -0x1.8553c2p-4f, -0x1.67318p-6f,
        -0x1.3980c6p-9f, -0x1.3f5b4ep-13f, -0x1.af22dap-18f, -0x1.da4abap-24f}},
      {{-0x1.988454p-1f, -0x1.b8baccp-2f, 0x1.b14ddep-4f, 0x1.aa286cp-5f,
        0x1.150e28p-7f, 0x1.78ed38p-11f, 0x1.3f20b6p-15f, 0x1.b15acp-21f}},
      {{0x1.233a0cp-20f, 0x1.8cd1a4p-2f, 0x1.742514p-6f, -0x1.766988p-5f,
        -0x1.a8f5cep-7f, -0x1.9701eap-10f, -0x1.bbb84ep-14f, -0x1.7a50cp-19f}},
      {{0x1.11ac32p-2f, 0x1.02934ap-6f, -0x1.61877p-4f, 0x1.709972p-7f,
        0x1.609b4ep-7f, 0x1.05f134p-9f, 0x1.7e21fep-13f, 0x1.a26ac8p-18f}},
      {{0x1.7620dcp-13f, -0x1.d2b7bcp-4f, 0x1.5dfc9ep-5f, 0x1.3f4f3p-7f,
        -0x1.26d264p-8f, -0x1.b24da8p-10f, -0x1.c375fcp-13f, -0x1.4768fp-17f}},
      {{-0x1.fd17cap-5f, 0x1.108692p-6f, 0x1.61b20ep-10f, -0x1.15fea8p-7f,
        0x1.7b8e18p-16f, 0x1.c5724p-11f, 0x1.7ca0f2p-13f, 0x1.7ee7f8p-17f}},
      {{0x1.7f7a3ep-9f, 0x1.4241aep-6f, -0x1.0a482p-7f, 0x1.02f374p-9f,
        0x1.03a11ap-10f, -0x1.ca70c2p-13f, -0x1.c73fcp-14f, -0x1.57c888p-17f}},
      {{0x1.2b35fep-8f, -0x1.5f4f6p-8f, 0x1.3b15cep-9f, 0x1.c2814ep-12f,
        -0x1.cbd866p-12f, -0x1.541b44p-15f, 0x1.63bb2ap-15f, 0x1.dc3b34p-18f}},
      {{0x1.5db312p-8f, -0x1.234332p-9f, 0x1.b232b8p-12f, -0x1.def364p-12f,
        0x1.c7ab86p-15f, 0x1.169232p-14f, -0x1.3bec38p-17f, -0x1.ecc928p-19f}},
      {{-0x1.b620dap-9f, 0x1.efdd3cp-11f, -0x1.953faap-12f, -0x1.144db6p-15f,
        0x1.02cdaap-14f, -0x1.5db03cp-17f, -0x1.ff729ap-18f, 0x1.a9c684p-20f}}};
};

}  // namespace ramp::kernels
