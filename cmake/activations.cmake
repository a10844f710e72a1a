# ramp_activations(<variable>): the names in the one list of activations. A change of it runs CMake again.
function(ramp_activations variable)
  set(list ${PROJECT_SOURCE_DIR}/tests/support/activations.def)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  file(STRINGS ${list} names REGEX "^RAMP_ACTIVATION")
  list(TRANSFORM names REPLACE "RAMP_ACTIVATION\\((.*)\\)" "\\1")
  set(${variable} ${names} PARENT_SCOPE)
endfunction()
