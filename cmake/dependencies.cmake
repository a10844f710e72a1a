# Where ramp's dependencies come from: an installed package, else a pinned version through FetchContent.
include(FetchContent)

include(${CMAKE_CURRENT_LIST_DIR}/ramp-xsimd.cmake)

macro(ramp_find_xsimd)
  ramp_find_installed_xsimd()
  if(xsimd_FOUND AND xsimd_VERSION VERSION_LESS 8.1)
    message(FATAL_ERROR "ramp needs xsimd 8.1 or newer, but found ${xsimd_VERSION}")
  endif()
  if(NOT TARGET xsimd)
    message(STATUS "ramp: xsimd not found (Debian: libxsimd-dev), fetching 14.3.0")
    FetchContent_Declare(xsimd GIT_REPOSITORY https://github.com/xtensor-stack/xsimd.git GIT_TAG 14.3.0 GIT_SHALLOW ON)
    FetchContent_MakeAvailable(xsimd)
  endif()
endmacro()

# Catch2 3.x, or Debian 12's 2.13: the tests include catch.hpp through tests/support, which knows both.
macro(ramp_find_catch2)
  find_package(Catch2 QUIET)
  if(NOT Catch2_FOUND)
    message(STATUS "ramp: Catch2 not found (Debian: catch2), fetching 3.7.1")
    FetchContent_Declare(Catch2 GIT_REPOSITORY https://github.com/catchorg/Catch2.git GIT_TAG v3.7.1 GIT_SHALLOW ON)
    FetchContent_MakeAvailable(Catch2)
    list(APPEND CMAKE_MODULE_PATH ${catch2_SOURCE_DIR}/extras)
  endif()
endmacro()

macro(ramp_find_benchmark)
  find_package(benchmark QUIET)
  if(NOT benchmark_FOUND)
    message(STATUS "ramp: Google Benchmark not found (Debian: libbenchmark-dev), fetching 1.9.1")
    set(BENCHMARK_ENABLE_TESTING OFF)
    FetchContent_Declare(benchmark GIT_REPOSITORY https://github.com/google/benchmark.git GIT_TAG v1.9.1
                         GIT_SHALLOW ON)
    FetchContent_MakeAvailable(benchmark)
  endif()
endmacro()
