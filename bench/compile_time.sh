#!/bin/sh
# What ramp costs the compiler: a file with one activation's header and a call on a value, and one with ramp/ramp.hpp and
# two calls on arrays, beside a file that includes xsimd alone. All are compiled in rounds; the fastest times count.
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
cat > "$folder/header.cpp" <<'END'
#include <ramp/activations/gelu.hpp>

float activate(float x) { return ramp::gelu<float>{}(x); }
END
cat > "$folder/umbrella.cpp" <<'END'
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

printf 'In brackets: times xsimd alone. Flags: %s\n\n' "$flags"
printf '%-10s %14s %20s %20s\n' compiler 'xsimd alone' 'one header, a value' 'ramp.hpp, 2 arrays'
for compiler in ${CXX:-g++ clang++}; do
  command -v "$compiler" >/dev/null || continue
  for _ in $(seq "$rounds"); do
    echo "$(compile "$compiler" xsimd) $(compile "$compiler" header) $(compile "$compiler" umbrella)"
  done | awk -v compiler="$compiler" '
    { for (k = 1; k <= 3; k++) if (NR == 1 || $k < fastest[k]) fastest[k] = $k }
    END { printf "%-10s %11d ms", compiler, fastest[1]
          for (k = 2; k <= 3; k++) printf " %10d ms (%.2f)", fastest[k], fastest[k] / fastest[1]
          printf "\n" }'
done
