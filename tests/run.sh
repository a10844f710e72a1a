#!/usr/bin/env bash
# From a fresh machine to green tests: installs what is missing, then builds and runs the test preset.
#   tests/run.sh [further arguments of ctest, such as -L avx2 or -R gelu]
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(cmake ninja-build g++ git pkg-config libxsimd-dev catch2 libmpfr-dev libboost-dev libeigen3-dev)
if command -v apt-get >/dev/null; then
  missing=()
  for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    echo "tests/run.sh: installing ${missing[*]}"
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "${missing[@]}" >/dev/null
  fi
elif ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
  echo "tests/run.sh: no apt-get here. Install these yourself (Debian's names) and run it again: ${packages[*]}" >&2
  exit 1
fi

cmake --preset test
cmake --build --preset test
ctest --preset test -j "$(nproc)" "$@"
