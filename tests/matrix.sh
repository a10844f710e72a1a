#!/usr/bin/env bash
# Every compiler, instruction set and xsimd: builds the tests of each cell, runs them, prints one line per cell.
#   tests/matrix.sh [REGEX]     the cells whose name matches, e.g. 'clang.*avx2' or 'xsimd-sid'; all take hours
#   tests/matrix.sh --list      their names
# xsimd-installed is the machine's package; xsimd-trixie and xsimd-sid are unpacked from those suites of Debian.
# RAMP_SWEEP_STRIDE is how many bit patterns a sweep steps over (here 65537 unless set: every cell runs every test).
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/packages.sh
export RAMP_SWEEP_STRIDE=${RAMP_SWEEP_STRIDE:-65537}

cells=()
for xsimd in installed sid trixie; do
  for compiler in g++ clang++; do
    for set in sse2 avx2 avx512; do cells+=("$compiler $set xsimd-$xsimd"); done
  done
  cells+=("aarch64-linux-gnu-g++ neon xsimd-$xsimd")
done
for set in sse2 avx2 avx512; do cells+=("clang++ $set xsimd-installed sanitized"); done

if [ "${1:-}" = --list ]; then
  printf '%s\n' "${cells[@]}"
  exit
fi
filter=${1:-.}
mkdir -p build/matrix
out=$PWD/build/matrix

# Makes sure that the suite's xsimd, and xtl, which its package wants, lie unpacked in build/matrix/xsimd-SUITE.
unpack_xsimd() {
  local suite=$1 root=$out/xsimd-$1
  if [ ! -d "$root/usr" ]; then
    # The suite from the machine's own mirror, in package lists of its own: the machine's stay as they are.
    local mirror
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | head -n 1)
    mkdir -p "$root"/{lists,cache/archives/partial}
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$root/sources.list"
    (
      cd "$root"
      options=(-qq -o Dir::Etc::SourceList="$root/sources.list" -o Dir::Etc::SourceParts=/dev/null
               -o Dir::State::Lists="$root/lists" -o Dir::Cache="$root/cache" -o APT::Sandbox::User=root)
      apt-get "${options[@]}" update
      apt-get "${options[@]}" download libxsimd-dev xtl-dev
      for package in *.deb; do dpkg -x "$package" .; done
    )
  fi
}

run_cell() {
  local compiler=$1 set=$2 xsimd=$3 sanitized=${4:-} flags=() build config
  build=$out/${compiler}-${set}-${xsimd}${sanitized:+-}${sanitized}
  if [ "$xsimd" != xsimd-installed ]; then
    unpack_xsimd "${xsimd#xsimd-}" || return
    for config in xsimd xtl; do
      flags+=("-D${config}_DIR=$(dirname "$(find "$out/$xsimd/usr" -name ${config}Config.cmake)")")
    done
  else
    # The package keeps it in a directory of the machine's architecture, where a cross build does not look.
    flags+=("-Dxsimd_DIR=$(dirname "$(dpkg -L libxsimd-dev | grep /xsimdConfig.cmake)")")
  fi
  # A cell of its own per set: the tests of the others are not built.
  flags+=("-DRAMP_TEST_INSTRUCTION_SETS=$set" "-DCMAKE_CXX_COMPILER=$compiler" -DRAMP_BUILD_EXAMPLES=OFF)
  if [ "$set" = neon ]; then
    flags+=(-DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64
            "-DCMAKE_CROSSCOMPILING_EMULATOR=qemu-aarch64;-L;/usr/aarch64-linux-gnu")
  fi
  # What else is built, and not run, has nothing to say under a sanitizer, and takes it hours.
  local preset=test targets=("ramp_tests_$set" accuracy_report ramp_test_headers ramp_test_mixed)
  [ -z "$sanitized" ] || preset=asan targets=("ramp_tests_$set")
  cmake --preset $preset -B "$build" "${flags[@]}" &&
    cmake --build "$build" --target "${targets[@]}" &&
    ctest --test-dir "$build" -L "$set" -j "$(nproc)" --output-on-failure --timeout 3000
}

failures=0
need cmake ninja-build g++ git libxsimd-dev catch2 libmpfr-dev libboost-dev
for cell in "${cells[@]}"; do
  [[ $cell =~ $filter ]] || continue
  case $cell in
    clang*sanitized) need clang libclang-rt-dev ;;
    clang*) need clang ;;
    aarch64*) need g++-aarch64-linux-gnu qemu-user ;;
  esac
  if [[ $cell == *avx512* ]] && ! grep -q avx512dq /proc/cpuinfo; then
    echo "$cell: skipped, this machine has no AVX-512"
    continue
  fi
  log=$out/${cell// /-}.log
  begin=$SECONDS
  # shellcheck disable=SC2086  # the words of the cell
  if run_cell $cell >"$log" 2>&1; then
    echo "$cell: passed, $(grep -c ' Passed ' "$log") tests in $((SECONDS - begin)) s"
  else
    echo "$cell: FAILED after $((SECONDS - begin)) s, see $log"
    failures=$((failures + 1))
  fi
done
exit $((failures > 0))
