# ramp_test_add_oracles(<target> [<definition>...]): a library of the oracles in tests/activations/, for the tests and
# the benchmarks. It includes no test, and its users include tests/support/oracle.hpp as "support/oracle.hpp".
# With the definition RAMP_TEST_WITH_MPFR=1, and MPFR linked, the exact formulas have 60 digits.
get_filename_component(RAMP_TEST_FOLDER ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)

function(ramp_test_add_oracles target)
  ramp_activations(names)
  list(TRANSFORM names REPLACE "(.+)" "${RAMP_TEST_FOLDER}/activations/\\1.cpp" OUTPUT_VARIABLE sources)
  add_library(${target} STATIC ${sources} ${RAMP_TEST_FOLDER}/support/oracle.cpp)
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_compile_definitions(${target} PRIVATE RAMP_TEST_ORACLES_ONLY=1 ${ARGN})
  target_include_directories(${target} PUBLIC ${RAMP_TEST_FOLDER})
  target_link_libraries(${target} PRIVATE ramp::ramp ramp_vector_warnings)
  target_precompile_headers(${target} PRIVATE ${RAMP_TEST_FOLDER}/support/activation_test.hpp)
  set_source_files_properties(${RAMP_TEST_FOLDER}/support/oracle.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
