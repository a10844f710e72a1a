// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// (√(a² + 4) - a)/2 = squareplus(-a) for a >= 0. Relative error 2^-25.1.
struct squareplus_gap_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.5p3f;
  static constexpr float per_unit = 0x1.8p1f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.49976ap-2f, 0x1.4e402cp-1f, 0x1.fe60fp-1f,
       0x1.513a92p0f, 0x1.a740dap0f, 0x1.ff9096p0f, 0x1.2a4a8cp1f,
       0x1.5762b6p1f, 0x1.7fb15cp1f, 0x1.ab0554p1f, 0x1.d47224p1f,
       0x1.00a2cp2f, 0x1.153404p2f, 0x1.2adf18p2f, 0x1.402a0ep2f,
       0x1.562222p2f, 0x1.6acfcep2f, 0x1.7f0fb4p2f, 0x1.9576a6p2f,
       0x1.aafdaep2f, 0x1.c10cb2p2f, 0x1.d4541ap2f, 0x1.eb152ap2f,
       0x1.0069f4p3f, 0x1.0ae03p3f, 0x1.1573a4p3f, 0x1.1fd1dap3f,
       0x1.2a4974p3f, 0x1.35d2f2p3f, 0x1.3ff1ccp3f, 0x1.4b0f6ep3f}};
  static constexpr simd::table32 c[]{
      {{0x1p0f, 0x1.b430a6p-1f, 0x1.7375eep-1f, 0x1.3ce1cap-1f,
        0x1.13d9f2p-1f, 0x1.e21528p-2f, 0x1.a868e6p-2f, 0x1.7b2a04p-2f,
        0x1.53b2d8p-2f, 0x1.363faep-2f, 0x1.1b6e0ap-2f, 0x1.058c4ap-2f,
        0x1.e26546p-3f, 0x1.c2020cp-3f, 0x1.a41a5ep-3f, 0x1.8a388ap-3f,
        0x1.728f5ap-3f, 0x1.5eacdcp-3f, 0x1.4d1dfap-3f, 0x1.3b96aap-3f,
        0x1.2c5d2ap-3f, 0x1.1e3014p-3f, 0x1.12d4f6p-3f, 0x1.0684c8p-3f,
        0x1.f77374p-4f, 0x1.e4450cp-4f, 0x1.d24a98p-4f, 0x1.c1e6e6p-4f,
        0x1.b278cap-4f, 0x1.a2a246p-4f, 0x1.95a724p-4f, 0x1.8848cap-4f}},
      {{-0x1p-1f, -0x1.aea636p-2f, -0x1.611ff8p-2f, -0x1.1b9b8cp-2f,
        -0x1.ccbe08p-3f, -0x1.738fcp-3f, -0x1.2c3b02p-3f, -0x1.eddefep-4f,
        -0x1.9612eap-4f, -0x1.58617p-4f, -0x1.237808p-4f, -0x1.f5b3bap-5f,
        -0x1.ae9ca6p-5f, -0x1.794e1p-5f, -0x1.4ac81ap-5f, -0x1.24b0b8p-5f,
        -0x1.03b0dcp-5f, -0x1.d2ae58p-6f, -0x1.a64adap-6f, -0x1.7c06p-6f,
        -0x1.58fec4p-6f, -0x1.39cebcp-6f, -0x1.21d466p-6f, -0x1.08da02p-6f,
        -0x1.e7ad56p-7f, -0x1.c3ba18p-7f, -0x1.a33af4p-7f, -0x1.869f6ap-7f,
        -0x1.6c94c4p-7f, -0x1.52c146p-7f, -0x1.3e45fcp-7f, -0x1.29d428p-7f}},
      {{0x1.00004ap-3f, 0x1.ecba38p-4f, 0x1.b7d9f8p-4f, 0x1.6f0d5ep-4f,
        0x1.2a3626p-4f, 0x1.d4d7ccp-5f, 0x1.6a804p-5f, 0x1.1adbf8p-5f,
        0x1.b54a8ap-6f, 0x1.5e20d8p-6f, 0x1.166816p-6f, 0x1.c3b736p-7f,
        0x1.6c2e28p-7f, 0x1.2dc724p-7f, 0x1.f3de9cp-8f, 0x1.a316bep-8f,
        0x1.60724p-8f, 0x1.2dafap-8f, 0x1.04c596p-8f, 0x1.befff2p-9f,
        0x1.83e9eap-9f, 0x1.51806p-9f, 0x1.2c3d4ap-9f, 0x1.06e2bp-9f,
        0x1.d15dacp-10f, 0x1.9f8fe8p-10f, 0x1.7418a8p-10f, 0x1.4f1c66p-10f,
        0x1.2e878cp-10f, 0x1.0f489cp-10f, 0x1.ee94aap-11f, 0x1.c01f66p-11f}},
      {{-0x1.c8382ep-17f, -0x1.336644p-7f, -0x1.0262ccp-6f, -0x1.2445d4p-6f,
        -0x1.11a336p-6f, -0x1.cc64b6p-7f, -0x1.6ab394p-7f, -0x1.17d9dap-7f,
        -0x1.a38ddcp-8f, -0x1.43b12cp-8f, -0x1.ebb418p-9f, -0x1.7ca1e4p-9f,
        -0x1.233986p-9f, -0x1.cbe58cp-10f, -0x1.6a298ap-10f, -0x1.212e9p-10f,
        -0x1.cf0b2p-11f, -0x1.7ae538p-11f, -0x1.39bbep-11f, -0x1.00d1f4p-11f,
        -0x1.ab04bep-12f, -0x1.64142ap-12f, -0x1.319c28p-12f, -0x1.00c16ap-12f,
        -0x1.b58b54p-13f, -0x1.79182ep-13f, -0x1.46132ap-13f, -0x1.1c2848p-13f,
        -0x1.f0a53p-14f, -0x1.ae179cp-14f, -0x1.7c8d2ap-14f, -0x1.4e267ap-14f}},
      {{-0x1.fa33e4p-8f, -0x1.9cc55ap-8f, -0x1.8c7558p-9f, -0x1.026474p-16f,
        0x1.b22f14p-10f, 0x1.1e828ap-9f, 0x1.0f33fap-9f, 0x1.c2075cp-10f,
        0x1.5d8928p-10f, 0x1.08fa96p-10f, 0x1.8b6132p-11f, 0x1.26ffc4p-11f,
        0x1.b74e7ep-12f, 0x1.4ac976p-12f, 0x1.f50ae4p-13f, 0x1.7f4cacp-13f,
        0x1.27ae64p-13f, 0x1.cd0dfep-14f, 0x1.6b0e52p-14f, 0x1.1ff096p-14f,
        0x1.cd0f5cp-15f, 0x1.73422ap-15f, 0x1.2fe702p-15f, 0x1.eef02p-16f,
        0x1.9803aep-16f, 0x1.51c7a4p-16f, 0x1.1ad02cp-16f, 0x1.dc54b2p-17f,
        0x1.9239p-17f, 0x1.5315b8p-17f, 0x1.217ad6p-17f, 0x1.ee2a3cp-18f}}};
};

/// (1 - a/√(a² + 4))/2 = squareplus'(-a) for a >= 0. Relative error 2^-23.6.
struct squareplus_derivative_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.5p3f;
  static constexpr float per_unit = 0x1.8p1f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.5b7176p-2f, 0x1.5cc1ep-1f, 0x1.fdb22ep-1f,
       0x1.55a1cap0f, 0x1.a8b20ap0f, 0x1.01af72p1f, 0x1.2ad65cp1f,
       0x1.56d3ap1f, 0x1.7e098ep1f, 0x1.ac40fep1f, 0x1.d49eecp1f,
       0x1.ffe5cap1f, 0x1.1492e8p2f, 0x1.2acb7p2f, 0x1.410f6ep2f,
       0x1.5642e6p2f, 0x1.69b718p2f, 0x1.80e18ep2f, 0x1.952abcp2f,
       0x1.ab11e2p2f, 0x1.bf4f9ap2f, 0x1.d5be3p2f, 0x1.ebb6d2p2f,
       0x1.fefaf2p2f, 0x1.0a69f4p3f, 0x1.153a4cp3f, 0x1.203c5ap3f,
       0x1.2a240cp3f, 0x1.359cep3f, 0x1.403126p3f, 0x1.4b1f44p3f}};
  static constexpr simd::table32 c[]{
      {{0x1p-1f, 0x1.aa5ce2p-2f, 0x1.5aeeb2p-2f, 0x1.1bda2p-2f,
        0x1.c7a4ap-3f, 0x1.723e6p-3f, 0x1.298d0cp-3f, 0x1.ecaa94p-4f,
        0x1.9707c4p-4f, 0x1.5aa7b8p-4f, 0x1.2221dcp-4f, 0x1.f564ccp-5f,
        0x1.b092a2p-5f, 0x1.7acafep-5f, 0x1.4aee84p-5f, 0x1.233a96p-5f,
        0x1.0383c8p-5f, 0x1.d546a6p-6f, 0x1.a29bd8p-6f, 0x1.7c8ab2p-6f,
        0x1.58e02ap-6f, 0x1.3c1cb4p-6f, 0x1.202d88p-6f, 0x1.08344ep-6f,
        0x1.eb0d8p-7f, 0x1.c53ae6p-7f, 0x1.a3e1d8p-7f, 0x1.85892cp-7f,
        0x1.6ced3ep-7f, 0x1.5333fcp-7f, 0x1.3dcbbap-7f, 0x1.29b872p-7f}},
      {{-0x1.ffffd4p-3f, -0x1.eaa9fp-3f, -0x1.b24936p-3f, -0x1.6f5908p-3f,
        -0x1.26b156p-3f, -0x1.d2e6f2p-4f, -0x1.667b46p-4f, -0x1.19f734p-4f,
        -0x1.b6ab74p-5f, -0x1.6147cp-5f, -0x1.14a3bcp-5f, -0x1.c35318p-6f,
        -0x1.6e8872p-6f, -0x1.2f7a44p-6f, -0x1.f4320cp-7f, -0x1.a011cp-7f,
        -0x1.6019ccp-7f, -0x1.30219cp-7f, -0x1.01748ep-7f, -0x1.bfe49cp-8f,
        -0x1.83b78ap-8f, -0x1.552752p-8f, -0x1.29b8cap-8f, -0x1.05f03cp-8f,
        -0x1.d6221cp-9f, -0x1.a19be2p-9f, -0x1.74f41ep-9f, -0x1.4dbafp-9f,
        -0x1.2ef47p-9f, -0x1.0fd10ep-9f, -0x1.ed7a92p-10f, -0x1.bfe16cp-10f}},
      {{-0x1.38cafcp-16f, 0x1.e5729ap-6f, 0x1.8d9c74p-5f, 0x1.b79cbp-5f,
        0x1.982c1cp-5f, 0x1.5823a8p-5f, 0x1.0cdbb6p-5f, 0x1.a1efc4p-6f,
        0x1.3b73e8p-6f, 0x1.ea1f4ap-7f, 0x1.6d7f2cp-7f, 0x1.1cd426p-7f,
        0x1.b7e4ap-8f, 0x1.5b0712p-8f, 0x1.0f93d6p-8f, 0x1.ad61d6p-9f,
        0x1.5a909ap-9f, 0x1.1ef05ep-9f, 0x1.ce9156p-10f, 0x1.81f8f8p-10f,
        0x1.3fe15ap-10f, 0x1.0eb3dcp-10f, 0x1.c51ca6p-11f, 0x1.7f26f4p-11f,
        0x1.4c71b6p-11f, 0x1.1c8b22p-11f, 0x1.ea7496p-12f, 0x1.a7b81ep-12f,
        0x1.75033p-12f, 0x1.434ed8p-12f, 0x1.1c8aa2p-12f, 0x1.f4b2c2p-13f}},
      {{0x1.02bb66p-5f, 0x1.98585ap-6f, 0x1.76c25ap-7f, 0x1.c806d2p-13f,
        -0x1.b3e0dp-8f, -0x1.1dd58ep-7f, -0x1.0d994p-7f, -0x1.c18de8p-8f,
        -0x1.5b4e1ap-8f, -0x1.0c8d28p-8f, -0x1.87681ep-9f, -0x1.282096p-9f,
        -0x1.b88d7cp-10f, -0x1.4e48dep-10f, -0x1.f4dcd8p-11f, -0x1.7ab09p-11f,
        -0x1.24ee32p-11f, -0x1.d2b1bcp-12f, -0x1.67805cp-12f, -0x1.208a8cp-12f,
        -0x1.cb068ep-13f, -0x1.76549p-13f, -0x1.2d0a18p-13f, -0x1.ea1a0cp-14f,
        -0x1.9b993ep-14f, -0x1.53e2bap-14f, -0x1.1b0512p-14f, -0x1.d89a9ap-15f,
        -0x1.93c2fap-15f, -0x1.525044p-15f, -0x1.20e14ep-15f, -0x1.ed255cp-16f}},
      {{-0x1.36979cp-9f, -0x1.0ee73ap-7f, -0x1.50be6ap-7f, -0x1.d4474ep-8f,
        -0x1.8f493cp-9f, -0x1.769486p-12f, 0x1.c2fba2p-11f, 0x1.30a786p-10f,
        0x1.1a09fep-10f, 0x1.cac244p-11f, 0x1.5cec92p-11f, 0x1.03de62p-11f,
        0x1.7d3e0ep-12f, 0x1.17cdb8p-12f, 0x1.99f4bcp-13f, 0x1.2e0cfp-13f,
        0x1.c253f2p-14f, 0x1.53c6b6p-14f, 0x1.002ef6p-14f, 0x1.885acp-15f,
        0x1.2e3ccap-15f, 0x1.d6cd8p-16f, 0x1.70876cp-16f, 0x1.22be8p-16f,
        0x1.d0d9cep-17f, 0x1.74a6cap-17f, 0x1.2d5f8p-17f, 0x1.e897e6p-18f,
        0x1.924464p-18f, 0x1.4998p-18f, 0x1.10c7f4p-18f, 0x1.c4a6p-19f}}};
};

}  // namespace ramp::kernels
