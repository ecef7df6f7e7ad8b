#!/bin/sh
# Installs those of the named Debian packages that are missing; says what to do where it may not.
missing=
for package in "$@"; do
  status=$(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null)
  [ "$status" = "install ok installed" ] || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root=sudo
else
  echo "Some packages are missing. Install them, then call make again:"
  echo "  sudo apt-get install$missing"
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
$as_root apt-get update --quiet=2 && $as_root apt-get install --quiet=2 --yes --no-install-recommends $missing
