# The target `doc`: Doxygen's pages of the headers, in the build folder under doc/, with a plot for each activation.
# Not part of `all`; any warning is an error.
find_package(Doxygen QUIET)
if(NOT DOXYGEN_FOUND OR NOT TARGET ramp_example_plot_activations)
  message(STATUS "ramp: no target `doc`: it needs Doxygen (Debian: doxygen) and the examples")
  return()
endif()

# The main page: the quick start, the calls, the activations. A plot is appended to the comment of each class.
set(plots ${PROJECT_BINARY_DIR}/plots)
set(pages ${PROJECT_BINARY_DIR}/pages.dox)
file(MAKE_DIRECTORY ${plots})
ramp_activations(names)
set(activation_list "")
set(class_plots "")
foreach(name IN LISTS names)
  string(APPEND activation_list "- \\ref ramp::${name} \"${name}\": \\copybrief ramp::${name}\n")
  string(APPEND class_plots "/*! \\class ramp::${name}\n\\image html ${name}.svg\n*/\n")
endforeach()
configure_file(${CMAKE_CURRENT_LIST_DIR}/pages.dox.in ${pages} @ONLY)

add_custom_command(OUTPUT ${plots}/activations.svg
                   COMMAND ramp_example_plot_activations ${plots}/activations.svg
                   COMMAND ramp_example_plot_activations --each ${plots}
                   DEPENDS ramp_example_plot_activations)
add_custom_target(ramp_plots DEPENDS ${plots}/activations.svg)

set(DOXYGEN_PROJECT_NAME ramp)
set(DOXYGEN_STRIP_FROM_PATH ${PROJECT_SOURCE_DIR}/include)
set(DOXYGEN_INCLUDE_PATH ${PROJECT_SOURCE_DIR}/include)
set(DOXYGEN_IMAGE_PATH ${plots})
set(DOXYGEN_INPUT_FILTER "sed -E -f ${CMAKE_CURRENT_LIST_DIR}/doxygen.sed")
set(DOXYGEN_JAVADOC_AUTOBRIEF YES)
set(DOXYGEN_EXTRACT_STATIC YES)
set(DOXYGEN_EXAMPLE_PATH ${PROJECT_SOURCE_DIR}/examples)
set(DOXYGEN_FILE_PATTERNS *.hpp)
set(DOXYGEN_EXCLUDE_SYMBOLS ramp::detail ramp::detail::*)
set(DOXYGEN_EXCLUDE ${PROJECT_SOURCE_DIR}/include/ramp/detail)
set(DOXYGEN_INLINE_INHERITED_MEMB YES)  # forward and derivative on the page of each activation
set(DOXYGEN_HIDE_FRIEND_COMPOUNDS YES)
set(DOXYGEN_HIDE_UNDOC_MEMBERS YES)
set(DOXYGEN_SHOW_NAMESPACES NO)
set(DOXYGEN_SHOW_FILES YES)
set(DOXYGEN_MACRO_EXPANSION YES)
set(DOXYGEN_EXPAND_ONLY_PREDEF YES)
set(DOXYGEN_PREDEFINED "RAMP_INLINE=" "RAMP_LAMBDA_INLINE=" "RAMP_KERNEL=" "RAMP_FLATTEN=")
set(DOXYGEN_WARN_IF_UNDOCUMENTED NO)
set(DOXYGEN_WARN_AS_ERROR FAIL_ON_WARNINGS)
set(DOXYGEN_HAVE_DOT NO)
set(DOXYGEN_GENERATE_TREEVIEW YES)
set(DOXYGEN_QUIET YES)
set(DOXYGEN_HTML_OUTPUT doc)
doxygen_add_docs(doc ${PROJECT_SOURCE_DIR}/include/ramp ${pages}
                 COMMENT "Writing the documentation to doc/")
add_dependencies(doc ramp_plots)
