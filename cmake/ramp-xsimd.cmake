# Finds xsimd 8.1 or newer as the target `xsimd`, for ramp's own build and for who uses an installed ramp.
#
# No version is asked for: xsimd's version file says SameMajorVersion, so find_package(xsimd 8.1) would refuse 14.3.
macro(ramp_find_installed_xsimd)
  if(NOT TARGET xsimd)
    find_package(xsimd QUIET)
  endif()
  # Debian 12's xsimd 8.1.0 links to xtl, which its package does not bring and which ramp does not need (it serves
  # complex numbers): without it every program would fail with "cannot find -lxtl".
  if(TARGET xsimd AND NOT TARGET xtl)
    get_target_property(ramp_xsimd_links xsimd INTERFACE_LINK_LIBRARIES)
    if(ramp_xsimd_links STREQUAL "xtl")
      set_target_properties(xsimd PROPERTIES INTERFACE_LINK_LIBRARIES "")
    endif()
  endif()
endmacro()
