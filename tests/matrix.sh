#!/usr/bin/env bash
# Every compiler, instruction set, xsimd and Debian: builds the tests of each cell, runs them, prints one line per cell.
#   tests/matrix.sh [REGEX]     the cells whose name matches, e.g. 'clang.*avx2' or 'debian-sid'; all take hours
#   tests/matrix.sh --list      their names
#   tests/matrix.sh --table     the last result of every cell that has run, as a table for tests/README.md
# xsimd-installed is the machine's package; xsimd-trixie and xsimd-sid are unpacked from those suites of Debian.
# A cell debian-SUITE runs the commands of the README on a machine of its own: debootstrap makes it, which takes root.
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
for suite in bookworm trixie sid; do
  for compiler in g++ clang++; do cells+=("$compiler debian-$suite"); done
done

if [ "${1:-}" = --list ]; then
  printf '%s\n' "${cells[@]}"
  exit
fi
mkdir -p build/matrix
out=$PWD/build/matrix
results=$out/results.md
if [ "${1:-}" = --table ]; then
  printf '%s\n' '| cell | commit | date | tests | failures |' '| --- | --- | --- | ---: | ---: |'
  if [ -f "$results" ]; then sort "$results"; fi
  exit
fi
filter=${1:-.}

# The machine's own mirror of Debian.
mirror() { apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Label: Debian' | head -n 1; }

# Makes sure that the suite's xsimd, and xtl, which its package wants, lie unpacked in build/matrix/xsimd-SUITE.
unpack_xsimd() {
  local suite=$1 root=$out/xsimd-$1
  if [ ! -d "$root/usr" ]; then
    # The suite from the machine's own mirror, in package lists of its own: the machine's stay as they are.
    mkdir -p "$root"/{lists,cache/archives/partial}
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) $suite main" >"$root/sources.list"
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

# The commands of the README in a fresh clone on a fresh machine.
run_machine() {
  local compiler=$1 suite=${2#debian-} base root
  base=$out/machine-$suite root=$base-$compiler
  if [ ! -e "$base.made" ]; then
    rm -rf "$base"
    debootstrap --variant=minbase --include=git,ca-certificates "$suite" "$base" "$(mirror)" || return
    touch "$base.made"
  fi
  rm -rf "$root"
  cp -a "$base" "$root"
  git clone --quiet . "$root/ramp" || return
  cp /etc/resolv.conf "$root/etc/"
  [ ! -f /etc/apt/apt.conf ] || cp /etc/apt/apt.conf "$root/etc/apt/"
  # What is mounted in a mount namespace goes away with it.
  unshare --mount sh -c '
    mount -t proc proc "$1/proc" || echo "no /proc"
    exec chroot "$1" env CXX="$2" sh -euxc "
      cd /ramp
      apt-get update -qq
      case \$CXX in clang*) apt-get install -y -qq --no-install-recommends clang ;; esac
      tests/run.sh --timeout 3000
      bench/run.sh --filter ^relu/forward/float"
  ' sh "$root" "$compiler"
}

# Prints the line of a cell and keeps it for --table.
record() {
  local cell=$1 log=$2 seconds=$3 passed=$4 commit summary tests='' failed=''
  commit=$(git rev-parse --short HEAD)$([ -z "$(git status --porcelain --untracked-files=no)" ] || echo ' and changes')
  summary=$(sed -n 's/.*tests passed, \([0-9]*\) tests failed out of \([0-9]*\).*/\1 \2/p' "$log" | tail -n 1)
  read -r failed tests <<<"$summary" || true
  # What failed before or after the tests counts too.
  if [ "$passed" = no ] && [ "${failed:-0}" -eq 0 ]; then failed=$([ -n "$tests" ] && echo 'other than tests' || echo 'does not build'); fi
  if [ "$passed" = yes ]; then
    echo "$cell: passed, $tests tests in $seconds s"
  else
    echo "$cell: FAILED after $seconds s, see $log"
  fi
  touch "$results"
  grep -vF "| $cell | " "$results" >"$results.new" || true
  echo "| $cell | $commit | $(date +%F) | ${tests:-0} | $failed |" >>"$results.new"
  mv "$results.new" "$results"
}

failures=0
need cmake ninja-build g++ git libxsimd-dev catch2 libcli11-dev nlohmann-json3-dev libmpfr-dev libboost-dev
for cell in "${cells[@]}"; do
  [[ $cell =~ $filter ]] || continue
  case $cell in
    *debian-*) need debootstrap ;;
    clang*sanitized) need clang libclang-rt-dev ;;
    clang*) need clang ;;
    aarch64*) need g++-aarch64-linux-gnu qemu-user ;;
  esac
  if [[ $cell == *avx512* ]] && ! grep -q avx512dq /proc/cpuinfo; then
    echo "$cell: skipped, this machine has no AVX-512"
    continue
  fi
  if [[ $cell == *debian-* ]] && [ "$(id -u)" -ne 0 ]; then
    echo "$cell: skipped, only root can make machines"
    continue
  fi
  log=$out/${cell// /-}.log
  begin=$SECONDS
  run=run_cell passed=yes
  [[ $cell != *debian-* ]] || run=run_machine
  # shellcheck disable=SC2086  # the words of the cell
  $run $cell >"$log" 2>&1 || passed=no
  record "$cell" "$log" $((SECONDS - begin)) $passed
  [ $passed = yes ] || failures=$((failures + 1))
done
exit $((failures > 0))
