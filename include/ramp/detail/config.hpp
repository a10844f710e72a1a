// What every other header stands on: the language and the arithmetic that ramp needs, and the inlining macros.
#pragma once

#include <cfloat>

#if (defined(_MSVC_LANG) && _MSVC_LANG < 202002L) || (!defined(_MSVC_LANG) && __cplusplus < 202002L)
#error "ramp needs C++20: compile with -std=c++20"
#define RAMP_REFUSED
#endif

#if !defined(RAMP_ALLOW_FAST_MATH) &&                                                                 \
    (defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__ > 0) ||         \
     defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || defined(__NO_SIGNED_ZEROS__) || \
     defined(_M_FP_FAST))
#error \
    "ramp: -ffast-math and its parts (finite-math-only, associative-math, reciprocal-math, no-signed-zeros) let the compiler remove the error compensation and the NaN handling that ramp's results rest on; compile this file without them, or define RAMP_ALLOW_FAST_MATH and lose the promised accuracy"
#endif

// 1, 2 and 64: float expressions are evaluated in double or long double, as on x87. Below 0: in whatever the compiler
// chooses, as with -mfpmath=both, and with clang's -ffast-math, which is refused above. 16 and 32 concern smaller
// types.
#if FLT_EVAL_METHOD == 1 || FLT_EVAL_METHOD == 2 || FLT_EVAL_METHOD == 64 || \
    (FLT_EVAL_METHOD < 0 && !defined(RAMP_ALLOW_FAST_MATH) && !defined(__FAST_MATH__))
#error \
    "ramp: the compiler evaluates float expressions in a wider type (FLT_EVAL_METHOD is not 0), so that the bits of a result would depend on where it is computed; on 32-bit x86 add -msse2 -mfpmath=sse"
#define RAMP_REFUSED
#endif

// Functions on registers are inlined into the loop that runs them: a register crosses a function boundary through
// memory. A function that is no template of the register's type is inlined at every optimization level. The linker
// cannot confuse a small function that is never emitted with its twin from an object compiled with other -m flags.
#if defined(_MSC_VER) && !defined(__clang__)
#define RAMP_INLINE __forceinline
#define RAMP_LAMBDA_INLINE [[msvc::forceinline]]
#else
#define RAMP_INLINE [[gnu::always_inline]] inline
#define RAMP_LAMBDA_INLINE __attribute__((always_inline))
#endif

// RAMP_KERNEL marks the functions that math consists of, RAMP_FLATTEN those that they are inlined into, all at once.
// GCC processes a body once for every always_inline function on the way to it: a dozen of them, nested, took half of
// the compile time of a file.
// `noclone` works around GCC 12, which at -O2 calls a function with several callers in spite of `flatten`, once it has
// cloned it with other parameters. A call in a loop that needs all registers makes the loop take up to 1.3 times as
// long.
// Only on x86, where a struct of registers is returned in memory. On 64-bit ARM GCC 12 returns it in registers, stores
// them in a stack slot that another object had, and loads from the slot before: squareplus<double>(4)(x) was 4.
#if defined(__GNUC__) && !defined(__clang__) && (defined(__x86_64__) || defined(__i386__))
#define RAMP_KERNEL [[gnu::noclone]] inline
#define RAMP_FLATTEN [[gnu::flatten]]
#else
#define RAMP_KERNEL RAMP_INLINE
#define RAMP_FLATTEN
#endif
