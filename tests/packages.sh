# Sourced by run.sh and matrix.sh: `need PACKAGE...` installs the Debian packages that are missing and says so.

need() {
  local package missing=() sudo
  if ! command -v apt-get >/dev/null; then
    if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
      echo "$0: no apt-get here. Install these yourself (Debian's names) and run it again: $*" >&2
      exit 1
    fi
    return
  fi
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    echo "$0: installing ${missing[*]}"
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "${missing[@]}" >/dev/null
  fi
}
