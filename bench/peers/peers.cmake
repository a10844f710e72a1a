# The peers: adds to ramp_benchmark those that are found, and their names to `peers`.
include(CheckCXXSourceCompiles)

# The true values that errors are measured against: the tests' oracles.
include(${ramp_SOURCE_DIR}/tests/cmake/oracles.cmake)
ramp_test_add_oracles(ramp_bench_oracles RAMP_TEST_WITH_MPFR=0)
target_sources(ramp_benchmark PRIVATE peers/accuracy.cpp)
target_link_libraries(ramp_benchmark PRIVATE ramp_bench_oracles)

# ramp_bench_peer(<name> <libraries>): peers/<name>.cpp, compiled with what it alone needs.
macro(ramp_bench_peer name)
  add_library(ramp_bench_${name} STATIC peers/${name}.cpp)
  target_include_directories(ramp_bench_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(ramp_bench_${name} PRIVATE ramp::ramp ramp_vector_warnings benchmark::benchmark ${ARGN})
  target_link_libraries(ramp_benchmark PRIVATE ramp_bench_${name})
  list(APPEND peers ${name})
endmacro()

# Not through find_package(dnnl): Debian's configuration file stops where OpenCL's headers are not installed.
find_path(RAMP_BENCH_ONEDNN_INCLUDE oneapi/dnnl/dnnl.hpp)
find_library(RAMP_BENCH_ONEDNN_LIBRARY dnnl)
find_package(OpenMP QUIET)
if(RAMP_BENCH_ONEDNN_INCLUDE AND RAMP_BENCH_ONEDNN_LIBRARY AND OpenMP_CXX_FOUND)
  ramp_bench_peer(onednn ${RAMP_BENCH_ONEDNN_LIBRARY} OpenMP::OpenMP_CXX)
  target_include_directories(ramp_bench_onednn SYSTEM PRIVATE ${RAMP_BENCH_ONEDNN_INCLUDE})
endif()

# Two interfaces, told apart by what compiles; with neither XNNPACK stays out.
find_library(RAMP_BENCH_XNNPACK_LIBRARY XNNPACK)
find_library(RAMP_BENCH_CPUINFO_LIBRARY cpuinfo)
if(RAMP_BENCH_XNNPACK_LIBRARY AND RAMP_BENCH_CPUINFO_LIBRARY)
  set(CMAKE_REQUIRED_LIBRARIES ${RAMP_BENCH_XNNPACK_LIBRARY} ${RAMP_BENCH_CPUINFO_LIBRARY})
  check_cxx_source_compiles("#include <cpuinfo.h>
    #include <xnnpack.h>
    int main() { return cpuinfo_initialize() + xnn_setup_sigmoid_nc_f32(nullptr, 1, nullptr, nullptr, nullptr); }"
    RAMP_BENCH_XNNPACK_PER_OPERATOR)
  check_cxx_source_compiles("#include <cpuinfo.h>
    #include <xnnpack.h>
    int main() { return cpuinfo_initialize() + xnn_setup_unary_elementwise_nc(nullptr, nullptr, nullptr); }"
    RAMP_BENCH_XNNPACK_UNARY)
  unset(CMAKE_REQUIRED_LIBRARIES)
  if(RAMP_BENCH_XNNPACK_PER_OPERATOR OR RAMP_BENCH_XNNPACK_UNARY)
    ramp_bench_peer(xnnpack ${RAMP_BENCH_XNNPACK_LIBRARY} ${RAMP_BENCH_CPUINFO_LIBRARY})
    target_compile_definitions(ramp_bench_xnnpack
                               PRIVATE RAMP_BENCH_XNNPACK_UNARY=$<BOOL:${RAMP_BENCH_XNNPACK_UNARY}>)
  endif()
endif()

find_package(Eigen3 QUIET NO_MODULE)
if(Eigen3_FOUND)
  ramp_bench_peer(eigen Eigen3::Eigen)
endif()

ramp_bench_peer(xsimd_formula)

# Only this file gets -ffast-math. It must not reach the link: there it would switch subnormals off for the whole
# program.
ramp_bench_peer(plain_loop)
target_compile_options(ramp_bench_plain_loop PRIVATE -O3 -ffast-math)
