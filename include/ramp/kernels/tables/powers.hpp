// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <array>

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// 2^(k/32)/(1 - offset) for 0 <= k < 32, less k·2^18 in the bits, offset = 0x1.8a48dp-7f, and (1 - offset)·e^-r - 1
/// in powers of r.
struct power_table {
  static constexpr int size = 32;
  static constexpr std::array remainder{-0x1.8a48dp-7f, -0x1.f9d6dcp-1f, 0x1.f9d7eap-2f, -0x1.51b24p-3f};
  static constexpr simd::table32 powers{
      {0x1.031e2cp0f, 0x1.00cab4p0f, 0x1.fe970ap-1f, 0x1.fc83ep-1f,
       0x1.fa91eep-1f, 0x1.f8c1ecp-1f, 0x1.f7149ap-1f, 0x1.f58abap-1f,
       0x1.f42512p-1f, 0x1.f2e46ep-1f, 0x1.f1c99cp-1f, 0x1.f0d572p-1f,
       0x1.f008c8p-1f, 0x1.ef647ap-1f, 0x1.eee96cp-1f, 0x1.ee9884p-1f,
       0x1.ee72bp-1f, 0x1.ee78ep-1f, 0x1.eeac0ap-1f, 0x1.ef0d2cp-1f,
       0x1.ef9d48p-1f, 0x1.f05d62p-1f, 0x1.f14e8cp-1f, 0x1.f271d4p-1f,
       0x1.f3c856p-1f, 0x1.f5533p-1f, 0x1.f71388p-1f, 0x1.f90a8ap-1f,
       0x1.fb3968p-1f, 0x1.fda15cp-1f, 0x1.0043a4p0f, 0x1.03218ap0f}};
};

/// 2^(k/8)/(1 - offset) for 0 <= k < 8, less k·2^20 in the bits, offset = 0x1.9c60dp-5f, and (1 - offset)·e^-r - 1
/// in powers of r.
struct small_power_table {
  static constexpr int size = 8;
  static constexpr std::array remainder{-0x1.9c60dap-5f, -0x1.e639f2p-1f, 0x1.e64da4p-2f, -0x1.4437a2p-3f};
  static constexpr simd::table8 powers{
      {0x1.0d91e6p0f, 0x1.05f7d4p0f, 0x1.00931p0f, 0x1.fd96c4p-1f,
       0x1.fd3abcp-1f, 0x1.ffbbdp-1f, 0x1.055c5ap0f, 0x1.0e64b6p0f}};
};

}  // namespace ramp::kernels
