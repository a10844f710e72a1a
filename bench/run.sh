#!/bin/sh
# From a fresh machine to the comparison: installs what is missing, builds, measures, prints the table.
set -eu

usage() {
  cat <<'END'
usage: bench/run.sh [what] [options] [-- arguments for the program]

what (default: every activation against its scalar reference, about 3 minutes)
  --peers          ramp beside oneDNN, XNNPACK, Eigen, xsimd's own functions and a plain loop (about 7 minutes)
  --costs          small arrays, in place, value and derivative together
  --compile-time   what including ramp costs the compiler

options
  --filter REGEX   only activations that match, e.g. --filter '^gelu'
  --isa SET        native (default), avx512, avx2 or sse2
  --long           five times the repetitions
  --plot DIR       afterwards draw the pictures of --peers into DIR
  --help

The measurements also go to out/WHAT-SET.json. Without apt-get nothing is installed: a C++20 compiler, CMake
3.22 and Ninja must be there; CMake then fetches xsimd and Google Benchmark itself.
END
}

what=benchmark
isa=native
filter=''
long=''
plot=''
while [ $# -gt 0 ]; do
  case $1 in
    --peers|--costs|--compile-time) what=${1#--} ;;
    --filter) filter=$2; shift ;;
    --filter=*) filter=${1#*=} ;;
    --isa) isa=$2; shift ;;
    --isa=*) isa=${1#*=} ;;
    --plot) plot=$2; shift ;;
    --plot=*) plot=${1#*=} ;;
    --long) long=1 ;;
    --help|-h) usage; exit 0 ;;
    --) shift; break ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done
if [ -n "$plot" ] && [ "$what" != peers ]; then
  echo "bench/run.sh: --plot draws what --peers measured: give both" >&2
  exit 2
fi
case $isa in
  native) flags=-march=native ;;
  avx512) flags='-mavx512f -mavx512cd -mavx512bw -mavx512dq -mavx512vl -mfma' ;;
  avx2) flags='-mavx2 -mfma' ;;
  sse2) flags=-msse2 ;;
  *) echo "bench/run.sh: --isa is native, avx512, avx2 or sse2, not $isa" >&2; exit 2 ;;
esac

cd "$(dirname "$0")/.."
. tests/packages.sh

packages='g++ cmake ninja-build libxsimd-dev libbenchmark-dev'
if [ "$what" = peers ]; then
  packages="$packages libdnnl-dev libeigen3-dev libxnnpack-dev libpthreadpool-dev libcpuinfo-dev"
fi
if [ -n "$plot" ]; then packages="$packages python3-matplotlib"; fi
# shellcheck disable=SC2086  # a list of words
need $packages || echo "bench/run.sh: going on with what is there" >&2

if [ "$what" = compile-time ]; then exec bench/compile_time.sh "$flags"; fi

case $what in
  benchmark) target=ramp_benchmark ;;
  costs) target=ramp_bench_costs ;;
  peers) target=peers/ramp_bench_peers ;;
esac
build=build/bench
if [ "$isa" != native ]; then build=build/bench-$isa; fi
cmake --preset bench -B "$build" -DCMAKE_CXX_FLAGS="$flags" >/dev/null
cmake --build "$build" --target "$(basename "$target")"
mkdir -p out
json=out/$what-$isa.json

case $what in
  benchmark)
    if [ -n "$filter" ]; then set -- --benchmark_filter="$filter|^floor/" "$@"; fi
    if [ -n "$long" ]; then set -- --benchmark_repetitions=15 "$@"; fi
    set -- --benchmark_out="$json" --benchmark_out_format=json "$@"
    ;;
  costs) set -- --filter="$filter" --json="$json" "$@" ;;
  peers)
    if [ -n "$long" ]; then set -- --rounds=125 --seconds=15 "$@"; fi
    set -- --filter="$filter" --json="$json" "$@"
    ;;
esac
"$build/bench/$target" "$@"
echo
echo "The measurements are in $json"
if [ -n "$plot" ]; then
  echo "Measuring the curves"
  "$build/bench/$target" --filter='^(relu|gelu|silu|softplus|mish|tanh)/forward/float' --accuracy=0 \
    --sizes=16,32,64,128,256,512,1Ki,2Ki,4Ki,8Ki,16Ki,32Ki,64Ki,128Ki,256Ki,512Ki,1Mi,2Mi,4Mi,8Mi,16Mi \
    --json="out/curves-$isa.json" >/dev/null
  /usr/bin/python3 bench/plot.py "$json" "out/curves-$isa.json" "$plot"
fi
