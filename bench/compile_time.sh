#!/bin/sh
# What ramp costs the compiler: a file that includes ramp/ramp.hpp and calls two activations, beside one that
# includes xsimd/xsimd.hpp alone. Same flags, turn by turn; the fastest of the rounds counts.
# usage: bench/compile_time.sh [flags]        environment: CXX (default: g++ and clang++, where they are), ROUNDS
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
flags="-std=c++20 -O2 ${1:--march=native}"
rounds=${ROUNDS:-7}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/xsimd.cpp" <<'END'
#include <xsimd/xsimd.hpp>
END
cat > "$folder/ramp.cpp" <<'END'
#include <ramp/ramp.hpp>
#include <vector>

void activate(const std::vector<float>& x, std::vector<float>& y, std::vector<float>& z) {
  ramp::forward(ramp::gelu<float>{}, x, y);
  ramp::forward(ramp::silu<float>{}, x, z);
}
END

now() { date +%s%N; }
compile() { # compiler file -> milliseconds
  begin=$(now)
  # shellcheck disable=SC2086  # a list of words
  "$1" $flags -I "$root/include" -c "$folder/$2.cpp" -o "$folder/$2.o"
  echo $((($(now) - begin) / 1000000))
}

printf '%-10s %14s %14s %8s   (%s)\n' compiler 'xsimd alone' 'ramp, 2 calls' ratio "$flags"
for compiler in ${CXX:-g++ clang++}; do
  command -v "$compiler" >/dev/null || continue
  xsimd=''
  ramp=''
  for _ in $(seq "$rounds"); do
    t=$(compile "$compiler" xsimd); [ -n "$xsimd" ] && [ "$xsimd" -le "$t" ] || xsimd=$t
    t=$(compile "$compiler" ramp); [ -n "$ramp" ] && [ "$ramp" -le "$t" ] || ramp=$t
  done
  printf '%-10s %11s ms %11s ms %8s\n' "$compiler" "$xsimd" "$ramp" \
    "$(awk "BEGIN { printf \"%.2f\", $ramp / $xsimd }")"
done
