// The table of one instruction set.
#include "subject.hpp"

namespace ramp_test::RAMP_TEST_INSTRUCTION_SET {

#define RAMP_ACTIVATION(name)                    \
  extern const evaluator<float> name##_of_float; \
  extern const evaluator<double> name##_of_double;
#include "activations.def"
#undef RAMP_ACTIVATION

constexpr compiled_activation activations[] = {
#define RAMP_ACTIVATION(name) {&name##_of_float, &name##_of_double},
#include "activations.def"
#undef RAMP_ACTIVATION
};

#define RAMP_TEST_TEXT(name) #name
#define RAMP_TEST_NAME(name) RAMP_TEST_TEXT(name)
extern constexpr instruction_set compiled = {RAMP_TEST_NAME(RAMP_TEST_INSTRUCTION_SET), activations};

}  // namespace ramp_test::RAMP_TEST_INSTRUCTION_SET
