# Configures and builds the project PROJECT in BINARY, with ramp from PREFIX if that is given, and runs its program.
#
#   EXPECT_CONFIGURE=text        only configure, which must succeed and say so
#   EXPECT_CONFIGURE_ERROR=text  only configure, which must fail and say so
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

file(REMOVE_RECURSE ${BINARY})
set(configure ${CMAKE_COMMAND} -S ${SOURCE}/${PROJECT} -B ${BINARY} -G ${GENERATOR} -DCMAKE_CXX_COMPILER=${CXX}
              -DCMAKE_CXX_FLAGS= -DCMAKE_BUILD_TYPE=Release -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
              -DCMAKE_PREFIX_PATH=${PREFIX} -DRAMP=${RAMP} -DRAMP_VERSION=${VERSION}
              -DCMAKE_FIND_PACKAGE_NO_PACKAGE_REGISTRY=ON)
if(CMAKE_DISABLE_FIND_PACKAGE_xsimd)
  list(APPEND configure -DCMAKE_DISABLE_FIND_PACKAGE_xsimd=ON)
endif()

if(EXPECT_CONFIGURE_ERROR)
  execute_process(COMMAND ${configure} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE result)
  message("${output}")
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  if(result EQUAL 0 OR NOT output MATCHES "${EXPECT_CONFIGURE_ERROR}")
    message(FATAL_ERROR "this should have failed and said: ${EXPECT_CONFIGURE_ERROR}")
  endif()
  return()
endif()

run(${configure})
if(EXPECT_CONFIGURE)
  if(NOT output MATCHES "${EXPECT_CONFIGURE}")
    message(FATAL_ERROR "this should have said: ${EXPECT_CONFIGURE}")
  endif()
  return()
endif()

if(NOT PROGRAM)
  set(PROGRAM app)
endif()
if(PROGRAM STREQUAL app)
  run(${CMAKE_COMMAND} --build ${BINARY})
else()
  run(${CMAKE_COMMAND} --build ${BINARY} --target ramp_example_${PROGRAM})
endif()
run_quickstart(${BINARY}/${PROGRAM})

# The instruction set is the consumer's choice: no -m flag may come from ramp. Nor a warning or optimisation flag.
if(EXISTS ${BINARY}/compile_commands.json)
  file(READ ${BINARY}/compile_commands.json commands)
  if(commands MATCHES " (-m[a-z]|-f|-W|/arch)[^ ]*")
    message(FATAL_ERROR "a flag that the consumer did not ask for: ${CMAKE_MATCH_0}")
  endif()
endif()
