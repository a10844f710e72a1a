// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// -gelu_tanh(-a) for a >= 0. Relative error 2^-25.8.
struct gelu_tanh_tail_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.1e2p3f;
  static constexpr float per_unit = 0x1.ccccccp-1f, per_cube = 0x1.0cb296p-5f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.37a744p0f, 0x1.0ba0cp1f, 0x1.611d8p1f,
       0x1.a57ccep1f, 0x1.e70542p1f, 0x1.0c5942p2f, 0x1.23a6f8p2f,
       0x1.379a46p2f, 0x1.4ab2cp2f, 0x1.5caa68p2f, 0x1.6d2df2p2f,
       0x1.7b97dcp2f, 0x1.899c4ap2f, 0x1.9800b8p2f, 0x1.a4904cp2f,
       0x1.b0aadp2f, 0x1.bb9bcp2f, 0x1.c6cb38p2f, 0x1.d25132p2f,
       0x1.dc097cp2f, 0x1.e5a02ap2f, 0x1.efbe52p2f, 0x1.f89ac4p2f,
       0x1.01108ap3f, 0x1.0553b8p3f, 0x1.096806p3f, 0x1.0dbd52p3f,
       0x1.11b5fcp3f, 0x1.1589dap3f, 0x1.194b54p3f, 0x1.1d30e2p3f}};
  static constexpr simd::table32 c[]{
      {{0x0p0f, 0x1.17016ap-3f, 0x1.37811ep-5f, 0x1.edbd7p-8f,
        0x1.60b57p-10f, 0x1.698158p-13f, 0x1.c5f4fcp-16f, 0x1.f0290ep-19f,
        0x1.24b7c2p-21f, 0x1.34fa62p-24f, 0x1.323902p-27f, 0x1.30ec52p-30f,
        0x1.59ffdap-33f, 0x1.6da478p-36f, 0x1.40849ep-39f, 0x1.4c4514p-42f,
        0x1.4ea08p-45f, 0x1.77f13ep-48f, 0x1.71584ep-51f, 0x1.34d78ep-54f,
        0x1.53cdfap-57f, 0x1.6536fp-60f, 0x1.36101p-63f, 0x1.4b31ecp-66f,
        0x1.1af77ep-69f, 0x1.1e8c3p-72f, 0x1.2b2602p-75f, 0x1.0234bep-78f,
        0x1.fa687p-82f, 0x1.fbd964p-85f, 0x1.f6cb62p-88f, 0x1.b39fep-91f}},
      {{0x1p-1f, -0x1.e9aa96p-4f, -0x1.38a2aap-4f, -0x1.603c46p-6f,
        -0x1.3e7592p-8f, -0x1.9085bp-11f, -0x1.2291fap-13f, -0x1.6910fep-16f,
        -0x1.d9173cp-19f, -0x1.12e672p-21f, -0x1.293fbep-24f, -0x1.3fc936p-27f,
        -0x1.836aaep-30f, -0x1.b392fcp-33f, -0x1.9634c6p-36f, -0x1.bbe296p-39f,
        -0x1.d5c99ap-42f, -0x1.13c112p-44f, -0x1.1b1ec4p-47f, -0x1.ef087ap-51f,
        -0x1.1a8e98p-53f, -0x1.33da26p-56f, -0x1.15530ap-59f, -0x1.31dc92p-62f,
        -0x1.0e550ep-65f, -0x1.1a0fe2p-68f, -0x1.2ee62cp-71f, -0x1.0d4c2cp-74f,
        -0x1.0f3f7p-77f, -0x1.170ba2p-80f, -0x1.1b2fa8p-83f, -0x1.f750ap-87f}},
      {{-0x1.988454p-2f, -0x1.980fecp-5f, 0x1.b53412p-5f, 0x1.a404eep-6f,
        0x1.fc9966p-8f, 0x1.955d18p-10f, 0x1.59b3f6p-12f, 0x1.ee8384p-15f,
        0x1.6ad9f2p-17f, 0x1.d3709ap-20f, 0x1.153796p-22f, 0x1.43968ep-25f,
        0x1.a3e8f8p-28f, 0x1.f7afcp-31f, 0x1.f502a8p-34f, 0x1.21223ep-36f,
        0x1.42259ap-39f, 0x1.8bc14ap-42f, 0x1.a936b6p-45f, 0x1.852a1cp-48f,
        0x1.cd67f8p-51f, 0x1.04c0eap-53f, 0x1.e80306p-57f, 0x1.1613f6p-59f,
        0x1.fce2eep-63f, 0x1.11b766p-65f, 0x1.2e87cp-68f, 0x1.15362p-71f,
        0x1.1ef126p-74f, 0x1.2ef486p-77f, 0x1.3b4942p-80f, 0x1.1f813ap-83f}},
      {{0x1.11844ap-21f, 0x1.8b09dep-4f, -0x1.40c08cp-8f, -0x1.f024b6p-7f,
        -0x1.c9710ap-8f, -0x1.e8542ep-10f, -0x1.f645b2p-12f, -0x1.a4b91ap-14f,
        -0x1.5daa8cp-16f, -0x1.f7a462p-19f, -0x1.49d14cp-21f, -0x1.a3da5cp-24f,
        -0x1.24e9aap-26f, -0x1.781458p-29f, -0x1.902b68p-32f, -0x1.e8f612p-35f,
        -0x1.1f54aep-37f, -0x1.71fbfep-40f, -0x1.a0a1fcp-43f, -0x1.8fc0c6p-46f,
        -0x1.ecccdp-49f, -0x1.2133e4p-51f, -0x1.1966e6p-54f, -0x1.4ba5d6p-57f,
        -0x1.3a6aep-60f, -0x1.5cf64ap-63f, -0x1.8d3838p-66f, -0x1.775cbp-69f,
        -0x1.8f7f78p-72f, -0x1.b11a18p-75f, -0x1.ce6de2p-78f, -0x1.b0e57ep-81f}},
      {{0x1.11a948p-4f, -0x1.0cebe8p-5f, -0x1.d1ec8ap-7f, 0x1.7af106p-9f,
        0x1.d61bc8p-9f, 0x1.7a8118p-10f, 0x1.ea2822p-12f, 0x1.ed5774p-14f,
        0x1.d7b55ep-16f, 0x1.80258p-18f, 0x1.181f68p-20f, 0x1.875446p-23f,
        0x1.26eb1ap-25f, 0x1.96deb6p-28f, 0x1.d0b1bp-31f, 0x1.2d56cep-33f,
        0x1.766aap-36f, 0x1.fa48b2p-39f, 0x1.2b449ap-41f, 0x1.2d7c5cp-44f,
        0x1.82ee52p-47f, 0x1.d824acp-50f, 0x1.de322cp-53f, 0x1.23aed2p-55f,
        0x1.1ebf96p-58f, 0x1.4899acp-61f, 0x1.817d14p-64f, 0x1.77e5acp-67f,
        0x1.9b9844p-70f, 0x1.ca6f2cp-73f, 0x1.f66f3ep-76f, 0x1.e30cc2p-79f}},
      {{0x1.c34ab6p-15f, -0x1.caf11p-8f, 0x1.0a74c6p-7f, 0x1.eccedep-10f,
        -0x1.85b316p-11f, -0x1.720684p-11f, -0x1.498d02p-12f, -0x1.a020ecp-14f,
        -0x1.d48d7ep-16f, -0x1.b66a8ap-18f, -0x1.67f39p-20f, -0x1.1625ep-22f,
        -0x1.c779c2p-25f, -0x1.5315b8p-27f, -0x1.a18f8ap-30f, -0x1.204722p-32f,
        -0x1.7bab8ap-35f, -0x1.0e0084p-37f, -0x1.4fd692p-40f, -0x1.64032ap-43f,
        -0x1.dc4432p-46f, -0x1.2e5304p-48f, -0x1.3f48d6p-51f, -0x1.936c24p-54f,
        -0x1.9be0d6p-57f, -0x1.e7aa58p-60f, -0x1.26edaep-62f, -0x1.29187ep-65f,
        -0x1.4eef9ap-68f, -0x1.7f586ep-71f, -0x1.af7664p-74f, -0x1.aa6c62p-77f}},
      {{-0x1.54c7f6p-7f, 0x1.b97496p-8f, -0x1.e629bcp-11f, -0x1.6f6746p-10f,
        -0x1.211a4ep-12f, 0x1.627644p-13f, 0x1.254cf8p-13f, 0x1.fb5f8ep-15f,
        0x1.5d6e92p-16f, 0x1.805862p-18f, 0x1.68c39cp-20f, 0x1.37e922p-22f,
        0x1.16c51ep-24f, 0x1.c27926p-27f, 0x1.2d1176p-29f, 0x1.bbd524p-32f,
        0x1.368036p-34f, 0x1.d0f4fap-37f, 0x1.30b194p-39f, 0x1.5605f4p-42f,
        0x1.db878ap-45f, 0x1.3a668cp-47f, 0x1.5b23c6p-50f, 0x1.c604e4p-53f,
        0x1.e362b8p-56f, 0x1.2767acp-58f, 0x1.700bf4p-61f, 0x1.808d26p-64f,
        0x1.be0f52p-67f, 0x1.062e62p-69f, 0x1.2ef8dap-72f, 0x1.353b8ap-75f}},
      {{0x1.90d1d8p-12f, -0x1.d2d7c4p-12f, -0x1.822a32p-11f, 0x1.26d6p-12f,
        0x1.fa8724p-13f, 0x1.5b1f66p-16f, -0x1.1d936ap-15f, -0x1.b234f8p-16f,
        -0x1.88fd32p-17f, -0x1.02fc1ap-18f, -0x1.1a9c82p-20f, -0x1.1005c4p-22f,
        -0x1.11112cp-24f, -0x1.ea648ep-27f, -0x1.5419b8p-29f, -0x1.0ed5d2p-31f,
        -0x1.9561c6p-34f, -0x1.4dd90cp-36f, -0x1.c8e152p-39f, -0x1.fd2514p-42f,
        -0x1.8253cep-44f, -0x1.1253bap-46f, -0x1.2ee456p-49f, -0x1.a913c6p-52f,
        -0x1.bd95fap-55f, -0x1.1fa7f2p-57f, -0x1.7ccae2p-60f, -0x1.88928p-63f,
        -0x1.d6eab4p-66f, -0x1.245192p-68f, -0x1.5e6088p-71f, -0x1.5ca93ep-74f}},
      {{0x1.e1cac2p-11f, -0x1.d31378p-11f, 0x1.35d88ep-12f, 0x1.4f709ap-14f,
        -0x1.4f279ap-15f, -0x1.84ab6cp-15f, -0x1.89cff4p-17f, 0x1.119986p-18f,
        0x1.2e69d4p-18f, 0x1.40b01ep-19f, 0x1.bf99acp-21f, 0x1.0eb45p-22f,
        0x1.24c482p-24f, 0x1.10d274p-26f, 0x1.f0e58cp-29f, 0x1.a47c1p-31f,
        0x1.50e4e6p-33f, 0x1.01ad46p-35f, 0x1.8ac1f8p-38f, 0x1.16fa48p-40f,
        0x1.8f2988p-43f, 0x1.0c9f5p-45f, 0x1.66f09cp-48f, 0x1.dad47ap-51f,
        0x1.2fb17ap-53f, 0x1.829c28p-56f, 0x1.e8c09ep-59f, 0x1.28aebap-61f,
        0x1.6e8532p-64f, 0x1.b4dce6p-67f, 0x1.07410ap-69f, 0x1.352efep-72f}}};
};

/// gelu_tanh'(-a) for a >= 0. Relative error 2^-24.3.
struct gelu_tanh_derivative_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.1d6p3f;
  static constexpr float per_unit = 0x1p0f, per_cube = 0x1.04817p-5f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.8142ap-1f, 0x1.f940acp0f, 0x1.503d7cp1f,
       0x1.9797dp1f, 0x1.d4122cp1f, 0x1.0315ap2f, 0x1.1b269ep2f,
       0x1.2fb044p2f, 0x1.43b9bcp2f, 0x1.55dbep2f, 0x1.66245ep2f,
       0x1.754dfcp2f, 0x1.84b1dp2f, 0x1.92cb14p2f, 0x1.9fc0c8p2f,
       0x1.ac694ep2f, 0x1.b87e5p2f, 0x1.c3cbbp2f, 0x1.cebccap2f,
       0x1.d8c948p2f, 0x1.e355ccp2f, 0x1.ec3f46p2f, 0x1.f67a1p2f,
       0x1.ff01f6p2f, 0x1.04430cp3f, 0x1.089ce4p3f, 0x1.0ca226p3f,
       0x1.109accp3f, 0x1.14d4eep3f, 0x1.18ae1ap3f, 0x1.1c383p3f}};
  static constexpr simd::table32 c[]{
      {{0x1p-1f, -0x1.4f6404p-28f, -0x1.6c4b7ep-4f, -0x1.dc4cd8p-6f,
        -0x1.be4834p-8f, -0x1.65c458p-10f, -0x1.1bab5ep-12f, -0x1.6f21bap-15f,
        -0x1.f0e904p-18f, -0x1.1c82eap-20f, -0x1.4437p-23f, -0x1.7f94ep-26f,
        -0x1.c079ap-29f, -0x1.b7bd8ap-32f, -0x1.c14d0ep-35f, -0x1.e1e446p-38f,
        -0x1.e412c8p-41f, -0x1.e0781cp-44f, -0x1.ef648ap-47f, -0x1.f1bd2p-50f,
        -0x1.112e26p-52f, -0x1.f2f6acp-56f, -0x1.29b41ap-58f, -0x1.ef26e8p-62f,
        -0x1.189716p-64f, -0x1.d7ffb8p-68f, -0x1.c1b0a8p-71f, -0x1.dad584p-74f,
        -0x1.e5dd3ap-77f, -0x1.992886p-80f, -0x1.8e5632p-83f, -0x1.b5901cp-86f}},
      {{-0x1.988454p-1f, -0x1.b8baccp-2f, 0x1.b89c1ap-4f, 0x1.05214ap-4f,
        0x1.5161e2p-6f, 0x1.532a2cp-8f, 0x1.3e3952p-10f, 0x1.de2e3ap-13f,
        0x1.6ca1f8p-15f, 0x1.d23238p-18f, 0x1.241754p-20f, 0x1.7705fp-23f,
        0x1.d7dc92p-26f, 0x1.f13314p-29f, 0x1.0ec04ep-31f, 0x1.336f02p-34f,
        0x1.460b32p-37f, 0x1.54622p-40f, 0x1.6f8b28p-43f, 0x1.81cde6p-46f,
        0x1.b8834p-49f, 0x1.a2f63cp-52f, 0x1.028912p-54f, 0x1.beaab8p-58f,
        0x1.0521c8p-60f, 0x1.c691f6p-64f, 0x1.bea56p-67f, 0x1.e50e8p-70f,
        0x1.fe1a4cp-73f, 0x1.ba1a5ep-76f, 0x1.b9ad64p-79f, 0x1.f0b3aep-82f}},
      {{0x1.8c384ep-21f, 0x1.8cd1b6p-2f, 0x1.1e5ddap-7f, -0x1.8fe64ep-5f,
        -0x1.a78696p-6f, -0x1.1b6858p-7f, -0x1.4433p-9f, -0x1.2085b2p-11f,
        -0x1.f62f58p-14f, -0x1.69f80ep-16f, -0x1.f65e3ap-19f, -0x1.5fe08cp-21f,
        -0x1.de8248p-24f, -0x1.0ff06ap-26f, -0x1.3ca672p-29f, -0x1.7d9706p-32f,
        -0x1.ac2bd6p-35f, -0x1.d70852p-38f, -0x1.0abf5cp-40f, -0x1.24ef0ap-43f,
        -0x1.5c535ep-46f, -0x1.5966c8p-49f, -0x1.b948fep-52f, -0x1.8c599cp-55f,
        -0x1.de776ep-58f, -0x1.af4b86p-61f, -0x1.b556cap-64f, -0x1.e8c422p-67f,
        -0x1.0847e2p-69f, -0x1.d7b9eep-73f, -0x1.e3d6acp-76f, -0x1.16a398p-78f}},
      {{0x1.11af22p-2f, 0x1.028b8cp-6f, -0x1.396ae8p-4f, 0x1.4bd994p-8f,
        0x1.019094p-6f, 0x1.087fc8p-7f, 0x1.851562p-9f, 0x1.a71082p-11f,
        0x1.abe4d6p-13f, 0x1.6059f4p-15f, 0x1.1152b6p-17f, 0x1.a4946p-20f,
        0x1.36afdep-22f, 0x1.7ea0a8p-25f, 0x1.de0714p-28f, 0x1.328ddp-30f,
        0x1.6cd3c4p-33f, 0x1.a7cec8p-36f, 0x1.f85eap-39f, 0x1.222ea6p-41f,
        0x1.67cff4p-44f, 0x1.74762p-47f, 0x1.ed1698p-50f, 0x1.ccf4eap-53f,
        0x1.1f7cf8p-55f, 0x1.0c9bf6p-58f, 0x1.194b02p-61f, 0x1.43b7a4p-64f,
        0x1.683384p-67f, 0x1.4b395ep-70f, 0x1.5cf698p-73f, 0x1.9bd66cp-76f}},
      {{0x1.42e8fap-15f, -0x1.d2c51ep-4f, 0x1.5dfedep-5f, 0x1.f8ce78p-7f,
        -0x1.488d68p-9f, -0x1.129762p-8f, -0x1.2616cep-9f, -0x1.9cfa66p-11f,
        -0x1.f34f2ap-13f, -0x1.de992ep-15f, -0x1.a42b84p-17f, -0x1.662ab2p-19f,
        -0x1.215356p-21f, -0x1.843086p-24f, -0x1.054288p-26f, -0x1.65d1ep-29f,
        -0x1.c4ecc6p-32f, -0x1.16733cp-34f, -0x1.5ce66ep-37f, -0x1.a563b8p-40f,
        -0x1.10d4aep-42f, -0x1.27387cp-45f, -0x1.9573fap-48f, -0x1.8aebe6p-51f,
        -0x1.fd7d6ap-54f, -0x1.edd402p-57f, -0x1.0b3e1p-59f, -0x1.3cedb6p-62f,
        -0x1.6b164p-65f, -0x1.5831eep-68f, -0x1.74b18ep-71f, -0x1.c2eee8p-74f}},
      {{-0x1.f5be7ep-5f, 0x1.11e8cap-6f, -0x1.5210b2p-10f, -0x1.3fd20cp-7f,
        -0x1.734a0ep-9f, 0x1.76cd38p-11f, 0x1.080004p-10f, 0x1.10c75ap-11f,
        0x1.9e8468p-13f, 0x1.dc5e58p-15f, 0x1.e1a5a6p-17f, 0x1.cc24bap-19f,
        0x1.99e82ep-21f, 0x1.2dac62p-23f, 0x1.b7cf3cp-26f, 0x1.42e424p-28f,
        0x1.b434e6p-31f, 0x1.1ca004p-33f, 0x1.786ccep-36f, 0x1.de2126p-39f,
        0x1.43c346p-41f, 0x1.6ee0aap-44f, 0x1.05727ap-46f, 0x1.09e232p-49f,
        0x1.62fddep-52f, 0x1.6570b2p-55f, 0x1.903312p-58f, 0x1.e9628cp-61f,
        0x1.20b4c2p-63f, 0x1.1a7d92p-66f, 0x1.3a8ca6p-69f, 0x1.86156ep-72f}},
      {{-0x1.4d48fcp-12f, 0x1.42c1dcp-6f, -0x1.d2dff4p-8f, 0x1.728968p-10f,
        0x1.0030cp-9f, 0x1.171e4ep-11f, -0x1.3f8c04p-13f, -0x1.c4d5d4p-13f,
        -0x1.e6b618p-14f, -0x1.60cea8p-15f, -0x1.a621d4p-17f, -0x1.cb413ep-19f,
        -0x1.c7f8c6p-21f, -0x1.73392ap-23f, -0x1.27277p-25f, -0x1.d29eb4p-28f,
        -0x1.51fa28p-30f, -0x1.d6deb2p-33f, -0x1.4891d8p-35f, -0x1.b839aap-38f,
        -0x1.376802p-40f, -0x1.733c58p-43f, -0x1.11e118p-45f, -0x1.2449c6p-48f,
        -0x1.926046p-51f, -0x1.a73914p-54f, -0x1.eb6afp-57f, -0x1.3470e6p-59f,
        -0x1.76b742p-62f, -0x1.7c576ep-65f, -0x1.b323f6p-68f, -0x1.13cf2p-70f}},
      {{0x1.70d7b6p-7f, -0x1.97e58ap-8f, 0x1.700c66p-9f, 0x1.b8deb4p-11f,
        -0x1.78d004p-12f, -0x1.a5794cp-12f, -0x1.8f59c2p-14f, 0x1.0e3e34p-15f,
        0x1.7ba306p-15f, 0x1.756e1p-16f, 0x1.1aefa6p-17f, 0x1.6b2ec8p-19f,
        0x1.972cc2p-21f, 0x1.6d6decp-23f, 0x1.38eadp-25f, 0x1.0c70d2p-27f,
        0x1.9be0fap-30f, 0x1.2b7ebcp-32f, 0x1.c054d8p-35f, 0x1.3afa52p-37f,
        0x1.e38132p-40f, 0x1.230882p-42f, 0x1.e3e996p-45f, 0x1.f3d7ap-48f,
        0x1.7988c2p-50f, 0x1.862372p-53f, 0x1.ce045ap-56f, 0x1.39b4c4p-58f,
        0x1.94aa38p-61f, 0x1.8e6086p-64f, 0x1.da8b4p-67f, 0x1.4931fep-69f}},
      {{-0x1.08574ep-9f, -0x1.2d6ab2p-11f, 0x1.a000e8p-11f, -0x1.c17ef8p-12f,
        -0x1.591a42p-13f, 0x1.f45172p-16f, 0x1.f8cedp-14f, 0x1.6a1cbap-16f,
        -0x1.8cba7ap-21f, -0x1.520a8cp-17f, -0x1.477712p-18f, -0x1.f9312ep-20f,
        -0x1.5763c8p-21f, -0x1.8127b2p-23f, -0x1.8c8f6ep-25f, -0x1.7460dp-27f,
        -0x1.46c62ep-29f, -0x1.0f4cdap-31f, -0x1.ab13e2p-34f, -0x1.448d36p-36f,
        -0x1.e21bc6p-39f, -0x1.547ec6p-41f, -0x1.d0d026p-44f, -0x1.3f7e3p-46f,
        -0x1.b0ba4ap-49f, -0x1.1038dcp-51f, -0x1.5b0acep-54f, -0x1.b6eb22p-57f,
        -0x1.0c437cp-59f, -0x1.439c6cp-62f, -0x1.841fa6p-65f, -0x1.cd250cp-68f}}};
};

/// The same for 8 slots. Relative error 2^-25.4.
struct gelu_tanh_tail_small_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.3fcp2f;
  static constexpr float per_unit = 0x1.19999ap0f, per_square = 0x1.47ae14p-4f;
  static constexpr simd::table8 centre{
      {0x0p0f, 0x1.c57a0ep-1f, 0x1.c7e304p0f, 0x1.383c58p1f,
       0x1.8ef45cp1f, 0x1.df79bep1f, 0x1.142ad6p2f, 0x1.3b88ap2f}};
  static constexpr simd::table8 c[]{
      {{0x0p0f, 0x1.550bccp-3f, 0x1.11a776p-4f, 0x1.1f3734p-6f,
        0x1.457512p-9f, 0x1.d40bc6p-13f, 0x1.def78ep-17f, 0x1.87fe06p-22f}},
      {{0x1p-1f, -0x1.9d65p-5f, -0x1.bd7092p-4f, -0x1.5e4136p-5f,
        -0x1.10b296p-7f, -0x1.faec1cp-11f, -0x1.404e1ep-14f, -0x1.433524p-19f}},
      {{-0x1.988454p-2f, -0x1.4f335ap-3f, 0x1.82d5cep-5f, 0x1.506504p-5f,
        0x1.8e1cfp-7f, 0x1.f3fec4p-10f, 0x1.8ff218p-13f, 0x1.faa01ap-18f}},
      {{0x1.cb211ep-22f, 0x1.04e538p-3f, 0x1.5526dap-6f, -0x1.04c504p-6f,
        -0x1.3dc34p-7f, -0x1.241716p-9f, -0x1.32df38p-12f, -0x1.f3dad8p-17f}},
      {{0x1.11ab0cp-4f, -0x1.50db5p-7f, -0x1.bdaa6ap-6f, -0x1.49f4f8p-9f,
        0x1.0a578cp-8f, 0x1.b34a72p-10f, 0x1.3f688ap-12f, 0x1.5a1044p-16f}},
      {{0x1.59e5b6p-15f, -0x1.4169c6p-6f, 0x1.0248fep-7f, 0x1.487d96p-8f,
        -0x1.281734p-12f, -0x1.904158p-11f, -0x1.d1fb8cp-13f, -0x1.61d822p-16f}},
      {{-0x1.535ac6p-7f, 0x1.47cbcap-8f, 0x1.831a06p-10f, -0x1.ceeee2p-10f,
        -0x1.4013p-11f, 0x1.476ca2p-13f, 0x1.d35e4ep-14f, 0x1.15374cp-16f}},
      {{0x1.463208p-12f, 0x1.f7defap-10f, -0x1.8f44b4p-10f, -0x1.751e56p-20f,
        0x1.39938p-12f, 0x1.57828cp-15f, -0x1.25c348p-15f, -0x1.24250ep-17f}},
      {{0x1.f912aep-11f, -0x1.ab3c72p-11f, 0x1.7efc84p-16f, 0x1.f7d756p-13f,
        -0x1.6997f6p-16f, -0x1.a8ffc8p-15f, -0x1.147e9ap-18f, 0x1.68f9dep-18f}}};
};

/// The same for 8 slots. Relative error 2^-25.5.
struct gelu_tanh_derivative_small_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.614p2f;
  static constexpr float per_unit = 0x1p0f, per_square = 0x1.0a3d7p-4f;
  static constexpr simd::table8 centre{
      {0x0p0f, 0x1.8142ap-1f, 0x1.ea9af2p0f, 0x1.60100ep1f,
       0x1.b99df8p1f, 0x1.0c270ap2f, 0x1.33f88ap2f, 0x1.5e412ap2f}};
  static constexpr simd::table8 c[]{
      {{0x1p-1f, -0x1.4f6404p-28f, -0x1.8553c2p-4f, -0x1.67318p-6f,
        -0x1.79ddacp-9f, -0x1.26d64ep-13f, -0x1.4de698p-18f, -0x1.ed9c6p-25f}},
      {{-0x1.988454p-1f, -0x1.b8baccp-2f, 0x1.b14ddep-4f, 0x1.aa286cp-5f,
        0x1.45a25ep-7f, 0x1.5e596ap-11f, 0x1.f5f586p-16f, 0x1.d009d4p-22f}},
      {{0x1.233a0cp-20f, 0x1.8cd1a4p-2f, 0x1.742514p-6f, -0x1.766988p-5f,
        -0x1.e4120ep-7f, -0x1.7d3bdp-10f, -0x1.62e1eep-14f, -0x1.a19b92p-20f}},
      {{0x1.11ac32p-2f, 0x1.02934ap-6f, -0x1.61877p-4f, 0x1.709972p-7f,
        0x1.8010dp-7f, 0x1.ef3a2p-10f, 0x1.376c9ap-13f, 0x1.dd4562p-19f}},
      {{0x1.7620dcp-13f, -0x1.d2b7bcp-4f, 0x1.5dfc9ep-5f, 0x1.3f4f3p-7f,
        -0x1.24462cp-8f, -0x1.9f6f8ep-10f, -0x1.77faeap-13f, -0x1.831a1ep-18f}},
      {{-0x1.fd17cap-5f, 0x1.108692p-6f, 0x1.61b20ep-10f, -0x1.15fea8p-7f,
        -0x1.52c89cp-12f, 0x1.b9c388p-11f, 0x1.4572e4p-13f, 0x1.d76626p-18f}},
      {{0x1.7f7a3ep-9f, 0x1.4241aep-6f, -0x1.0a482p-7f, 0x1.02f374p-9f,
        0x1.2f058cp-10f, -0x1.d1d7a8p-13f, -0x1.93d88p-14f, -0x1.b93a56p-18f}},
      {{0x1.2b35fep-8f, -0x1.5f4f6p-8f, 0x1.3b15cep-9f, 0x1.c2814ep-12f,
        -0x1.d41b7ap-12f, -0x1.eae93p-16f, 0x1.48396p-15f, 0x1.4c7382p-18f}},
      {{0x1.5db312p-8f, -0x1.234332p-9f, 0x1.b232b8p-12f, -0x1.def364p-12f,
        0x1.d91cep-15f, 0x1.1e9488p-14f, -0x1.81b6fep-17f, -0x1.43d33cp-19f}},
      {{-0x1.b620dap-9f, 0x1.efdd3cp-11f, -0x1.953faap-12f, -0x1.144db6p-15f,
        0x1.70754ap-14f, -0x1.1ecd9ap-17f, -0x1.d9d168p-18f, 0x1.a9d26cp-20f}}};
};

}  // namespace ramp::kernels
