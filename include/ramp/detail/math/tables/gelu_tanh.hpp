// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/detail/simd/lookup.hpp>

namespace ramp::detail {

/// -gelu_tanh(-a) for a >= 0. Relative error 2^-25.6.
struct gelu_tanh_tail_table {
  static constexpr float highest = 0x1.21p3f;
  static constexpr float unit = 0x1p5f;
  static constexpr int power = 3;
  static constexpr float plus = 0x1.ep4f;
  static constexpr detail::table32 centre{
      {0x0p0f, 0x1.05a6e2p0f, 0x1.02c506p1f, 0x1.59f1cp1f,
       0x1.a446ecp1f, 0x1.e0527ap1f, 0x1.0c4d5cp2f, 0x1.25b9a4p2f,
       0x1.3ad14p2f, 0x1.4dbf3ep2f, 0x1.5e8ce6p2f, 0x1.700614p2f,
       0x1.7f20fp2f, 0x1.8da586p2f, 0x1.9b8bccp2f, 0x1.a7cb3cp2f,
       0x1.b4d5e4p2f, 0x1.bf9c4ep2f, 0x1.cbffdep2f, 0x1.d62954p2f,
       0x1.e090b8p2f, 0x1.eb3f4ep2f, 0x1.f46078p2f, 0x1.fe578cp2f,
       0x1.03d7aep3f, 0x1.08253ap3f, 0x1.0c768p3f, 0x1.109194p3f,
       0x1.14b14p3f, 0x1.187f78p3f, 0x1.1c6b96p3f, 0x1.20691cp3f}};
  static constexpr detail::table32 c[]{
      {{0x0p0f, 0x1.415e8ep-3f, 0x1.64e18ap-5f, 0x1.210f9ap-7f,
        0x1.6cf052p-10f, 0x1.c6cedep-13f, 0x1.c7a5e6p-16f, 0x1.9a7642p-19f,
        0x1.a5f854p-22f, 0x1.b720aap-25f, 0x1.e6bf2cp-28f, 0x1.a3028cp-31f,
        0x1.a43cecp-34f, 0x1.8ed09ap-37f, 0x1.6c2392p-40f, 0x1.8215d8p-43f,
        0x1.400c5ap-46f, 0x1.66d23cp-49f, 0x1.0da5c6p-52f, 0x1.1c4f94p-55f,
        0x1.06fe9cp-58f, 0x1.a438ccp-62f, 0x1.b44594p-65f, 0x1.5b7888p-68f,
        0x1.286062p-71f, 0x1.1a6b98p-74f, 0x1.f501c2p-78f, 0x1.d1c172p-81f,
        0x1.93afbap-84f, 0x1.893904p-87f, 0x1.5397c4p-90f, 0x1.0a0b6ep-93f}},
      {{0x1p-1f, -0x1.69006ap-4f, -0x1.57196ap-4f, -0x1.91aa02p-6f,
        -0x1.4833cap-8f, -0x1.edd8aap-11f, -0x1.239378p-13f, -0x1.2e08fep-16f,
        -0x1.5aa7f2p-19f, -0x1.8c9a84p-22f, -0x1.dcbbcp-25f, -0x1.bd368ap-28f,
        -0x1.de06c8p-31f, -0x1.e37e5ep-34f, -0x1.d47542p-37f, -0x1.055b4ep-39f,
        -0x1.c8f452p-43f, -0x1.0b67bcp-45f, -0x1.a5d64ep-49f, -0x1.ce7074p-52f,
        -0x1.bcdbc8p-55f, -0x1.71baep-58f, -0x1.8cd13p-61f, -0x1.478852p-64f,
        -0x1.20ba64p-67f, -0x1.1b7cb4p-70f, -0x1.0301a4p-73f, -0x1.ef228cp-77f,
        -0x1.b92418p-80f, -0x1.b8a394p-83f, -0x1.86682cp-86f, -0x1.39d322p-89f}},
      {{-0x1.988454p-2f, -0x1.cf89d4p-4f, 0x1.b9f50ap-5f, 0x1.ce8be4p-6f,
        0x1.04da12p-7f, 0x1.e88468p-10f, 0x1.5acc8p-12f, 0x1.a2b006p-15f,
        0x1.0ea05ep-17f, 0x1.56a06p-20f, 0x1.c0d67ap-23f, 0x1.c8bd1cp-26f,
        0x1.075ffap-28f, 0x1.1cb51p-31f, 0x1.256e3ep-34f, 0x1.5939d6p-37f,
        0x1.3eda1ep-40f, 0x1.861b64p-43f, 0x1.437032p-46f, 0x1.710ee4p-49f,
        0x1.7199b8p-52f, 0x1.3fe21p-55f, 0x1.6332d6p-58f, 0x1.30155cp-61f,
        0x1.153c2p-64f, 0x1.18a4b4p-67f, 0x1.08450ep-70f, 0x1.03daacp-73f,
        0x1.dc3672p-77f, 0x1.e7fd2ap-80f, 0x1.bbc2a6p-83f, 0x1.6e29d4p-86f}},
      {{0x1.fc239p-22f, 0x1.e4fff4p-4f, -0x1.273f86p-11f, -0x1.01a306p-6f,
        -0x1.d26064p-8f, -0x1.1e603cp-9f, -0x1.f7b27p-12f, -0x1.6901p-14f,
        -0x1.09de74p-16f, -0x1.779146p-19f, -0x1.0db618p-21f, -0x1.2ca62ap-24f,
        -0x1.75e276p-27f, -0x1.b1607p-30f, -0x1.dc6c82p-33f, -0x1.28243ap-35f,
        -0x1.2193bap-38f, -0x1.72ed8ap-41f, -0x1.43cc7ap-44f, -0x1.8106c8p-47f,
        -0x1.91e14cp-50f, -0x1.6a9aap-53f, -0x1.a0ebd8p-56f, -0x1.7287dp-59f,
        -0x1.5da79ap-62f, -0x1.6d2ad4p-65f, -0x1.62a0f6p-68f, -0x1.66ebacp-71f,
        -0x1.526cfp-74f, -0x1.63efa4p-77f, -0x1.4c5dacp-80f, -0x1.19a564p-83f}},
      {{0x1.11aa08p-4f, -0x1.6a3c7cp-6f, -0x1.180216p-6f, 0x1.2d156cp-9f,
        0x1.daa95ap-9f, 0x1.acb274p-10f, 0x1.eb5a4p-12f, 0x1.adcd3ap-14f,
        0x1.6e6a4ap-16f, 0x1.23e122p-18f, 0x1.cf251ap-21f, 0x1.1c9726p-23f,
        0x1.7f68bep-26f, 0x1.de5a3cp-29f, 0x1.1959ccp-31f, 0x1.7282a6p-34f,
        0x1.807472p-37f, 0x1.024324p-39f, 0x1.db8beap-43f, 0x1.270b84p-45f,
        0x1.416168p-48f, 0x1.2ea1b2p-51f, 0x1.68aefp-54f, 0x1.4d0d22p-57f,
        0x1.45941cp-60f, 0x1.5f09fap-63f, 0x1.5fd154p-66f, 0x1.6ebc8ap-69f,
        0x1.6405bp-72f, 0x1.808d3cp-75f, 0x1.70e45cp-78f, 0x1.4126c4p-81f}},
      {{0x1.98423ap-15f, -0x1.e7a37ep-7f, 0x1.1472cap-7f, 0x1.365956p-9f,
        -0x1.7d3e56p-11f, -0x1.8cef1cp-11f, -0x1.4a3e2ep-12f, -0x1.713798p-14f,
        -0x1.75014cp-16f, -0x1.542a78p-18f, -0x1.2d264p-20f, -0x1.9afc96p-23f,
        -0x1.2ddd62p-25f, -0x1.970f02p-28f, -0x1.0105c6p-30f, -0x1.6813ap-33f,
        -0x1.8cf84cp-36f, -0x1.18bf26p-38f, -0x1.10785ap-41f, -0x1.6235e8p-44f,
        -0x1.93476cp-47f, -0x1.8c3acap-50f, -0x1.ead0dep-53f, -0x1.d6bfc4p-56f,
        -0x1.dc5e26p-59f, -0x1.09e106p-61f, -0x1.132d8p-64f, -0x1.27d09ep-67f,
        -0x1.27b81ep-70f, -0x1.488f52p-73f, -0x1.43eb14p-76f, -0x1.214546p-79f}},
      {{-0x1.5438ap-7f, 0x1.a35958p-8f, -0x1.1611dap-11f, -0x1.8b7662p-10f,
        -0x1.3126bp-12f, 0x1.4bf1fcp-13f, 0x1.25ad4ep-13f, 0x1.cc3d1p-15f,
        0x1.1ee01cp-16f, 0x1.31f1e4p-18f, 0x1.32a918p-20f, 0x1.dcdab6p-23f,
        0x1.7db912p-25f, 0x1.19bc9ep-27f, 0x1.82293p-30f, 0x1.1be4d4p-32f,
        0x1.5420d6p-35f, 0x1.ee9e3cp-38f, 0x1.06ce44p-40f, 0x1.5c6164p-43f,
        0x1.9e18d8p-46f, 0x1.b31e9cp-49f, 0x1.11a526p-51f, 0x1.1719ccp-54f,
        0x1.297fc6p-57f, 0x1.5156c8p-60f, 0x1.694c6p-63f, 0x1.8d9e94p-66f,
        0x1.9c4c64p-69f, 0x1.cebd78p-72f, 0x1.d6fe2p-75f, 0x1.bbceecp-78f}},
      {{0x1.74ad04p-12f, 0x1.efd0f2p-11f, -0x1.d83002p-11f, 0x1.09f83ap-12f,
        0x1.0270b6p-12f, 0x1.37388ep-15f, -0x1.131af4p-15f, -0x1.940c84p-16f,
        -0x1.43288p-17f, -0x1.9c79bep-19f, -0x1.d72aep-21f, -0x1.79644ep-23f,
        -0x1.5a114cp-25f, -0x1.0b3c96p-27f, -0x1.7d4c52p-30f, -0x1.48bc4p-32f,
        -0x1.77e538p-35f, -0x1.50327ep-37f, -0x1.331a74p-40f, -0x1.f34ce4p-43f,
        -0x1.3b541cp-45f, -0x1.2e90eep-48f, -0x1.c84e84p-51f, -0x1.a739c8p-54f,
        -0x1.adb062p-57f, -0x1.16bfeep-59f, -0x1.32014ep-62f, -0x1.6b541cp-65f,
        -0x1.75c3p-68f, -0x1.e2abf2p-71f, -0x1.ec0cacp-74f, -0x1.96f646p-77f}},
      {{0x1.ea391ap-11f, -0x1.d9b5d8p-11f, 0x1.31b7f4p-12f, 0x1.b790a6p-14f,
        -0x1.4577e2p-15f, -0x1.c73c22p-15f, -0x1.342a06p-17f, 0x1.5c2e68p-18f,
        0x1.4647fp-18f, 0x1.2a2bdap-19f, 0x1.ad349cp-21f, 0x1.fae408p-23f,
        0x1.efb666p-25f, 0x1.cfe6d4p-27f, 0x1.86b51cp-29f, 0x1.35226p-31f,
        0x1.d3f154p-34f, 0x1.50cdf2p-36f, 0x1.db12f8p-39f, 0x1.3b1d8ep-41f,
        0x1.9963ap-44f, 0x1.0501p-46f, 0x1.42bf02p-49f, 0x1.8b3d46p-52f,
        0x1.da1858p-55f, 0x1.13ef64p-57f, 0x1.3e993ep-60f, 0x1.6ca28cp-63f,
        0x1.9c4f6ep-66f, 0x1.c702cep-69f, 0x1.f5acfep-72f, 0x1.1208ccp-74f}}};
};

/// gelu_tanh'(-a) for a >= 0. Relative error 2^-24.2.
struct gelu_tanh_derivative_table {
  static constexpr float highest = 0x1.1eep3f;
  static constexpr float unit = 0x1p5f;
  static constexpr int power = 3;
  static constexpr float plus = 0x1p5f;
  static constexpr detail::table32 centre{
      {0x0p0f, 0x1.8142ap-1f, 0x1.f29316p0f, 0x1.4eec76p1f,
       0x1.98e02ap1f, 0x1.d3674ap1f, 0x1.0379c2p2f, 0x1.1c3a6ep2f,
       0x1.30fd62p2f, 0x1.462d74p2f, 0x1.5792fap2f, 0x1.680bcp2f,
       0x1.7928cap2f, 0x1.888e9ap2f, 0x1.95f1a8p2f, 0x1.a226b4p2f,
       0x1.afc3a4p2f, 0x1.bb127ep2f, 0x1.c64f06p2f, 0x1.d1fe86p2f,
       0x1.dc0c7ap2f, 0x1.e5c604p2f, 0x1.efbf68p2f, 0x1.f94954p2f,
       0x1.0140e4p3f, 0x1.05c02p3f, 0x1.0a12f2p3f, 0x1.0e55d4p3f,
       0x1.12a928p3f, 0x1.16896p3f, 0x1.1a7662p3f, 0x1.1e1ce6p3f}};
  static constexpr detail::table32 c[]{
      {{0x1p-1f, -0x1.4f6404p-28f, -0x1.77c23cp-4f, -0x1.e720bep-6f,
        -0x1.b0ed9cp-8f, -0x1.6ce76p-10f, -0x1.13fc72p-12f, -0x1.50357ep-15f,
        -0x1.b8cf6p-18f, -0x1.b9ee0ep-21f, -0x1.0b0a06p-23f, -0x1.2f9faep-26f,
        -0x1.0cde88p-29f, -0x1.fb0866p-33f, -0x1.169396p-35f, -0x1.4812ecp-38f,
        -0x1.122458p-41f, -0x1.2f903p-44f, -0x1.3616dcp-47f, -0x1.07b98p-50f,
        -0x1.19e236p-53f, -0x1.2a5c38p-56f, -0x1.1510d2p-59f, -0x1.05e5b8p-62f,
        -0x1.eea6ap-66f, -0x1.cb34aap-69f, -0x1.b1b1bep-72f, -0x1.8c1e2cp-75f,
        -0x1.47b55ep-78f, -0x1.440a18p-81f, -0x1.26d5f4p-84f, -0x1.28c75ep-87f}},
      {{-0x1.988454p-1f, -0x1.b8baccp-2f, 0x1.b61706p-4f, 0x1.093fd6p-4f,
        0x1.48f8cep-6f, 0x1.591eaep-8f, 0x1.366292p-10f, 0x1.b8bb52p-13f,
        0x1.45d92p-15f, 0x1.6ed7c8p-18f, 0x1.e565a6p-21f, 0x1.2ba3e2p-23f,
        0x1.201a4ap-26f, 0x1.23c1b2p-29f, 0x1.547ac4p-32f, 0x1.a6f988p-35f,
        0x1.768d14p-38f, 0x1.b2b518p-41f, 0x1.d0cf96p-44f, 0x1.9e1f1cp-47f,
        0x1.cc53cep-50f, 0x1.f9b62ap-53f, 0x1.e79078p-56f, 0x1.dd682ep-59f,
        0x1.d2364ap-62f, 0x1.bef646p-65f, 0x1.b332a6p-68f, 0x1.9970acp-71f,
        0x1.5cebb4p-74f, 0x1.622cfep-77f, 0x1.4ad0c6p-80f, 0x1.551ce6p-83f}},
      {{0x1.8c1a66p-21f, 0x1.8cd1b8p-2f, 0x1.e84f52p-7f, -0x1.91193cp-5f,
        -0x1.9fcee4p-6f, -0x1.1f916cp-7f, -0x1.3d218ep-9f, -0x1.0bd87ap-11f,
        -0x1.c464eap-14f, -0x1.20e35p-16f, -0x1.a559acp-19f, -0x1.1bf402p-21f,
        -0x1.29d77p-24f, -0x1.451f7cp-27f, -0x1.94117cp-30f, -0x1.095a9ap-32f,
        -0x1.f32478p-36f, -0x1.301b5ap-38f, -0x1.54e356p-41f, -0x1.3ea05ep-44f,
        -0x1.70c1a8p-47f, -0x1.a4e8aep-50f, -0x1.a5b9f2p-53f, -0x1.ac214p-56f,
        -0x1.b0aef2p-59f, -0x1.acb224p-62f, -0x1.ae9d3ep-65f, -0x1.a18f2ep-68f,
        -0x1.6ec1fep-71f, -0x1.7e5afep-74f, -0x1.6ecbc8p-77f, -0x1.839858p-80f}},
      {{0x1.11af22p-2f, 0x1.028b82p-6f, -0x1.4bb3d4p-4f, 0x1.21a418p-8f,
        0x1.ffbf1ep-7f, 0x1.0b5ebep-7f, 0x1.7df16cp-9f, 0x1.8c04ep-11f,
        0x1.84f59ap-13f, 0x1.1d9d46p-15f, 0x1.cf29eap-18f, 0x1.57058ep-20f,
        0x1.8ac12cp-23f, 0x1.d2805cp-26f, 0x1.35b808p-28f, 0x1.af318cp-31f,
        0x1.afd9d4p-34f, 0x1.14c28cp-36f, 0x1.45ca04p-39f, 0x1.3ffc9ep-42f,
        0x1.820f02p-45f, 0x1.ca5a84p-48f, 0x1.ddc626p-51f, 0x1.f758b4p-54f,
        0x1.077408p-56f, 0x1.0df7dcp-59f, 0x1.17f2bcp-62f, 0x1.17f916p-65f,
        0x1.fb3c64p-69f, 0x1.0fb2e8p-71f, 0x1.0bd4p-74f, 0x1.22285ep-77f}},
      {{0x1.4328b6p-15f, -0x1.d2c63ap-4f, 0x1.5ec3c4p-5f, 0x1.04a9f4p-6f,
        -0x1.5ac198p-9f, -0x1.13cc7ep-8f, -0x1.220fb2p-9f, -0x1.86800ap-11f,
        -0x1.caa434p-13f, -0x1.8ac37cp-15f, -0x1.67fe8cp-17f, -0x1.27803ap-19f,
        -0x1.77be8cp-22f, -0x1.e33212p-25f, -0x1.580f5cp-27f, -0x1.fd4be6p-30f,
        -0x1.105d94p-32f, -0x1.70012cp-35f, -0x1.c7ce2cp-38f, -0x1.d7446cp-41f,
        -0x1.28c67ep-43f, -0x1.6efbacp-46f, -0x1.8e6becp-49f, -0x1.b40c08p-52f,
        -0x1.d93866p-55f, -0x1.f5f40cp-58f, -0x1.0ce0bep-60f, -0x1.15856p-63f,
        -0x1.0371p-66f, -0x1.1dc0aep-69f, -0x1.2198eep-72f, -0x1.41d82cp-75f}},
      {{-0x1.f5bef6p-5f, 0x1.11efa8p-6f, -0x1.1fe2a4p-13f, -0x1.42acdp-7f,
        -0x1.6417b6p-9f, 0x1.6d7cfap-11f, 0x1.069328p-10f, 0x1.055e2ap-11f,
        0x1.81b3c2p-13f, 0x1.90d5p-15f, 0x1.a1dabep-17f, 0x1.809d22p-19f,
        0x1.10ac1cp-21f, 0x1.7f9d2ap-24f, 0x1.268868p-26f, 0x1.d16d0ep-29f,
        0x1.0a52d2p-31f, 0x1.7cc974p-34f, 0x1.f17356p-37f, 0x1.0eba0ap-39f,
        0x1.6521dcp-42f, 0x1.ccd60ep-45f, 0x1.04e2f4p-47f, 0x1.28f772p-50f,
        0x1.4e6dbep-53f, 0x1.6f82f8p-56f, 0x1.9729fp-59f, 0x1.b1ffa8p-62f,
        0x1.a1f9c8p-65f, 0x1.da575ep-68f, 0x1.ee469ap-71f, 0x1.1a5c7ep-73f}},
      {{-0x1.4c9096p-12f, 0x1.42e50ep-6f, -0x1.f3d384p-8f, 0x1.618916p-10f,
        0x1.f8c73cp-10f, 0x1.1e1e6cp-11f, -0x1.4a5cfp-13f, -0x1.bc80a2p-13f,
        -0x1.cca63ap-14f, -0x1.30abd2p-15f, -0x1.73a96p-17f, -0x1.8565bcp-19f,
        -0x1.37cb9ap-21f, -0x1.ec197p-24f, -0x1.9670cep-26f, -0x1.55875ep-28f,
        -0x1.adfbd2p-31f, -0x1.4170c6p-33f, -0x1.ba538cp-36f, -0x1.0496d6p-38f,
        -0x1.61f556p-41f, -0x1.d7fc2ep-44f, -0x1.17eb22p-46f, -0x1.4bf676p-49f,
        -0x1.854f9ap-52f, -0x1.bc592cp-55f, -0x1.fcb8d6p-58f, -0x1.190e2p-60f,
        -0x1.1f2a3ep-63f, -0x1.4b212ap-66f, -0x1.652038p-69f, -0x1.99e4f8p-72f}},
      {{0x1.70cf8cp-7f, -0x1.99786cp-8f, 0x1.59f2ccp-9f, 0x1.cedde8p-11f,
        -0x1.87889p-12f, -0x1.9d37eap-12f, -0x1.9dfad8p-14f, 0x1.469c4p-15f,
        0x1.6b2daap-15f, 0x1.50f1eap-16f, 0x1.fb09e2p-18f, 0x1.307afap-19f,
        0x1.1297ccp-21f, 0x1.b1e596p-24f, 0x1.96aee8p-26f, 0x1.841462p-28f,
        0x1.c6c9bp-31f, 0x1.86bf2ep-33f, 0x1.23803ep-35f, 0x1.395966p-38f,
        0x1.ed48f2p-41f, 0x1.72044p-43f, 0x1.bf38c4p-46f, 0x1.128becp-48f,
        0x1.49893ap-51f, 0x1.81edd8p-54f, 0x1.ccb0d6p-57f, 0x1.01eadap-59f,
        0x1.d185eep-63f, 0x1.29a642p-65f, 0x1.3fa4bap-68f, 0x1.af2416p-71f}},
      {{-0x1.0845aap-9f, -0x1.24a1ap-11f, 0x1.a07efep-11f, -0x1.b369cp-12f,
        -0x1.4d906ep-13f, 0x1.a7b2e2p-15f, 0x1.bab9aap-14f, 0x1.fe897cp-16f,
        -0x1.1db148p-18f, -0x1.2089e4p-17f, -0x1.2d6152p-18f, -0x1.f67182p-20f,
        -0x1.210cacp-21f, -0x1.4a3f4ep-23f, -0x1.3fc5f2p-25f, -0x1.28232cp-27f,
        -0x1.fcb406p-30f, -0x1.995662p-32f, -0x1.380d32p-34f, -0x1.cfeadap-37f,
        -0x1.47c4d8p-39f, -0x1.c171fcp-42f, -0x1.2d6042p-44f, -0x1.894af2p-47f,
        -0x1.faff8p-50f, -0x1.3bfc78p-52f, -0x1.83bea2p-55f, -0x1.d3578ap-58f,
        -0x1.171596p-60f, -0x1.4aa5bcp-63f, -0x1.815242p-66f, -0x1.afa132p-69f}}};
};

/// gelu_tanh'(-a) for a >= 0. Relative error 2^-25.5.
struct gelu_tanh_derivative_small_table {
  static constexpr float highest = 0x1.64p2f;
  static constexpr float unit = 0x1p4f;
  static constexpr int power = 2;
  static constexpr float plus = 0x1p4f;
  static constexpr detail::table8 centre{
      {0x0p0f, 0x1.8142ap-1f, 0x1.f5467ep0f, 0x1.5aef74p1f,
       0x1.c10296p1f, 0x1.0e892ap2f, 0x1.33a9d4p2f, 0x1.5d4352p2f}};
  static constexpr detail::table8 c[]{
      {{0x1p-1f, -0x1.4f6404p-28f, -0x1.732166p-4f, -0x1.8a8c44p-6f,
        -0x1.34cdc6p-9f, -0x1.ed5ceap-14f, -0x1.57adc8p-18f, -0x1.1539c8p-24f}},
      {{-0x1.988454p-1f, -0x1.b8baccp-2f, 0x1.b74498p-4f, 0x1.c89376p-5f,
        0x1.117268p-7f, 0x1.2983e6p-11f, 0x1.01e2d6p-15f, 0x1.035262p-21f}},
      {{0x1.22d866p-20f, 0x1.8cd1a4p-2f, 0x1.954218p-7f, -0x1.80ac1ep-5f,
        -0x1.a47618p-7f, -0x1.49409cp-10f, -0x1.6bf6ccp-14f, -0x1.d046d8p-20f}},
      {{0x1.11ac36p-2f, 0x1.029352p-6f, -0x1.444e3p-4f, 0x1.38e632p-7f,
        0x1.5e179ap-7f, 0x1.b4590ep-10f, 0x1.3eb982p-13f, 0x1.07ca96p-18f}},
      {{0x1.744a7ep-13f, -0x1.d2b7bep-4f, 0x1.5e9cdap-5f, 0x1.7886ecp-7f,
        -0x1.26c408p-8f, -0x1.778bf2p-10f, -0x1.7fdffcp-13f, -0x1.a940bep-18f}},
      {{-0x1.fd0a82p-5f, 0x1.10856ep-6f, -0x1.360318p-11f, -0x1.252388p-7f,
        0x1.838e3p-15f, 0x1.9f1ed4p-11f, 0x1.4b4b52p-13f, 0x1.010202p-17f}},
      {{0x1.7c2c04p-9f, 0x1.424414p-6f, -0x1.e5c4c4p-8f, 0x1.de24fap-10f,
        0x1.fc8068p-11f, -0x1.e0b744p-13f, -0x1.98e3ccp-14f, -0x1.df56b8p-18f}},
      {{0x1.2ee9c6p-8f, -0x1.5f2e32p-8f, 0x1.460a5p-9f, 0x1.36cd8p-11f,
        -0x1.d4f55p-12f, -0x1.c78202p-17f, 0x1.5204b6p-15f, 0x1.5e2dfep-18f}},
      {{0x1.59527cp-8f, -0x1.242678p-9f, 0x1.d8bc78p-13f, -0x1.734c06p-12f,
        0x1.c94114p-15f, 0x1.001bb2p-14f, -0x1.4453c6p-17f, -0x1.6c0034p-19f}},
      {{-0x1.b1dffp-9f, 0x1.f294dep-11f, -0x1.aafcp-12f, 0x1.819508p-15f,
        0x1.133504p-14f, -0x1.5c753cp-17f, -0x1.8fda08p-18f, 0x1.9d009ap-20f}}};
};

}  // namespace ramp::detail
