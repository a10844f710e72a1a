# Installs ramp to PREFIX.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)
file(REMOVE_RECURSE ${PREFIX})
run(${CMAKE_COMMAND} --install ${RAMP_BINARY} --prefix ${PREFIX} --component ramp)
foreach(file include/ramp/ramp.hpp share/cmake/ramp/ramp-config.cmake share/pkgconfig/ramp.pc)
  if(NOT EXISTS ${PREFIX}/${file})
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()
