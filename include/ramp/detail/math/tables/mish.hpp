// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/detail/simd/lookup.hpp>

namespace ramp::detail {

/// tanh(log(1 + e^x)) = mish(x)/x. Relative error 2^-26.5.
struct mish_gate_table {
  static constexpr float lowest = -0x1.5dep3f, highest = 0x1.21ep3f;
  static constexpr float per_unit = 0x1.99999ap0f;
  static constexpr detail::table32 centre{
      {-0x1.70a3d6p-9f, 0x1.413f7cp-1f, 0x1.3eb02p0f, 0x1.d926eap0f,
       0x1.40ccccp1f, 0x1.8e9374p1f, 0x1.deed9p1f, 0x1.17e978p2f,
       0x1.3f374cp2f, 0x1.699eb8p2f, 0x1.8fe354p2f, 0x1.b6e666p2f,
       0x1.e0ccccp2f, 0x1.03ac08p3f, 0x1.17p3f, -0x1.5708b4p3f,
       -0x1.4333b6p3f, -0x1.30cc4ap3f, -0x1.1c7332p3f, -0x1.089eb8p3f,
       -0x1.e9676cp2f, -0x1.be8a3ep2f, -0x1.98158p2f, -0x1.6f9fbep2f,
       -0x1.48374cp2f, -0x1.1fae14p2f, -0x1.ed3958p1f, -0x1.a09168p1f,
       -0x1.4ef5c2p1f, -0x1.01c6a8p1f, -0x1.6045a2p0f, -0x1.34d4fep-1f}};
  static constexpr detail::table32 c[]{
      {{0x1.32bd38p-1f, 0x1.915554p-1f, 0x1.cf3ee4p-1f, 0x1.ed620ap-1f,
        0x1.fa3544p-1f, 0x1.fe268p-1f, 0x1.ff7364p-1f, 0x1.ffd762p-1f,
        0x1.fff3f8p-1f, 0x1.fffcc8p-1f, 0x1.ffff06p-1f, 0x1.ffffb6p-1f,
        0x1.ffffecp-1f, 0x1.fffffap-1f, 0x1.fffffep-1f, 0x1.72d12cp-16f,
        0x1.58925cp-15f, 0x1.32353p-14f, 0x1.212776p-13f, 0x1.0ca88cp-12f,
        0x1.f4947cp-12f, 0x1.e8e46ep-11f, 0x1.bda0eep-10f, 0x1.a2f5bap-9f,
        0x1.833a3ep-8f, 0x1.6bcd5ap-7f, 0x1.57cf5ap-6f, 0x1.3621f4p-5f,
        0x1.203cecp-4f, 0x1.fe7ee6p-4f, 0x1.c59086p-3f, 0x1.a47a34p-2f}},
      {{0x1.47c55ap-2f, 0x1.0164p-2f, 0x1.2068dp-3f, 0x1.f951d6p-5f,
        0x1.54c998p-6f, 0x1.c48a02p-8f, 0x1.128e8ap-9f, 0x1.40d7d2p-11f,
        0x1.7e5fe6p-13f, 0x1.9a8d3p-15f, 0x1.f3086p-17f, 0x1.27b452p-18f,
        0x1.3fd37ap-20f, 0x1.7fdec4p-22f, 0x1.a2a6fp-24f, 0x1.72d02p-16f,
        0x1.58908cp-15f, 0x1.323252p-14f, 0x1.21225ap-13f, 0x1.0c9fbcp-12f,
        0x1.f475ep-12f, 0x1.e8aa06p-11f, 0x1.bd3fccp-10f, 0x1.a249c4p-9f,
        0x1.8213a6p-8f, 0x1.69c2ap-7f, 0x1.542098p-6f, 0x1.300abcp-5f,
        0x1.1564eep-4f, 0x1.dad3ep-4f, 0x1.88b54ap-3f, 0x1.2d0c2p-2f}},
      {{-0x1.ff9bbp-7f, -0x1.5aea76p-4f, -0x1.54b7c6p-4f, -0x1.824d54p-5f,
        -0x1.2aab4ap-6f, -0x1.a61924p-8f, -0x1.08ba76p-9f, -0x1.3ac0fep-11f,
        -0x1.7a7486p-13f, -0x1.985c8ap-15f, -0x1.f18b7ap-17f, -0x1.27a376p-18f,
        -0x1.3f987cp-20f, -0x1.7f3872p-22f, 0x1.82f58cp-22f, 0x1.72ce1p-17f,
        0x1.588cf4p-16f, 0x1.322c98p-15f, 0x1.211824p-14f, 0x1.0c8e1ep-13f,
        0x1.f438aap-13f, 0x1.e8354p-12f, 0x1.bc7d8ep-11f, 0x1.a0f1ep-10f,
        0x1.7fc68p-9f, 0x1.65ad5ep-8f, 0x1.4cc448p-7f, 0x1.23e2bcp-6f,
        0x1.ffb6f8p-6f, 0x1.94fa48p-5f, 0x1.167296p-4f, 0x1.acaa84p-5f}},
      {{-0x1.779cd2p-5f, -0x1.392f2ap-6f, 0x1.08f05ep-6f, 0x1.3ddc6p-6f,
        0x1.4115dep-7f, 0x1.f89014p-9f, 0x1.4dbb36p-10f, 0x1.979742p-12f,
        0x1.f0bf68p-14f, 0x1.0e095ap-15f, 0x1.4a3a9p-17f, 0x1.881b7cp-19f,
        0x1.a986dep-21f, 0x1.ff9306p-23f, 0x1.337006p-21f, 0x1.ee61bp-19f,
        0x1.cb5d78p-18f, 0x1.982f22p-17f, 0x1.815d2cp-16f, 0x1.65e45ap-15f,
        0x1.4d2b64p-14f, 0x1.44dce6p-13f, 0x1.2751a2p-12f, 0x1.142c46p-11f,
        0x1.f992a4p-11f, 0x1.d205eep-10f, 0x1.a815cep-9f, 0x1.64e26cp-8f,
        0x1.1c7b74p-7f, 0x1.690fc6p-7f, 0x1.949be2p-8f, -0x1.8f6fe2p-6f}},
      {{-0x1.f7e522p-12f, 0x1.2458ep-6f, 0x1.ee316ap-8f, -0x1.798cb4p-9f,
        -0x1.b5d6cp-9f, -0x1.a66e4ep-10f, -0x1.31ce2ep-11f, -0x1.85d328p-13f,
        -0x1.e5222ap-15f, -0x1.0b9bcep-16f, -0x1.49b06cp-18f, -0x1.668b94p-20f,
        -0x1.a6176ep-22f, -0x1.12fc7ep-23f, -0x1.336d0ep-17f, 0x1.ee3c9cp-21f,
        0x1.cb2e4ep-20f, 0x1.97fec8p-19f, 0x1.811522p-18f, 0x1.657a1cp-17f,
        0x1.4c7c14p-16f, 0x1.43945cp-15f, 0x1.253dcp-14f, 0x1.108adap-13f,
        0x1.ed3dcp-13f, 0x1.bc3e5cp-12f, 0x1.81077p-11f, 0x1.24f504p-10f,
        0x1.5cb79ap-10f, 0x1.e8695ap-13f, -0x1.449a86p-8f, -0x1.b39b6ep-7f}},
      {{0x1.f15912p-8f, 0x1.ff8238p-11f, -0x1.48b1cap-8f, -0x1.825f8p-10f,
        0x1.19cf58p-11f, 0x1.ee4d2ep-12f, 0x1.ac5d8p-13f, 0x1.26887p-14f,
        0x1.7bb08cp-16f, 0x1.ab148ep-18f, 0x1.07e516p-19f, 0x1.529416p-21f,
        0x1.5705a8p-23f, 0x1.8e47b6p-25f, -0x1.542f7ap-18f, 0x1.8c4b2ap-23f,
        0x1.6f0f12p-22f, 0x1.43417p-21f, 0x1.30ea0ap-20f, 0x1.1c48dep-19f,
        0x1.06dd7ap-18f, 0x1.013832p-17f, 0x1.ccde44p-17f, 0x1.a835c6p-16f,
        0x1.74ec9p-15f, 0x1.3fb53cp-14f, 0x1.ebc186p-14f, 0x1.10ff5ep-13f,
        -0x1.b4a64ep-15f, -0x1.a5350cp-11f, -0x1.4a8aaap-9f, 0x1.98872ap-13f}},
      {{0x1.b2382ap-11f, -0x1.a44ea2p-9f, 0x1.596c8ep-12f, 0x1.f794e4p-11f,
        0x1.f594e4p-14f, -0x1.4ea4c2p-14f, -0x1.bbbe28p-15f, -0x1.5ea17cp-16f,
        -0x1.dc63e4p-18f, -0x1.e7507ap-20f, -0x1.0e23p-21f, -0x1.e5dep-21f,
        -0x1.23765ep-24f, 0x1.42f832p-25f, 0x1.b9b62ep-15f, 0x1.19d5c4p-25f,
        0x1.0d632cp-24f, 0x1.0008cap-23f, 0x1.e30a84p-23f, 0x1.ac9d28p-22f,
        0x1.98f71p-21f, 0x1.6cb36ep-20f, 0x1.52b9fep-19f, 0x1.25402p-18f,
        0x1.f8c7c6p-18f, 0x1.670e8ap-17f, 0x1.1b5ea6p-17f, -0x1.6d578ep-16f,
        -0x1.1a2d54p-13f, -0x1.a6d48cp-12f, -0x1.e80d9ap-13f, 0x1.f17176p-10f}}};
};

/// mish'(x). Relative error 2^-24.4.
struct mish_derivative_table {
  static constexpr float lowest = -0x1.5fep3f, highest = 0x1.4aap3f;
  static constexpr float per_unit = 0x1.8p0f;
  static constexpr detail::table32 centre{
      {-0x1.1c2038p-3f, 0x1.5e00d2p-1f, 0x1.515b58p0f, 0x1.f83c14p0f,
       0x1.53b416p1f, 0x1.aaa41cp1f, 0x1.00f6dap2f, 0x1.2bf9fep2f,
       0x1.54685p2f, 0x1.808bdp2f, 0x1.a8d0ap2f, 0x1.d6aa1ep2f,
       0x1.ff26a4p2f, 0x1.159882p3f, 0x1.2bbbbcp3f, 0x1.3eeeeep3f,
       -0x1.598adap3f, -0x1.45520ep3f, -0x1.2f7d7ap3f, -0x1.1a47d2p3f,
       -0x1.036e2ep3f, -0x1.de749ap2f, -0x1.b3573ep2f, -0x1.88c6cap2f,
       -0x1.5eba82p2f, -0x1.2c2e6cp2f, -0x1.00599p2f, -0x1.ae83e4p1f,
       -0x1.529c78p1f, -0x1.01d5acp1f, -0x1.31432cp0f, -0x1.9a740ep-1f}};
  static constexpr detail::table32 c[]{
      {{0x1.05842p-1f, 0x1.ed029ep-1f, 0x1.15a578p0f, 0x1.1230c6p0f,
        0x1.08ad56p0f, 0x1.034b9ap0f, 0x1.011b5ap0f, 0x1.005a86p0f,
        0x1.001ddap0f, 0x1.0008a8p0f, 0x1.0002cp0f, 0x1.0000bcp0f,
        0x1.00003ap0f, 0x1.00001p0f, 0x1.000004p0f, 0x1.000002p0f,
        -0x1.a3ebf6p-13f, -0x1.718182p-12f, -0x1.5244a4p-11f, -0x1.2e7f42p-10f,
        -0x1.18a4f2p-9f, -0x1.e0a272p-9f, -0x1.a61358p-8f, -0x1.6aecbcp-7f,
        -0x1.309496p-6f, -0x1.12bcbap-5f, -0x1.b6f62ep-5f, -0x1.41135p-4f,
        -0x1.b24fbap-4f, -0x1.bdcf22p-4f, 0x1.beb774p-31f, 0x1.197f22p-3f}},
      {{0x1.4920fp-1f, 0x1.7457dap-2f, 0x1.8e185ap-5f, -0x1.d1fb66p-5f,
        -0x1.67b38ep-5f, -0x1.42ae6cp-6f, -0x1.d5b668p-8f, -0x1.3995f2p-9f,
        -0x1.a8678ap-11f, -0x1.f598bep-13f, -0x1.429c6ap-14f, -0x1.5c33cap-16f,
        -0x1.b0c552p-18f, -0x1.e09448p-20f, -0x1.17d524p-21f, -0x1.c7fe64p-23f,
        -0x1.790e3ep-13f, -0x1.492de8p-12f, -0x1.2a5ea6p-11f, -0x1.07c5e4p-10f,
        -0x1.e22196p-10f, -0x1.961e52p-9f, -0x1.5cd07ep-8f, -0x1.23665ap-7f,
        -0x1.d64ac6p-7f, -0x1.8a9a58p-6f, -0x1.1aefbap-5f, -0x1.545d66p-5f,
        -0x1.e21614p-6f, 0x1.0b8c4ap-5f, 0x1.115accp-2f, 0x1.c1dd8ep-2f}},
      {{0x1.b94ep-6f, -0x1.2cb7d2p-2f, -0x1.5560ccp-3f, -0x1.02f0bap-6f,
        0x1.4e0dc8p-6f, 0x1.b9ac92p-7f, 0x1.717336p-8f, 0x1.07bbf6p-9f,
        0x1.721e82p-11f, 0x1.c081e8p-13f, 0x1.24f85p-14f, 0x1.405258p-16f,
        0x1.9191b2p-18f, 0x1.c1ee26p-20f, 0x1.28e38cp-19f, -0x1.7d9fe6p-19f,
        -0x1.4e2ea8p-14f, -0x1.20d742p-13f, -0x1.02733cp-12f, -0x1.c20694p-12f,
        -0x1.92d71cp-11f, -0x1.4b6498p-10f, -0x1.133482p-9f, -0x1.b6a2fep-9f,
        -0x1.49ba06p-8f, -0x1.d96adp-8f, -0x1.eb5f4p-8f, -0x1.e5747ap-10f,
        0x1.85d5fcp-6f, 0x1.4e88f6p-4f, 0x1.a34a16p-3f, 0x1.ccc78p-3f}},
      {{-0x1.640b16p-3f, -0x1.706adep-7f, 0x1.a3cd36p-4f, 0x1.62b6d2p-5f,
        0x1.ff600cp-11f, -0x1.397edcp-8f, -0x1.622b34p-9f, -0x1.1af1fp-10f,
        -0x1.a33f6ep-12f, -0x1.07070ep-13f, -0x1.5ea71cp-15f, -0x1.8561dcp-17f,
        -0x1.ed98eep-19f, -0x1.15b7cap-20f, 0x1.80c89p-19f, 0x1.63441p-18f,
        -0x1.84643ep-16f, -0x1.4b5004p-15f, -0x1.2351b8p-14f, -0x1.f07f6ap-14f,
        -0x1.af135ep-13f, -0x1.55b8p-12f, -0x1.0bfa24p-11f, -0x1.861614p-11f,
        -0x1.f0e45ap-11f, -0x1.8b8318p-11f, 0x1.c6bb96p-11f, 0x1.7d4e8p-8f,
        0x1.4793ecp-6f, 0x1.59b434p-5f, 0x1.574d16p-5f, -0x1.0e1c24p-6f}},
      {{-0x1.04e8fcp-5f, 0x1.6d6e8p-4f, -0x1.ef00dep-9f, -0x1.a0cdaap-6f,
        -0x1.a61e4ep-8f, 0x1.57c542p-12f, 0x1.a6c8c6p-11f, 0x1.a72ba8p-12f,
        0x1.56a288p-13f, 0x1.c53fc4p-15f, 0x1.36fc38p-16f, 0x1.5ba55p-18f,
        0x1.ba6af6p-20f, 0x1.c39bfp-22f, -0x1.35ccfep-15f, 0x1.09bbaep-14f,
        -0x1.4b3432p-18f, -0x1.156bb8p-17f, -0x1.dbebe4p-17f, -0x1.889e6ep-16f,
        -0x1.446f9p-15f, -0x1.e16b4ap-15f, -0x1.4f147ep-14f, -0x1.7dae3cp-14f,
        -0x1.9a48ecp-15f, 0x1.fa2e7p-13f, 0x1.1c60e2p-10f, 0x1.8c0e9cp-9f,
        0x1.d55b6cp-8f, 0x1.339c76p-7f, -0x1.4bfdfap-6f, -0x1.c08ccep-5f}},
      {{0x1.3b2a22p-5f, -0x1.c4fb38p-7f, -0x1.885f1ap-6f, 0x1.3ec55cp-8f,
        0x1.0141cp-8f, 0x1.47ea3ap-11f, -0x1.a84c5cp-14f, -0x1.b865fep-14f,
        -0x1.a51beap-15f, -0x1.2bb136p-16f, -0x1.b4f804p-18f, -0x1.08b53cp-19f,
        -0x1.308178p-21f, -0x1.e4185ep-23f, -0x1.3d5436p-14f, -0x1.0ee0b6p-13f,
        -0x1.b70db6p-21f, -0x1.621e8ep-20f, -0x1.284864p-19f, -0x1.cca014p-19f,
        -0x1.5a9c6ep-18f, -0x1.bc28dcp-18f, -0x1.98f636p-18f, 0x1.e8c7b6p-20f,
        0x1.eac2f8p-16f, 0x1.21e7bcp-13f, 0x1.97e33ap-12f, 0x1.c214b4p-11f,
        0x1.5d9332p-10f, -0x1.986dc4p-11f, -0x1.02845ap-6f, -0x1.0c61c2p-6f}},
      {{0x1.ddfe26p-7f, -0x1.3d51dep-6f, 0x1.36c2fp-7f, 0x1.4695ccp-9f,
        -0x1.2e72bep-10f, -0x1.ae9e08p-12f, -0x1.576d34p-15f, 0x1.026bf4p-16f,
        0x1.7e7ba4p-17f, 0x1.1c8172p-18f, 0x1.946a06p-20f, 0x1.dcf1dp-21f,
        0x1.801a2ep-22f, 0x1.820ff6p-22f, 0x1.da8ca8p-13f, -0x1.954408p-12f,
        -0x1.acc042p-24f, -0x1.be48dcp-23f, -0x1.e63f9cp-23f, -0x1.98d796p-22f,
        -0x1.db4346p-22f, -0x1.375048p-23f, 0x1.174a64p-22f, 0x1.0f86fep-19f,
        0x1.aaf88p-17f, 0x1.43c092p-15f, 0x1.77820ep-14f, 0x1.385f7cp-13f,
        -0x1.577efcp-15f, -0x1.78bfa6p-10f, -0x1.c72e68p-9f, 0x1.34bb38p-8f}},
      {{-0x1.342ccep-7f, 0x1.5953cep-8f, 0x1.5cd4bap-10f, -0x1.e305bp-10f,
        0x1.b52886p-15f, 0x1.2962eap-13f, 0x1.090452p-15f, 0x1.51c6e6p-19f,
        -0x1.966ap-20f, -0x1.a33066p-20f, 0x1.1d048p-22f, 0x1.16814ap-21f,
        -0x1.431078p-22f, 0x1.32c5bp-22f, 0x1.09bc6ep-11f, 0x1.c5eb06p-11f,
        -0x1.55ca8ap-26f, 0x1.2197c8p-26f, -0x1.bdd798p-25f, -0x1.1e7684p-29f,
        0x1.ac493cp-26f, 0x1.d14202p-30f, 0x1.bb4282p-21f, 0x1.7b45acp-19f,
        0x1.39987ep-19f, 0x1.bea282p-18f, 0x1.143292p-16f, 0x1.0a1fbcp-20f,
        -0x1.e9b11p-14f, -0x1.2dd906p-11f, 0x1.7072dep-12f, 0x1.487f4p-8f}}};
};

/// (1 - mish'(a))/e^-a for a >= 0, then mish'(-a)/e^-a. Error 2^-25.6.
struct mish_derivative_ratio {
  static constexpr float highest = 0x1.333334p3f;
  static constexpr float by_octaves_from = 0x1p1f, per_unit = 0x1.8fffe8p1f;
  static constexpr unsigned bits_below = 23;
  static constexpr bool split_by_sign = true;
  static constexpr detail::table8 centre{
      {0x1.cfdd3ep-2f, 0x1.049aaap0f, 0x1.d7a158p1f, 0x1.16873cp3f,
       0x1.28bf4ep-2f, 0x1.31432cp0f, 0x1.482398p1f, 0x1.89c5fep2f}};
  static constexpr detail::table8 c[]{
      {{0x1.b6a772p-3f, -0x1.284c3ep-3f, -0x1.2e6df6p-2f, -0x1.64a682p-8f,
        0x1.1bcfb8p-1f, 0x1.6ffdf6p-29f, -0x1.67d4c8p0f, -0x1.4900fp2f}},
      {{-0x1.1f35d6p-1f, -0x1.42c0aap-1f, 0x1.6dcb18p-3f, 0x1.38dc56p-8f,
        -0x1.1d37b8p-2f, -0x1.c25cf4p-1f, -0x1.145e18p0f, -0x1.0288c6p0f}},
      {{-0x1.0eb908p-2f, 0x1.255608p-3f, -0x1.bb34a6p-6f, -0x1.0c968ep-9f,
        -0x1.affc64p-2f, -0x1.a3dbcp-3f, -0x1.5c6a9ap-12f, 0x1.fd497cp-9f}},
      {{0x1.9e0e76p-3f, 0x1.aedf76p-3f, -0x1.a533e6p-7f, 0x1.334c18p-11f,
        0x1.92f01p-8f, 0x1.8c1fa4p-4f, 0x1.cc2b74p-7f, -0x1.ed0634p-11f}},
      {{0x1.8287dcp-4f, -0x1.40b4f8p-4f, 0x1.153036p-7f, -0x1.d74078p-14f,
        0x1.2db54cp-4f, -0x1.d0e1eap-7f, -0x1.d61512p-8f, 0x1.338ba6p-13f}},
      {{-0x1.b80c22p-5f, -0x1.363eaep-5f, -0x1.2ce604p-9f, 0x1.44a53cp-18f,
        -0x1.e2f2b8p-7f, -0x1.04150cp-7f, 0x1.174fc4p-9f, -0x1.8662eep-17f}},
      {{-0x1.90d9acp-6f, 0x1.a7b334p-6f, 0x1.4cc82cp-12f, -0x1.d12764p-17f,
        -0x1.8e948ap-7f, 0x1.63fd1ep-8f, -0x1.986544p-12f, -0x1.3ce4a6p-20f}},
      {{0x1.a6a622p-7f, 0x1.4fb4eep-9f, 0x1.cce13ep-17f, -0x1.416d4cp-18f,
        0x1.68dd74p-8f, -0x1.126d54p-10f, 0x1.03dae4p-16f, 0x1.61027ap-21f}},
      {{0x1.89a5d8p-8f, -0x1.8a219ep-8f, -0x1.8d128cp-14f, -0x1.09e4aep-20f,
        0x1.4515bep-10f, -0x1.a5d112p-12f, 0x1.a218ecp-17f, -0x1.070ccap-23f}},
      {{-0x1.4c2fe2p-10f, 0x1.95209ap-10f, 0x1.3712acp-18f, -0x1.842ddp-24f,
        -0x1.1a9598p-10f, 0x1.f71f5ap-13f, -0x1.3c394cp-19f, 0x1.3eed3cp-27f}}};
};

}  // namespace ramp::detail
