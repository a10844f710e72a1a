// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// a·Φ(-a) = -gelu(-a) for a >= 0. Relative error 2^-24.7.
struct gelu_tail_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.35p3f;
  static constexpr float per_unit = 0x1.8p-1f, per_square = 0x1.0a3d7p-2f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.ee04e2p-1f, 0x1.d00dap0f, 0x1.2a17fp1f,
       0x1.692266p1f, 0x1.9e2bd4p1f, 0x1.d14c16p1f, 0x1.00f99p2f,
       0x1.1791f6p2f, 0x1.2bc79ap2f, 0x1.3ec14p2f, 0x1.515046p2f,
       0x1.63bc98p2f, 0x1.75a692p2f, 0x1.864bdap2f, 0x1.96661cp2f,
       0x1.a58b1ap2f, 0x1.b43e1p2f, 0x1.c35222p2f, 0x1.d1ab6ep2f,
       0x1.dee8c2p2f, 0x1.ece0fcp2f, 0x1.fa695ap2f, 0x1.03d38cp3f,
       0x1.09c862p3f, 0x1.102c5ep3f, 0x1.162e56p3f, 0x1.1ca17ap3f,
       0x1.2206cep3f, 0x1.27d13p3f, 0x1.2dea16p3f, 0x1.33ac4p3f}};
  static constexpr simd::table32 c[]{
      {{0x0p0f, 0x1.4a9a18p-3f, 0x1.0369aap-4f, 0x1.7b045ap-6f,
        0x1.ba197p-8f, 0x1.014eacp-9f, 0x1.08c1f2p-11f, 0x1.f412f6p-14f,
        0x1.cae0eap-16f, 0x1.ba0b5ap-18f, 0x1.a7d9ep-20f, 0x1.80ec04p-22f,
        0x1.450262p-24f, 0x1.087ce4p-26f, 0x1.c1099ap-29f, 0x1.77de7ap-31f,
        0x1.45de6p-33f, 0x1.181108p-35f, 0x1.b5f0d4p-38f, 0x1.5fe47cp-40f,
        0x1.321eccp-42f, 0x1.d364dp-45f, 0x1.67127ep-47f, 0x1.11b69ap-49f,
        0x1.db1314p-52f, 0x1.62dfap-54f, 0x1.1aa414p-56f, 0x1.80694cp-59f,
        0x1.527648p-61f, 0x1.0274bep-63f, 0x1.5cfeb2p-66f, 0x1.f726aap-69f}},
      {{0x1p-1f, -0x1.309b1cp-4f, -0x1.adc856p-4f, -0x1.a822c8p-5f,
        -0x1.31657cp-6f, -0x1.9aea4p-8f, -0x1.dd161cp-10f, -0x1.f2f57p-12f,
        -0x1.f2e7f2p-14f, -0x1.01ee64p-15f, -0x1.07274ep-17f, -0x1.fa0f44p-20f,
        -0x1.c2cf7p-22f, -0x1.8174ap-24f, -0x1.55dc72p-26f, -0x1.2a0456p-28f,
        -0x1.0c0a2p-30f, -0x1.dcda42p-33f, -0x1.81c0fcp-35f, -0x1.3fd73ap-37f,
        -0x1.1e2ad8p-39f, -0x1.c1b3aep-42f, -0x1.62fc16p-44f, -0x1.15af7p-46f,
        -0x1.ed09p-49f, -0x1.79287ep-51f, -0x1.330772p-53f, -0x1.ab465cp-56f,
        -0x1.7f577ep-58f, -0x1.2a93e4p-60f, -0x1.9b7d5ep-63f, -0x1.2e49c2p-65f}},
      {{-0x1.988466p-2f, -0x1.122cf2p-3f, 0x1.966686p-5f, 0x1.7390e8p-5f,
        0x1.6bf34p-6f, 0x1.26ec5ep-7f, 0x1.8c085p-9f, 0x1.d21a5ep-11f,
        0x1.00b46p-12f, 0x1.1f101cp-14f, 0x1.396bd6p-16f, 0x1.408ef2p-18f,
        0x1.2e71e8p-20f, 0x1.109326p-22f, 0x1.fa72bap-25f, 0x1.cccc2p-27f,
        0x1.aebc04p-29f, 0x1.8d2e56p-31f, 0x1.4ced9ep-33f, 0x1.1d3308p-35f,
        0x1.06b942p-37f, 0x1.a95d72p-40f, 0x1.595332p-42f, 0x1.156eacp-44f,
        0x1.f83e3ap-47f, 0x1.8b4a82p-49f, 0x1.4919d4p-51f, 0x1.d4e7a8p-54f,
        0x1.ace12ep-56f, 0x1.54e2dep-58f, 0x1.dfb7a6p-61f, 0x1.6749f2p-63f}},
      {{0x1.395c4cp-17f, 0x1.fa522ep-4f, 0x1.10ba7cp-6f, -0x1.dfc2bcp-7f,
        -0x1.c6d884p-7f, -0x1.e5f73ap-8f, -0x1.8a4ac6p-9f, -0x1.0bbe8ep-10f,
        -0x1.4a05acp-12f, -0x1.9340dcp-14f, -0x1.dab52cp-16f, -0x1.03bd68p-17f,
        -0x1.04cad2p-19f, -0x1.f163ecp-22f, -0x1.e57e52p-24f, -0x1.ce3916p-26f,
        -0x1.c1ff2cp-28f, -0x1.aeecf8p-30f, -0x1.76e6e2p-32f, -0x1.4c4798p-34f,
        -0x1.3b876cp-36f, -0x1.0776ap-38f, -0x1.b862d2p-41f, -0x1.6bb18ep-43f,
        -0x1.5298b6p-45f, -0x1.103776p-47f, -0x1.cfdf3p-50f, -0x1.528c38p-52f,
        -0x1.3bd978p-54f, -0x1.0051b6p-56f, -0x1.70813cp-59f, -0x1.198114p-61f}},
      {{0x1.0fe968p-4f, -0x1.19c012p-6f, -0x1.b0222ap-6f, -0x1.4922fep-8f,
        0x1.d9f284p-9f, 0x1.d413b8p-9f, 0x1.fadc28p-10f, 0x1.9f7c82p-11f,
        0x1.25bb0ep-12f, 0x1.8e0eap-14f, 0x1.fe70c6p-16f, 0x1.2d268ap-17f,
        0x1.43c0ep-19f, 0x1.48447cp-21f, 0x1.51e9p-23f, 0x1.51aa38p-25f,
        0x1.573652p-27f, 0x1.56053ap-29f, 0x1.35715ap-31f, 0x1.1c3a7p-33f,
        0x1.168a4cp-35f, 0x1.e0748ap-38f, 0x1.9ddf08p-40f, 0x1.5fbb82p-42f,
        0x1.4fa76cp-44f, 0x1.14ff7ep-46f, 0x1.e35d96p-49f, 0x1.69c9e2p-51f,
        0x1.5856acp-53f, 0x1.1d76a4p-55f, 0x1.a3a7e4p-58f, 0x1.472dp-60f}},
      {{0x1.24c1aep-11f, -0x1.1c91b2p-6f, 0x1.18cdd8p-7f, 0x1.9d7478p-8f,
        0x1.1d765ep-10f, -0x1.768edcp-11f, -0x1.94d68ep-11f, -0x1.bc5014p-12f,
        -0x1.78d344p-13f, -0x1.21d59cp-14f, -0x1.9ad43ep-16f, -0x1.0822fap-17f,
        -0x1.327898p-19f, -0x1.4c9c9ep-21f, -0x1.6acd48p-23f, -0x1.7dc972p-25f,
        -0x1.95fe5ep-27f, -0x1.a5c4ep-29f, -0x1.8dd3a6p-31f, -0x1.7b619cp-33f,
        -0x1.7ff498p-35f, -0x1.569614p-37f, -0x1.30925ep-39f, -0x1.0ad8ccp-41f,
        -0x1.04efacp-43f, -0x1.ba6e42p-46f, -0x1.8b9398p-48f, -0x1.307a72p-50f,
        -0x1.273964p-52f, -0x1.f4550ap-55f, -0x1.788858p-57f, -0x1.2c38e2p-59f}},
      {{-0x1.78952ep-7f, 0x1.64e2d8p-8f, 0x1.58e2cap-10f, -0x1.fd18c8p-10f,
        -0x1.47ee6cp-10f, -0x1.162d1p-12f, 0x1.0a350ap-13f, 0x1.35ccc8p-13f,
        0x1.5a1046p-14f, 0x1.3c3fep-15f, 0x1.fc68f6p-17f, 0x1.689e9cp-18f,
        0x1.c512c2p-20f, 0x1.0532dp-21f, 0x1.2dd8fap-23f, 0x1.506682p-25f,
        0x1.7bcafep-27f, 0x1.a17daep-29f, 0x1.97292cp-31f, 0x1.92abe6p-33f,
        0x1.af3d5ap-35f, 0x1.89fca2p-37f, 0x1.677692p-39f, 0x1.40b948p-41f,
        0x1.4cbe28p-43f, 0x1.1fb1b2p-45f, 0x1.09c396p-47f, 0x1.923dp-50f,
        0x1.a22ce4p-52f, 0x1.6abfp-54f, 0x1.0e092cp-56f, 0x1.ae6c88p-59f}},
      {{0x1.11c11cp-9f, 0x1.83d02ep-10f, -0x1.ad84bep-10f, -0x1.a3136ap-12f,
        0x1.918846p-12f, 0x1.22e322p-12f, 0x1.2da108p-14f, -0x1.b4546ep-17f,
        -0x1.bcea5p-16f, -0x1.1a3d9ep-16f, -0x1.133512p-17f, -0x1.c9cdc8p-19f,
        -0x1.504c92p-20f, -0x1.c54872p-22f, -0x1.209da4p-23f, -0x1.57de6cp-25f,
        -0x1.8cfa9cp-27f, -0x1.b89f1ap-29f, -0x1.d757bcp-31f, -0x1.eda2bap-33f,
        -0x1.f8abfep-35f, -0x1.f784fcp-37f, -0x1.e9ee48p-39f, -0x1.d77da6p-41f,
        -0x1.be2486p-43f, -0x1.9d4134p-45f, -0x1.7c5cbep-47f, -0x1.58917ap-49f,
        -0x1.3476e6p-51f, -0x1.112282p-53f, -0x1.dc55cap-56f, -0x1.9dbc24p-58f}}};
};

/// gelu'(-a) = Φ(-a) - a·φ(a) for a >= 0. Relative error 2^-24.0.
struct gelu_derivative_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.33p3f;
  static constexpr float per_unit = 0x1.e66666p-1f, per_square = 0x1.f1a9fcp-3f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.80ead2p-1f, 0x1.81ce2ap0f, 0x1.15192ap1f,
       0x1.54231p1f, 0x1.880cc8p1f, 0x1.b8fa68p1f, 0x1.e9e7dap1f,
       0x1.0b1152p2f, 0x1.20fea8p2f, 0x1.342af4p2f, 0x1.463b4p2f,
       0x1.58afc6p2f, 0x1.6a37p2f, 0x1.7b844p2f, 0x1.8cb94ap2f,
       0x1.9c23bep2f, 0x1.ab86a2p2f, 0x1.bac0d2p2f, 0x1.c94c22p2f,
       0x1.d84134p2f, 0x1.e56ca4p2f, 0x1.f3468cp2f, 0x1.006702p3f,
       0x1.0708eap3f, 0x1.0d7bbp3f, 0x1.13dad8p3f, 0x1.1972dp3f,
       0x1.1fa556p3f, 0x1.25a0ecp3f, 0x1.2b8cc4p3f, 0x1.3136e2p3f}};
  static constexpr simd::table32 c[]{
      {{0x1p-1f, -0x1.6737d8p-28f, -0x1.049272p-3f, -0x1.15647p-4f,
        -0x1.bc20ecp-6f, -0x1.4badd4p-7f, -0x1.b75c8ep-9f, -0x1.edc86ap-11f,
        -0x1.111836p-12f, -0x1.0cff0ep-14f, -0x1.1d3b5p-16f, -0x1.2b853cp-18f,
        -0x1.18524ep-20f, -0x1.0476ap-22f, -0x1.c9040cp-25f, -0x1.771d36p-27f,
        -0x1.54d48cp-29f, -0x1.24a32ep-31f, -0x1.e1a252p-34f, -0x1.93133cp-36f,
        -0x1.316394p-38f, -0x1.0d8d68p-40f, -0x1.a4079ap-43f, -0x1.44a5a6p-45f,
        -0x1.efdb46p-48f, -0x1.7c3da6p-50f, -0x1.1d8fbap-52f, -0x1.fcf3c4p-55f,
        -0x1.73fd26p-57f, -0x1.1627b6p-59f, -0x1.98b788p-62f, -0x1.38dc98p-64f}},
      {{-0x1.988454p-1f, -0x1.b9d98ep-2f, 0x1.1cb78p-5f, 0x1.a57fdp-4f,
        0x1.e46926p-5f, 0x1.baef68p-6f, 0x1.557032p-7f, 0x1.b404acp-9f,
        0x1.0abcbep-10f, 0x1.1f5d9p-12f, 0x1.474fd4p-14f, 0x1.6de7a2p-16f,
        0x1.6b8c9cp-18f, 0x1.64531ep-20f, 0x1.489762p-22f, 0x1.1ab554p-24f,
        0x1.0b6d2cp-26f, 0x1.dd472cp-29f, 0x1.976f4p-31f, 0x1.60afeep-33f,
        0x1.14527ap-35f, 0x1.f5eef2p-38f, 0x1.92a48cp-40f, 0x1.3fefe6p-42f,
        0x1.f5b8c8p-45f, 0x1.8a7768p-47f, 0x1.2f754ep-49f, 0x1.14106p-51f,
        0x1.9cac5cp-54f, 0x1.3b2974p-56f, 0x1.d8aa54p-59f, 0x1.70d15cp-61f}},
      {{0x1.8ad076p-20f, 0x1.8d9a9ep-2f, 0x1.55e5ccp-3f, -0x1.d2565ap-6f,
        -0x1.854a6ep-5f, -0x1.ee8898p-6f, -0x1.d4f5bep-7f, -0x1.5f3c74p-8f,
        -0x1.e452c4p-10f, -0x1.211f6ap-11f, -0x1.64d0a4p-13f, -0x1.ab673p-15f,
        -0x1.c53e5ep-17f, -0x1.d69696p-19f, -0x1.c9c152p-21f, -0x1.9e0edp-23f,
        -0x1.98b80ap-25f, -0x1.7bd50ep-27f, -0x1.50f6bep-29f, -0x1.2e2996p-31f,
        -0x1.ea4e38p-34f, -0x1.cabd5ep-36f, -0x1.7b4b38p-38f, -0x1.3622d4p-40f,
        -0x1.f3c86ep-43f, -0x1.9330fap-45f, -0x1.3df2fap-47f, -0x1.27739cp-49f,
        -0x1.c3eadap-52f, -0x1.60b0bep-54f, -0x1.0e13c4p-56f, -0x1.add5f4p-59f}},
      {{0x1.1050eep-2f, 0x1.2a1c64p-6f, -0x1.26d3bp-3f, -0x1.65d714p-5f,
        0x1.1ada16p-7f, 0x1.076de4p-6f, 0x1.644b7ap-7f, 0x1.4d5b1p-8f,
        0x1.0b45f8p-9f, 0x1.68bcep-11f, 0x1.e84c4p-13f, 0x1.3c18c4p-14f,
        0x1.68471ap-16f, 0x1.8e5d5ep-18f, 0x1.9a8364p-20f, 0x1.87ca7ap-22f,
        0x1.94ae76p-24f, 0x1.8897dep-26f, 0x1.6ab09ap-28f, 0x1.51804cp-30f,
        0x1.1c012ep-32f, 0x1.121574p-34f, 0x1.d3b696p-37f, 0x1.89f554p-39f,
        0x1.4681bcp-41f, 0x1.0e8138p-43f, 0x1.b5aa6ep-46f, 0x1.9fb3bcp-48f,
        0x1.4586acp-50f, 0x1.03c42p-52f, 0x1.967d2ap-55f, 0x1.4a0bcp-57f}},
      {{0x1.eeb95p-13f, -0x1.d2fd14p-4f, 0x1.e0a592p-7f, 0x1.480032p-5f,
        0x1.9fcf96p-7f, -0x1.5913cep-10f, -0x1.1938b8p-8f, -0x1.88c5d2p-9f,
        -0x1.862dbp-10f, -0x1.33e838p-11f, -0x1.d1c882p-13f, -0x1.49f6a2p-14f,
        -0x1.980c0cp-16f, -0x1.e3d3aep-18f, -0x1.098d2p-19f, -0x1.0c9ef4p-21f,
        -0x1.2344dcp-23f, -0x1.27d0b6p-25f, -0x1.1d480cp-27f, -0x1.14094p-29f,
        -0x1.e2cd12p-32f, -0x1.e1332ap-34f, -0x1.a84b44p-36f, -0x1.709f1ep-38f,
        -0x1.3a99c2p-40f, -0x1.0bed66p-42f, -0x1.bd1e1ap-45f, -0x1.b042a4p-47f,
        -0x1.5add38p-49f, -0x1.1b35c8p-51f, -0x1.c517dcp-54f, -0x1.7787bp-56f}},
      {{-0x1.f2a904p-5f, 0x1.e8a76ap-7f, 0x1.d8b714p-6f, -0x1.1f495ap-7f,
        -0x1.4a303cp-7f, -0x1.e83bdp-9f, 0x1.827a68p-15f, 0x1.f9039cp-11f,
        0x1.7691c4p-11f, 0x1.728738p-12f, 0x1.43b332p-13f, 0x1.ff3ce2p-15f,
        0x1.5b925p-16f, 0x1.bdffp-18f, 0x1.069bf6p-19f, 0x1.1b4c4cp-21f,
        0x1.436b48p-23f, 0x1.59047cp-25f, 0x1.5c442p-27f, 0x1.5f24dep-29f,
        0x1.404998p-31f, 0x1.499e1p-33f, 0x1.2cd618p-35f, 0x1.0dfc18p-37f,
        0x1.db5e08p-40f, 0x1.a0a686p-42f, 0x1.6401fcp-44f, 0x1.60ecfep-46f,
        0x1.225b6p-48f, 0x1.e57a0ep-51f, 0x1.8d38aep-53f, 0x1.5037bp-55f}},
      {{0x1.3203ap-9f, 0x1.3bb24p-6f, -0x1.4fd6e8p-7f, -0x1.24e32cp-8f,
        0x1.3ff63cp-9f, 0x1.3aa676p-9f, 0x1.dd443ap-11f, 0x1.9daf8cp-17f,
        -0x1.93d58ep-13f, -0x1.3568eap-13f, -0x1.45d49ep-14f, -0x1.2c3488p-15f,
        -0x1.ca2b5cp-17f, -0x1.42e1e6p-18f, -0x1.996712p-20f, -0x1.d186aap-22f,
        -0x1.1e3a74p-23f, -0x1.4197ep-25f, -0x1.5413bap-27f, -0x1.6718eep-29f,
        -0x1.4c6cd6p-31f, -0x1.6d9746p-33f, -0x1.578296p-35f, -0x1.3c6d92p-37f,
        -0x1.1c8f0ep-39f, -0x1.ffd938p-42f, -0x1.bc8334p-44f, -0x1.db6888p-46f,
        -0x1.8eaddcp-48f, -0x1.54c432p-50f, -0x1.1ca202p-52f, -0x1.f01cdcp-55f}},
      {{0x1.d69e32p-8f, -0x1.6fb9b4p-8f, -0x1.2c7216p-9f, 0x1.78ce12p-9f,
        0x1.5dd21cp-10f, -0x1.44cc66p-12f, -0x1.17d408p-11f, -0x1.e9f648p-13f,
        -0x1.32a07cp-15f, 0x1.c4f62ap-16f, 0x1.0342cp-15f, 0x1.220126p-16f,
        0x1.0b3332p-17f, 0x1.ababa6p-19f, 0x1.36de1ap-20f, 0x1.a2ec7ap-22f,
        0x1.039ddp-23f, 0x1.38adf4p-25f, 0x1.63d478p-27f, 0x1.886bf4p-29f,
        0x1.a557cap-31f, 0x1.b18b24p-33f, 0x1.b4b10ep-35f, 0x1.ae17d2p-37f,
        0x1.9ec44ep-39f, 0x1.868f08p-41f, 0x1.6a91aap-43f, 0x1.4b04eap-45f,
        0x1.27c00cp-47f, 0x1.05bd2cp-49f, 0x1.c6f812p-52f, 0x1.89c3bcp-54f}}};
};

/// a·Φ(-a)/e^(-a²/2) for a >= 0. Relative error 2^-27.3.
struct gelu_tail_ratio {
  static constexpr float highest = 0x1.333334p3f, per_unit = 0x1.2bffeep2f;
  static constexpr float by_octaves_from = 3;
  static constexpr simd::table8 centre{
      {0x1.f91088p2f, 0x0p0f, 0x1.59fc98p-2f, 0x1.b9a02cp-1f,
       0x1.81116cp0f, 0x1.299fp1f, 0x1.cbee9cp1f, 0x1.537fa6p2f}};
  static constexpr simd::table8 c[]{
      {{0x1.92401cp-2f, 0x0p0f, 0x1.0d67aap-3f, 0x1.f1a01cp-3f,
        0x1.3c610cp-2f, 0x1.6489b8p-2f, 0x1.7e5296p-2f, 0x1.8b5314p-2f}},
      {{0x1.84e298p-10f, 0x1p-1f, 0x1.322816p-2f, 0x1.2d6af2p-3f,
        0x1.1ef916p-4f, 0x1.03d56ep-5f, 0x1.88effcp-7f, 0x1.22bd3cp-8f}},
      {{-0x1.16fdeep-12f, -0x1.988454p-2f, -0x1.bc2f74p-3f, -0x1.7ad42ep-4f,
        -0x1.31723ap-5f, -0x1.c70386p-7f, -0x1.088746p-8f, -0x1.24b306p-10f}},
      {{0x1.5f2edep-15f, 0x1.000022p-2f, 0x1.0020bp-3f, 0x1.80fe8cp-5f,
        0x1.0ba7f6p-6f, 0x1.4e029ap-8f, 0x1.3068eap-10f, 0x1.ff5f4ap-13f}},
      {{-0x1.97ec9p-18f, -0x1.105bcap-3f, -0x1.f9b49cp-5f, -0x1.530d3ep-6f,
        -0x1.9bc7d6p-8f, -0x1.b4a66cp-10f, -0x1.3c793ap-12f, -0x1.9932c4p-15f}},
      {{0x1.c252b6p-21f, 0x1.00157cp-4f, 0x1.bcb1f6p-6f, 0x1.0c4686p-7f,
        0x1.1eec4p-9f, 0x1.062888p-11f, 0x1.3307b8p-14f, 0x1.344cbep-17f}},
      {{-0x1.07039ep-23f, -0x1.b020cap-6f, -0x1.65da44p-7f, -0x1.88606p-9f,
        -0x1.7e0fdap-11f, -0x1.2b5e9p-13f, -0x1.29be0cp-16f, -0x1.cb2e5p-20f}},
      {{0x1.10d778p-26f, 0x1.1bb2ep-7f, 0x1.ce9078p-9f, 0x1.e24058p-11f,
        0x1.e430bcp-13f, 0x1.27c918p-15f, 0x1.ea663p-19f, 0x1.2f5f46p-22f}}};
};

/// gelu'(-a) for a >= 0. Relative error 2^-24.8.
struct gelu_derivative_small_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.7fcp2f;
  static constexpr float per_unit = 0x1.19999ap0f, per_square = 0x1.99999ap-6f;
  static constexpr simd::table8 centre{
      {0x0p0f, 0x1.80ead2p-1f, 0x1.ebc5dp0f, 0x1.61ccdcp1f,
       0x1.cfcbb4p1f, 0x1.17ad24p2f, 0x1.4a2a64p2f, 0x1.761f1ap2f}};
  static constexpr simd::table8 c[]{
      {{0x1p-1f, -0x1.6737d8p-28f, -0x1.7fe75ap-4f, -0x1.5d6318p-6f,
        -0x1.efff6ap-10f, -0x1.ef8296p-14f, -0x1.babc3cp-19f, -0x1.71bb88p-24f}},
      {{-0x1.988454p-1f, -0x1.b9d99p-2f, 0x1.b46804p-4f, 0x1.942c36p-5f,
        0x1.9a1e78p-8f, 0x1.fe225p-12f, 0x1.11fd74p-16f, 0x1.05cedep-21f}},
      {{0x1.3ca9bp-20f, 0x1.8d9a96p-2f, 0x1.335416p-6f, -0x1.6880eap-5f,
        -0x1.30be4ap-7f, -0x1.ec1e12p-11f, -0x1.44a788p-15f, -0x1.66d2eep-20f}},
      {{0x1.10523p-2f, 0x1.2a3368p-6f, -0x1.617792p-4f, 0x1.a8b648p-7f,
        0x1.0365dp-7f, 0x1.242acap-10f, 0x1.e7ed4cp-15f, 0x1.3c3138p-19f}},
      {{0x1.dfd34ep-13f, -0x1.d2fcdcp-4f, 0x1.72f324p-5f, 0x1.fa6b56p-8f,
        -0x1.ff565cp-9f, -0x1.d4e798p-11f, -0x1.03547ap-14f, -0x1.9149bcp-19f}},
      {{-0x1.f4e5f4p-5f, 0x1.e36f46p-7f, 0x1.61705ep-10f, -0x1.15d86ap-7f,
        0x1.80d91p-11f, 0x1.0344aap-11f, 0x1.9ad3d8p-15f, 0x1.84cceep-19f}},
      {{0x1.224dbap-8f, 0x1.3f1efap-6f, -0x1.2f90ccp-7f, 0x1.5ee572p-9f,
        0x1.9f974ap-12f, -0x1.70377cp-13f, -0x1.f00b0cp-16f, -0x1.2a1b3p-19f}},
      {{0x1.49fb9ep-11f, -0x1.25b0c8p-8f, 0x1.431378p-9f, 0x1.381d96p-12f,
        -0x1.5c3294p-12f, 0x1.8b89fp-16f, 0x1.b76e74p-17f, 0x1.73b2acp-20f}},
      {{0x1.3b6ceep-7f, -0x1.52c396p-9f, 0x1.8d647ep-11f, -0x1.1c1668p-11f,
        0x1.308722p-13f, 0x1.37194p-17f, -0x1.5c1c1cp-18f, -0x1.3153d6p-21f}},
      {{-0x1.6720e2p-8f, 0x1.282642p-10f, -0x1.825012p-12f, 0x1.5fc7fep-15f,
        0x1.4a0a5cp-15f, -0x1.fcd30ep-17f, 0x1.75d144p-25f, 0x1.d263f8p-22f}}};
};

}  // namespace ramp::kernels
