#!/bin/sh
# What ramp costs the compiler: a file that calls two activations, with their headers or with the umbrella header, beside
# a file that includes xsimd alone. The three are compiled in rounds; the fastest time of each counts.
# usage: bench/compile_time.sh [flags]        environment: CXX (default: g++ and clang++, where they are), ROUNDS
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
flags="-std=c++20 -O2 ${1:--march=native}"
rounds=${ROUNDS:-7}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

echo '#include <xsimd/xsimd.hpp>' > "$folder/xsimd.cpp"
cat > "$folder/calls.inc" <<'END_OF_CALLS'
#include <vector>

void activate(const std::vector<float>& x, std::vector<float>& y, std::vector<float>& z) {
  ramp::forward(ramp::gelu<float>{}, x, y);
  ramp::forward(ramp::silu<float>{}, x, z);
}
END_OF_CALLS
headers='activations/gelu activations/silu algorithms'
{ for header in $headers; do echo "#include <ramp/$header.hpp>"; done; cat "$folder/calls.inc"; } > "$folder/headers.cpp"
{ echo '#include <ramp/ramp.hpp>'; cat "$folder/calls.inc"; } > "$folder/umbrella.cpp"

now() { date +%s%N; }
compile() { # compiler file -> milliseconds
  begin=$(now)
  # shellcheck disable=SC2086  # a list of words
  "$1" $flags -I "$root/include" -c "$folder/$2.cpp" -o "$folder/$2.o"
  echo $((($(now) - begin) / 1000000))
}

printf 'Two calls on arrays; in brackets: times xsimd alone. %s\n\n' "$flags"
printf '%-10s %14s %20s %20s\n' compiler 'xsimd alone' 'two headers' 'ramp/ramp.hpp'
for compiler in ${CXX:-g++ clang++}; do
  command -v "$compiler" >/dev/null || continue
  for _ in $(seq "$rounds"); do
    echo "$(compile "$compiler" xsimd) $(compile "$compiler" headers) $(compile "$compiler" umbrella)"
  done | awk -v compiler="$compiler" '
    { for (k = 1; k <= 3; k++) if (NR == 1 || $k < fastest[k]) fastest[k] = $k }
    END { printf "%-10s %11d ms", compiler, fastest[1]
          for (k = 2; k <= 3; k++) printf " %10d ms (%.2f)", fastest[k], fastest[k] / fastest[1]
          printf "\n" }'
done
