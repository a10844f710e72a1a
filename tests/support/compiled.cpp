// The table of one instruction set.
#include <ramp/activations/list.hpp>

#include "function_under_test.hpp"

namespace ramp_test::RAMP_TEST_INSTRUCTION_SET {

#define RAMP_TEST_DECLARE_EVALUATORS(name)       \
  extern const evaluator<float> name##_of_float; \
  extern const evaluator<double> name##_of_double;
RAMP_FOR_EACH_ACTIVATION(RAMP_TEST_DECLARE_EVALUATORS)
#undef RAMP_TEST_DECLARE_EVALUATORS

constexpr compiled_activation activations[] = {
#define RAMP_TEST_EVALUATORS(name) {#name, &name##_of_float, &name##_of_double},
    RAMP_FOR_EACH_ACTIVATION(RAMP_TEST_EVALUATORS)
#undef RAMP_TEST_EVALUATORS
};

#define RAMP_TEST_TEXT(name) #name
#define RAMP_TEST_NAME(name) RAMP_TEST_TEXT(name)
extern constexpr instruction_set compiled = {RAMP_TEST_NAME(RAMP_TEST_INSTRUCTION_SET), activations};

}  // namespace ramp_test::RAMP_TEST_INSTRUCTION_SET
