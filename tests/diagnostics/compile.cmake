# Compiles PROGRAM. Where it has a line "// says: regular expression", it must fail, and the first error must match
# that; "// flags: ..." adds flags.
file(STRINGS ${PROGRAM} flags REGEX "^// flags: ")
string(REPLACE "// flags: " "" flags "${flags}")
file(STRINGS ${PROGRAM} says REGEX "^// says: ")
string(REPLACE "// says: " "" says "${says}")
list(TRANSFORM INCLUDES PREPEND "-I" OUTPUT_VARIABLE includes)

execute_process(COMMAND ${CXX} -std=c++20 -fsyntax-only ${flags} ${includes} ${PROGRAM} ERROR_VARIABLE output
                RESULT_VARIABLE result COMMAND_ECHO STDOUT)
message("${output}")
if(says STREQUAL "")
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "this should have compiled")
  endif()
elseif(result EQUAL 0)
  message(FATAL_ERROR "this compiled, but should have failed")
else()
  string(REPLACE ";" "," output "${output}")
  string(REGEX MATCH "error: [^\n]*" first_error "${output}")
  if(NOT first_error MATCHES "${says}")
    message(FATAL_ERROR "the first error should have said: ${says}\nbut it was\n${first_error}")
  endif()
endif()
