// Which machine and which build a measurement comes from.
#pragma once

#include <string>

namespace bench {

/// The processor's name, its caches in bytes, the compiler and the instruction set, as a JSON object.
std::string machine_json();

}  // namespace bench
