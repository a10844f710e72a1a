// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// silu'(x) = σ(x) + x·σ'(x). Relative error 2^-26.8.
struct silu_derivative_table {
  static constexpr float lowest = -0x1.6p3f, highest = 0x1.4aap3f;
  static constexpr float per_unit = 0x1.8p0f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.4fcdc2p-1f, 0x1.5a786cp0f, 0x1.f867c4p0f,
       0x1.55a858p1f, 0x1.aaaf0ap1f, 0x1.01134p2f, 0x1.2990dcp2f,
       0x1.54de46p2f, 0x1.7e726ap2f, 0x1.aa0046p2f, 0x1.d52546p2f,
       0x1.fde584p2f, 0x1.159e84p3f, 0x1.2b33cp3f, 0x1.40369ep3f,
       -0x1.5a8edp3f, -0x1.4341f2p3f, -0x1.2e53d4p3f, -0x1.19a1cap3f,
       -0x1.03789p3f, -0x1.ddc4bep2f, -0x1.b45a1cp2f, -0x1.8924bap2f,
       -0x1.5fa0fap2f, -0x1.2a4cbcp2f, -0x1.fec10ep1f, -0x1.acbd82p1f,
       -0x1.55fb5cp1f, -0x1.fa5e36p0f, -0x1.474974p0f, -0x1.92c5fap-1f}};
  static constexpr simd::table32 c[]{
      {{0x1p-1f, 0x1.9c992ep-1f, 0x1.03f84p0f, 0x1.16d792p0f,
        0x1.18d374p0f, 0x1.138fc2p0f, 0x1.0d5772p0f, 0x1.08bf0ap0f,
        0x1.0553ecp0f, 0x1.03378ap0f, 0x1.01db5ap0f, 0x1.010f7cp0f,
        0x1.009e2cp0f, 0x1.0055d6p0f, 0x1.002f94p0f, 0x1.001a9ep0f,
        -0x1.981d5ap-13f, -0x1.87524ap-12f, -0x1.5d4096p-11f, -0x1.33d71cp-10f,
        -0x1.183faap-9f, -0x1.e4b6c2p-9f, -0x1.a01acep-8f, -0x1.6868d6p-7f,
        -0x1.2bec84p-6f, -0x1.15a0f8p-5f, -0x1.b20c1ap-5f, -0x1.36912cp-4f,
        -0x1.8d0306p-4f, -0x1.6f2dccp-4f, -0x1.848b9ep-29f, 0x1.266c2cp-3f}},
      {{0x1p-1f, 0x1.9cd284p-2f, 0x1.91c4a6p-3f, 0x1.c23cbep-5f,
        -0x1.40f614p-6f, -0x1.2cb69ap-5f, -0x1.0ae47ap-5f, -0x1.89e542p-6f,
        -0x1.02633ap-6f, -0x1.46acdep-7f, -0x1.85f6acp-8f, -0x1.c86bbep-9f,
        -0x1.0eb38ap-9f, -0x1.2a7c6ep-10f, -0x1.4ef888p-11f, -0x1.7a8cd2p-12f,
        -0x1.6e947ep-13f, -0x1.5c4b26p-12f, -0x1.33d9dp-11f, -0x1.0c477cp-10f,
        -0x1.e148a4p-10f, -0x1.9922cap-9f, -0x1.57955ap-8f, -0x1.209ac2p-7f,
        -0x1.cccb3p-7f, -0x1.8759e2p-6f, -0x1.0d868cp-5f, -0x1.2d36cp-5f,
        -0x1.43405ap-6f, 0x1.b7baeep-5f, 0x1.be141p-3f, 0x1.777c2ap-2f}},
      {{0x1.6fe70ep-34f, -0x1.0f9edep-3f, -0x1.22a744p-3f, -0x1.582e52p-4f,
        -0x1.c52f12p-6f, -0x1.106fecp-9f, 0x1.90f7d6p-8f, 0x1.bc46b2p-8f,
        0x1.5b62fep-8f, 0x1.e0488ap-9f, 0x1.2faf5ap-9f, 0x1.715552p-10f,
        0x1.c1c67p-11f, 0x1.fb0fa4p-12f, 0x1.2141d4p-12f, 0x1.4b3924p-13f,
        -0x1.45082p-14f, -0x1.313d24p-13f, -0x1.0a6772p-12f, -0x1.c94964p-12f,
        -0x1.91cde8p-11f, -0x1.4d21fep-10f, -0x1.0e63f6p-9f, -0x1.af6e8cp-9f,
        -0x1.3e8942p-8f, -0x1.bb4b4ep-8f, -0x1.88cfb4p-8f, 0x1.c494c4p-10f,
        0x1.c2c836p-6f, 0x1.550fc2p-4f, 0x1.2c5636p-3f, 0x1.295e4cp-3f}},
      {{-0x1.55554p-4f, -0x1.4110c2p-5f, 0x1.79ed4ap-6f, 0x1.0f9204p-5f,
        0x1.3c73bap-6f, 0x1.e58186p-8f, 0x1.880718p-10f, -0x1.bf9acap-12f,
        -0x1.c8ba42p-11f, -0x1.93205cp-11f, -0x1.1fcd54p-11f, -0x1.77091cp-12f,
        -0x1.dcb692p-13f, -0x1.15e256p-13f, -0x1.44a2eep-14f, -0x1.7a4ce8p-15f,
        -0x1.79f1b8p-16f, -0x1.5d8266p-15f, -0x1.2bd51p-14f, -0x1.f7a496p-14f,
        -0x1.ad1eaep-13f, -0x1.55d2acp-12f, -0x1.055b08p-11f, -0x1.77f3bap-11f,
        -0x1.c82bf8p-11f, -0x1.d1688ep-12f, 0x1.ac023ap-10f, 0x1.d7eddp-8f,
        0x1.3b8836p-6f, 0x1.0eed38p-5f, 0x1.353d5ap-6f, -0x1.97cc12p-6f}},
      {{-0x1.43565p-29f, 0x1.bd92fp-6f, 0x1.a1cdbp-7f, -0x1.48c5dcp-9f,
        -0x1.6b2f88p-8f, -0x1.aa5be4p-9f, -0x1.4c07e8p-10f, -0x1.8b28b4p-12f,
        -0x1.3b9e9ep-16f, 0x1.366ac2p-14f, 0x1.4d6c4ep-14f, 0x1.fde40ap-15f,
        0x1.5fe1d6p-15f, 0x1.b4b0acp-16f, 0x1.08e92p-16f, 0x1.3225b2p-17f,
        -0x1.427324p-18f, -0x1.23f01cp-17f, -0x1.e87c88p-17f, -0x1.8d027ep-16f,
        -0x1.415b7ep-15f, -0x1.db56c8p-15f, -0x1.3eec98p-14f, -0x1.50ba96p-14f,
        -0x1.4c4ea2p-16f, 0x1.809bc4p-12f, 0x1.5a84ap-10f, 0x1.a29dc8p-9f,
        0x1.6add9cp-8f, 0x1.56932ep-9f, -0x1.f2d906p-7f, -0x1.bd14cp-6f}},
      {{0x1.997bc4p-7f, 0x1.725f88p-10f, -0x1.af446cp-8f, -0x1.6becc4p-9f,
        0x1.a0f56p-12f, 0x1.83553ap-11f, 0x1.ad645cp-12f, 0x1.6fdb4ep-13f,
        0x1.c7a82ep-15f, 0x1.584cb6p-17f, -0x1.d53146p-19f, -0x1.a34614p-18f,
        -0x1.5e7784p-18f, -0x1.e95464p-19f, -0x1.2cbb46p-19f, -0x1.c1b27ap-20f,
        -0x1.aa7c56p-21f, -0x1.776994p-20f, -0x1.2cd044p-19f, -0x1.d29dap-19f,
        -0x1.5317fep-18f, -0x1.a105acp-18f, -0x1.50c616p-18f, 0x1.62c494p-18f,
        0x1.4316bep-15f, 0x1.670d8ap-13f, 0x1.bc1796p-12f, 0x1.80cdep-11f,
        0x1.a65174p-12f, -0x1.64c518p-9f, -0x1.b04edep-8f, -0x1.76936cp-10f}},
      {{0x1.0059d4p-26f, -0x1.f2e812p-9f, 0x1.d143d6p-13f, 0x1.35b21ep-10f,
        0x1.51f13cp-12f, -0x1.aea0b2p-15f, -0x1.4aedecp-14f, -0x1.6fd48ep-15f,
        -0x1.34e28ep-16f, -0x1.92f254p-18f, -0x1.0ded2cp-21f, 0x1.1037b4p-21f,
        0x1.471c08p-21f, -0x1.33288ep-22f, -0x1.1351ecp-22f, 0x1.a2019ep-20f,
        -0x1.ca13a8p-24f, -0x1.5ea64p-23f, -0x1.23cbaap-22f, -0x1.e97696p-23f,
        -0x1.804bcap-22f, -0x1.4d72cep-23f, 0x1.a9a33ap-21f, 0x1.a25cd2p-19f,
        0x1.bba40ep-17f, 0x1.70b122p-15f, 0x1.509ee4p-14f, 0x1.c8b3e6p-15f,
        -0x1.504b2cp-12f, -0x1.33bfb6p-10f, 0x1.3b6c1cp-13f, 0x1.bb2e6p-9f}},
      {{-0x1.ad4bacp-10f, 0x1.8102fcp-12f, 0x1.780b9ep-11f, -0x1.0bec3ap-13f,
        -0x1.2eaef8p-13f, -0x1.03c63p-15f, 0x1.602f6p-17f, 0x1.51abe6p-18f,
        0x1.1c1932p-18f, 0x1.e4f2f8p-20f, -0x1.885918p-20f, -0x1.837c82p-25f,
        -0x1.a0fca8p-21f, -0x1.1375cep-21f, -0x1.0b7396p-20f, 0x1.1c8c12p-20f,
        -0x1.61452cp-27f, -0x1.c273fep-26f, -0x1.cc9842p-27f, -0x1.2a202cp-23f,
        -0x1.236d4cp-28f, 0x1.47f45cp-23f, 0x1.5fff5ap-21f, 0x1.827346p-19f,
        0x1.1744a8p-18f, 0x1.653f9cp-17f, 0x1.24a3b8p-18f, -0x1.0d62f2p-15f,
        -0x1.308a48p-13f, -0x1.0e4eccp-13f, 0x1.76f8bcp-11f, 0x1.ea0082p-12f}}};
};

/// silu'(-a) for a >= 0. Relative error 2^-24.4.
struct silu_derivative_small_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.67ep3f;
  static constexpr float per_unit = 0x1.555556p-1f;
  static constexpr simd::table8 centre{
      {0x0p0f, 0x1.474974p0f, 0x1.7acbfap1f, 0x1.35212cp2f,
       0x1.91bda4p2f, 0x1.f52616p2f, 0x1.2b1f2p3f, 0x1.5a0f9p3f}};
  static constexpr simd::table8 c[]{
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

}  // namespace ramp::kernels
