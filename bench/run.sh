#!/bin/sh
# From a fresh machine to the tables: installs what is missing, builds, measures, prints.
set -eu

usage() {
  cat <<'END_OF_USAGE'
usage: bench/run.sh [what] [options] [-- arguments for ramp_benchmark]

what (default: every activation against its scalar reference, about 3 minutes)
  --peers          ramp beside oneDNN, XNNPACK, Eigen, formulas on xsimd and plain loops (about 7 minutes)
  --overheads      small arrays, in place, value and derivative together, arrays beyond the caches
  --compile-time   what including ramp costs the compiler

options
  --filter REGEX   only names that match; they are like gelu/forward/float/4096/ramp
  --isa SET        native (default), avx512, avx2 or sse2
  --long           five times the repetitions
  --report         with --peers: also write bench/README.md, bench/results/ and bench/pictures/
  --help

The measurements also go to out/WHAT-SET.json. Without apt-get nothing is installed: a C++20 compiler, CMake
3.22, Ninja and Python 3 must be there; CMake then fetches xsimd, Google Benchmark and CLI11 itself.
END_OF_USAGE
}

die() {
  echo "bench/run.sh: $*" >&2
  exit 2
}

what=speedup
isa=native
filter=''
repetitions=60
report=''
while [ $# -gt 0 ]; do
  case $1 in
    --peers|--overheads|--compile-time) what=${1#--} ;;
    --filter|--isa)
      [ $# -gt 1 ] || die "$1 needs a value"
      if [ "$1" = --filter ]; then filter=$2; else isa=$2; fi
      shift
      ;;
    --filter=*) filter=${1#*=} ;;
    --isa=*) isa=${1#*=} ;;
    --long) repetitions=300 ;;
    --report) report=1 ;;
    --help|-h) usage; exit 0 ;;
    --) shift; break ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done
[ -z "$report" ] || [ "$what" = peers ] || die '--report writes what --peers measures: give both'
[ -z "$report" ] || [ -z "$filter" ] || die "--report needs every row: no --filter"
case $isa in
  native) flags=-march=native ;;
  avx512) flags='-mavx512f -mavx512cd -mavx512bw -mavx512dq -mavx512vl -mfma' ;;
  avx2) flags='-mavx2 -mfma' ;;
  sse2) flags=-msse2 ;;
  *) die "--isa is native, avx512, avx2 or sse2, not $isa" ;;
esac

cd "$(dirname "$0")/.."
# shellcheck source=tests/packages.sh
. tests/packages.sh

packages='g++ cmake ninja-build python3 libxsimd-dev libbenchmark-dev libcli11-dev'
if [ "$what" = peers ]; then
  packages="$packages libdnnl-dev libeigen3-dev libxnnpack-dev libpthreadpool-dev libcpuinfo-dev"
fi
if [ -n "$report" ]; then packages="$packages python3-matplotlib"; fi
# shellcheck disable=SC2086  # a list of words
need $packages || echo "bench/run.sh: going on with what is there" >&2

if [ "$what" = compile-time ]; then exec bench/compile_time.sh "$flags"; fi

build=build/bench
suites=$what
peers=''
if [ "$isa" != native ]; then build=build/bench-$isa; fi
if [ "$what" = peers ]; then suites=peers,accuracy peers=-DRAMP_BENCH_PEERS=ON; fi
cmake --preset bench -B "$build" -DCMAKE_CXX_FLAGS="$flags" $peers >/dev/null
cmake --build "$build" --target ramp_benchmark
mkdir -p out

# measure NAME ARGUMENTS: writes out/NAME-SET.json.
measure() {
  measured=out/$1-$isa.json
  shift
  "$build/bench/ramp_benchmark" --repetitions=$repetitions \
    --benchmark_context="commit=$(git describe --always --dirty 2>/dev/null || echo unknown)" "$@" >"$measured"
}

measure "$what" --suite="$suites" ${filter:+"--filter=$filter"} "$@"
set -- "$measured"
if [ -n "$report" ]; then
  measure curves --suite=peers --filter='^(relu|gelu|silu|softplus|mish|tanh)/forward/float' \
    --sizes=16,32,64,128,256,512,1Ki,2Ki,4Ki,8Ki,16Ki,32Ki,64Ki,128Ki,256Ki,512Ki,1Mi,2Mi,4Mi,8Mi,16Mi
  set -- "$@" --page --curves "$measured"
fi
python=/usr/bin/python3  # the one that has Debian's matplotlib
[ -x $python ] || python=python3
$python bench/report.py "$@"
echo
echo "The measurements are in $1"
