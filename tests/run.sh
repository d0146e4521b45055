#!/usr/bin/env bash
# Installs what the tests need and runs all of them: format, lints, unit tests, and the program against the real local
# server, a real PostgreSQL, real shells and a mock of the API that nobody here wrote.
#
#   tests/run.sh            everything
#   tests/run.sh FILTER     the tests whose names contain FILTER
#
# Debian and Ubuntu: missing packages are installed with apt-get. Elsewhere the script says what to install.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$*"; }

# Programs that the tests call, with the Debian package of each.
needed=(
  "bash:bash" "dash:dash" "zsh:zsh" "ksh93:ksh93u+m" "mksh:mksh" "busybox:busybox" "fish:fish"
  "git:git" "python3:python3" "node:nodejs" "npm:npm" "tmux:tmux" "psql:postgresql-client" "curl:curl" "cc:gcc" "openssl:openssl"
  "faketime:faketime" "chromium:chromium" "dbus-daemon:dbus" "gnome-keyring-daemon:gnome-keyring"
)
missing=()
for pair in "${needed[@]}"; do
  command -v "${pair%%:*}" >/dev/null 2>&1 || missing+=("${pair##*:}")
done
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=("python3-venv")
if ((${#missing[@]})); then
  say "installing ${missing[*]}"
  if ! command -v apt-get >/dev/null; then
    echo "error: install these first: ${missing[*]}" >&2
    exit 1
  fi
  sudo=""
  if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# Libraries and programs from npm and PyPI, into target/ alone. A stamp says that they are there.
tools=target/test-tools
stamp="$tools/.stamp-$(cksum <tests/run.sh | cut -d' ' -f1)"
if [ ! -e "$stamp" ]; then
  say "test tools"
  mkdir -p "$tools"
  npm install --silent --no-fund --no-audit --prefix "$tools" \
    dotenv16@npm:dotenv@16 dotenv17@npm:dotenv@17 \
    expand10@npm:dotenv-expand@10 expand11@npm:dotenv-expand@11 expand12@npm:dotenv-expand@12 \
    @stoplight/prism-cli@5.14.2 oidc-provider@9.13.3 playwright-core@1.65.1 \
    @prisma/management-api-sdk@1.80.0 ajv@8 ajv-formats@3 yaml@2
  # In a place of its own: it brings half a registry along.
  npm install --silent --no-fund --no-audit --prefix "$tools/official" prisma@8.0.0-rc.19
  python3 -m venv "$tools/venv"
  "$tools/venv/bin/python" -m pip install --quiet --disable-pip-version-check python-dotenv schemathesis==4.32.5
  touch "$stamp"
fi

say "format"
cargo fmt --check
say "lints"
cargo clippy --locked --workspace --all-targets -- -D warnings
cargo clippy --locked --no-default-features -- -D warnings
say "docs"
RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps --quiet
say "tests"
cargo test --locked --workspace --no-fail-fast -- "$@"
