#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// silu'(-a) = 2^n·(zero - a)·c_n(r) with -a = n·ln 2 + r, one slot for each n >= -31 and that of -31 for all below.
///
/// In slot n = -2 `zero` is the derivative's own, elsewhere a number close to it for which c_n(0) is almost a float; in slot
/// -31, where the function is (1 - a)·e^-a, it is 1. Each c_n: least squares of e^r·G(a)/(zero - a), G(a) =
/// (1 + w - a)/(1 + w)², w = e^-a, at 24 Chebyshev nodes of |r| <= 0.34661, relative error; c[0] rounded to float, then c[1],
/// c[2], ... one by one with the rest refitted (mpmath, 160 bits). Relative error 2^-25.6.
struct silu_derivative_table {
  static constexpr simd::table32 zero{
      {0x1.474a8p0f, 0x1p0f, 0x1.47494p0f, 0x1.474998p0f,
       0x1.474884p0f, 0x1.4749e8p0f, 0x1.4748bep0f, 0x1.474a66p0f,
       0x1.47488ap0f, 0x1.474944p0f, 0x1.4749fep0f, 0x1.474a8ap0f,
       0x1.47492cp0f, 0x1.474994p0f, 0x1.4749aap0f, 0x1.474a4ep0f,
       0x1.474a0cp0f, 0x1.4748bep0f, 0x1.474886p0f, 0x1.47484ep0f,
       0x1.4748b8p0f, 0x1.474914p0f, 0x1.47485ep0f, 0x1.4749aep0f,
       0x1.4749e4p0f, 0x1.474a72p0f, 0x1.474a62p0f, 0x1.474a98p0f,
       0x1.474852p0f, 0x1.474a28p0f, 0x1.474974p0f, 0x1.4749c4p0f}};
  static constexpr float zero_low = -0x1.bdf6fap-27f;
  static constexpr simd::table32 c[]{
      {{0x1.9079b4p-2f, 0x1p0f, 0x1.03a718p0f, 0x1.03c98cp0f,
        0x1.03ee8ep0f, 0x1.0416a6p0f, 0x1.0441e8p0f, 0x1.047114p0f,
        0x1.04a446p0f, 0x1.04dc7cp0f, 0x1.051a44p0f, 0x1.055e78p0f,
        0x1.05aap0f, 0x1.05fe6ep0f, 0x1.065d2ap0f, 0x1.06c838p0f,
        0x1.0741d6p0f, 0x1.07cce4p0f, 0x1.086d1ap0f, 0x1.09265ap0f,
        0x1.09fcep0f, 0x1.0af3dp0f, 0x1.0c0aaap0f, 0x1.0d383p0f,
        0x1.0e5b82p0f, 0x1.0f2308p0f, 0x1.0ed4f6p0f, 0x1.0bede2p0f,
        0x1.038af6p0f, 0x1.e20f0ep-1f, 0x1.9e2e0ap-1f, 0x1.39ae14p-1f}},
      {{0x1.5cedb8p-4f, 0x1p0f, 0x1.03d702p0f, 0x1.03fd0ep0f,
        0x1.042614p0f, 0x1.0452aep0f, 0x1.0483p0f, 0x1.04b7ecp0f,
        0x1.04f1a4p0f, 0x1.053156p0f, 0x1.0577bcp0f, 0x1.05c5eep0f,
        0x1.061d1ap0f, 0x1.067f3ap0f, 0x1.06ee2ap0f, 0x1.076c84p0f,
        0x1.07fd3ap0f, 0x1.08a3fap0f, 0x1.096556p0f, 0x1.0a45bep0f,
        0x1.0b4924p0f, 0x1.0c6ff6p0f, 0x1.0db166p0f, 0x1.0eef92p0f,
        0x1.0fda1ap0f, 0x1.0fb96cp0f, 0x1.0d03ep0f, 0x1.04b118p0f,
        0x1.e2ea88p-1f, 0x1.989424p-1f, 0x1.22fb14p-1f, 0x1.2f9bf8p-2f}},
      {{-0x1.10ec68p-4f, 0x1.fffff8p-2f, 0x1.040bd2p-1f, 0x1.043604p-1f,
        0x1.0463b8p-1f, 0x1.049596p-1f, 0x1.04cbdap-1f, 0x1.050794p-1f,
        0x1.05490ep-1f, 0x1.0591bap-1f, 0x1.05e28ap-1f, 0x1.063ceap-1f,
        0x1.06a25ep-1f, 0x1.071574p-1f, 0x1.07989cp-1f, 0x1.082f32p-1f,
        0x1.08dd0cp-1f, 0x1.09a6c2p-1f, 0x1.0a91a6p-1f, 0x1.0ba1fep-1f,
        0x1.0cd966p-1f, 0x1.0e3068p-1f, 0x1.0f8a14p-1f, 0x1.109a1ep-1f,
        0x1.10aa4ep-1f, 0x1.0e301p-1f, 0x1.0606f6p-1f, 0x1.e4c8e8p-2f,
        0x1.94f43cp-2f, 0x1.0d9abp-2f, 0x1.7e5eb8p-4f, -0x1.40e1bcp-5f}},
      {{-0x1.abe594p-7f, 0x1.55548ep-3f, 0x1.5b07aap-3f, 0x1.5b4698p-3f,
        0x1.5b89a4p-3f, 0x1.5bd4p-3f, 0x1.5c26ep-3f, 0x1.5c80f4p-3f,
        0x1.5ce58ep-3f, 0x1.5d54a4p-3f, 0x1.5dd162p-3f, 0x1.5e5cb2p-3f,
        0x1.5efbeep-3f, 0x1.5fb14ep-3f, 0x1.6081e8p-3f, 0x1.61749cp-3f,
        0x1.628dccp-3f, 0x1.63d518p-3f, 0x1.6551a4p-3f, 0x1.67089cp-3f,
        0x1.68ef08p-3f, 0x1.6ae476p-3f, 0x1.6c82bcp-3f, 0x1.6cde4cp-3f,
        0x1.69eb2ep-3f, 0x1.5f60d6p-3f, 0x1.450624p-3f, 0x1.0d1942p-3f,
        0x1.4f5236p-4f, 0x1.79d77ep-7f, -0x1.95ab6ep-5f, -0x1.b2d45cp-5f}},
      {{0x1.505466p-7f, 0x1.555b96p-5f, 0x1.5b642ap-5f, 0x1.5bae0ep-5f,
        0x1.5bf1a6p-5f, 0x1.5c44ap-5f, 0x1.5ca972p-5f, 0x1.5d0d64p-5f,
        0x1.5d87ccp-5f, 0x1.5e06b4p-5f, 0x1.5e978cp-5f, 0x1.5f3324p-5f,
        0x1.5ff516p-5f, 0x1.60ca8ap-5f, 0x1.61c4acp-5f, 0x1.62f168p-5f,
        0x1.644ae6p-5f, 0x1.65d976p-5f, 0x1.67a15ap-5f, 0x1.69ad4p-5f,
        0x1.6bc56ap-5f, 0x1.6da078p-5f, 0x1.6e471cp-5f, 0x1.6baf74p-5f,
        0x1.619a4cp-5f, 0x1.4757cap-5f, 0x1.0da1aep-5f, 0x1.3d9cd4p-6f,
        -0x1.e9506ep-10f, -0x1.84ac1ep-6f, -0x1.ac9268p-6f, -0x1.779f66p-9f}},
      {{0x1.042a76p-9f, 0x1.123bdp-7f, 0x1.176194p-7f, 0x1.178d5ap-7f,
        0x1.183f8ap-7f, 0x1.18b242p-7f, 0x1.189f1ap-7f, 0x1.192098p-7f,
        0x1.193bb4p-7f, 0x1.19cf9cp-7f, 0x1.1a5276p-7f, 0x1.1b590cp-7f,
        0x1.1bf06ep-7f, 0x1.1ce08cp-7f, 0x1.1de912p-7f, 0x1.1ea924p-7f,
        0x1.1fea4cp-7f, 0x1.218e1ep-7f, 0x1.239d8ep-7f, 0x1.252abep-7f,
        0x1.27217cp-7f, 0x1.27891p-7f, 0x1.25bd22p-7f, 0x1.1e23fcp-7f,
        0x1.0897f2p-7f, 0x1.b1ff86p-8f, 0x1.e2e7e2p-9f, -0x1.51205cp-10f,
        -0x1.e25ed8p-8f, -0x1.2d2ca8p-7f, -0x1.39ca3ep-10f, 0x1.b8bd5cp-8f}},
      {{-0x1.056d32p-10f, 0x1.68535p-10f, 0x1.707c02p-10f, 0x1.6e59f6p-10f,
        0x1.7566fap-10f, 0x1.77412ep-10f, 0x1.71cf2ap-10f, 0x1.74fdbep-10f,
        0x1.7016e8p-10f, 0x1.726d38p-10f, 0x1.73a474p-10f, 0x1.7ba956p-10f,
        0x1.790288p-10f, 0x1.7d06cap-10f, 0x1.7fd05p-10f, 0x1.7c618p-10f,
        0x1.7cc708p-10f, 0x1.80a7fap-10f, 0x1.8832dap-10f, 0x1.869ee8p-10f,
        0x1.8c41bap-10f, 0x1.8664dap-10f, 0x1.7bfb34p-10f, 0x1.6567a8p-10f,
        0x1.219a92p-10f, 0x1.46fed2p-11f, -0x1.4cb9aap-12f, -0x1.a5fe1cp-10f,
        -0x1.471074p-9f, -0x1.998c9p-11f, 0x1.468bc8p-9f, 0x1.2a50acp-10f}}};
};

}  // namespace ramp::kernels
