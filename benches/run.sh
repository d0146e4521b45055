#!/usr/bin/env bash
# Measures what ppg promises about speed, memory and size, and prints each figure as a ratio to something everybody has:
# a hello world, curl, cp. Nothing here passes or fails: machines differ and are noisy.
#
#   benches/run.sh           everything
#   benches/run.sh NAME...   start, https, memory, many, pages, sign-in, size, local, backup
#
# Needs cargo, rustc, python3, curl and openssl; for sign-in dbus-daemon and gnome-keyring-daemon; for local and backup
# what ppg --local needs.
set -euo pipefail
cd "$(dirname "$0")/.."
for program in cargo rustc python3 curl openssl; do
  command -v "$program" >/dev/null || { echo "error: $program is missing: install it" >&2; exit 1; }
done
cargo build --release --locked --quiet
exec python3 benches/measure.py "$@"
