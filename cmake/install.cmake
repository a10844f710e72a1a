# cmake --install, find_package(ramp CONFIG), pkg-config and `cpack -G DEB`.
include(CMakePackageConfigHelpers)

# Who adds ramp to a project of their own installs their own things.
option(RAMP_INSTALL "Install ramp's headers and package files" ${PROJECT_IS_TOP_LEVEL})
if(NOT RAMP_INSTALL)
  return()
endif()

# All of it is for every architecture, so in share/; the component keeps fetched dependencies out of the package.
set(ramp_package_dir ${CMAKE_INSTALL_DATADIR}/cmake/ramp)
install(DIRECTORY include/ramp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT ramp FILES_MATCHING PATTERN "*.hpp")
install(TARGETS ramp EXPORT ramp-targets)
install(EXPORT ramp-targets NAMESPACE ramp:: DESTINATION ${ramp_package_dir} COMPONENT ramp)
configure_package_config_file(cmake/ramp-config.cmake.in ${PROJECT_BINARY_DIR}/ramp-config.cmake
                              INSTALL_DESTINATION ${ramp_package_dir} NO_SET_AND_CHECK_MACRO)
# The version that is asked for is the oldest that will do: find_package(ramp 0.1) accepts every later one, and
# find_package(ramp 0.1...<1) sets an end. SameMajorVersion, as xsimd has it, would refuse 1.0 to whoever asks for 0.9.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ramp-config-version.cmake COMPATIBILITY AnyNewerVersion
                                 ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/ramp-config.cmake ${PROJECT_BINARY_DIR}/ramp-config-version.cmake
              ${CMAKE_CURRENT_LIST_DIR}/ramp-xsimd.cmake
        DESTINATION ${ramp_package_dir} COMPONENT ramp)

configure_file(cmake/ramp.pc.in ${PROJECT_BINARY_DIR}/ramp.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/ramp.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig COMPONENT ramp)

# cpack -G DEB, in the build folder: libramp-dev_VERSION_all.deb.
set(CPACK_PACKAGE_NAME libramp-dev)
set(CPACK_PACKAGE_VENDOR "The ramp authors")
set(CPACK_PACKAGE_CONTACT "The ramp authors <ramp@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};ramp;ramp;/")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libxsimd-dev (>= 8.1)")
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libramp-dev RENAME copyright COMPONENT ramp)
include(CPack)
