#include "instruction_set_under_test.hpp"

namespace ramp_test {

namespace RAMP_TEST_INSTRUCTION_SET {
extern const instruction_set compiled;
}

const instruction_set& instruction_set_under_test() { return RAMP_TEST_INSTRUCTION_SET::compiled; }

}  // namespace ramp_test
