#!/usr/bin/env bash
# From a fresh machine to green tests: installs what is missing, then builds and runs the test preset.
#   tests/run.sh [further arguments of ctest, such as -L avx2 or -R gelu]
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/packages.sh
need cmake ninja-build g++ git pkg-config libxsimd-dev catch2 libcli11-dev nlohmann-json3-dev libmpfr-dev libboost-dev \
  libeigen3-dev libxtensor-dev

cmake --preset test
cmake --build --preset test
ctest --preset test -j "$(nproc)" "$@"
