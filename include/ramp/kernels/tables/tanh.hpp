// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// tanh(a) = c(a - centre) for 0 <= a <= 9.2: eight intervals per octave of a + 5/8, slot = its bits from bit 20 on.
///
/// The first interval has centre 0, c[0] = 0 and c[1] = 1. Elsewhere the centre is the one of 81 candidates near the middle for
/// which tanh(centre) is most nearly a float; in the last it is atanh(1 - 2^-24), which makes large arguments give 1. Least
/// squares at 18 Chebyshev nodes, relative error, rounded one by one with the rest refitted (mpmath, 160 bits). Error 2^-25.2.
struct tanh_table {
  static constexpr simd::table32 centre{
      {0x1.8068p0f, 0x1.bfep0f, 0x1.005p1f, 0x1.203p1f,
       0x1.401p1f, 0x1.6038p1f, 0x1.802p1f, 0x1.9fe8p1f,
       0x1.d068p1f, 0x1.081p2f, 0x1.27fp2f, 0x1.47bp2f,
       0x1.67dp2f, 0x1.885p2f, 0x1.a808p2f, 0x1.c7bp2f,
       0x1.f76p2f, 0x1.154246p3f, 0.0f, 0x1.818p-4f,
       0x1.407p-3f, 0x1.bf38p-3f, 0x1.1fa8p-2f, 0x1.5f98p-2f,
       0x1.beep-2f, 0x1.209p-1f, 0x1.5fcp-1f, 0x1.a07p-1f,
       0x1.dfc8p-1f, 0x1.104p0f, 0x1.2ffp0f, 0x1.4ffp0f}};
  static constexpr simd::table32 c[]{
      {{0x1.cf952p-1f, 0x1.e1f4bp-1f, 0x1.edab94p-1f, 0x1.f4c82cp-1f,
        0x1.f92736p-1f, 0x1.fbd8aap-1f, 0x1.fd7914p-1f, 0x1.fe75e6p-1f,
        0x1.ff4724p-1f, 0x1.ffbbaap-1f, 0x1.ffe6c2p-1f, 0x1.fff6a4p-1f,
        0x1.fffc92p-1f, 0x1.fffec2p-1f, 0x1.ffff8ap-1f, 0x1.ffffd4p-1f,
        0x1.fffff6p-1f, 0x1.fffffep-1f, 0.0f, 0x1.805da4p-4f,
        0x1.3dd916p-3f, 0x1.b83e46p-3f, 0x1.185234p-2f, 0x1.526624p-2f,
        0x1.a4834cp-2f, 0x1.0572f2p-1f, 0x1.312eap-1f, 0x1.57c68ap-1f,
        0x1.77be64p-1f, 0x1.92f076p-1f, 0x1.a8d1d4p-1f, 0x1.baccfap-1f}},
      {{0x1.71069ap-3f, 0x1.d29a1ap-4f, 0x1.200672p-4f, 0x1.630b18p-5f,
        0x1.b3438ep-6f, 0x1.08c0dep-6f, 0x1.42a8dap-7f, 0x1.898172p-8f,
        0x1.71661cp-9f, 0x1.113a56p-10f, 0x1.93c404p-12f, 0x1.2b70d8p-13f,
        0x1.b6ef68p-15f, 0x1.3df294p-16f, 0x1.d7ff6cp-18f, 0x1.5ee314p-19f,
        0x1.3b4eb8p-21f, 0x1.004aacp-23f, 0x1p0f, 0x1.fb7dccp-1f,
        0x1.f3aae4p-1f, 0x1.e8574ep-1f, 0x1.d9a182p-1f, 0x1.c815c4p-1f,
        0x1.a9a81ep-1f, 0x1.7a7e3cp-1f, 0x1.4a17f8p-1f, 0x1.192d3ap-1f,
        0x1.d880bap-2f, 0x1.85c7f8p-2f, 0x1.3f084ep-2f, 0x1.021792p-2f}},
      {{-0x1.4e216cp-3f, -0x1.b739ccp-4f, -0x1.15b69ep-4f, -0x1.5b4224p-5f,
        -0x1.ad7672p-6f, -0x1.069e1p-6f, -0x1.410e5p-7f, -0x1.885f82p-8f,
        -0x1.70e512p-9f, -0x1.1119bp-10f, -0x1.939828p-12f, -0x1.2b7b7p-13f,
        -0x1.b75bcp-15f, -0x1.3dfd76p-16f, -0x1.da81dcp-18f, -0x1.41ea08p-19f,
        -0x1.1fc328p-21f, -0x1.0231d4p-23f, 0x1.97cf1cp-18f, -0x1.7cfb7ap-4f,
        -0x1.36310ap-3f, -0x1.a3e694p-3f, -0x1.034f7p-2f, -0x1.2d7034p-2f,
        -0x1.5d98fap-2f, -0x1.828d04p-2f, -0x1.8982a4p-2f, -0x1.7995eep-2f,
        -0x1.5ac28ap-2f, -0x1.32c104p-2f, -0x1.08b574p-2f, -0x1.be6b7ep-3f}},
      {{0x1.66d56ap-4f, 0x1.0234ep-4f, 0x1.584a72p-5f, 0x1.bbe37cp-6f,
        0x1.178794p-6f, 0x1.59abbep-7f, 0x1.a96b1ep-8f, 0x1.04f3e2p-8f,
        0x1.f21ccap-10f, 0x1.717a6ap-11f, 0x1.1149b6p-12f, 0x1.9579aep-14f,
        0x1.2933dep-15f, 0x1.aeab32p-17f, 0x1.3fb3c4p-18f, 0x1.e48b7ep-20f,
        0x1.c5348ep-22f, 0x1.4f904cp-24f, -0x1.55ee5cp-2f, -0x1.4935fap-2f,
        -0x1.34e6acp-2f, -0x1.18513p-2f, -0x1.e96474p-3f, -0x1.98d1fp-3f,
        -0x1.1876ap-3f, -0x1.b93aacp-5f, 0x1.c6363p-7f, 0x1.070bbep-4f,
        0x1.82da0ap-4f, 0x1.bd2976p-4f, 0x1.c4a8a4p-4f, 0x1.abbfap-4f}},
      {{-0x1.966602p-6f, -0x1.804bf8p-6f, -0x1.24fc9ep-6f, -0x1.954d88p-7f,
        -0x1.0654aap-7f, -0x1.4c3c52p-8f, -0x1.a376b4p-9f, -0x1.f8d7a6p-10f,
        -0x1.ef5072p-11f, -0x1.6ffc42p-12f, -0x1.13161ep-13f, -0x1.9053d8p-15f,
        -0x1.1d2caap-16f, -0x1.adbd5ep-18f, -0x1.fea8aap-20f, -0x1.eafdf2p-19f,
        -0x1.9032f6p-22f, -0x1.d36656p-26f, 0x1.06a592p-6f, 0x1.f6a878p-5f,
        0x1.8d47e4p-4f, 0x1.04f276p-3f, 0x1.2ccf52p-3f, 0x1.489868p-3f,
        0x1.5b8bc8p-3f, 0x1.3a657ap-3f, 0x1.e9d014p-4f, 0x1.47ac1ep-4f,
        0x1.677becp-5f, 0x1.d5641p-7f, -0x1.74514ep-8f, -0x1.205e3cp-6f}}};
};

}  // namespace ramp::kernels
