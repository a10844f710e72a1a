# RAMP_TEST_INSTRUCTION_SETS: what this machine, or its emulator, can run. RAMP_TEST_FLAGS_<set>: the compiler's flags.
# RAMP_TEST_NATIVE_SET: the set whose bits -march=native must reproduce; empty where that is not known.
include(CheckCXXSourceRuns)

# -march overrides CMAKE_CXX_FLAGS=-march=native.
set(RAMP_TEST_FLAGS_sse2 -march=x86-64)
set(RAMP_TEST_FLAGS_avx2 -march=x86-64 -mavx2 -mfma)
# Those of Skylake-X. xsimd 9 and newer choose another architecture for -march=native on most machines with AVX-512.
set(RAMP_TEST_FLAGS_avx512 -march=x86-64 -mavx512f -mavx512cd -mavx512bw -mavx512dq -mavx512vl -mfma)
set(RAMP_TEST_FLAGS_neon "")

function(ramp_test_add_set set condition)
  check_cxx_source_runs("int main() { return (${condition}) ? 0 : 1; }" RAMP_TEST_RUNS_${set})
  if(RAMP_TEST_RUNS_${set})
    set(found ${found} ${set} PARENT_SCOPE)
  endif()
endfunction()

set(RAMP_TEST_NATIVE_SET "")
if(NOT RAMP_TEST_INSTRUCTION_SETS)
  set(found "")
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|amd64")
    set(found sse2)
    ramp_test_add_set(avx2 "__builtin_cpu_supports(\"avx2\") && __builtin_cpu_supports(\"fma\")")
    ramp_test_add_set(avx512 "__builtin_cpu_supports(\"avx512f\") && __builtin_cpu_supports(\"avx512cd\") && \
      __builtin_cpu_supports(\"avx512bw\") && __builtin_cpu_supports(\"avx512dq\") && \
      __builtin_cpu_supports(\"avx512vl\")")
    list(GET found -1 best)
    if(best MATCHES "avx")
      set(RAMP_TEST_NATIVE_SET ${best})
    endif()
  elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
    set(found neon)
  else()
    message(FATAL_ERROR "ramp: no instruction sets are known for ${CMAKE_SYSTEM_PROCESSOR}: "
                        "set RAMP_TEST_INSTRUCTION_SETS to one of cmake/instruction_sets.cmake")
  endif()
  set(RAMP_TEST_INSTRUCTION_SETS ${found})
endif()
message(STATUS "ramp: testing ${RAMP_TEST_INSTRUCTION_SETS}")
