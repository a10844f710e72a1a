// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/detail/simd/lookup.hpp>

namespace ramp::detail {

/// silu'(-a) for a >= 0. Relative error 2^-25.1.
struct silu_derivative_table {
  static constexpr float highest = 0x1.f7ep3f;
  static constexpr float unit = 0x1p-1f;
  static constexpr detail::table32 centre{
      {0x0p0f, 0x1.2e9e1cp-1f, 0x1.2bafb8p0f, 0x1.474974p0f,
       0x1.fa5e36p0f, 0x1.3f74bcp1f, 0x1.7e4746p1f, 0x1.c09d4ap1f,
       0x1.fdd496p1f, 0x1.204f76p2f, 0x1.3fc29p2f, 0x1.5fa0fap2f,
       0x1.816388p2f, 0x1.9ed6a2p2f, 0x1.c0a57ap2f, 0x1.dff212p2f,
       0x1.fee148p2f, 0x1.0f425ap3f, 0x1.20a92ap3f, 0x1.2f3612p3f,
       0x1.405532p3f, 0x1.509374p3f, 0x1.5f7c84p3f, 0x1.708d5p3f,
       0x1.8025aep3f, 0x1.8fa92ap3f, 0x1.a09582p3f, 0x1.af3c9ep3f,
       0x1.c0a1cap3f, 0x1.d0b22ep3f, 0x1.dff212p3f, 0x1.f0594ap3f}};
  static constexpr detail::table32 c[]{
      {{0x1p-1f, 0x1.c43d8ap-3f, 0x1.9d07fp-6f, -0x1.848b9ep-29f,
        -0x1.6f2dccp-4f, -0x1.974a9ap-4f, -0x1.6aa564p-4f, -0x1.1f1d8cp-4f,
        -0x1.b3feaep-5f, -0x1.35884ap-5f, -0x1.b4270cp-6f, -0x1.2bec84p-6f,
        -0x1.8d013p-7f, -0x1.12176p-7f, -0x1.62dddp-8f, -0x1.d6fcdp-9f,
        -0x1.3835ep-9f, -0x1.97f588p-10f, -0x1.fc37a2p-11f, -0x1.54d9dep-11f,
        -0x1.a876eap-12f, -0x1.0de7ccp-12f, -0x1.6357ep-13f, -0x1.b73674p-14f,
        -0x1.1a4a88p-14f, -0x1.6afff2p-15f, -0x1.bf831ap-16f, -0x1.25e352p-16f,
        -0x1.642a6p-17f, -0x1.bfd004p-18f, -0x1.1fdb48p-18f, -0x1.65713cp-19f}},
      {{-0x1p-1f, -0x1.ade452p-2f, -0x1.0002dap-2f, -0x1.be141p-3f,
        -0x1.b7baecp-5f, 0x1.0a8aeep-7f, 0x1.0616dep-5f, 0x1.2db6c2p-5f,
        0x1.0e3b6ep-5f, 0x1.aa60cp-6f, 0x1.403a48p-6f, 0x1.cccb3p-7f,
        0x1.3bcba8p-7f, 0x1.be5378p-8f, 0x1.271e8p-8f, 0x1.8df376p-9f,
        0x1.0b4442p-9f, 0x1.6136ap-10f, 0x1.bcb8e4p-11f, 0x1.2c941cp-11f,
        0x1.7950d4p-12f, 0x1.e310b6p-13f, 0x1.3fbd34p-13f, 0x1.8d713cp-14f,
        0x1.00a2aap-14f, 0x1.4b671p-15f, 0x1.9a4624p-16f, 0x1.0e54c4p-16f,
        0x1.48cf24p-17f, 0x1.9eb1b4p-18f, 0x1.0b4aeep-18f, 0x1.4ccf3cp-19f}},
      {{0x1.db2e88p-24f, 0x1.fd3cdp-4f, 0x1.367f0ap-3f, 0x1.2c562ep-3f,
        0x1.550fc2p-4f, 0x1.3d3ffep-5f, 0x1.9815dcp-7f, -0x1.38ad5p-10f,
        -0x1.8677b8p-8f, -0x1.c4f28p-8f, -0x1.918ee6p-8f, -0x1.3e8942p-8f,
        -0x1.d2825ep-9f, -0x1.5742bep-9f, -0x1.d5c96ap-10f, -0x1.4483bcp-10f,
        -0x1.bc4fbep-11f, -0x1.2a54fap-11f, -0x1.7d2098p-12f, -0x1.044358p-12f,
        -0x1.4a229ap-13f, -0x1.aa4b88p-14f, -0x1.1c1fe6p-14f, -0x1.63aa1ap-15f,
        -0x1.cdf41p-16f, -0x1.2bcd8ep-16f, -0x1.7508bep-17f, -0x1.ed8c06p-18f,
        -0x1.2d73c4p-18f, -0x1.7d934cp-19f, -0x1.ed751p-20f, -0x1.342d34p-20f}},
      {{0x1.5550c4p-4f, 0x1.7a2f2cp-5f, -0x1.7a915ep-7f, -0x1.352872p-6f,
        -0x1.0eee28p-5f, -0x1.7ccb22p-6f, -0x1.a4a7e4p-7f, -0x1.6138f2p-8f,
        -0x1.b6124ap-10f, 0x1.637e1ep-13f, 0x1.95011p-11f, 0x1.c82c6ap-11f,
        0x1.8be012p-11f, 0x1.3d74cep-11f, 0x1.cf86d2p-12f, 0x1.4dcf1ep-12f,
        0x1.d74e76p-13f, 0x1.44465ep-13f, 0x1.a721fp-14f, 0x1.2527a6p-14f,
        0x1.7930c4p-15f, 0x1.eca33p-16f, 0x1.4b534p-16f, 0x1.a2801ep-17f,
        0x1.11c022p-17f, 0x1.659ab6p-18f, 0x1.bfb958p-19f, 0x1.299fc4p-19f,
        0x1.6d745p-20f, 0x1.d09c0ep-21f, 0x1.2d8e4ap-21f, 0x1.7a0e76p-22f}},
      {{0x1.06fc4ep-14f, -0x1.b210fep-6f, -0x1.327222p-6f, -0x1.f522d6p-7f,
        0x1.568694p-9f, 0x1.76894ap-8f, 0x1.2bc2cp-8f, 0x1.5b1e82p-9f,
        0x1.5e8c62p-10f, 0x1.0f8cc6p-11f, 0x1.2c4a14p-13f, -0x1.4ca81cp-16f,
        -0x1.40054ap-14f, -0x1.58d384p-14f, -0x1.28ba3cp-14f, -0x1.d26b5ep-15f,
        -0x1.5cb45ap-15f, -0x1.f47458p-16f, -0x1.51a19ep-16f, -0x1.de248ep-17f,
        -0x1.3a0ff8p-17f, -0x1.a0c4bp-18f, -0x1.1bd0d8p-18f, -0x1.6ab948p-19f,
        -0x1.df0d6ep-20f, -0x1.3b87fep-20f, -0x1.8e0864p-21f, -0x1.0a475cp-21f,
        -0x1.48ffb6p-22f, -0x1.a46c4ap-23f, -0x1.122b3ep-23f, -0x1.59360cp-24f}},
      {{-0x1.a7704ap-7f, -0x1.86d008p-9f, 0x1.b29b7ap-8f, 0x1.c8aa58p-8f,
        0x1.6697f4p-9f, 0x1.b49344p-15f, -0x1.80b6e2p-11f, -0x1.5d76f6p-11f,
        -0x1.bffb02p-12f, -0x1.c7a452p-13f, -0x1.a5febap-14f, -0x1.44d712p-15f,
        -0x1.20b5b2p-17f, 0x1.0a00dp-19f, 0x1.84991ap-18f, 0x1.a1b4a8p-18f,
        0x1.677e8cp-18f, 0x1.15b032p-18f, 0x1.91a0f4p-19f, 0x1.288aep-19f,
        0x1.928f8ap-20f, 0x1.10f306p-20f, 0x1.7882ap-21f, 0x1.ea124p-22f,
        0x1.4882bep-22f, 0x1.b378a6p-23f, 0x1.167c46p-23f, 0x1.760192p-24f,
        0x1.d67024p-25f, 0x1.2d0388p-25f, 0x1.8a02c2p-26f, 0x1.f4f59ap-27f}},
      {{0x1.6326a8p-10f, 0x1.01ae3ep-8f, 0x1.d2282cp-10f, -0x1.70db38p-11f,
        -0x1.3189bap-10f, -0x1.0e1fe2p-11f, -0x1.1d2044p-14f, 0x1.3f211ap-14f,
        0x1.4f3fbap-14f, 0x1.b7ec0ep-15f, 0x1.e3024ep-16f, 0x1.d47d7cp-17f,
        0x1.b46a6p-18f, 0x1.c5bep-20f, 0x1.fd9652p-22f, -0x1.19d02p-22f,
        -0x1.eb93dp-22f, -0x1.274b58p-22f, -0x1.696caap-22f, -0x1.2b741ap-22f,
        -0x1.8af574p-23f, -0x1.1a8498p-23f, -0x1.61f7acp-24f, -0x1.15d8c6p-24f,
        -0x1.66af2p-25f, -0x1.a9e8a2p-26f, -0x1.4b0fe8p-26f, -0x1.6d7664p-27f,
        -0x1.076bfep-27f, -0x1.6f4f96p-28f, -0x1.b9042p-29f, -0x1.2b9062p-29f}}};
};

/// silu'(-a) for a >= 0. Relative error 2^-24.4.
struct silu_derivative_small_table {
  static constexpr float highest = 0x1.67ep3f;
  static constexpr float per_unit = 0x1.555556p-1f;
  static constexpr detail::table8 centre{
      {0x0p0f, 0x1.474974p0f, 0x1.7acbfap1f, 0x1.35212cp2f,
       0x1.91bda4p2f, 0x1.f52616p2f, 0x1.2b1f2p3f, 0x1.5a0f9p3f}};
  static constexpr detail::table8 c[]{
      {{0x1p-1f, -0x1.848b9ep-29f, -0x1.6e2bf4p-4f, -0x1.ec2b0ep-6f,
        -0x1.4387d6p-7f, -0x1.6385e6p-9f, -0x1.7d782p-11f, -0x1.9dd92ap-13f}},
      {{-0x1p-1f, -0x1.be141p-3f, 0x1.004d84p-5f, 0x1.629338p-6f,
        0x1.04df7cp-7f, 0x1.2f2ac8p-9f, 0x1.4fb32ep-11f, 0x1.73a9ccp-13f}},
      {{-0x1.22121cp-23f, 0x1.2c562cp-3f, 0x1.bb145ap-7f, -0x1.a8e882p-8f,
        -0x1.8ab584p-9f, -0x1.f52ea2p-11f, -0x1.21e046p-12f, -0x1.4976d2p-14f}},
      {{0x1.55588ap-4f, -0x1.353d7ap-6f, -0x1.b5207ep-7f, 0x1.53339cp-11f,
        0x1.60f308p-11f, 0x1.077d08p-12f, 0x1.4544acp-14f, 0x1.7efbd8p-16f}},
      {{-0x1.c719a2p-16f, -0x1.f2c5p-7f, 0x1.325e3cp-8f, 0x1.f51d5p-13f,
        -0x1.5a0c98p-14f, -0x1.7fd27p-15f, -0x1.07c966p-16f, -0x1.469ep-18f}},
      {{-0x1.957914p-7f, 0x1.b0aae6p-8f, -0x1.7f7872p-11f, -0x1.1427bp-13f,
        -0x1.c12a6ep-20f, 0x1.7bac3ap-18f, 0x1.42eec6p-19f, 0x1.b05224p-21f}},
      {{-0x1.633bbap-12f, 0x1.f60bap-14f, -0x1.6c5c12p-14f, 0x1.29c35ep-15f,
        0x1.d9005ep-19f, -0x1.679482p-22f, -0x1.28db9cp-22f, -0x1.c6cdb8p-24f}},
      {{0x1.2416a6p-9f, -0x1.95ef6p-11f, 0x1.6cd99cp-14f, -0x1.c92fdap-18f,
        -0x1.09571cp-20f, -0x1.18ff6cp-25f, 0x1.7a400ap-26f, 0x1.756f2ep-27f}},
      {{-0x1.039c9ep-11f, 0x1.882ce6p-13f, -0x1.74215ap-16f, 0x1.925e8cp-22f,
        0x1.21b5cap-22f, 0x1.046ef6p-25f, 0x1.7ff054p-31f, -0x1.26d194p-30f}}};
};

}  // namespace ramp::detail
