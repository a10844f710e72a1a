#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// R(a) = e^(a²/2)·erfc(a/√2)/2 = c(a - centre): eight intervals per octave of a + 1, slot = its bits from bit 20 on.
///
/// The centre is the one of 49 candidates near the middle for which R(centre) is most nearly a float: c[0] and the rest are
/// then the value as the sum of two numbers. Sollya, per interval [lo, hi]: fpminimax(R(centre + x), [|1,...,5|], [|SG...|],
/// [lo - centre, hi - centre], absolute, floating, c[0]). Relative error 2^-28.4.
struct normal_ratio_table {
  static constexpr simd::table32 centre{
      {0x1.202p0f, 0x1.5ff8p0f, 0x1.9fc4p0f, 0x1.e058p0f,
       0x1.1022p1f, 0x1.2ffap1f, 0x1.503p1f, 0x1.6feep1f,
       0x1.9fap1f, 0x1.dfecp1f, 0x1.100cp2f, 0x1.3002p2f,
       0x1.5026p2f, 0x1.6feep2f, 0x1.8fe6p2f, 0x1.b004p2f,
       0x1.e018p2f, 0x1.0ffap3f, 0x1.300ep3f, 0x1.5022p3f,
       0x1.702cp3f, 0x1.901ep3f, 0x1.b02p3f, 0x1.cfdp3f,
       0x1.01ep-4f, 0x1.808p-3f, 0x1.4098p-2f, 0x1.c018p-2f,
       0x1.205p-1f, 0x1.604p-1f, 0x1.a044p-1f, 0x1.e028p-1f}};
  static constexpr simd::table32 c[]{
      {{0x1.f650d6p-3f, 0x1.bdc054p-3f, 0x1.8f8faap-3f, 0x1.68db12p-3f,
        0x1.48bed6p-3f, 0x1.2d9844p-3f, 0x1.161072p-3f, 0x1.0202d2p-3f,
        0x1.d11006p-4f, 0x1.99d1f2p-4f, 0x1.6df552p-4f, 0x1.4a7046p-4f,
        0x1.2ce214p-4f, 0x1.145272p-4f, 0x1.fe8e0ap-5f, 0x1.da2876p-5f,
        0x1.ac4ddcp-5f, 0x1.7b675ap-5f, 0x1.54434p-5f, 0x1.3461bp-5f,
        0x1.19f43cp-5f, 0x1.03bbc8p-5f, 0x1.e16a94p-6f, 0x1.c0d7c4p-6f,
        0x1.e7432cp-2f, 0x1.bb7fdp-2f, 0x1.958ecp-2f, 0x1.74d228p-2f,
        0x1.57feeap-2f, 0x1.3ed0e6p-2f, 0x1.288f96p-2f, 0x1.14db5cp-2f}},
      {{-0x1.f75dd8p-4f, -0x1.985c42p-4f, -0x1.5039bp-4f, -0x1.17e3b2p-4f,
        -0x1.d86f34p-5f, -0x1.9334ap-5f, -0x1.5ad4d4p-5f, -0x1.2d934cp-5f,
        -0x1.efe816p-6f, -0x1.85f828p-6f, -0x1.39e84ap-6f, -0x1.01c6b4p-6f,
        -0x1.adddeep-7f, -0x1.6c27a6p-7f, -0x1.37e916p-7f, -0x1.0dcf6cp-7f,
        -0x1.b9d056p-8f, -0x1.5bda02p-8f, -0x1.1876e4p-8f, -0x1.cd93a2p-9f,
        -0x1.82638p-9f, -0x1.483d5ep-9f, -0x1.1a27dcp-9f, -0x1.eaddd6p-10f,
        -0x1.79d706p-2f, -0x1.4540a4p-2f, -0x1.198b84p-2f, -0x1.eabf4ap-3f,
        -0x1.ad9e6p-3f, -0x1.7a59b6p-3f, -0x1.4ed08cp-3f, -0x1.29c218p-3f}},
      {{0x1.b61962p-5f, 0x1.4a0e88p-5f, 0x1.fa20b8p-6f, 0x1.89154p-6f,
        0x1.3691bp-6f, 0x1.f1ae2cp-7f, 0x1.92a1d2p-7f, 0x1.4a5cf8p-7f,
        0x1.f402d8p-8f, 0x1.6244p-8f, 0x1.02fe22p-8f, 0x1.8524a8p-9f,
        0x1.2a886cp-9f, 0x1.d4579ap-10f, 0x1.75175p-10f, 0x1.2d639ep-10f,
        0x1.c0b9e8p-11f, 0x1.3afb84p-11f, 0x1.c9ae5cp-12f, 0x1.56898cp-12f,
        0x1.06e0aap-12f, 0x1.9c4dbcp-13f, 0x1.490244p-13f, 0x1.0b2fdap-13f,
        0x1.cf7964p-3f, 0x1.7e6ee6p-3f, 0x1.3d6958p-3f, 0x1.0972e6p-3f,
        0x1.be0fep-4f, 0x1.79550cp-4f, 0x1.40e99p-4f, 0x1.127ae8p-4f}},
      {{-0x1.566c6ap-6f, -0x1.e3e868p-7f, -0x1.5c98dap-7f, -0x1.fd6488p-8f,
        -0x1.7b73ap-8f, -0x1.1f4ba6p-8f, -0x1.b7c948p-9f, -0x1.5647ccp-9f,
        -0x1.e01078p-10f, -0x1.34ce84p-10f, -0x1.9c94bep-11f, -0x1.1cf6d6p-11f,
        -0x1.93ee04p-12f, -0x1.265afap-12f, -0x1.b569f4p-13f, -0x1.4ab68ap-13f,
        -0x1.c106dp-14f, -0x1.19d2b8p-14f, -0x1.71c65ep-15f, -0x1.f83b1ep-16f,
        -0x1.633d14p-16f, -0x1.01623p-16f, -0x1.7db4d6p-17f, -0x1.218ca8p-17f,
        -0x1.e46p-4f, -0x1.81d224p-4f, -0x1.35257ap-4f, -0x1.f36d26p-5f,
        -0x1.9558d4p-5f, -0x1.4b665ep-5f, -0x1.1084e6p-5f, -0x1.c2c35ep-6f}},
      {{0x1.eb2e3ap-8f, 0x1.48007ap-8f, 0x1.becef8p-9f, 0x1.3631dep-9f,
        0x1.b375eap-10f, 0x1.38fb7cp-10f, 0x1.c8fdcap-11f, 0x1.4fb416p-11f,
        0x1.bb22aap-12f, 0x1.042408p-12f, 0x1.3f5d4ep-13f, 0x1.96df82p-14f,
        0x1.0b490cp-14f, 0x1.6b8dd2p-15f, 0x1.fbdf8ep-16f, 0x1.653288p-16f,
        0x1.bd41cap-17f, 0x1.f48474p-18f, 0x1.28eb9ep-18f, 0x1.7134dep-19f,
        0x1.ddc69p-20f, 0x1.400f96p-20f, 0x1.bade08p-21f, 0x1.3872c2p-21f,
        0x1.c0c66ep-5f, 0x1.5c4abep-5f, 0x1.0d3aep-5f, 0x1.a326fap-6f,
        0x1.530fdap-6f, 0x1.06947cp-6f, 0x1.a211fep-7f, 0x1.4667fp-7f}},
      {{-0x1.4e5d8cp-9f, -0x1.9fc5ecp-10f, -0x1.0f5a0ep-10f, -0x1.42877p-11f,
        -0x1.da3642p-12f, -0x1.39f438p-12f, -0x1.af875cp-13f, -0x1.2ca748p-13f,
        -0x1.867226p-14f, -0x1.9f91bap-15f, -0x1.dbe0bap-16f, -0x1.1d69c6p-16f,
        -0x1.5aa97ap-17f, -0x1.c03e1p-18f, -0x1.1f5a3p-18f, -0x1.9db416p-19f,
        -0x1.b0e0eep-20f, -0x1.b33486p-21f, -0x1.d72b7ep-22f, -0x1.0bb868p-22f,
        -0x1.33d4acp-23f, -0x1.a0b48ep-24f, -0x1.dac73cp-25f, -0x1.5635c2p-25f,
        -0x1.54b71ep-6f, -0x1.0b3874p-6f, -0x1.a6175cp-7f, -0x1.5d16eap-7f,
        -0x1.06699ep-7f, -0x1.846b28p-8f, -0x1.d8b0e8p-9f, -0x1.1c6a02p-8f}}};
};

/// T(a) = (R(a) - a/√(2π))/(a0 - a), a0 the zero of the numerator, likewise with [|1,...,4|]. Relative error 2^-26.9.
struct normal_slope_table {
  static constexpr simd::table32 centre{
      {0x1.2048p0f, 0x1.5fe8p0f, 0x1.a04cp0f, 0x1.e03cp0f,
       0x1.0fe6p1f, 0x1.3024p1f, 0x1.4fdep1f, 0x1.6ffcp1f,
       0x1.a004p1f, 0x1.e03cp1f, 0x1.103p2f, 0x1.2ff6p2f,
       0x1.4ffap2f, 0x1.6fdp2f, 0x1.8ff4p2f, 0x1.afe2p2f,
       0x1.dfdp2f, 0x1.103p3f, 0x1.3p3f, 0x1.5006p3f,
       0x1.7014p3f, 0x1.8fdp3f, 0x1.afdap3f, 0x1.cffap3f,
       0x1.fd4p-5f, 0x1.813p-3f, 0x1.3fd8p-2f, 0x1.c06p-2f,
       0x1.1ffp-1f, 0x1.604p-1f, 0x1.a048p-1f, 0x1.dfdp-1f}};
  static constexpr simd::table32 c[]{
      {{0x1.171d5cp-1f, 0x1.0fddf6p-1f, 0x1.09bd2ep-1f, 0x1.0498bp-1f,
        0x1.003988p-1f, 0x1.f8cbc2p-2f, 0x1.f23db2p-2f, 0x1.ec6b1cp-2f,
        0x1.e4f282p-2f, 0x1.dcc1ep-2f, 0x1.d61e24p-2f, 0x1.d0acd6p-2f,
        0x1.cc111p-2f, 0x1.c82a6p-2f, 0x1.c4c66ep-2f, 0x1.c1d8e4p-2f,
        0x1.be1b38p-2f, 0x1.ba034ap-2f, 0x1.b6c2bep-2f, 0x1.b4108p-2f,
        0x1.b1ce26p-2f, 0x1.afe79ep-2f, 0x1.ae411ap-2f, 0x1.acd12ep-2f,
        0x1.4f15b4p-1f, 0x1.4520a2p-1f, 0x1.3c7f02p-1f, 0x1.34cbcap-1f,
        0x1.2e045cp-1f, 0x1.27eb3ep-1f, 0x1.227b78p-1f, 0x1.1da0fp-1f}},
      {{-0x1.ff9d66p-5f, -0x1.a93c8ep-5f, -0x1.652844p-5f, -0x1.2fc1dep-5f,
        -0x1.052fdep-5f, -0x1.c44f74p-6f, -0x1.8bc05ep-6f, -0x1.5c45f8p-6f,
        -0x1.234a6p-6f, -0x1.d43312p-7f, -0x1.7fde86p-7f, -0x1.4088cep-7f,
        -0x1.0f173ap-7f, -0x1.d097eap-8f, -0x1.91cbcep-8f, -0x1.5f1472p-8f,
        -0x1.23143ep-8f, -0x1.cf588cp-9f, -0x1.7a5f46p-9f, -0x1.3a500ep-9f,
        -0x1.092182p-9f, -0x1.c5e5ecp-10f, -0x1.885606p-10f, -0x1.565766p-10f,
        -0x1.52061ep-3f, -0x1.27d8bcp-3f, -0x1.04cb4ep-3f, -0x1.cd94cap-4f,
        -0x1.9adc0cp-4f, -0x1.6f056p-4f, -0x1.497214p-4f, -0x1.292974p-4f}},
      {{0x1.8a7d68p-6f, 0x1.31590ap-6f, 0x1.deac14p-7f, 0x1.7d3538p-7f,
        0x1.33e5d2p-7f, 0x1.f5c3acp-8f, 0x1.9e87dep-8f, 0x1.590c94p-8f,
        0x1.0aad26p-8f, 0x1.84760ap-9f, 0x1.22cf66p-9f, 0x1.beafc2p-10f,
        0x1.5d3e1ep-10f, 0x1.16137ep-10f, 0x1.c10b4ep-11f, 0x1.6fc7b6p-11f,
        0x1.169622p-11f, 0x1.8cf344p-12f, 0x1.25aa8ap-12f, 0x1.bd810ap-13f,
        0x1.59a76cp-13f, 0x1.120ecap-13f, 0x1.b8d8e2p-14f, 0x1.67957p-14f,
        0x1.6d7e7cp-4f, 0x1.3284c6p-4f, 0x1.03398ep-4f, 0x1.b8484p-5f,
        0x1.787a2ep-5f, 0x1.432fdcp-5f, 0x1.170a14p-5f, 0x1.e4c3acp-6f}},
      {{-0x1.1847cp-7f, -0x1.9745dp-8f, -0x1.2c105ep-8f, -0x1.c25bc4p-9f,
        -0x1.57a4d6p-9f, -0x1.08c1dap-9f, -0x1.9ef746p-10f, -0x1.4809f2p-10f,
        -0x1.d851fp-11f, -0x1.395e3ep-11f, -0x1.ae3f6p-12f, -0x1.30f5p-12f,
        -0x1.ba077p-13f, -0x1.47be2p-13f, -0x1.eec726p-14f, -0x1.7cb38ep-14f,
        -0x1.08c97p-14f, -0x1.51e492p-15f, -0x1.c5cb84p-16f, -0x1.3a702ap-16f,
        -0x1.c1068p-17f, -0x1.49cf94p-17f, -0x1.edf3fap-18f, -0x1.78c00ep-18f,
        -0x1.5afc9p-5f, -0x1.18aae4p-5f, -0x1.ca429ep-6f, -0x1.77b43p-6f,
        -0x1.365dc2p-6f, -0x1.016bdep-6f, -0x1.adc77p-7f, -0x1.6926bep-7f}},
      {{0x1.72e1fcp-9f, 0x1.fb2f04p-10f, 0x1.645932p-10f, 0x1.fb7e44p-11f,
        0x1.6e78f2p-11f, 0x1.029d5cp-11f, 0x1.93bbap-12f, 0x1.3460b2p-12f,
        0x1.93503cp-13f, 0x1.ea3364p-14f, 0x1.36894ep-14f, 0x1.96d0bep-15f,
        0x1.1292bcp-15f, 0x1.e4dfc2p-16f, 0x1.00e2p-16f, 0x1.8420a2p-17f,
        0x1.f0a9fap-18f, 0x1.21e7aep-18f, 0x1.5b6dd6p-19f, 0x1.bb7c0ep-20f,
        0x1.20386p-20f, 0x1.823bb8p-21f, 0x1.182284p-21f, 0x1.9a364p-22f,
        0x1.28b20ep-6f, 0x1.d1d912p-7f, 0x1.6f0c34p-7f, 0x1.257dcep-7f,
        0x1.d35502p-8f, 0x1.8200aap-8f, 0x1.419f2cp-8f, 0x1.af7e0ep-9f}}};
};

}  // namespace ramp::kernels
