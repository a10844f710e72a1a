# ramp_activations(<variable>): the names in the one list of activations. A change of it runs CMake again.
function(ramp_activations variable)
  set(list ${PROJECT_SOURCE_DIR}/include/ramp/activations/list.hpp)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  # Not file(STRINGS): the backslashes at the ends of the lines would escape the separators of its list.
  file(READ ${list} text)
  string(REGEX MATCHALL "\n  X\\([a-z_0-9]+\\)" names "${text}")
  list(TRANSFORM names REPLACE "\n  X\\(([a-z_0-9]+)\\)" "\\1")
  set(${variable} ${names} PARENT_SCOPE)
endfunction()
