// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/detail/simd/lookup.hpp>

namespace ramp::detail {

/// log(1 + e^-a) for a >= 0. Relative error 2^-25.9.
struct softplus_table {
  static constexpr float highest = 0x1.f7ep3f;
  static constexpr float unit = 0x1p-1f;
  static constexpr detail::table32 centre{
      {0x1.095e9ep-3f, 0x1.007c84p-1f, 0x1.013ddap0f, 0x1.7f5254p0f,
       0x1.02c3cap1f, 0x1.4147aep1f, 0x1.7d930cp1f, 0x1.be1b08p1f,
       0x1.00ea4ap2f, 0x1.1fc01ap2f, 0x1.40cd9ep2f, 0x1.5fd2f2p2f,
       0x1.81652cp2f, 0x1.a1460ap2f, 0x1.c02c3cp2f, 0x1.df7dcp2f,
       0x1.00a64cp3f, 0x1.103886p3f, 0x1.2053f8p3f, 0x1.2f412p3f,
       0x1.3fcd9ep3f, 0x1.505532p3f, 0x1.5f4d02p3f, 0x1.70126ep3f,
       0x1.7fb15cp3f, 0x1.8f4538p3f, 0x1.a0381ep3f, 0x1.b0b296p3f,
       0x1.c025aep3f, 0x1.d0a7fp3f, 0x1.dfce7p3f, 0x1.f03612p3f}};
  static constexpr detail::table32 c[]{
      {{0x1.42cb4p-1f, 0x1.e51672p-2f, 0x1.3f7258p-2f, 0x1.9d7c4cp-3f,
        0x1.fd735ap-4f, 0x1.400a1ep-4f, 0x1.9574ecp-5f, 0x1.ee9704p-6f,
        0x1.252f14p-6f, 0x1.6b6b58p-7f, 0x1.b2a068p-8f, 0x1.0c04f6p-8f,
        0x1.3d810ap-9f, 0x1.82115ap-10f, 0x1.dc9544p-11f, 0x1.24356p-11f,
        0x1.58a1fcp-12f, 0x1.a7ba2cp-13f, 0x1.00277ap-13f, 0x1.41570cp-14f,
        0x1.7f2ed6p-15f, 0x1.c932f6p-16f, 0x1.1e653ap-16f, 0x1.5324dcp-17f,
        0x1.a04eap-18f, 0x1.ffb7a4p-19f, 0x1.2d4e0ap-19f, 0x1.6813fp-20f,
        0x1.bc5ffp-21f, 0x1.094674p-21f, 0x1.4a740cp-22f, 0x1.8bd22ep-23f}},
      {{-0x1.dee008p-2f, -0x1.825f8p-2f, -0x1.126bbp-2f, -0x1.766aeap-3f,
        -0x1.df0ac8p-4f, -0x1.33db16p-4f, -0x1.8b961cp-5f, -0x1.e73302p-6f,
        -0x1.229388p-6f, -0x1.696954p-7f, -0x1.b13046p-8f, -0x1.0b78d8p-8f,
        -0x1.3d1eaep-9f, -0x1.81c89ep-10f, -0x1.dc5dd4p-11f, -0x1.242086p-11f,
        -0x1.58937ep-12f, -0x1.a7af36p-13f, -0x1.002378p-13f, -0x1.4153e2p-14f,
        -0x1.7f2c96p-15f, -0x1.c9315ep-16f, -0x1.1e6496p-16f, -0x1.53246ap-17f,
        -0x1.a04e48p-18f, -0x1.ffb75ep-19f, -0x1.2d4df4p-19f, -0x1.6813e2p-20f,
        -0x1.bc5fe2p-21f, -0x1.094672p-21f, -0x1.4a7406p-22f, -0x1.8bd22cp-23f}},
      {{0x1.fddb54p-4f, 0x1.e12c9ap-4f, 0x1.91c228p-4f, 0x1.31f7a2p-4f,
        0x1.a70498p-5f, 0x1.1cb7dp-5f, 0x1.787be2p-6f, 0x1.d8b61ap-7f,
        0x1.1d6c12p-7f, 0x1.656c96p-8f, 0x1.ae52d6p-9f, 0x1.0a611ep-9f,
        0x1.3c59eep-10f, 0x1.8136d8p-11f, 0x1.dbee78p-12f, 0x1.23f68ap-12f,
        0x1.58761ap-13f, 0x1.a798cap-14f, 0x1.001b26p-14f, 0x1.414d4cp-15f,
        0x1.7f27acp-16f, 0x1.c92dap-17f, 0x1.1e6316p-17f, 0x1.532322p-18f,
        0x1.a04d2ap-19f, 0x1.ffb66ap-20f, 0x1.2d4d6ap-20f, 0x1.681358p-21f,
        0x1.bc5f4p-22f, 0x1.09461cp-22f, 0x1.4a73ap-23f, 0x1.8bd1acp-24f}},
      {{-0x1.602532p-9f, -0x1.3adcf8p-7f, -0x1.f11fa6p-7f, -0x1.02c6c8p-6f,
        -0x1.b01e2ep-7f, -0x1.42905p-7f, -0x1.c57e1ep-8f, -0x1.286808p-8f,
        -0x1.6f0eacp-9f, -0x1.d210e2p-10f, -0x1.1b16acp-10f, -0x1.6049b4p-11f,
        -0x1.a3bd56p-12f, -0x1.000ae2p-12f, -0x1.3cb6d8p-13f, -0x1.84df5ap-14f,
        -0x1.caf666p-15f, -0x1.1a4926p-15f, -0x1.5564dep-16f, -0x1.ac5fe4p-17f,
        -0x1.fed9b8p-18f, -0x1.30c41p-18f, -0x1.7ddfc8p-19f, -0x1.c42fbep-20f,
        -0x1.158c18p-20f, -0x1.552bcap-21f, -0x1.91bbap-22f, -0x1.e01394p-23f,
        -0x1.284106p-23f, -0x1.61ad0ap-24f, -0x1.b8a032p-25f, -0x1.07e0aap-25f}},
      {{-0x1.4f19c2p-8f, -0x1.05c59p-8f, -0x1.7cf808p-10f, 0x1.4a98aep-11f,
        0x1.aa7c74p-10f, 0x1.b978cep-10f, 0x1.6b6602p-10f, 0x1.04c86cp-10f,
        0x1.555658p-11f, 0x1.be526ep-12f, 0x1.14412cp-12f, 0x1.5b691p-13f,
        0x1.a0c62p-14f, 0x1.fe78e4p-15f, 0x1.3c75bep-15f, 0x1.85101p-16f,
        0x1.cba9bp-17f, 0x1.1ae088p-17f, 0x1.563974p-18f, 0x1.ad48fp-19f,
        0x1.001852p-19f, 0x1.319f2cp-20f, 0x1.7ec654p-21f, 0x1.c579e8p-22f,
        0x1.164dccp-22f, 0x1.55ff76p-23f, 0x1.92e772p-24f, 0x1.e16f02p-25f,
        0x1.291e1p-25f, 0x1.62ac1ap-26f, 0x1.b9dbe4p-27f, 0x1.08a63ep-27f}},
      {{0x1.7f177ep-12f, 0x1.cc73a2p-11f, 0x1.0b8e9p-10f, 0x1.42b082p-11f,
        0x1.6a10a2p-13f, -0x1.46016p-14f, -0x1.46d9fap-13f, -0x1.324822p-13f,
        -0x1.d49f68p-14f, -0x1.41ab22p-14f, -0x1.a3db4cp-15f, -0x1.099a9cp-15f,
        -0x1.4cda08p-16f, -0x1.99ea88p-17f, -0x1.f576bcp-18f, -0x1.30acf8p-18f,
        -0x1.7422f8p-19f, -0x1.c3c38cp-20f, -0x1.11b198p-20f, -0x1.4d2c0cp-21f,
        -0x1.94040cp-22f, -0x1.eb3b1cp-23f, -0x1.28a67ep-23f, -0x1.685d6cp-24f,
        -0x1.b56d7p-25f, -0x1.09519ep-25f, -0x1.431574p-26f, -0x1.87e4ep-27f,
        -0x1.d9510cp-28f, -0x1.218e28p-28f, -0x1.5c18a8p-29f, -0x1.a895aap-30f}}};
};

/// log(1 + e^-a) for a >= 0. Relative error 2^-24.5.
struct softplus_small_table {
  static constexpr float highest = 0x1.d3ep3f;
  static constexpr float per_unit = 0x1.06906ap-1f;
  static constexpr detail::table8 centre{
      {0x1.49b8bap-1f, 0x1.33fb3ep1f, 0x1.0f63dcp2f, 0x1.8f4c2ep2f,
       0x1.058184p3f, 0x1.445e2p3f, 0x1.80f6dcp3f, 0x1.c2540cp3f}};
  static constexpr detail::table8 c[]{
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

}  // namespace ramp::detail
