// The operations on one register: those of each architecture, then their portable twins.
//
// This folder is the only place that knows xsimd versions and raw intrinsics. A new instruction set is a new file that
// overloads functions of generic.hpp and memory.hpp for registers of its own, constrained by a concept that is built
// on single_register.
#pragma once

#include <ramp/detail/simd/types.hpp>

#include <ramp/detail/simd/avx2.hpp>
#include <ramp/detail/simd/avx512.hpp>
#include <ramp/detail/simd/neon64.hpp>
#include <ramp/detail/simd/other_fma.hpp>
#include <ramp/detail/simd/scalar.hpp>
#include <ramp/detail/simd/x86.hpp>
// After all of them: a qualified call finds only what is declared before it.
#include <ramp/detail/simd/generic.hpp>
