# Sourced by run.sh and matrix.sh here and by bench/run.sh: `need PACKAGE...` installs the Debian packages that are
# missing and says so. Without apt-get it says what is needed, and fails where CMake or Ninja is not there.
# shellcheck shell=sh

need() {
  if ! command -v apt-get >/dev/null; then
    echo "$0: no apt-get here, so nothing is installed. Needed, by Debian's names: $*" >&2
    echo "$0: CMake fetches xsimd, Catch2, Google Benchmark, CLI11 and nlohmann-json; what else is missing is left out." >&2
    command -v cmake >/dev/null && command -v ninja >/dev/null
    return
  fi
  need_missing=''
  for need_package in "$@"; do
    dpkg-query -W -f='${Status}' "$need_package" 2>/dev/null | grep -q 'ok installed' ||
      need_missing="$need_missing $need_package"
  done
  if [ -n "$need_missing" ]; then
    need_sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    echo "$0: installing$need_missing${need_sudo:+ (with sudo)}"
    # shellcheck disable=SC2086  # lists of words
    $need_sudo apt-get update -qq &&
      $need_sudo env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $need_missing >/dev/null
  fi
}
