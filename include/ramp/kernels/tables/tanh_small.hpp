// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// tanh(a) for a >= 0. Relative error 2^-26.0.
struct tanh_small_table {
  static constexpr float highest = 0x1.233334p3f, per_unit = 0x1.a5fa46p1f;
  static constexpr float by_octaves_from = 2;
  static constexpr simd::table8 centre{
      {0x0p0f, 0x1.9dd49ep-2f, 0x1.cc3484p-1f, 0x1.83ece4p0f,
       0x1.379398p1f, 0x1.cdd9f4p1f, 0x1.61aa28p2f, 0x1.f12f06p2f}};
  static constexpr simd::table8 c[]{
      {{0x0p0f, 0x1.88ae8ep-2f, 0x1.6e7462p-1f, 0x1.d0d5c6p-1f,
        0x1.f83096p-1f, 0x1.ff3f9ep-1f, 0x1.fffbd8p-1f, 0x1.fffff4p-1f}},
      {{0x1p0f, 0x1.b4b51ep-1f, 0x1.f36f04p-2f, 0x1.67f0cp-3f,
        0x1.f00ab8p-6f, 0x1.807be8p-9f, 0x1.09d656p-14f, 0x1.8027dap-21f}},
      {{-0x1.2e2c1ap-23f, -0x1.4eef8cp-2f, -0x1.65763cp-2f, -0x1.46c862p-3f,
        -0x1.e8768ep-6f, -0x1.7fed82p-9f, -0x1.0a856ep-14f, -0x1.806f9cp-21f}},
      {{-0x1.55530ep-2f, -0x1.456214p-3f, 0x1.6576c6p-4f, 0x1.61662ap-4f,
        0x1.3ba662p-6f, 0x1.fe59eep-10f, 0x1.64ee64p-15f, 0x1.fd9446p-22f}},
      {{-0x1.74b8bep-13f, 0x1.5c0612p-3f, 0x1.ba3d2ap-5f, -0x1.9c1dfcp-6f,
        -0x1.286d5ap-7f, -0x1.fad0cp-11f, -0x1.59e91p-16f, -0x1.f6b486p-23f}},
      {{0x1.146c9ap-3f, 0x1.a0b1e6p-8f, -0x1.d12a26p-5f, -0x1.0949d8p-9f,
        0x1.9e612ep-9f, 0x1.920184p-12f, 0x1.0a8dd8p-17f, 0x1.a75cccp-24f}},
      {{-0x1.dd83bp-8f, -0x1.06a93p-4f, 0x1.b3c8b6p-7f, 0x1.c13922p-8f,
        -0x1.7033c2p-11f, -0x1.0ff968p-13f, -0x1.ca4b78p-19f, -0x1.430626p-25f}},
      {{-0x1.4b349cp-5f, 0x1.2ee83ep-6f, 0x1.277416p-7f, -0x1.f61deap-9f,
        0x1.8f263ep-17f, 0x1.1345f6p-15f, 0x1.2a9ffap-20f, 0x1.1f3174p-27f}}};
};

}  // namespace ramp::kernels
