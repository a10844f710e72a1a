// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/detail/simd/lookup.hpp>

namespace ramp::detail {

/// a·Φ(-a) = -gelu(-a) for a >= 0. Relative error 2^-24.5.
struct gelu_tail_table {
  static constexpr float highest = 0x1.338p3f;
  static constexpr float unit = 0x1p2f;
  static constexpr int power = 2;
  static constexpr float plus = 0x1.cp1f;
  static constexpr detail::table32 centre{
      {0x0p0f, 0x1.afc7a4p-1f, 0x1.b18208p0f, 0x1.1a689ep1f,
       0x1.57537cp1f, 0x1.91f07ep1f, 0x1.c16768p1f, 0x1.f29e12p1f,
       0x1.0fc8dp2f, 0x1.23e8a8p2f, 0x1.38bd5p2f, 0x1.4ab7p2f,
       0x1.5c9376p2f, 0x1.6db436p2f, 0x1.7f5ac2p2f, 0x1.8fbae4p2f,
       0x1.9f2d9ap2f, 0x1.ae859cp2f, 0x1.bd404cp2f, 0x1.cc9356p2f,
       0x1.d95c94p2f, 0x1.e78192p2f, 0x1.f5ca36p2f, 0x1.016bf2p3f,
       0x1.079e52p3f, 0x1.0dcd38p3f, 0x1.147002p3f, 0x1.1a2b9p3f,
       0x1.207bfap3f, 0x1.264fd8p3f, 0x1.2c1bd4p3f, 0x1.31d9a2p3f}};
  static constexpr detail::table32 c[]{
      {{0x0p0f, 0x1.589a62p-3f, 0x1.39729cp-4f, 0x1.ee8a7p-6f,
        0x1.416252p-7f, 0x1.5b80b4p-9f, 0x1.9aedccp-11f, 0x1.905e1ap-13f,
        0x1.828726p-15f, 0x1.85706cp-17f, 0x1.50825cp-19f, 0x1.493aeap-21f,
        0x1.2c6bf6p-23f, 0x1.0ea01ep-25f, 0x1.b01aeap-28f, 0x1.69fafcp-30f,
        0x1.37f34ep-32f, 0x1.005efp-34f, 0x1.a9457ep-37f, 0x1.38dd54p-39f,
        0x1.23949cp-41f, 0x1.bc5f6cp-44f, 0x1.3cff6ap-46f, 0x1.f646e2p-49f,
        0x1.9f8904p-51f, 0x1.4c4af2p-53f, 0x1.c52012p-56f, 0x1.7bb014p-58f,
        0x1.0598bap-60f, 0x1.8ec15cp-63f, 0x1.28a842p-65f, 0x1.b2440ep-68f}},
      {{0x1p-1f, -0x1.28d664p-5f, -0x1.da97aep-4f, -0x1.041e54p-4f,
        -0x1.a478a4p-6f, -0x1.0ce5eep-7f, -0x1.6530f2p-9f, -0x1.8349c2p-11f,
        -0x1.985822p-13f, -0x1.ba623cp-15f, -0x1.99e27cp-17f, -0x1.a84d3ap-19f,
        -0x1.98424p-21f, -0x1.81f686p-23f, -0x1.431708p-25f, -0x1.1a4674p-27f,
        -0x1.f96796p-30f, -0x1.aec3cp-32f, -0x1.718abep-34f, -0x1.193fb8p-36f,
        -0x1.0d691ap-38f, -0x1.a6e1cap-41f, -0x1.368618p-43f, -0x1.f8d77cp-46f,
        -0x1.abba52p-48f, -0x1.5e13e4p-50f, -0x1.e92296p-53f, -0x1.a25f2ep-55f,
        -0x1.26b4eep-57f, -0x1.ca4f62p-60f, -0x1.5baf98p-62f, -0x1.035b02p-64f}},
      {{-0x1.98845ep-2f, -0x1.70f32ep-3f, 0x1.51fab4p-5f, 0x1.9af2b4p-5f,
        0x1.d1266ep-6f, 0x1.732f8cp-7f, 0x1.1c2b7ep-8f, 0x1.5d2e1p-10f,
        0x1.96ec1p-12f, 0x1.ddf0d4p-14f, 0x1.de0fa4p-16f, 0x1.070eep-17f,
        0x1.0bf69cp-19f, 0x1.0abb8ep-21f, 0x1.d599dap-24f, 0x1.ace43cp-26f,
        0x1.8fa33ap-28f, 0x1.61dcb6p-30f, 0x1.3a74acp-32f, 0x1.efdbfcp-35f,
        0x1.e8b984p-37f, 0x1.8b79ep-39f, 0x1.2b38bp-41f, 0x1.f38f82p-44f,
        0x1.b1c708p-46f, 0x1.6b9deap-48f, 0x1.04758ep-50f, 0x1.c70f18p-53f,
        0x1.47ea88p-55f, 0x1.0442f8p-57f, 0x1.92da5p-60f, 0x1.32649p-62f}},
      {{0x1.86c69cp-18f, 0x1.08a71ap-3f, 0x1.f20a34p-6f, -0x1.6dd3dcp-7f,
        -0x1.ff8244p-7f, -0x1.21ab78p-7f, -0x1.0c291cp-8f, -0x1.8092c4p-10f,
        -0x1.f82a42p-12f, -0x1.44ad48p-13f, -0x1.61c07cp-15f, -0x1.a06d16p-17f,
        -0x1.c351f6p-19f, -0x1.dae6bep-21f, -0x1.b9236cp-23f, -0x1.a655b6p-25f,
        -0x1.9a87b4p-27f, -0x1.7a6428p-29f, -0x1.5ce732p-31f, -0x1.1d6c5cp-33f,
        -0x1.21ce22p-35f, -0x1.e42976p-38f, -0x1.79dbap-40f, -0x1.44368p-42f,
        -0x1.20c19ep-44f, -0x1.f02ecep-47f, -0x1.6cae46p-49f, -0x1.459178p-51f,
        -0x1.e047eep-54f, -0x1.854c3ap-56f, -0x1.338684p-58f, -0x1.dd2948p-61f}},
      {{0x1.100c4ap-4f, -0x1.67e0cep-8f, -0x1.fdb5f6p-6f, -0x1.30a412p-7f,
        0x1.42517ap-9f, 0x1.faf2cp-9f, 0x1.3f7ec6p-9f, 0x1.1accfcp-10f,
        0x1.ad4bb4p-12f, 0x1.345cb8p-13f, 0x1.729b58p-15f, 0x1.d6732cp-17f,
        0x1.10fa36p-18f, 0x1.312702p-20f, 0x1.2c69c6p-22f, 0x1.2e7ebcp-24f,
        0x1.338d04p-26f, 0x1.27c4f6p-28f, 0x1.1b85e4p-30f, 0x1.e242a6p-33f,
        0x1.f8f42cp-35f, 0x1.b409e8p-37f, 0x1.5f877p-39f, 0x1.3654eap-41f,
        0x1.1bb208p-43f, 0x1.f401f8p-46f, 0x1.797f2cp-48f, 0x1.58867p-50f,
        0x1.045b4cp-52f, 0x1.af4506p-55f, 0x1.5bea58p-57f, 0x1.137a1ap-59f}},
      {{0x1.ba85cap-12f, -0x1.56ecf4p-6f, 0x1.d3a94p-8f, 0x1.f40c3ap-8f,
        0x1.2cbcf8p-9f, -0x1.0cfa6p-11f, -0x1.bb3132p-11f, -0x1.181046p-11f,
        -0x1.0441dcp-12f, -0x1.acb7e8p-14f, -0x1.21bd7ep-15f, -0x1.90c13cp-17f,
        -0x1.f60fdcp-19f, -0x1.2c0254p-20f, -0x1.3aacdp-22f, -0x1.4ea308p-24f,
        -0x1.64c91ap-26f, -0x1.66efd2p-28f, -0x1.666b68p-30f, -0x1.3e124cp-32f,
        -0x1.5748e6p-34f, -0x1.32e1c4p-36f, -0x1.00268cp-38f, -0x1.d1972ep-41f,
        -0x1.b4f784p-43f, -0x1.8b6088p-45f, -0x1.33018ep-47f, -0x1.1e722ap-49f,
        -0x1.bbe9f6p-52f, -0x1.77ce0ep-54f, -0x1.35c2dap-56f, -0x1.f4f044p-59f}},
      {{-0x1.704fbep-7f, 0x1.00bdep-8f, 0x1.61c93p-9f, -0x1.b26c76p-10f,
        -0x1.aa513p-10f, -0x1.de2832p-12f, 0x1.f72b7cp-15f, 0x1.501ddp-13f,
        0x1.b6e56ap-14f, 0x1.b80a02p-15f, 0x1.5334eap-16f, 0x1.07a7b8p-17f,
        0x1.6a00f6p-19f, 0x1.d3b17cp-21f, 0x1.03bfe8p-22f, 0x1.2373acp-24f,
        0x1.4a2a42p-26f, 0x1.5c16eap-28f, 0x1.6cba58p-30f, 0x1.4793aep-32f,
        0x1.7e3656p-34f, 0x1.5fccb8p-36f, 0x1.27c84p-38f, 0x1.171c84p-40f,
        0x1.13168cp-42f, 0x1.01d4c2p-44f, 0x1.8fd4ap-47f, 0x1.8940d4p-49f,
        0x1.31ebfep-51f, 0x1.0a812p-53f, 0x1.c11d9p-56f, 0x1.716db6p-58f}},
      {{0x1.f6211ap-10f, 0x1.04eaa4p-9f, -0x1.a44cf2p-10f, -0x1.8a6f6ap-11f,
        0x1.276a06p-12f, 0x1.4e2da8p-12f, 0x1.04065p-13f, 0x1.91e68ep-19f,
        -0x1.d20b7cp-16f, -0x1.5f5514p-16f, -0x1.7b3e8ap-17f, -0x1.43a1a2p-18f,
        -0x1.f0650ep-20f, -0x1.5bcbb6p-21f, -0x1.c2e0d6p-23f, -0x1.1628dp-24f,
        -0x1.447324p-26f, -0x1.6c9bccp-28f, -0x1.8aebdcp-30f, -0x1.a0474p-32f,
        -0x1.ab588ap-34f, -0x1.a83b42p-36f, -0x1.9cc59cp-38f, -0x1.8a8cc4p-40f,
        -0x1.730eaep-42f, -0x1.5839fcp-44f, -0x1.37a5p-46f, -0x1.18a364p-48f,
        -0x1.ebb2f4p-51f, -0x1.ae305ep-53f, -0x1.73b17ep-55f, -0x1.3dd69ep-57f}}};
};

/// gelu'(-a) = Φ(-a) - a·φ(a) for a >= 0. Relative error 2^-24.0.
struct gelu_derivative_table {
  static constexpr float highest = 0x1.2e2p3f;
  static constexpr float unit = 0x1p2f;
  static constexpr int power = 2;
  static constexpr float plus = 0x1.f33334p1f;
  static constexpr detail::table32 centre{
      {0x0p0f, 0x1.80ead2p-1f, 0x1.745adcp0f, 0x1.10f86ap1f,
       0x1.4d348cp1f, 0x1.8050bap1f, 0x1.b30ce8p1f, 0x1.dfca12p1f,
       0x1.05ab9p2f, 0x1.1b0f92p2f, 0x1.2d9d24p2f, 0x1.4068dcp2f,
       0x1.531854p2f, 0x1.63e692p2f, 0x1.7506a2p2f, 0x1.862a06p2f,
       0x1.94f2dep2f, 0x1.a425cap2f, 0x1.b3d08p2f, 0x1.c14d4p2f,
       0x1.d0274cp2f, 0x1.ddf18ap2f, 0x1.eaad96p2f, 0x1.f7b966p2f,
       0x1.0259e6p3f, 0x1.09025cp3f, 0x1.0f4a16p3f, 0x1.151b28p3f,
       0x1.1b384ep3f, 0x1.21498p3f, 0x1.2682b4p3f, 0x1.2ca404p3f}};
  static constexpr detail::table32 c[]{
      {{0x1p-1f, -0x1.6737d8p-28f, -0x1.075338p-3f, -0x1.2319bcp-4f,
        -0x1.f2e5e2p-6f, -0x1.84efecp-7f, -0x1.fac6fep-9f, -0x1.4546fep-10f,
        -0x1.7a386ep-12f, -0x1.8df2bep-14f, -0x1.c5e068p-16f, -0x1.d1263ap-18f,
        -0x1.b74e18p-20f, -0x1.bca6f6p-22f, -0x1.975222p-24f, -0x1.5a1196p-26f,
        -0x1.56c254p-28f, -0x1.344cecp-30f, -0x1.f291e2p-33f, -0x1.df63b4p-35f,
        -0x1.7a9e4ap-37f, -0x1.3fab1cp-39f, -0x1.238064p-41f, -0x1.ebbdb6p-44f,
        -0x1.90f6a8p-46f, -0x1.2c570cp-48f, -0x1.db44bcp-51f, -0x1.9949c6p-53f,
        -0x1.3a4e66p-55f, -0x1.d74bacp-58f, -0x1.b12a12p-60f, -0x1.29fd94p-62f}},
      {{-0x1.988454p-1f, -0x1.b9d98ep-2f, 0x1.065cfap-6f, 0x1.ac703ap-4f,
        0x1.07903p-4f, 0x1.f999f6p-6f, 0x1.8338d4p-7f, 0x1.182cd2p-8f,
        0x1.68d1d2p-10f, 0x1.9f4e54p-12f, 0x1.fc9388p-14f, 0x1.169422p-15f,
        0x1.17de32p-17f, 0x1.2a7628p-19f, 0x1.1f85ep-21f, 0x1.003fb8p-23f,
        0x1.07fdaep-25f, 0x1.edb564p-28f, 0x1.9ed7eap-30f, 0x1.9bcf02p-32f,
        0x1.507776p-34f, 0x1.24dd96p-36f, 0x1.12734p-38f, 0x1.dbbc06p-41f,
        0x1.8e4006p-43f, 0x1.323ef6p-45f, 0x1.f07416p-48f, 0x1.b4f7ecp-50f,
        0x1.572cb8p-52f, 0x1.06f39p-54f, 0x1.ec4e2cp-57f, 0x1.59e65ap-59f}},
      {{0x1.6e2ed4p-20f, 0x1.8d9a92p-2f, 0x1.84c758p-3f, -0x1.88f4c8p-6f,
        -0x1.8ed0fp-5f, -0x1.0f4f14p-5f, -0x1.04226ep-6f, -0x1.b5f21ap-8f,
        -0x1.3eb09p-9f, -0x1.96e8bep-11f, -0x1.0df2b8p-12f, -0x1.3e6f26p-14f,
        -0x1.564604p-16f, -0x1.823dbep-18f, -0x1.88c036p-20f, -0x1.7054ccp-22f,
        -0x1.8ba176p-24f, -0x1.816bdp-26f, -0x1.5132a4p-28f, -0x1.5a1822p-30f,
        -0x1.24f76ap-32f, -0x1.073746p-34f, -0x1.fb833p-37f, -0x1.c46df4p-39f,
        -0x1.852f5cp-41f, -0x1.338014p-43f, -0x1.ff0b38p-46f, -0x1.cc0874p-48f,
        -0x1.71b72ap-50f, -0x1.21b006p-52f, -0x1.14556ap-54f, -0x1.8ccc5ap-57f}},
      {{0x1.10518ep-2f, 0x1.2a1d88p-6f, -0x1.2b73acp-3f, -0x1.90df0ep-5f,
        0x1.6db34cp-8f, 0x1.0a3d2ep-6f, 0x1.7e4f96p-7f, 0x1.8f59d2p-8f,
        0x1.540a5p-9f, 0x1.ec206p-11f, 0x1.6664eap-12f, 0x1.cbbeb6p-14f,
        0x1.0a5f22p-15f, 0x1.3fd022p-17f, 0x1.58d6a8p-19f, 0x1.559a7cp-21f,
        0x1.7fa402p-23f, 0x1.865984p-25f, 0x1.64610ep-27f, 0x1.7adacep-29f,
        0x1.4ccffcp-31f, 0x1.3514b4p-33f, 0x1.32e72ap-35f, 0x1.19b7f8p-37f,
        0x1.f28956p-40f, 0x1.95194p-42f, 0x1.596186p-44f, 0x1.3e332cp-46f,
        0x1.05de9ep-48f, 0x1.a3e586p-51f, 0x1.985fc8p-53f, 0x1.2bc49ep-55f}},
      {{0x1.c62e56p-13f, -0x1.d2f2d8p-4f, 0x1.b4f4d2p-8f, 0x1.52ff26p-5f,
        0x1.fc717ap-7f, -0x1.e00facp-15f, -0x1.17e7a4p-8f, -0x1.b9fae8p-9f,
        -0x1.da5162p-10f, -0x1.9427d6p-11f, -0x1.49cc96p-12f, -0x1.d2c16p-14f,
        -0x1.269b12p-15f, -0x1.7b0c84p-17f, -0x1.b3f308p-19f, -0x1.ca63b4p-21f,
        -0x1.0e0486p-22f, -0x1.1fcfbap-24f, -0x1.12f9c8p-26f, -0x1.2f5286p-28f,
        -0x1.151c1ep-30f, -0x1.0a6ffap-32f, -0x1.10ce8ep-34f, -0x1.022b1ap-36f,
        -0x1.d675d4p-39f, -0x1.89a67ep-41f, -0x1.58ad7p-43f, -0x1.4531bcp-45f,
        -0x1.1248c4p-47f, -0x1.c2633p-50f, -0x1.bea76ep-52f, -0x1.4f8ad2p-54f}},
      {{-0x1.f2102cp-5f, 0x1.e81484p-7f, 0x1.0617f2p-5f, -0x1.0111bcp-7f,
        -0x1.612efp-7f, -0x1.2ee9eap-8f, -0x1.e173fap-13f, 0x1.e79524p-11f,
        0x1.a6f51p-11f, 0x1.cddeccp-12f, 0x1.b5fc94p-13f, 0x1.5deceep-14f,
        0x1.e856e2p-16f, 0x1.53f3cp-17f, 0x1.a44d5ep-19f, 0x1.d85bp-21f,
        0x1.24b6c8p-22f, 0x1.47fff6p-24f, 0x1.494398p-26f, 0x1.7950cap-28f,
        0x1.6789bep-30f, 0x1.667294p-32f, 0x1.7abb94p-34f, 0x1.71f6e2p-36f,
        0x1.5b8acp-38f, 0x1.2c055ap-40f, 0x1.0e28f8p-42f, 0x1.04e36p-44f,
        0x1.c38ca4p-47f, 0x1.7c9902p-49f, 0x1.803c44p-51f, 0x1.27e8bap-53f}},
      {{0x1.20ffc8p-9f, 0x1.39fcd8p-6f, -0x1.30edfcp-7f, -0x1.52f74cp-8f,
        0x1.0983fep-9f, 0x1.4cdd26p-9f, 0x1.1e804ep-10f, 0x1.2e7de4p-13f,
        -0x1.701bf4p-13f, -0x1.5a084p-13f, -0x1.a2295cp-14f, -0x1.898282p-15f,
        -0x1.37d188p-16f, -0x1.dd990ep-18f, -0x1.3eb394p-19f, -0x1.790fbep-21f,
        -0x1.fad05cp-23f, -0x1.2bf6b8p-24f, -0x1.35e146p-26f, -0x1.7bcdc8p-28f,
        -0x1.71bd42p-30f, -0x1.7fa82ap-32f, -0x1.ac2756p-34f, -0x1.b19212p-36f,
        -0x1.a3b13ap-38f, -0x1.6c51e4p-40f, -0x1.4ee712p-42f, -0x1.542d34p-44f,
        -0x1.2ad29cp-46f, -0x1.f73ca6p-49f, -0x1.1155e4p-50f, -0x1.9eab08p-53f}},
      {{0x1.dc68c2p-8f, -0x1.611512p-8f, -0x1.655e46p-9f, 0x1.6d1db8p-9f,
        0x1.8a8cfp-10f, -0x1.094c84p-12f, -0x1.165a46p-11f, -0x1.1d2a2p-12f,
        -0x1.096e5ap-14f, 0x1.b63e98p-16f, 0x1.101dp-15f, 0x1.5e08d4p-16f,
        0x1.58305ap-17f, 0x1.2b2b42p-18f, 0x1.cd71eep-20f, 0x1.4ab356p-21f,
        0x1.b1304ep-23f, 0x1.11cba6p-24f, 0x1.4c2788p-26f, 0x1.81f562p-28f,
        0x1.b275c2p-30f, 0x1.d6006cp-32f, 0x1.f5072p-34f, 0x1.0482fap-35f,
        0x1.07d068p-37f, 0x1.06cfacp-39f, 0x1.00141cp-41f, 0x1.eae372p-44f,
        0x1.cf26f4p-46f, 0x1.b28512p-48f, 0x1.8fcfecp-50f, 0x1.6a69c4p-52f}}};
};

/// a·Φ(-a)/e^(-a²/2) for a >= 0. Relative error 2^-26.9.
struct gelu_tail_ratio {
  static constexpr float highest = 0x1.333334p3f;
  static constexpr float by_octaves_from = 0x1.999998p-1f;
  static constexpr unsigned bits_below = 22;
  static constexpr detail::table8 centre{
      {0x1.ad35a8p0f, 0x1.5896bcp1f, 0x1.08e21ap2f, 0x1.894468p2f,
       0x1.0daee6p3f, 0x0p0f, 0x1.6985fp-2f, 0x1.ed35a8p-1f}};
  static constexpr detail::table8 c[]{
      {{0x1.47b1e2p-2f, 0x1.6ec57p-2f, 0x1.83f5e8p-2f, 0x1.8e75eep-2f,
        0x1.92fe12p-2f, 0x0p0f, 0x1.169804p-3f, 0x1.071518p-2f}},
      {{0x1.df90fcp-5f, 0x1.7db398p-6f, 0x1.15160cp-7f, 0x1.869c28p-9f,
        0x1.42ade4p-10f, 0x1p-1f, 0x1.2b813ap-2f, 0x1.0a0442p-3f}},
      {{-0x1.e91d18p-6f, -0x1.34485cp-7f, -0x1.519c1ep-9f, -0x1.5c5a36p-11f,
        -0x1.b4646ap-13f, -0x1.988454p-2f, -0x1.b0b31ep-3f, -0x1.457bf4p-4f}},
      {{0x1.9c6e6ap-7f, 0x1.a43c6cp-9f, 0x1.619f12p-11f, 0x1.0eced2p-13f,
        0x1.033c52p-15f, 0x1.000026p-2f, 0x1.f12bbcp-4f, 0x1.43023p-5f}},
      {{-0x1.3238cep-8f, -0x1.0058b6p-10f, -0x1.502fa8p-13f, -0x1.8342f8p-16f,
        -0x1.1d4cbap-18f, -0x1.105dp-3f, -0x1.e93f68p-5f, -0x1.1663cep-6f}},
      {{0x1.9e3a3ep-10f, 0x1.204234p-12f, 0x1.2c8076p-15f, 0x1.060d5ep-18f,
        0x1.29d544p-21f, 0x1.00356ep-4f, 0x1.ac0db6p-6f, 0x1.af1e0ep-8f}},
      {{-0x1.0d086cp-11f, -0x1.380026p-14f, -0x1.0e5fep-17f, -0x1.604bccp-21f,
        -0x1.3877a2p-24f, -0x1.b2d9cap-6f, -0x1.4c7e68p-7f, -0x1.363962p-9f}},
      {{0x1.2e4286p-13f, 0x1.312b8ap-16f, 0x1.8c6b72p-20f, 0x1.97dfc4p-24f,
        0x1.3d5fp-27f, 0x1.263b1cp-7f, 0x1.73d4b2p-9f, 0x1.b56b36p-11f}}};
};

/// gelu'(-a) for a >= 0. Relative error 2^-24.8.
struct gelu_derivative_small_table {
  static constexpr float highest = 0x1.7fcp2f;
  static constexpr float unit = 0x1p5f;
  static constexpr int power = 2;
  static constexpr float plus = 0x1.1p5f;
  static constexpr detail::table8 centre{
      {0x0p0f, 0x1.80ead2p-1f, 0x1.ea745cp0f, 0x1.66faaap1f,
       0x1.d4234p1f, 0x1.1bfa06p2f, 0x1.4b66aap2f, 0x1.7726b4p2f}};
  static constexpr detail::table8 c[]{
      {{0x1p-1f, -0x1.6737d8p-28f, -0x1.822614p-4f, -0x1.3dd8dap-6f,
        -0x1.bb135ap-10f, -0x1.76d4dcp-14f, -0x1.924db4p-19f, -0x1.517ac8p-24f}},
      {{-0x1.988454p-1f, -0x1.b9d99p-2f, 0x1.b3963cp-4f, 0x1.7789aep-5f,
        0x1.72854ap-8f, 0x1.889c24p-12f, 0x1.f3f784p-17f, 0x1.df57dep-22f}},
      {{0x1.31bf06p-20f, 0x1.8d9a94p-2f, 0x1.494976p-6f, -0x1.5b09f6p-5f,
        -0x1.1737f6p-7f, -0x1.8245aap-11f, -0x1.29874cp-15f, -0x1.498402p-20f}},
      {{0x1.105298p-2f, 0x1.2a3376p-6f, -0x1.654916p-4f, 0x1.cd426p-7f,
        0x1.e4adbep-8f, 0x1.d5767ep-11f, 0x1.c15faap-15f, 0x1.23593ep-19f}},
      {{0x1.b04a64p-13f, -0x1.d2fb7cp-4f, 0x1.72a2fp-5f, 0x1.8e5614p-8f,
        -0x1.ee2c7p-9f, -0x1.83e60ap-11f, -0x1.e05ddcp-15f, -0x1.7321ecp-19f}},
      {{-0x1.f3832ap-5f, 0x1.e360cap-7f, 0x1.ace476p-10f, -0x1.004626p-7f,
        0x1.a698f8p-11f, 0x1.bed152p-12f, 0x1.7eff48p-15f, 0x1.690e6ap-19f}},
      {{0x1.e7ce8ap-9f, 0x1.3ee65cp-6f, -0x1.327c72p-7f, 0x1.6743fep-9f,
        0x1.4aa4f6p-12f, -0x1.5694aap-13f, -0x1.d277p-16f, -0x1.15df82p-19f}},
      {{0x1.2ef6a6p-9f, -0x1.23f23ap-8f, 0x1.3dfe2ap-9f, 0x1.22e882p-13f,
        -0x1.450ccep-12f, 0x1.c84a74p-16f, 0x1.a15166p-17f, 0x1.5eac82p-20f}},
      {{0x1.ebef08p-8f, -0x1.50c578p-9f, 0x1.8daab8p-11f, -0x1.09a918p-11f,
        0x1.189488p-13f, 0x1.ab634p-20f, -0x1.4eae2p-18f, -0x1.19451ap-21f}},
      {{-0x1.1efce4p-8f, 0x1.1da2a8p-10f, -0x1.8f225p-12f, 0x1.b8555ep-15f,
        0x1.dbe2ep-16f, -0x1.e3e2a8p-17f, 0x1.321cb2p-23f, 0x1.c5bb78p-22f}}};
};

}  // namespace ramp::detail
