# cmake --install and find_package(ramp CONFIG).
include(CMakePackageConfigHelpers)

install(DIRECTORY include/ramp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(TARGETS ramp EXPORT ramp-targets)
install(EXPORT ramp-targets NAMESPACE ramp:: DESTINATION ${CMAKE_INSTALL_DATADIR}/cmake/ramp)
configure_package_config_file(cmake/ramp-config.cmake.in ${PROJECT_BINARY_DIR}/ramp-config.cmake
                              INSTALL_DESTINATION ${CMAKE_INSTALL_DATADIR}/cmake/ramp)
# Architecture-independent: the same headers serve every word size.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ramp-config-version.cmake COMPATIBILITY SameMajorVersion
                                 ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/ramp-config.cmake ${PROJECT_BINARY_DIR}/ramp-config-version.cmake
              ${CMAKE_CURRENT_LIST_DIR}/ramp-xsimd.cmake
        DESTINATION ${CMAKE_INSTALL_DATADIR}/cmake/ramp)
