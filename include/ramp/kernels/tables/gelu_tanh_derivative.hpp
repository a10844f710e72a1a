#pragma once

#include <ramp/simd/table.hpp>

namespace ramp::kernels {

/// gelu_tanh'(-a) = 2^n·(zero - a + factor·w)·c_n(r) with z(a) = theta·w, -w = n·ln 2/theta + r, slots as in
/// silu_derivative_table and fitted like it, as functions of r: a solves the cubic z(a) = -theta·(r + n·ln 2/theta).
///
/// theta = 2√(2/π)/slope for slope = 0x1.55ccp0 and cubic = 0x1.e912p-5, which are exact with the ratio 0.044715. Only in slot
/// -31 is there a factor: there the function is (1 - a·z'(a))·e^-z. Relative error 2^-26.2.
struct gelu_tanh_derivative_table {
  static constexpr simd::table32 zero{
      {0x1.8142p-1f, -0x1.40d9ap-2f, 0x1.8141d8p-1f, 0x1.8143p-1f,
       0x1.8143c8p-1f, 0x1.8141a6p-1f, 0x1.8141eep-1f, 0x1.81435p-1f,
       0x1.814184p-1f, 0x1.814302p-1f, 0x1.814288p-1f, 0x1.81439cp-1f,
       0x1.814394p-1f, 0x1.8143p-1f, 0x1.814176p-1f, 0x1.81426cp-1f,
       0x1.8141c8p-1f, 0x1.81427p-1f, 0x1.8143ap-1f, 0x1.81432p-1f,
       0x1.8143a4p-1f, 0x1.814378p-1f, 0x1.8143c6p-1f, 0x1.8142e2p-1f,
       0x1.81429cp-1f, 0x1.8141ccp-1f, 0x1.81429cp-1f, 0x1.81439p-1f,
       0x1.8143a6p-1f, 0x1.814312p-1f, 0x1.8142ap-1f, 0x1.8142ap-1f}};
  static constexpr float zero_low = -0x1.85a06cp-27f;
  static constexpr simd::table32 factor{
      {0.0f, 0x1.1f9c0ap0f, 0.0f, 0.0f,
       0.0f, 0.0f, 0.0f, 0.0f,
       0.0f, 0.0f, 0.0f, 0.0f,
       0.0f, 0.0f, 0.0f, 0.0f,
       0.0f, 0.0f, 0.0f, 0.0f,
       0.0f, 0.0f, 0.0f, 0.0f,
       0.0f, 0.0f, 0.0f, 0.0f,
       0.0f, 0.0f, 0.0f, 0.0f}};
  static constexpr simd::table32 c[]{
      {{0x1.54380cp-1f, -0x1.988448p1f, 0x1.25ebf6p3f, 0x1.1f0612p3f,
        0x1.180db2p3f, 0x1.1101dap3f, 0x1.09e274p3f, 0x1.02ae96p3f,
        0x1.f6c9eap2f, 0x1.e80afep2f, 0x1.d91d76p2f, 0x1.ca005cp2f,
        0x1.bab14p2f, 0x1.ab2e6ap2f, 0x1.9b75e8p2f, 0x1.8b86bp2f,
        0x1.7b5e1p2f, 0x1.6afb02p2f, 0x1.5a5bbep2f, 0x1.497e2p2f,
        0x1.3860ccp2f, 0x1.27005ap2f, 0x1.15577cp2f, 0x1.035ab4p2f,
        0x1.e1e892p1f, 0x1.bbf24cp1f, 0x1.9436c2p1f, 0x1.69ab2ep1f,
        0x1.3ac598p1f, 0x1.05d974p1f, 0x1.952358p0f, 0x1.195b04p0f}},
      {{-0x1.0fee3cp-3f, 0x1.e842bep1f, -0x1.537632p3f, -0x1.4b185ep3f,
        -0x1.42a34ep3f, -0x1.3a15c4p3f, -0x1.316f92p3f, -0x1.28af96p3f,
        -0x1.1fd432p3f, -0x1.16dd42p3f, -0x1.0dc8f4p3f, -0x1.0496acp3f,
        -0x1.f689d2p2f, -0x1.e3a54ap2f, -0x1.d07d6cp2f, -0x1.bd111p2f,
        -0x1.a95d1ep2f, -0x1.956084p2f, -0x1.811934p2f, -0x1.6c8462p2f,
        -0x1.579f66p2f, -0x1.426364p2f, -0x1.2cc398p2f, -0x1.16a4e8p2f,
        -0x1.ffa6ecp1f, -0x1.cfd9aap1f, -0x1.9c8cccp1f, -0x1.63a81cp1f,
        -0x1.229394p1f, -0x1.afd49ep0f, -0x1.0f7e9cp0f, -0x1.fe3ecp-2f}},
      {{-0x1.0eaceep-3f, -0x1.23c914p1f, 0x1.875fdep2f, 0x1.7d38aep2f,
        0x1.72f446p2f, 0x1.68911p2f, 0x1.5e0eb8p2f, 0x1.536be2p2f,
        0x1.48a682p2f, 0x1.3dbe62p2f, 0x1.32b14p2f, 0x1.277e64p2f,
        0x1.1c23eep2f, 0x1.10a0bap2f, 0x1.04f368p2f, 0x1.f236d4p1f,
        0x1.da2df8p1f, 0x1.c1cb22p1f, 0x1.a90bbp1f, 0x1.8feb22p1f,
        0x1.766304p1f, 0x1.5c638ep1f, 0x1.41cd2ep1f, 0x1.265f82p1f,
        0x1.09a176p1f, 0x1.d570dap0f, 0x1.90822ep0f, 0x1.40a792p0f,
        0x1.c584f6p-1f, 0x1.e889aap-2f, 0x1.9cf906p-4f, -0x1.dfab76p-4f}},
      {{0x1.5858e6p-6f, 0x1.d0fc6p-1f, -0x1.2c3c0ep1f, -0x1.2404d8p1f,
        -0x1.1bb3dcp1f, -0x1.13491cp1f, -0x1.0ac5cp1f, -0x1.02256cp1f,
        -0x1.f2d184p0f, -0x1.e11c1ep0f, -0x1.cf2aaap0f, -0x1.bcf7a4p0f,
        -0x1.aa85acp0f, -0x1.97cd58p0f, -0x1.84d068p0f, -0x1.718c3cp0f,
        -0x1.5dff3ep0f, -0x1.4a27bap0f, -0x1.3602dep0f, -0x1.218afep0f,
        -0x1.0cb5b2p0f, -0x1.eecddcp-1f, -0x1.c2db24p-1f, -0x1.94c82p-1f,
        -0x1.6328d6p-1f, -0x1.2b8d18p-1f, -0x1.d4c7d8p-2f, -0x1.37e1f4p-2f,
        -0x1.032b36p-3f, 0x1.7b9b36p-5f, 0x1.23769ap-3f, 0x1.bec38ep-4f}},
      {{0x1.8dd19ep-6f, -0x1.15e454p-2f, 0x1.58c08cp-1f, 0x1.4eca7ap-1f,
        0x1.44aadap-1f, 0x1.3a6b3cp-1f, 0x1.30185ep-1f, 0x1.25950cp-1f,
        0x1.1af312p-1f, 0x1.10257ap-1f, 0x1.05397p-1f, 0x1.f434d4p-2f,
        0x1.ddc2e6p-2f, 0x1.c6e8fep-2f, 0x1.afc4c6p-2f, 0x1.983dbp-2f,
        0x1.8061c4p-2f, 0x1.6827fcp-2f, 0x1.4f87cp-2f, 0x1.3677ep-2f,
        0x1.1ce564p-2f, 0x1.027462p-2f, 0x1.cd8a44p-3f, 0x1.91cccep-3f,
        0x1.4e9fcp-3f, 0x1.fe21aap-4f, 0x1.3a507cp-4f, 0x1.34e376p-6f,
        -0x1.54689p-5f, -0x1.3f221ap-4f, -0x1.cc0854p-5f, 0x1.c7c866p-9f}},
      {{-0x1.cc6078p-9f, 0x1.0ae414p-4f, -0x1.3d98ccp-3f, -0x1.3374d4p-3f,
        -0x1.29d674p-3f, -0x1.20096cp-3f, -0x1.15475cp-3f, -0x1.0b3d48p-3f,
        -0x1.00b438p-3f, -0x1.ece538p-4f, -0x1.d702dap-4f, -0x1.c20736p-4f,
        -0x1.ab07c6p-4f, -0x1.94ff94p-4f, -0x1.7df688p-4f, -0x1.66ee6ep-4f,
        -0x1.4f5d2ep-4f, -0x1.37a17p-4f, -0x1.1fa2b4p-4f, -0x1.0708aep-4f,
        -0x1.da5d46p-5f, -0x1.a59deep-5f, -0x1.6bba1ap-5f, -0x1.2a7634p-5f,
        -0x1.b75faap-6f, -0x1.e634d8p-7f, 0x1.6d0676p-13f, 0x1.17446cp-6f,
        0x1.d7d366p-6f, 0x1.668c34p-6f, -0x1.3db5a4p-8f, -0x1.24f0a4p-6f}},
      {{-0x1.a98112p-9f, -0x1.a4f772p-7f, 0x1.e370cep-6f, 0x1.cd3c2ap-6f,
        0x1.c1f264p-6f, 0x1.b5e774p-6f, 0x1.9b0a1p-6f, 0x1.8eab1p-6f,
        0x1.7bd214p-6f, 0x1.6ffdb6p-6f, 0x1.5ad16ep-6f, 0x1.514494p-6f,
        0x1.3758d6p-6f, 0x1.277d48p-6f, 0x1.114116p-6f, 0x1.00503cp-6f,
        0x1.d920acp-7f, 0x1.b2f522p-7f, 0x1.8fe4c8p-7f, 0x1.6a867cp-7f,
        0x1.377cb2p-7f, 0x1.12665ap-7f, 0x1.bb5ad6p-8f, 0x1.407428p-8f,
        0x1.2f71e4p-9f, -0x1.d271f2p-11f, -0x1.2fae1cp-8f, -0x1.050d2cp-7f,
        -0x1.d4a914p-8f, 0x1.657f4ap-10f, 0x1.2bd28ap-7f, 0x1.1d8bf8p-9f}}};
};

}  // namespace ramp::kernels
