#!/usr/bin/env bash
# Measures the speed, memory and size of ppg, and prints each figure as a ratio to a tool you already have: a hello world,
# curl, cp. There is no pass or fail: machines differ and are noisy.
#
#   benches/run.sh           everything
#   benches/run.sh NAME...   start, https, memory, many, pages, sign-in, size, local, backup
#
# Requires cargo, rustc, python3, curl and openssl; dbus-daemon and gnome-keyring-daemon for sign-in; npm or an installed
# PostgreSQL for local and backup.
set -euo pipefail
cd "$(dirname "$0")/.."
for program in cargo rustc python3 curl openssl; do
  command -v "$program" >/dev/null || { echo "error: $program is missing: install it" >&2; exit 1; }
done
cargo build --release --locked --quiet
exec python3 benches/measure.py "$@"
