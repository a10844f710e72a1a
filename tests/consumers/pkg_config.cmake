# A plain compiler line with the flags that pkg-config gives.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)
file(MAKE_DIRECTORY ${BINARY})
set(ENV{PKG_CONFIG_PATH} "${PREFIX}/share/pkgconfig:$ENV{PKG_CONFIG_PATH}")
run(sh -c "${CXX} -std=c++20 -O2 ${RAMP}/examples/quickstart.cpp -o ${BINARY}/app $(${PKG_CONFIG} --cflags --libs ramp)")
run_quickstart(${BINARY}/app)

run(${PKG_CONFIG} --cflags --libs ramp)
if(output MATCHES "-[mfOWl]")
  message(FATAL_ERROR "only -I flags are expected")
endif()
