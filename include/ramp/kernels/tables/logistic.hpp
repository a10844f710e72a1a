// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// σ(x) = 1/(1 + e^-x). Relative error 2^-25.2.
struct logistic_table {
  static constexpr float lowest = -0x1.652p3f, highest = 0x1.169p4f;
  static constexpr float per_unit = 0x1.1eb852p0f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.c0231cp-1f, 0x1.cc118ep0f, 0x1.567ae2p1f,
       0x1.c7075p1f, 0x1.1c278p2f, 0x1.577f44p2f, 0x1.8fc9ep2f,
       0x1.cb999ap2f, 0x1.007a26p3f, 0x1.1ce202p3f, 0x1.3ae898p3f,
       0x1.561536p3f, 0x1.73278p3f, 0x1.9044cp3f, 0x1.ac13cp3f,
       0x1.ca924ap3f, 0x1.e72492p3f, 0x1.006db6p4f, 0x1.0eb6dcp4f,
       -0x1.5b7f44p3f, -0x1.4020eap3f, -0x1.23a3d6p3f, -0x1.07f16p3f,
       -0x1.d1d13p2f, -0x1.994a9ap2f, -0x1.62d88p2f, -0x1.29118ep2f,
       -0x1.daa3d6p1f, -0x1.6bc86ap1f, -0x1.fc1d42p0f, -0x1.0a8982p0f}};
  static constexpr simd::table32 c[]{
      {{0x1p-1f, 0x1.6963f2p-1f, 0x1.b731aap-1f, 0x1.df036ap-1f,
        0x1.f1c59p-1f, 0x1.fa07c6p-1f, 0x1.fd9f12p-1f, 0x1.ff02ap-1f,
        0x1.ff9c5ep-1f, 0x1.ffd4b2p-1f, 0x1.ffee2cp-1f, 0x1.fff906p-1f,
        0x1.fffd04p-1f, 0x1.fffeccp-1f, 0x1.ffff84p-1f, 0x1.ffffccp-1f,
        0x1.ffffecp-1f, 0x1.fffff8p-1f, 0x1.fffffcp-1f, 0x1.fffffep-1f,
        0x1.428a4ap-16f, 0x1.7b4c48p-15f, 0x1.cde9fp-14f, 0x1.125dfep-12f,
        0x1.69a9ccp-11f, 0x1.b4f168p-10f, 0x1.fe5eccp-9f, 0x1.38e9p-7f,
        0x1.882ccap-6f, 0x1.c35382p-5f, 0x1.eed212p-4f, 0x1.0b3036p-2f}},
      {{0x1.ffffe8p-3f, 0x1.a939c2p-3f, 0x1.f39fdep-4f, 0x1.edc862p-5f,
        0x1.baa6ep-6f, 0x1.799a2p-7f, 0x1.2f0ce6p-8f, 0x1.f9c53ep-10f,
        0x1.8e3a76p-11f, 0x1.5a52b8p-12f, 0x1.1d3612p-13f, 0x1.be79ecp-15f,
        0x1.7dfdbep-16f, 0x1.33ff2cp-17f, 0x1.efffbcp-19f, 0x1.a00378p-20f,
        0x1.3ff1d4p-21f, 0x1.ff1a0ep-23f, 0x1.aa5d16p-24f, 0x1.f4a55cp-26f,
        0x1.4288b2p-16f, 0x1.7b47ep-15f, 0x1.cddce6p-14f, 0x1.124b9ap-12f,
        0x1.6969eep-11f, 0x1.b436f4p-10f, 0x1.fc620ap-9f, 0x1.35ec1p-7f,
        0x1.7ec9a6p-6f, 0x1.aa760cp-5f, 0x1.b30b14p-4f, 0x1.8af19ap-3f}},
      {{0x1.0470fcp-23f, -0x1.5e1d2p-5f, -0x1.658852p-5f, -0x1.ae282cp-6f,
        -0x1.a20cc8p-7f, -0x1.70cbfep-8f, -0x1.2c3c0ap-9f, -0x1.f7d0e2p-11f,
        -0x1.8d9f86p-12f, -0x1.5a186p-13f, -0x1.1d21c4p-14f, -0x1.be6b5ep-16f,
        -0x1.7df72ap-17f, -0x1.33f5fcp-18f, -0x1.f01262p-20f, -0x1.a0c7cp-21f,
        -0x1.7e75e8p-22f, -0x1.7e1728p-22f, 0x1.46015p-22f, 0x1.19ef94p-21f,
        0x1.4285b4p-17f, 0x1.7b3f38p-16f, 0x1.cdc302p-15f, 0x1.1226dep-13f,
        0x1.68ea78p-12f, 0x1.b2c2ep-11f, 0x1.f86c94p-10f, 0x1.3000c6p-8f,
        0x1.6c7622p-7f, 0x1.7b7828p-6f, 0x1.49ee96p-5f, 0x1.79afccp-5f}},
      {{-0x1.553772p-6f, -0x1.16cap-7f, 0x1.6526e6p-8f, 0x1.a44fep-8f,
        0x1.ee8f4ap-9f, 0x1.d4aa34p-10f, 0x1.88d99cp-11f, 0x1.4d443ep-12f,
        0x1.08444ap-13f, 0x1.ccd452p-15f, 0x1.7bf5bp-16f, 0x1.298956p-17f,
        0x1.fd3f96p-19f, 0x1.9aa44cp-20f, 0x1.4aabbap-21f, 0x1.14dac6p-22f,
        0x1.327c38p-23f, 0x1.d04d02p-23f, 0x1.34b986p-22f, 0x1.c1c0acp-22f,
        0x1.ae012ap-19f, 0x1.f9985ap-18f, 0x1.33b81ap-16f, 0x1.6d2cc8p-15f,
        0x1.dfe4ep-14f, 0x1.1fe964p-12f, 0x1.4b0b14p-11f, 0x1.85c5bep-10f,
        0x1.b6d4aep-9f, 0x1.86facp-8f, 0x1.a4e74p-8f, -0x1.4aba8ap-8f}},
      {{-0x1.04fa9p-19f, 0x1.5bf2e6p-8f, 0x1.ba8c52p-10f, -0x1.3d5ccp-11f,
        -0x1.78a33ap-11f, -0x1.a7baecp-12f, -0x1.7a1994p-13f, -0x1.480664p-14f,
        -0x1.069be2p-15f, -0x1.cb7e9p-17f, -0x1.7bda2ap-18f, -0x1.2a22ccp-19f,
        -0x1.fe8346p-21f, -0x1.9f772ep-22f, -0x1.44831ep-23f, -0x1.af4208p-25f,
        0x1.19950ap-21f, 0x1.2a979p-19f, -0x1.cd05cep-19f, -0x1.5fd8cp-18f,
        0x1.ad9fa4p-21f, 0x1.f917aap-20f, 0x1.33420cp-18f, 0x1.6c451ep-17f,
        0x1.dcf1p-16f, 0x1.1be45p-14f, 0x1.408a28p-13f, 0x1.675ef4p-12f,
        0x1.5e24e6p-11f, 0x1.7d023ep-11f, -0x1.e429b4p-11f, -0x1.4bbd6p-8f}},
      {{0x1.07a75cp-9f, -0x1.18e988p-14f, -0x1.cb10f8p-11f, -0x1.95d818p-13f,
        0x1.f74c32p-15f, 0x1.0d1adcp-14f, 0x1.185f44p-15f, 0x1.ffe7a2p-17f,
        0x1.a21a3p-18f, 0x1.70ca18p-19f, 0x1.3123a8p-20f, 0x1.e084c8p-22f,
        0x1.992b18p-23f, 0x1.4999f8p-24f, 0x1.08a37ap-25f, 0x1.057c8p-26f,
        -0x1.c13ef4p-23f, -0x1.d2bb56p-21f, -0x1.66cc42p-20f, -0x1.123ac4p-19f,
        0x1.575818p-23f, 0x1.90bc18p-22f, 0x1.e728c4p-21f, 0x1.1e63c6p-19f,
        0x1.79e984p-18f, 0x1.b993f4p-17f, 0x1.dddd78p-16f, 0x1.e28774p-15f,
        0x1.29d68p-14f, -0x1.a30808p-14f, -0x1.8a724ap-11f, -0x1.117ccep-11f}},
      {{0x1.d3450ep-18f, -0x1.e5af38p-12f, 0x1.bec664p-14f, 0x1.8fc95ep-14f,
        0x1.a754c8p-17f, -0x1.717e4p-18f, -0x1.384452p-18f, -0x1.44c5aep-19f,
        -0x1.175eb2p-20f, -0x1.ee1e22p-22f, -0x1.75f954p-23f, -0x1.fdaba4p-25f,
        -0x1.a0d974p-26f, 0x1.adafdp-33f, -0x1.cb16ap-27f, -0x1.7443acp-25f,
        -0x1.a13184p-20f, -0x1.a812bp-18f, 0x1.456e94p-17f, 0x1.f138acp-17f,
        0x1.073218p-25f, 0x1.41232ap-24f, 0x1.84c6cap-23f, 0x1.d4f68cp-22f,
        0x1.1432c4p-20f, 0x1.3b096ep-19f, 0x1.3806cp-18f, 0x1.70318cp-18f,
        -0x1.897898p-17f, -0x1.87f2e2p-14f, -0x1.cb4c5ap-14f, 0x1.dcffe2p-12f}}};
};

/// σ'(a) = σ(a)·σ(-a) for a >= 0. Relative error 2^-22.8.
struct logistic_derivative_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.5p3f;
  static constexpr float per_unit = 0x1.8p1f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.632846p-2f, 0x1.5a9702p-1f, 0x1.fd9c54p-1f,
       0x1.540b78p0f, 0x1.aaaf0ap0f, 0x1.016fp1f, 0x1.2a6922p1f,
       0x1.544674p1f, 0x1.8191f4p1f, 0x1.ac48a2p1f, 0x1.d5b7a4p1f,
       0x1.ff6c8cp1f, 0x1.14c154p2f, 0x1.2b490cp2f, 0x1.3f4b3ap2f,
       0x1.560f9p2f, 0x1.6bb52ep2f, 0x1.7f1a14p2f, 0x1.960cd6p2f,
       0x1.aa7526p2f, 0x1.bfbd6p2f, 0x1.d5e7b2p2f, 0x1.eb47f4p2f,
       0x1.002b26p3f, 0x1.0af838p3f, 0x1.151412p3f, 0x1.207d9cp3f,
       0x1.2a7bf8p3f, 0x1.34d472p3f, 0x1.3f9fe2p3f, 0x1.4ac41p3f}};
  static constexpr simd::table32 c[]{
      {{0x1p-2f, 0x1.f0e7eep-3f, 0x1.c98cfap-3f, 0x1.93876p-3f,
        0x1.531924p-3f, 0x1.11a944p-3f, 0x1.aa653cp-4f, 0x1.4a9ee2p-4f,
        0x1.f53d3cp-5f, 0x1.6dff92p-5f, 0x1.0d4498p-5f, 0x1.8d0cd4p-6f,
        0x1.22a4cep-6f, 0x1.a6abfep-7f, 0x1.2b90dcp-7f, 0x1.b87496p-8f,
        0x1.35dcfcp-8f, 0x1.bb1712p-9f, 0x1.47d612p-9f, 0x1.cacbd8p-10f,
        0x1.4dda0ep-10f, 0x1.df28b6p-11f, 0x1.531466p-11f, 0x1.e5c6ecp-12f,
        0x1.5dad4p-12f, 0x1.f31aap-13f, 0x1.6bf5bap-13f, 0x1.fd9e4p-14f,
        0x1.74f19p-14f, 0x1.0defp-14f, 0x1.814d34p-15f, 0x1.1005e8p-15f}},
      {{0x1.2d912ep-25f, -0x1.55449ap-5f, -0x1.2a6b2p-4f, -0x1.737864p-4f,
        -0x1.8a1cap-4f, -0x1.756d66p-4f, -0x1.45bd5cp-4f, -0x1.100fbp-4f,
        -0x1.b39ad8p-5f, -0x1.4bafdp-5f, -0x1.f5e2ecp-6f, -0x1.7950ccp-6f,
        -0x1.18246cp-6f, -0x1.9b9f8ap-7f, -0x1.26098cp-7f, -0x1.b27e8p-8f,
        -0x1.32eb2cp-8f, -0x1.b8156p-9f, -0x1.46310ep-9f, -0x1.c92fcap-10f,
        -0x1.4cffeep-10f, -0x1.de481p-11f, -0x1.52a3ep-11f, -0x1.e55368p-12f,
        -0x1.5d715ap-12f, -0x1.f2dd8ap-13f, -0x1.6bd534p-13f, -0x1.fd7e4ap-14f,
        -0x1.74e066p-14f, -0x1.0de5fcp-14f, -0x1.8143f6p-15f, -0x1.10014p-15f}},
      {{-0x1.0001fcp-4f, -0x1.c4f9bep-5f, -0x1.3797aep-5f, -0x1.2619fap-6f,
        0x1.1c444ap-11f, 0x1.b209ccp-7f, 0x1.4024e4p-6f, 0x1.54fe6p-6f,
        0x1.3d37fp-6f, 0x1.0be422p-6f, 0x1.b054dp-7f, 0x1.53515ep-7f,
        0x1.03b574p-7f, 0x1.85f628p-8f, 0x1.1b2206p-8f, 0x1.a6b2c2p-9f,
        0x1.2d1208p-9f, 0x1.b218e2p-10f, 0x1.42ebe8p-10f, 0x1.c5f96p-11f,
        0x1.4b4d76p-11f, 0x1.dc88ep-12f, 0x1.51c2e2p-12f, 0x1.e46c3p-13f,
        0x1.5cf9cep-13f, 0x1.f26316p-14f, 0x1.6b95c6p-14f, 0x1.fd3d26p-15f,
        0x1.74bf7ap-15f, 0x1.0dd5bep-15f, 0x1.81339ap-16f, 0x1.0ff844p-16f}},
      {{0x1.fc3004p-16f, 0x1.b0095ep-7f, 0x1.4c8adp-6f, 0x1.508eccp-6f,
        0x1.02e0f2p-6f, 0x1.2cfa0ep-7f, 0x1.b4e71ap-9f, -0x1.4e3edcp-12f,
        -0x1.3220e6p-9f, -0x1.98d7ecp-9f, -0x1.9490eep-9f, -0x1.6492fap-9f,
        -0x1.260b1cp-9f, -0x1.d02488p-10f, -0x1.5d5ceap-10f, -0x1.0a98cep-10f,
        -0x1.82839cp-11f, -0x1.19e1a4p-11f, -0x1.a678f2p-12f, -0x1.2adc44p-12f,
        -0x1.b5ec96p-13f, -0x1.3be0c2p-13f, -0x1.c0c542p-14f, -0x1.424ab4p-14f,
        -0x1.d0d9a8p-15f, -0x1.4c31dep-15f, -0x1.e4e9c2p-16f, -0x1.53bc76p-16f,
        -0x1.f17b7ep-17f, -0x1.68289p-17f, -0x1.011fd8p-17f, -0x1.6b2966p-18f}},
      {{0x1.500868p-7f, 0x1.0792acp-7f, 0x1.703176p-9f, -0x1.129494p-9f,
        -0x1.3190d2p-8f, -0x1.3ad606p-8f, -0x1.d7cf9ep-9f, -0x1.18e3bep-9f,
        -0x1.fa768cp-11f, -0x1.af0b2cp-13f, 0x1.88fc08p-13f, 0x1.69e822p-12f,
        0x1.86fee4p-12f, 0x1.630d52p-12f, 0x1.270602p-12f, 0x1.d46f58p-13f,
        0x1.661916p-13f, 0x1.0cbffap-13f, 0x1.902c8ap-14f, 0x1.243898p-14f,
        0x1.aaf782p-15f, 0x1.359ce8p-15f, 0x1.be48eap-16f, 0x1.41a856p-16f,
        0x1.cf5312p-17f, 0x1.4cb7a4p-17f, 0x1.df76a6p-18f, 0x1.568ab4p-18f,
        0x1.ed741cp-19f, 0x1.626422p-19f, 0x1.fbdef4p-20f, 0x1.6b1c68p-20f}}};
};

/// σ'(a) for a >= 0. Relative error 2^-23.3.
struct logistic_derivative_small_table {
  static constexpr float highest = 0x1.97ep3f, per_unit = 0x1.2d2d2ep-1f;
  static constexpr bool even_slots = true;
  static constexpr simd::table8 centre{
      {0x0p0f, 0x1.09b61ap1f, 0x1.de6a54p1f, 0x1.5c3418p2f,
       0x1.cabe8ap2f, 0x1.196516p3f, 0x1.52705p3f, 0x1.8a15ap3f}};
  static constexpr simd::table8 c[]{
      {{0x1p-2f, 0x1.95ab08p-4f, 0x1.742e0ep-6f, 0x1.19c01p-8f,
        0x1.93949p-11f, 0x1.3e0becp-13f, 0x1.ac103ap-16f, 0x1.2cdeb2p-18f}},
      {{0x1.eeea06p-27f, -0x1.3b3b92p-4f, -0x1.62de5p-6f, -0x1.17513p-8f,
        -0x1.92f562p-11f, -0x1.3df33ap-13f, -0x1.ac0aa4p-16f, -0x1.2cde02p-18f}},
      {{-0x1.00009p-4f, 0x1.493414p-6f, 0x1.417406p-7f, 0x1.127b86p-9f,
        0x1.91b762p-12f, 0x1.3dc1d6p-14f, 0x1.abff78p-17f, 0x1.2cdca4p-19f}},
      {{0x1.cb3faep-18f, 0x1.3ca61cp-9f, -0x1.582bc4p-9f, -0x1.6136b2p-11f,
        -0x1.0a283ap-13f, -0x1.a728eep-16f, -0x1.1d45a2p-18f, -0x1.9122p-21f}},
      {{0x1.53f38ap-7f, -0x1.ad34bep-9f, 0x1.798f78p-12f, 0x1.480a92p-13f,
        0x1.06dc62p-15f, 0x1.a62336p-18f, 0x1.1d275ap-20f, 0x1.911878p-23f}},
      {{0x1.2bf338p-13f, 0x1.e0f492p-11f, 0x1.09661p-15f, -0x1.bd4a12p-16f,
        -0x1.9a16ccp-18f, -0x1.503778p-20f, -0x1.c82d2ep-23f, -0x1.410b22p-25f}},
      {{-0x1.cbe0fep-10f, 0x1.a7ab14p-17f, -0x1.17d724p-15f, 0x1.8d7d46p-19f,
        0x1.033872p-20f, 0x1.ba8eaap-23f, 0x1.2f01c6p-25f, 0x1.abb8fp-28f}},
      {{0x1.3d327p-12f, -0x1.f01c3cp-14f, 0x1.6aadbp-17f, -0x1.9936b2p-24f,
        -0x1.09d888p-23f, -0x1.e4a0f2p-26f, -0x1.485c2ap-28f, -0x1.c9c172p-31f}},
      {{0x1.4f42d6p-15f, 0x1.1ec032p-17f, -0x1.5a4d3cp-20f, -0x1.ca10f2p-23f,
        0x1.a2019cp-27f, 0x1.3c928ep-28f, 0x1.ec2f86p-31f, 0x1.6735c6p-33f}}};
};

}  // namespace ramp::kernels
