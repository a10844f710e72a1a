# ramp_activations(<variable>): the names in the one list of activations. A change of it runs CMake again.
function(ramp_activations variable)
  set(list ${PROJECT_SOURCE_DIR}/include/ramp/activations/list.hpp)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  file(STRINGS ${list} names REGEX "^  X\\([a-z_0-9]+\\)")
  list(TRANSFORM names REPLACE "^  X\\(([a-z_0-9]+)\\).*" "\\1")
  set(${variable} ${names} PARENT_SCOPE)
endfunction()
