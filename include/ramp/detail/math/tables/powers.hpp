// Written by generate.py: see there for what the numbers are.
// clang-format off
#pragma once

#include <array>

#include <ramp/detail/simd/lookup.hpp>

namespace ramp::detail {

/// 2^(k/16)/(1 - offset) for 0 <= k < 16, less k·2^19 in the bits, offset = 0x1.c0dc4cp-6f, and (1 - offset)·e^-r - 1
/// in powers of r.
struct power_table {
  static constexpr int size = 16;
  static constexpr std::array remainder{-0x1.c0dc4ep-6f, -0x1.f1f91ep-1f, 0x1.f1fea8p-2f, -0x1.4bee36p-3f};
  static constexpr detail::table16 powers{
      {0x1.073604p0f, 0x1.02dd46p0f, 0x1.ff089cp-1f, 0x1.fbbdep-1f,
       0x1.f9032cp-1f, 0x1.f6dee2p-1f, 0x1.f557aap-1f, 0x1.f47478p-1f,
       0x1.f43c9p-1f, 0x1.f4b786p-1f, 0x1.f5ed46p-1f, 0x1.f7e616p-1f,
       0x1.faaa98p-1f, 0x1.fe43dp-1f, 0x1.02bb2ap0f, 0x1.081a7ap0f}};
};

/// 2^(k/8)/(1 - offset) for 0 <= k < 8, less k·2^20 in the bits, offset = 0x1.9c60dp-5f, and (1 - offset)·e^-r - 1
/// in powers of r.
struct small_power_table {
  static constexpr int size = 8;
  static constexpr std::array remainder{-0x1.9c60dap-5f, -0x1.e639f2p-1f, 0x1.e64da4p-2f, -0x1.4437a2p-3f};
  static constexpr detail::table8 powers{
      {0x1.0d91e6p0f, 0x1.05f7d4p0f, 0x1.00931p0f, 0x1.fd96c4p-1f,
       0x1.fd3abcp-1f, 0x1.ffbbdp-1f, 0x1.055c5ap0f, 0x1.0e64b6p0f}};
};

}  // namespace ramp::detail
