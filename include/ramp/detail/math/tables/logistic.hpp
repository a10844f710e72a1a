// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/detail/simd/lookup.hpp>

namespace ramp::detail {

/// σ'(a) = σ(a)·σ(-a) for a >= 0. Relative error 2^-22.8.
struct logistic_derivative_table {
  static constexpr float highest = 0x1.4fep3f;
  static constexpr float per_unit = 0x1.8p1f;
  static constexpr detail::table32 centre{
      {0x0p0f, 0x1.632846p-2f, 0x1.5a9702p-1f, 0x1.fd9c54p-1f,
       0x1.540b78p0f, 0x1.aaaf0ap0f, 0x1.016fp1f, 0x1.2a6922p1f,
       0x1.544674p1f, 0x1.8191f4p1f, 0x1.ac48a2p1f, 0x1.d5b7a4p1f,
       0x1.ff6c8cp1f, 0x1.14c154p2f, 0x1.2b490cp2f, 0x1.3f4b3ap2f,
       0x1.560f9p2f, 0x1.6bb52ep2f, 0x1.7f1a14p2f, 0x1.960cd6p2f,
       0x1.aa7526p2f, 0x1.bfbd6p2f, 0x1.d5e7b2p2f, 0x1.eb47f4p2f,
       0x1.002b26p3f, 0x1.0af838p3f, 0x1.151412p3f, 0x1.207d9cp3f,
       0x1.2a7bf8p3f, 0x1.34d472p3f, 0x1.3f9fe2p3f, 0x1.4ac41p3f}};
  static constexpr detail::table32 c[]{
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

/// σ'(a) for a >= 0. Relative error 2^-23.2.
struct logistic_derivative_small_table {
  static constexpr float highest = 0x1.dfep3f;
  static constexpr float unit = 0x1p1f;
  static constexpr detail::table8 centre{
      {0x0p0f, 0x1.2cd9e8p1f, 0x1.1b8bacp2f, 0x1.9456d6p2f,
       0x1.0af838p3f, 0x1.4f020cp3f, 0x1.8c4d02p3f, 0x1.cc75f6p3f}};
  static constexpr detail::table8 c[]{
      {{0x1p-2f, 0x1.4576ep-4f, 0x1.7d202ap-7f, 0x1.d72e9ep-10f,
        0x1.f31aap-13f, 0x1.dc80f8p-16f, 0x1.18bca6p-18f, 0x1.2e6f74p-21f}},
      {{0x1.bf4662p-25f, -0x1.0ccfbp-4f, -0x1.742776p-7f, -0x1.d57c36p-10f,
        -0x1.f2ddccp-13f, -0x1.dc7a0ep-16f, -0x1.18bc0ep-18f, -0x1.2e6f6p-21f}},
      {{-0x1.0001bap-4f, 0x1.54981ap-6f, 0x1.628738p-8f, 0x1.d219d8p-11f,
        0x1.f2642p-14f, 0x1.dc6c3cp-17f, 0x1.18bad6p-19f, 0x1.2e6f2ep-22f}},
      {{0x1.2c83eap-16f, -0x1.0aec74p-11f, -0x1.aaf7fp-10f, -0x1.323dc6p-12f,
        -0x1.4ba066p-15f, -0x1.3d8a04p-18f, -0x1.764a4p-21f, -0x1.933d4ep-24f}},
      {{0x1.523d84p-7f, -0x1.0f94cep-9f, 0x1.5318bap-12f, 0x1.29485cp-14f,
        0x1.4a606ap-17f, 0x1.3d6334p-20f, 0x1.76475p-23f, 0x1.93405ep-26f}},
      {{0x1.1fceacp-12f, 0x1.adf8aap-11f, -0x1.13aa46p-15f, -0x1.bf18c6p-17f,
        -0x1.06592ep-19f, -0x1.fbf5aap-23f, -0x1.2ba292p-25f, -0x1.42e0b8p-28f}},
      {{-0x1.fb7528p-10f, -0x1.bb55d8p-14f, -0x1.f936e4p-19f, 0x1.071a6p-19f,
        0x1.56e724p-22f, 0x1.513e68p-25f, 0x1.8d34ep-28f, 0x1.ac0e9p-31f}},
      {{0x1.c52d42p-12f, -0x1.519e5cp-15f, 0x1.47017p-19f, -0x1.bc80bep-23f,
        -0x1.79833ap-25f, -0x1.633fe4p-28f, -0x1.b58338p-31f, -0x1.d726bcp-34f}},
      {{0x1.4d036p-19f, 0x1.7cce2cp-16f, -0x1.67dbaap-20f, -0x1.5ff25ep-27f,
        0x1.c7ff2p-28f, 0x1.24b288p-30f, 0x1.47487ep-33f, 0x1.62c8c2p-36f}}};
};

}  // namespace ramp::detail
