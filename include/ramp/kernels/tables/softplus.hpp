#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// log(1 + e^-a) = 2^n·c_n(r) with -a = n·ln 2 + r, one slot for each n >= -31 and that of -31, where the function is e^-a
/// itself, for all below.
///
/// Each c_n: minimax of 2^-n·log(1 + w), w = e^-a, on |r| <= 0.34661 with the error in ULP of the value (Lawson's iteration);
/// c[0], c[1], ... rounded to float one by one with the rest refitted, then searched within ±6 ULP of each for the smallest
/// error of the evaluation itself on 20000 floats of the slot.
struct softplus_table {
  static constexpr simd::table32 c[]{
      {{0x1.62e43p-1f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
        0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
        0x1p+0f, 0x1p+0f, 0x1.fffffep-1f, 0x1.fffffap-1f,
        0x1.fffff2p-1f, 0x1.ffffe2p-1f, 0x1.ffffc2p-1f, 0x1.ffff82p-1f,
        0x1.ffff02p-1f, 0x1.fffe02p-1f, 0x1.fffc02p-1f, 0x1.fff802p-1f,
        0x1.fff002p-1f, 0x1.ffe004p-1f, 0x1.ffc00cp-1f, 0x1.ff802cp-1f,
        0x1.ff00acp-1f, 0x1.fe02a8p-1f, 0x1.fc0a8cp-1f, 0x1.f829b2p-1f,
        0x1.f0a30cp-1f, 0x1.e27076p-1f, 0x1.c8ff7cp-1f, 0x1.9f323ep-1f}},
      {{0x1p-1f, 0x1.ffffeep-1f, 0x1.ffffeep-1f, 0x1.ffffeep-1f,
        0x1.ffffeep-1f, 0x1.ffffeep-1f, 0x1.ffffecp-1f, 0x1.ffffeep-1f,
        0x1.ffffeap-1f, 0x1.ffffeap-1f, 0x1.ffffeap-1f, 0x1.ffffe2p-1f,
        0x1.ffffdp-1f, 0x1.ffffbp-1f, 0x1.ffff74p-1f, 0x1.fffef2p-1f,
        0x1.fffdf4p-1f, 0x1.fffbf2p-1f, 0x1.fff7f2p-1f, 0x1.ffeffp-1f,
        0x1.ffdffp-1f, 0x1.ffbff2p-1f, 0x1.ff801p-1f, 0x1.ff007p-1f,
        0x1.fe01f4p-1f, 0x1.fc07e2p-1f, 0x1.f81f78p-1f, 0x1.f07c2p-1f,
        0x1.e1e1e4p-1f, 0x1.c71c7ep-1f, 0x1.99999ep-1f, 0x1.555552p-1f}},
      {{0x1.fffe7p-4f, 0x1.fffdb6p-2f, 0x1.fffdb8p-2f, 0x1.fffdbap-2f,
        0x1.fffdc4p-2f, 0x1.fffd9ep-2f, 0x1.fffd94p-2f, 0x1.fffd8cp-2f,
        0x1.fffd6cp-2f, 0x1.fffd08p-2f, 0x1.fffd2p-2f, 0x1.fffd16p-2f,
        0x1.fffce8p-2f, 0x1.fffc86p-2f, 0x1.fffc42p-2f, 0x1.fffb22p-2f,
        0x1.fff93cp-2f, 0x1.fff528p-2f, 0x1.ffed32p-2f, 0x1.ffdd4p-2f,
        0x1.ffbd78p-2f, 0x1.ff7d7ep-2f, 0x1.fefddp-2f, 0x1.fdfefcp-2f,
        0x1.fc037cp-2f, 0x1.f815a6p-2f, 0x1.f05c86p-2f, 0x1.e16fbap-2f,
        0x1.c589dep-2f, 0x1.948caep-2f, 0x1.47af22p-2f, 0x1.c71ccp-3f}},
      {{-0x1.7f17bap-16f, 0x1.555d56p-3f, 0x1.555d32p-3f, 0x1.555d5p-3f,
        0x1.555d48p-3f, 0x1.555cf8p-3f, 0x1.555e18p-3f, 0x1.555c9ap-3f,
        0x1.555e16p-3f, 0x1.555c6cp-3f, 0x1.555adap-3f, 0x1.555b02p-3f,
        0x1.555b6p-3f, 0x1.555ac6p-3f, 0x1.5559fap-3f, 0x1.555882p-3f,
        0x1.55557ap-3f, 0x1.555092p-3f, 0x1.5545a6p-3f, 0x1.5531aap-3f,
        0x1.55081ep-3f, 0x1.54b3e6p-3f, 0x1.54088p-3f, 0x1.52b472p-3f,
        0x1.501066p-3f, 0x1.4ae046p-3f, 0x1.40bf62p-3f, 0x1.2d80dep-3f,
        0x1.0ac8a8p-3f, 0x1.a37d14p-4f, 0x1.061e44p-4f, 0x1.94916ep-6f}},
      {{-0x1.5e2acap-8f, 0x1.573d12p-5f, 0x1.573e7ap-5f, 0x1.573dfcp-5f,
        0x1.573b04p-5f, 0x1.5746dcp-5f, 0x1.57499ap-5f, 0x1.5749eep-5f,
        0x1.574fa8p-5f, 0x1.57617ep-5f, 0x1.575626p-5f, 0x1.5756bcp-5f,
        0x1.575bcap-5f, 0x1.576692p-5f, 0x1.5751f4p-5f, 0x1.575972p-5f,
        0x1.574bbcp-5f, 0x1.574818p-5f, 0x1.572fb6p-5f, 0x1.570116p-5f,
        0x1.569e88p-5f, 0x1.55f6c2p-5f, 0x1.549bf8p-5f, 0x1.51e8p-5f,
        0x1.4c95c6p-5f, 0x1.42169cp-5f, 0x1.2df26p-5f, 0x1.08d6p-5f,
        0x1.92dbaep-6f, 0x1.b2948cp-7f, 0x1.f78756p-11f, -0x1.93aa0ap-8f}},
      {{-0x1.72a098p-12f, 0x1.0ea462p-7f, 0x1.0ec42ap-7f, 0x1.0eb4c4p-7f,
        0x1.0eb74ep-7f, 0x1.0ef2d4p-7f, 0x1.0e54eap-7f, 0x1.0f0d1ep-7f,
        0x1.0e7884p-7f, 0x1.0f33d8p-7f, 0x1.0fa17p-7f, 0x1.0f9046p-7f,
        0x1.0f72f2p-7f, 0x1.0f9fe8p-7f, 0x1.0f51dp-7f, 0x1.0f92ap-7f,
        0x1.0f8af8p-7f, 0x1.0f701cp-7f, 0x1.0f801cp-7f, 0x1.0e98cp-7f,
        0x1.0d9f34p-7f, 0x1.0c5636p-7f, 0x1.0a5e4p-7f, 0x1.06ab7ap-7f,
        0x1.fe4978p-8f, 0x1.dc7382p-8f, 0x1.a083c4p-8f, 0x1.387fd8p-8f,
        0x1.1c6eaap-9f, -0x1.df2966p-11f, -0x1.7b08cap-9f, -0x1.0c4b88p-9f}}};
};

}  // namespace ramp::kernels
