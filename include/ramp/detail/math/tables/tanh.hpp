// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/detail/simd/lookup.hpp>

namespace ramp::detail {

/// tanh(a) for a >= 0. Relative error 2^-25.3.
struct tanh_table {
  static constexpr float highest = 0x1.266666p3f;
  static constexpr float by_octaves_from = 0x1.4p-1f;
  static constexpr unsigned bits_below = 20;
  static constexpr detail::table32 centre{
      {0x1.7e76c8p0f, 0x1.c0ed92p0f, 0x1.fd412p0f, 0x1.214538p1f,
       0x1.40a57ap1f, 0x1.614d6ap1f, 0x1.8048e8p1f, 0x1.a18866p1f,
       0x1.d0f27cp1f, 0x1.06dfa4p2f, 0x1.27a6b6p2f, 0x1.472f1ap2f,
       0x1.66f34ep2f, 0x1.881cacp2f, 0x1.a6f838p2f, 0x1.c79a6cp2f,
       0x1.f703bp2f, 0x1.17e148p3f, 0x0p0f, 0x1.55bc02p-4f,
       0x1.3ad42cp-3f, 0x1.be2b6ap-3f, 0x1.232fecp-2f, 0x1.61c91ep-2f,
       0x1.c0d1b8p-2f, 0x1.1deb86p-1f, 0x1.619cep-1f, 0x1.a075f6p-1f,
       0x1.e264c2p-1f, 0x1.0fb646p0f, 0x1.311412p0f, 0x1.4e9374p0f}};
  static constexpr detail::table32 c[]{
      {{0x1.cee0b4p-1f, 0x1.e231dep-1f, 0x1.ed30acp-1f, 0x1.f4f7d6p-1f,
        0x1.f93706p-1f, 0x1.fbea72p-1f, 0x1.fd7abp-1f, 0x1.fe7fc6p-1f,
        0x1.ff48b2p-1f, 0x1.ffb914p-1f, 0x1.ffe688p-1f, 0x1.fff67ep-1f,
        0x1.fffc7ap-1f, 0x1.fffecp-1f, 0x1.ffff86p-1f, 0x1.ffffd4p-1f,
        0x1.fffff6p-1f, 0x1.fffffep-1f, 0x0p0f, 0x1.54f196p-4f,
        0x1.385f4p-3f, 0x1.b73e12p-3f, 0x1.1b9598p-2f, 0x1.5459ap-2f,
        0x1.a620c2p-2f, 0x1.037d8cp-1f, 0x1.326168p-1f, 0x1.57c9dp-1f,
        0x1.78f1d2p-1f, 0x1.92877p-1f, 0x1.a98726p-1f, 0x1.ba1c78p-1f}},
      {{0x1.76208p-3f, 0x1.cf006ep-4f, 0x1.276da6p-4f, 0x1.5d3708p-5f,
        0x1.af5d02p-6f, 0x1.04580ap-6f, 0x1.41dbe4p-7f, 0x1.7fa8fp-8f,
        0x1.6e4b5p-9f, 0x1.1b912cp-10f, 0x1.9764ep-12f, 0x1.3030c2p-13f,
        0x1.c2ec2cp-15f, 0x1.3ff23ap-16f, 0x1.e7ecf2p-18f, 0x1.5ff534p-19f,
        0x1.3f2c0ap-21f, 0x1.8fba9ap-24f, 0x1p0f, 0x1.fc73dap-1f,
        0x1.f416bcp-1f, 0x1.e872dp-1f, 0x1.d8bb7cp-1f, 0x1.c7703ap-1f,
        0x1.a8fep-1f, 0x1.7c7c64p-1f, 0x1.48a988p-1f, 0x1.1928d4p-1f,
        0x1.d4f8d2p-2f, 0x1.87126ap-2f, 0x1.3cae04p-2f, 0x1.0479b2p-2f}},
      {{-0x1.523b7ep-3f, -0x1.b40c6ep-4f, -0x1.1c9594p-4f, -0x1.55ade8p-5f,
        -0x1.a9a3c6p-6f, -0x1.024184p-6f, -0x1.4045cep-7f, -0x1.7e835p-8f,
        -0x1.6dc1bcp-9f, -0x1.1b8978p-10f, -0x1.97639p-12f, -0x1.3044cap-13f,
        -0x1.c313e4p-15f, -0x1.3ff818p-16f, -0x1.e82e6p-18f, -0x1.606faap-19f,
        -0x1.40249ap-21f, 0x1.b5b08p-24f, 0x1.97cf1cp-18f, -0x1.52973ep-4f,
        -0x1.311b2p-3f, -0x1.a3099ep-3f, -0x1.05d5b6p-2f, -0x1.2ec02cp-2f,
        -0x1.5e647ap-2f, -0x1.81abfep-2f, -0x1.89583ap-2f, -0x1.79938ap-2f,
        -0x1.5944e4p-2f, -0x1.3374d2p-2f, -0x1.07324ep-2f, -0x1.c1d6a8p-3f}},
      {{0x1.69e996p-4f, 0x1.00a064p-4f, 0x1.60049p-5f, 0x1.b50ff6p-6f,
        0x1.151eeap-6f, 0x1.5401b6p-7f, 0x1.a86126p-8f, 0x1.fcde82p-9f,
        0x1.edeca2p-10f, 0x1.7f359ep-11f, 0x1.13b7f6p-12f, 0x1.9bcd66p-14f,
        0x1.313784p-15f, 0x1.b15d46p-17f, 0x1.4a4044p-18f, 0x1.dc84b6p-20f,
        0x1.c5a5e4p-22f, 0x1.6087cep-23f, -0x1.55ee5cp-2f, -0x1.4bd634p-2f,
        -0x1.35f97cp-2f, -0x1.189a86p-2f, -0x1.e51522p-3f, -0x1.95f334p-3f,
        -0x1.15d238p-3f, -0x1.d344p-5f, 0x1.ff1bcp-7f, 0x1.072102p-4f,
        0x1.8678f2p-4f, 0x1.bca5d2p-4f, 0x1.c4417ep-4f, 0x1.ad50a8p-4f}},
      {{-0x1.962226p-6f, -0x1.807084p-6f, -0x1.25fa44p-6f, -0x1.9326aap-7f,
        -0x1.07c638p-7f, -0x1.4ddcf2p-8f, -0x1.a0ec48p-9f, -0x1.002804p-9f,
        -0x1.eefdbp-11f, -0x1.72848p-12f, -0x1.103f7ep-13f, -0x1.9226dap-15f,
        -0x1.28c22cp-16f, -0x1.b05a76p-18f, -0x1.3f42c6p-19f, -0x1.c1667ap-21f,
        -0x1.b2bcecp-23f, -0x1.0869cp-20f, 0x1.06a592p-6f, 0x1.e4e00cp-5f,
        0x1.8b704p-4f, 0x1.04123ep-3f, 0x1.3486c2p-3f, 0x1.4fa836p-3f,
        0x1.5b871ep-3f, 0x1.3a79bap-3f, 0x1.e8ffb2p-4f, 0x1.476606p-4f,
        0x1.61caeep-5f, 0x1.dcd2fep-7f, -0x1.73789cp-8f, -0x1.20bfcp-6f}}};
};

/// tanh(a) for a >= 0. Relative error 2^-26.0.
struct tanh_small_table {
  static constexpr float highest = 0x1.233334p3f;
  static constexpr float by_octaves_from = 0x1p1f, per_unit = 0x1.a5fa46p1f;
  static constexpr unsigned bits_below = 22;
  static constexpr detail::table8 centre{
      {0x0p0f, 0x1.9dd49ep-2f, 0x1.cc3484p-1f, 0x1.83ece4p0f,
       0x1.379398p1f, 0x1.cdd9f4p1f, 0x1.61aa28p2f, 0x1.f12f06p2f}};
  static constexpr detail::table8 c[]{
      {{0x0p0f, 0x1.88ae8ep-2f, 0x1.6e7462p-1f, 0x1.d0d5c6p-1f,
        0x1.f83096p-1f, 0x1.ff3f9ep-1f, 0x1.fffbd8p-1f, 0x1.fffff4p-1f}},
      {{0x1p0f, 0x1.b4b51ep-1f, 0x1.f36f04p-2f, 0x1.67f0cp-3f,
        0x1.f00ab8p-6f, 0x1.807be8p-9f, 0x1.09d656p-14f, 0x1.8027dap-21f}},
      {{-0x1.2e2c1ap-23f, -0x1.4eef8cp-2f, -0x1.65763cp-2f, -0x1.46c862p-3f,
        -0x1.e8768ep-6f, -0x1.7fed82p-9f, -0x1.0a856ep-14f, -0x1.806f9cp-21f}},
      {{-0x1.55530ep-2f, -0x1.456214p-3f, 0x1.6576c6p-4f, 0x1.61662ap-4f,
        0x1.3ba662p-6f, 0x1.fe59eep-10f, 0x1.64ee64p-15f, 0x1.fd9446p-22f}},
      {{-0x1.74b8bep-13f, 0x1.5c0612p-3f, 0x1.ba3d2ap-5f, -0x1.9c1dfcp-6f,
        -0x1.286d5ap-7f, -0x1.fad0cp-11f, -0x1.59e91p-16f, -0x1.f6b486p-23f}},
      {{0x1.146c9ap-3f, 0x1.a0b1e6p-8f, -0x1.d12a26p-5f, -0x1.0949d8p-9f,
        0x1.9e612ep-9f, 0x1.920184p-12f, 0x1.0a8dd8p-17f, 0x1.a75cccp-24f}},
      {{-0x1.dd83bp-8f, -0x1.06a93p-4f, 0x1.b3c8b6p-7f, 0x1.c13922p-8f,
        -0x1.7033c2p-11f, -0x1.0ff968p-13f, -0x1.ca4b78p-19f, -0x1.430626p-25f}},
      {{-0x1.4b349cp-5f, 0x1.2ee83ep-6f, 0x1.277416p-7f, -0x1.f61deap-9f,
        0x1.8f263ep-17f, 0x1.1345f6p-15f, 0x1.2a9ffap-20f, 0x1.1f3174p-27f}}};
};

/// tanh'(a) = 1 - tanh(a)² for a >= 0. Relative error 2^-24.8.
struct tanh_derivative_table {
  static constexpr float highest = 0x1.8p3f;
  static constexpr float by_octaves_from = 0x1p2f;
  static constexpr unsigned bits_below = 19;
  static constexpr detail::table32 centre{
      {0x1.163c9ep2f, 0x1.360276p2f, 0x1.56ed92p2f, 0x1.760d1cp2f,
       0x1.95212ep2f, 0x1.b4d42cp2f, 0x1.d6beep2f, 0x1.f70e56p2f,
       0x1.0a8938p3f, 0x1.1b6388p3f, 0x1.2ab22ep3f, 0x1.3afc5p3f,
       0x1.4b1f8ap3f, 0x1.5bd2f2p3f, 0x1.6b288cp3f, 0x1.7ab15cp3f,
       0x0p0f, 0x1.77319p-2f, 0x1.3a3d7p-1f, 0x1.c3d3c4p-1f,
       0x1.1dcfaap0f, 0x1.616fp0f, 0x1.a0ac08p0f, 0x1.e0b78p0f,
       0x1.0e986p1f, 0x1.2f844ep1f, 0x1.50bb98p1f, 0x1.70f0d8p1f,
       0x1.905a1cp1f, 0x1.b0161ep1f, 0x1.cfb7eap1f, 0x1.efd22p1f}};
  static constexpr detail::table32 c[]{
      {{0x1.5f064ep-11f, 0x1.042a12p-12f, 0x1.7408fp-14f, 0x1.1956fp-15f,
        0x1.aa18dcp-17f, 0x1.3c778ap-18f, 0x1.b69c96p-20f, 0x1.3f98f4p-21f,
        0x1.f45fcap-23f, 0x1.5d0bd8p-24f, 0x1.0c2d88p-25f, 0x1.838ce8p-27f,
        0x1.1ab3aep-28f, 0x1.8e2c52p-30f, 0x1.316768p-31f, 0x1.cead3p-33f,
        0x1p0f, 0x1.c0faap-1f, 0x1.66f048p-1f, 0x1.ff33eap-2f,
        0x1.663a1cp-2f, 0x1.ca1d12p-3f, 0x1.24f0ecp-3f, 0x1.6dd9dep-4f,
        0x1.d0263ep-5f, 0x1.18bb4p-5f, 0x1.507c66p-6f, 0x1.9884f4p-7f,
        0x1.f55abep-8f, 0x1.31cf36p-8f, 0x1.7571dcp-9f, 0x1.c48aacp-10f}},
      {{-0x1.5ee832p-10f, -0x1.0421cap-11f, -0x1.7404aep-13f, -0x1.1955b6p-14f,
        -0x1.aa1828p-16f, -0x1.3c7758p-17f, -0x1.b69c74p-19f, -0x1.3f98e6p-20f,
        -0x1.f45fc4p-22f, -0x1.5d0bdp-23f, -0x1.0c2d86p-24f, -0x1.838ce2p-26f,
        -0x1.1ab3a8p-27f, -0x1.8e2c48p-29f, -0x1.316762p-30f, -0x1.cead2cp-32f,
        -0x1.6b9cf2p-22f, -0x1.3b09dcp-1f, -0x1.8881fp-1f, -0x1.69c19cp-1f,
        -0x1.20d97p-1f, -0x1.93a322p-2f, -0x1.0f2ea4p-2f, -0x1.5d2154p-3f,
        -0x1.c2cefep-4f, -0x1.13e11cp-4f, -0x1.4d0342p-5f, -0x1.95f7p-6f,
        -0x1.f36edep-7f, -0x1.311858p-7f, -0x1.74e992p-8f, -0x1.c426a2p-9f}},
      {{0x1.5eac4ap-10f, 0x1.04117ap-11f, 0x1.73fc68p-13f, 0x1.195386p-14f,
        0x1.aa1734p-16f, 0x1.3c774ap-17f, 0x1.b69c82p-19f, 0x1.3f98fap-20f,
        0x1.f4603ep-22f, 0x1.5d0cp-23f, 0x1.0c2dc8p-24f, 0x1.838d36p-26f,
        0x1.1ab3dep-27f, 0x1.8e2c52p-29f, 0x1.31679ap-30f, 0x1.ceadap-32f,
        -0x1.fffcbp-1f, -0x1.1b2fdcp-1f, -0x1.2836acp-4f, 0x1.00cba8p-2f,
        0x1.547f3ep-2f, 0x1.3066d2p-2f, 0x1.cc2d66p-3f, 0x1.3cd5b6p-3f,
        0x1.a8b3cp-4f, 0x1.0a4d0ap-4f, 0x1.461ebep-5f, 0x1.90e13cp-6f,
        0x1.ef99f2p-7f, 0x1.2fab4p-7f, 0x1.73d948p-8f, 0x1.c35eaep-9f}},
      {{-0x1.d2f6dap-11f, -0x1.5a9b1p-12f, -0x1.efef78p-14f, -0x1.77191ap-15f,
        -0x1.1c0f16p-16f, -0x1.a5f46ep-18f, -0x1.246e58p-19f, -0x1.aa2af6p-21f,
        -0x1.4d96c6p-22f, -0x1.d16e76p-24f, -0x1.6594a4p-25f, -0x1.026194p-26f,
        -0x1.78f674p-28f, -0x1.0979bcp-29f, -0x1.973bd4p-31f, -0x1.34760ap-32f,
        -0x1.47ad7p-11f, 0x1.567b2ap-1f, 0x1.20ab56p-1f, 0x1.e01ff4p-3f,
        0x1.3107c6p-6f, -0x1.620d8ep-4f, -0x1.9cda12p-4f, -0x1.54c6d8p-4f,
        -0x1.f2ea3p-5f, -0x1.4a04f4p-5f, -0x1.a0a882p-6f, -0x1.0485bcp-6f,
        -0x1.4550bap-7f, -0x1.911884p-8f, -0x1.ecf7p-9f, -0x1.2bdf08p-9f}},
      {{0x1.d146d8p-12f, 0x1.59ea3cp-13f, 0x1.ef5894p-15f, 0x1.76abeap-16f,
        0x1.1bc0f4p-17f, 0x1.a585fep-19f, 0x1.242b78p-20f, 0x1.a9d3ccp-22f,
        0x1.4d404ep-23f, 0x1.d105ccp-25f, 0x1.65378p-26f, 0x1.021e8cp-27f,
        0x1.7897p-29f, 0x1.09523ep-30f, 0x1.96d6e6p-32f, 0x1.3424ap-33f,
        0x1.58e77ap-1f, 0x1.c7454ep-4f, -0x1.11a006p-2f, -0x1.2a40aep-2f,
        -0x1.51112ap-3f, -0x1.716f4ap-5f, 0x1.f86c36p-8f, 0x1.7c71fcp-6f,
        0x1.72c34ap-6f, 0x1.1959a8p-6f, 0x1.7cf4e4p-7f, 0x1.ee6346p-8f,
        0x1.3b36f6p-8f, 0x1.8987cap-9f, 0x1.e75206p-10f, 0x1.29cbep-10f}},
      {{-0x1.6fdb18p-13f, -0x1.129648p-14f, -0x1.8744d2p-16f, -0x1.29e8b2p-17f,
        -0x1.c609cep-19f, -0x1.51c6bep-20f, -0x1.ce4f2ap-22f, -0x1.503364p-23f,
        -0x1.0acbbp-24f, -0x1.7025e8p-26f, -0x1.1d89f4p-27f, -0x1.9aec7ap-29f,
        -0x1.2afac4p-30f, -0x1.a11c98p-32f, -0x1.42f34cp-33f, -0x1.ec6db2p-35f,
        -0x1.33158ep-5f, -0x1.abd838p-2f, -0x1.44c6b4p-3f, 0x1.4af3dcp-4f,
        0x1.c9cbb4p-4f, 0x1.08e644p-4f, 0x1.9142ccp-6f, 0x1.f1a6e6p-9f,
        -0x1.a23036p-9f, -0x1.2e1534p-8f, -0x1.f2c328p-9f, -0x1.612d94p-9f,
        -0x1.d84a72p-10f, -0x1.2fc2b6p-10f, -0x1.7db4f8p-11f, -0x1.d726a4p-12f}},
      {{0x1.251112p-14f, 0x1.b8133ap-16f, 0x1.453ba8p-17f, 0x1.dfb54p-19f,
        0x1.5fe03cp-20f, 0x1.02e2a2p-21f, 0x1.7f4a8p-23f, 0x1.1992ep-24f,
        0x1.9bf602p-26f, 0x1.302388p-27f, 0x1.bdc0ep-29f, 0x1.497beap-30f,
        0x1.e6d308p-32f, 0x1.647aeep-33f, 0x1.070c1p-34f, 0x1.817038p-36f,
        -0x1.2cab06p-2f, 0x1.6bac6p-4f, 0x1.a8e5f2p-3f, 0x1.3850dcp-4f,
        -0x1.312196p-6f, -0x1.0f1e02p-5f, -0x1.4e7eb8p-6f, -0x1.0f8402p-7f,
        -0x1.2b0624p-9f, 0x1.207ef2p-12f, 0x1.7b3192p-11f, 0x1.702866p-11f,
        0x1.0e41d8p-11f, 0x1.786c56p-12f, 0x1.e2a454p-13f, 0x1.30412ap-13f}}};
};

}  // namespace ramp::detail
