// The message of a wrong call.
#pragma once

#include <stdexcept>
#include <string>

namespace ramp_test {

/// The message of the std::invalid_argument that the call throws; "" if it throws none.
template <class Call>
std::string error_message_of(const Call& call) {
  try {
    call();
    return "";
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
}

}  // namespace ramp_test
