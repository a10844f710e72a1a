// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// tanh'(a) = 1 - tanh(a)² for a >= 0. Relative error 2^-26.2.
struct tanh_derivative_table {
  static constexpr float lowest = 0x0p0f, highest = 0x1.5p3f;
  static constexpr float per_unit = 0x1.8p1f;
  static constexpr simd::table32 centre{
      {0x0p0f, 0x1.5a9702p-2f, 0x1.5cf64ep-1f, 0x1.0ec9ccp0f,
       0x1.683586p0f, 0x1.bd6c46p0f, 0x1.08fc5p1f, 0x1.352776p1f,
       0x1.5e84fcp1f, 0x1.88d0ap1f, 0x1.b2462ep1f, 0x1.dc5906p1f,
       0x1.03b75ep2f, 0x1.18f64ep2f, 0x1.2de726p2f, 0x1.447a56p2f,
       0x1.58e102p2f, 0x1.6ea64cp2f, 0x1.84ce7p2f, 0x1.997502p2f,
       0x1.af39cp2f, 0x1.c520e8p2f, 0x1.d90022p2f, 0x1.ee8d2cp2f,
       0x1.01a184p3f, 0x1.0c865ap3f, 0x1.17622ap3f, 0x1.22680ap3f,
       0x1.2d2d78p3f, 0x1.372a3p3f, 0x1.41f2e4p3f, 0x1.4cc3cap3f}};
  static constexpr simd::table32 c[]{
      {{0x1p0f, 0x1.c98cfap-1f, 0x1.4c3c9ep-1f, 0x1.894b7ep-2f,
        0x1.b52bb8p-3f, 0x1.db16a6p-4f, 0x1.f95644p-5f, 0x1.016fbep-5f,
        0x1.0fd1f8p-6f, 0x1.19df46p-7f, 0x1.278e3ep-8f, 0x1.32a53ap-9f,
        0x1.3900c2p-10f, 0x1.42601cp-11f, 0x1.4f2948p-12f, 0x1.4b158cp-13f,
        0x1.5e082p-14f, 0x1.628dap-15f, 0x1.62d26ep-16f, 0x1.74339p-17f,
        0x1.790718p-18f, 0x1.7c50a6p-19f, 0x1.98c4aep-20f, 0x1.a0e494p-21f,
        0x1.b47ebcp-22f, 0x1.b9e34cp-23f, 0x1.c0557ap-24f, 0x1.c23a06p-25f,
        0x1.cb4c1cp-26f, 0x1.ec1512p-27f, 0x1.f5985ep-28f, 0x1.fe451ep-29f}},
      {{-0x1.67cfe4p-26f, -0x1.2a6be6p-1f, -0x1.89b9a8p-1f, -0x1.34a928p-1f,
        -0x1.83b6a6p-2f, -0x1.beafecp-3f, -0x1.e980aep-4f, -0x1.fab7e8p-5f,
        -0x1.0d8e52p-5f, -0x1.18a83ep-6f, -0x1.26e37p-7f, -0x1.324958p-8f,
        -0x1.38d0e8p-9f, -0x1.4246bcp-10f, -0x1.4f1b92p-11f, -0x1.4b0edap-12f,
        -0x1.5e0462p-13f, -0x1.628bb4p-14f, -0x1.62d178p-15f, -0x1.743308p-16f,
        -0x1.7906d2p-17f, -0x1.7c5082p-18f, -0x1.98c49ap-19f, -0x1.a0e488p-20f,
        -0x1.b47eb6p-21f, -0x1.b9e348p-22f, -0x1.c05578p-23f, -0x1.c23a04p-24f,
        -0x1.cb4c1ap-25f, -0x1.ec1512p-26f, -0x1.f5985ep-27f, -0x1.fe451cp-28f}},
      {{-0x1.ffffb2p-1f, -0x1.37932cp-1f, 0x1.1b566p-5f, 0x1.4d6cbap-2f,
        0x1.293104p-2f, 0x1.886e62p-3f, 0x1.ca93f8p-4f, 0x1.ea9a5ap-5f,
        0x1.090e44p-5f, 0x1.163c32p-6f, 0x1.258e6ep-7f, 0x1.3191c6p-8f,
        0x1.387148p-9f, 0x1.421408p-10f, 0x1.4f003p-11f, 0x1.4b017cp-12f,
        0x1.5dfcf2p-13f, 0x1.6287e6p-14f, 0x1.62cf9p-15f, 0x1.743202p-16f,
        0x1.79064cp-17f, 0x1.7c503ap-18f, 0x1.98c47ep-19f, 0x1.a0e47cp-20f,
        0x1.b47eb8p-21f, 0x1.b9e34ep-22f, 0x1.c0558p-23f, 0x1.c23a04p-24f,
        0x1.cb4c1ap-25f, 0x1.ec1522p-26f, 0x1.f5986cp-27f, 0x1.fe4524p-28f}},
      {{-0x1.691ecp-14f, 0x1.4e5a76p-1f, 0x1.f1075ap-2f, 0x1.f4f616p-5f,
        -0x1.73ce84p-4f, -0x1.845112p-4f, -0x1.09eed8p-4f, -0x1.31f5bap-5f,
        -0x1.55844ap-6f, -0x1.6c8e82p-7f, -0x1.83dddep-8f, -0x1.9584dap-9f,
        -0x1.9f9872p-10f, -0x1.ace896p-11f, -0x1.be60f6p-12f, -0x1.b9362ap-13f,
        -0x1.d2941ep-14f, -0x1.d8acf4p-15f, -0x1.d910f6p-16f, -0x1.f0419cp-17f,
        -0x1.f6b38ap-18f, -0x1.fb174ep-19f, -0x1.1082bcp-19f, -0x1.15eee4p-20f,
        -0x1.22ff54p-21f, -0x1.269888p-22f, -0x1.2ae46cp-23f, -0x1.2c2844p-24f,
        -0x1.32349ap-25f, -0x1.480e3p-26f, -0x1.4e65eep-27f, -0x1.54300ap-28f}},
      {{0x1.561212p-1f, 0x1.5eeb34p-3f, -0x1.3a0a4ep-2f, -0x1.96b5e4p-3f,
        -0x1.2e0d2cp-5f, 0x1.25390ap-6f, 0x1.7d8ceap-6f, 0x1.08e84cp-6f,
        0x1.3e14d8p-7f, 0x1.5fc2aep-8f, 0x1.7cbb1ep-9f, 0x1.919a78p-10f,
        0x1.9d7f7p-11f, 0x1.abbe2cp-12f, 0x1.bdb33ep-13f, 0x1.b8d40cp-14f,
        0x1.d2478ep-15f, 0x1.d875d6p-16f, 0x1.d8f0a4p-17f, 0x1.f018e4p-18f,
        0x1.f6947ap-19f, 0x1.fb0622p-20f, 0x1.106f88p-20f, 0x1.15d9bp-21f,
        0x1.22ea2p-22f, 0x1.2681dcp-23f, 0x1.2acf98p-24f, 0x1.2c1a18p-25f,
        0x1.322694p-26f, 0x1.47f67p-27f, 0x1.4e4ecep-28f, 0x1.54186cp-29f}},
      {{-0x1.7b8b32p-7f, -0x1.b0820cp-2f, -0x1.433f5ep-4f, 0x1.e03434p-4f,
        0x1.e6e8dep-5f, 0x1.930fbcp-7f, -0x1.64c76ep-9f, -0x1.2d9dd8p-8f,
        -0x1.b4a78p-9f, -0x1.044d44p-9f, -0x1.2524ap-10f, -0x1.3adbc6p-11f,
        -0x1.478956p-12f, -0x1.54d31cp-13f, -0x1.6491a6p-14f, -0x1.5df686p-15f,
        -0x1.73fdep-16f, -0x1.786558p-17f, -0x1.7871dep-18f, -0x1.8b7abep-19f,
        -0x1.900bacp-20f, -0x1.926aap-21f, -0x1.b42e0ap-22f, -0x1.baa99ap-23f,
        -0x1.d19538p-24f, -0x1.d5f028p-25f, -0x1.dce15cp-26f, -0x1.dcbf68p-27f,
        -0x1.e5e6a6p-28f, -0x1.0673d4p-28f, -0x1.0b410cp-29f, -0x1.0e84fep-30f}},
      {{-0x1.5b1e0cp-2f, 0x1.f22b94p-6f, 0x1.83f44ap-3f, 0x1.293a7ep-6f,
        -0x1.12327ap-5f, -0x1.22f3dcp-6f, -0x1.2c8d2cp-8f, -0x1.1e62c6p-14f,
        0x1.77c12p-11f, 0x1.43fed8p-11f, 0x1.8acb7cp-12f, 0x1.bed876p-13f,
        0x1.d8504ep-14f, 0x1.eb2a5p-15f, 0x1.fb4714p-16f, 0x1.0fa3e2p-16f,
        0x1.171496p-17f, 0x1.1ee62ap-18f, 0x1.20b6aap-19f, 0x1.2c8eaap-20f,
        0x1.337adp-21f, 0x1.3baa9ep-22f, 0x1.3f1254p-23f, 0x1.5304fcp-24f,
        0x1.55746ep-25f, 0x1.62fdecp-26f, 0x1.679bc8p-27f, 0x1.748b66p-28f,
        0x1.7e9612p-29f, 0x1.818e8p-30f, 0x1.8c4f12p-31f, 0x1.a34c5ap-32f}}};
};

}  // namespace ramp::kernels
