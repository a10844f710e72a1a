// What every other header stands on: the compiler's flags that ramp refuses, and the inlining macros.
#pragma once

#if (defined(_MSVC_LANG) && _MSVC_LANG < 202002L) || (!defined(_MSVC_LANG) && __cplusplus < 202002L)
#error "ramp needs C++20: compile with -std=c++20"
#define RAMP_WITHOUT_CXX20
#endif

#if !defined(RAMP_ALLOW_FAST_MATH) &&                                                                 \
    (defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__ > 0) ||         \
     defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || defined(__NO_SIGNED_ZEROS__) || \
     defined(_M_FP_FAST))
#error \
    "ramp: -ffast-math and its parts (finite-math-only, associative-math, reciprocal-math, no-signed-zeros) let the compiler remove the error compensation and the NaN handling that ramp's results rest on; compile this file without them, or define RAMP_ALLOW_FAST_MATH and lose the promised accuracy"
#endif

// Kernels are inlined into the loop that runs them: a batch crosses a function boundary through memory. Whatever is not
// a template of the register's type is inlined at every optimisation level: a small function that is never emitted
// cannot be mixed up by the linker with its twin from an object compiled with other -m flags.
#if defined(_MSC_VER) && !defined(__clang__)
#define RAMP_INLINE __forceinline
#define RAMP_LAMBDA_INLINE [[msvc::forceinline]]
#else
#define RAMP_INLINE [[gnu::always_inline]] inline
#define RAMP_LAMBDA_INLINE __attribute__((always_inline))
#endif

// What kernels are made of, and what they are inlined into, all at once. GCC works through a body once for every
// always_inline function on its way: with a dozen of them, one on another, that was half of the time a file took.
// `noclone`, since GCC 12 at -O2 calls a kernel of several callers, for all `flatten` says, once it has a clone of it
// with other parameters: a loop that needs all registers takes up to 1.3 times as long with a call in it.
#if defined(__GNUC__) && !defined(__clang__)
#define RAMP_KERNEL [[gnu::noclone]] inline
#define RAMP_FLATTEN [[gnu::flatten]]
#else
#define RAMP_KERNEL RAMP_INLINE
#define RAMP_FLATTEN
#endif
