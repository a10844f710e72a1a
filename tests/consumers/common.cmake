# What the consumer scripts share.

# Runs a command, which must succeed; its output is in `output`.
function(run)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE result
                  COMMAND_ECHO STDOUT)
  message("${output}")
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "failed with ${result}: ${ARGN}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# Runs the quickstart program and looks for its last number.
function(run_quickstart program)
  run(${program})
  if(NOT output MATCHES "x = 2.0   gelu = 1.9545   grad = 1.0852")
    message(FATAL_ERROR "the program ran, but its numbers are wrong")
  endif()
endfunction()
