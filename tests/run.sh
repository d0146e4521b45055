#!/usr/bin/env bash
# Checks the repository: format, lints, walls between crates, documentation, unit tests, and the program against the real
# local server, a real PostgreSQL, real shells, a real browser and a mock of the API made by others.
#
#   tests/run.sh            everything
#   tests/run.sh FILTER     everything, with the tests whose names contain FILTER
#   tests/run.sh quick      what needs nothing but Rust, git and a POSIX shell; under two minutes after the first build
#
# All but `quick` need programs and packages. The script asks before it installs them: programs with apt-get (elsewhere it
# names them), packages from npm and PyPI into target/test-tools. With CI set it installs without a question.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$*"; }

# What each crate must not depend on, however far below (docs/architecture.md).
walls() {
  local crate forbidden tree found
  while read -r crate forbidden; do
    tree=$(cargo tree --locked --edges normal --package "$crate" --prefix none --format '{p}')
    if found=$(grep -E "^($forbidden) " <<<"$tree"); then
      printf 'error: %s depends on\n%s\n' "$crate" "$found" >&2
      return 1
    fi
  done <<'END'
ppg-core ppg-api|ppg-auth|ppg-postgres|ppg-local|axum|clap|tokio-postgres
ppg-postgres ppg-api|ppg-auth|ppg-local|axum|reqwest|clap
ppg-api ppg-auth|ppg-postgres|ppg-local|clap|tokio-postgres
ppg-auth ppg-api|ppg-postgres|ppg-local|clap|tokio-postgres
ppg-local ppg-auth|ppg-cli|clap
END
}

if [ "${1-}" = quick ]; then
  # Tests of the program that need other programs, by module:
  skipped=(
    --skip docs:: --skip json_schema:: --skip local::            # PostgreSQL, from npm
    --skip contributing::                                        # PostgreSQL, and compiles the project once more
    --skip http::prism --skip env::dotenv_readers                # node, Python and packages
    --skip sign_in::oidc_provider --skip sign_in::registration   # node and its oidc-provider
    --skip sign_in::pages                                        # and Chromium
    --skip sign_in::refresh --skip sign_in::browser --skip sign_in::github_actions
    --skip sign_in::keyring --skip sign_in::saved_strings --skip sign_in::secrets # gnome-keyring
    --skip env::formats --skip env::eval --skip generated::shells # seven shells
    --skip terminal:: --skip sign_in::choice                     # tmux
    --skip callback::real_browser --skip another_os_user         # Chromium, setpriv
  )
  say "format"
  cargo fmt --check
  say "lints"
  cargo clippy --locked --workspace --all-targets --quiet -- -D warnings
  say "walls"
  walls
  say "unit tests"
  cargo test --locked --workspace --lib --bins --quiet
  say "tests without other programs"
  INSTA_UPDATE=no cargo test --locked -p ppg-cli -p ppg-auth --test it --no-fail-fast --quiet -- "${skipped[@]}"
  exit
fi

# Programs that the tests call, with the Debian package of each.
needed=(
  "bash:bash" "dash:dash" "zsh:zsh" "ksh93:ksh93u+m" "mksh:mksh" "busybox:busybox" "fish:fish"
  "git:git" "python3:python3" "node:nodejs" "npm:npm" "tmux:tmux" "psql:postgresql-client" "curl:curl" "cc:gcc" "openssl:openssl"
  "bats:bats" "direnv:direnv" "flock:util-linux" "unshare:util-linux" "setpriv:util-linux"
  "faketime:faketime" "chromium:chromium" "dbus-daemon:dbus" "gnome-keyring-daemon:gnome-keyring"
)
missing=()
for pair in "${needed[@]}"; do
  command -v "${pair%%:*}" >/dev/null 2>&1 || missing+=("${pair##*:}")
done
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=("python3-venv")

# A stamp says that the packages from npm and PyPI are there, in the versions below.
tools=target/test-tools
npm_packages=(
  dotenv16@npm:dotenv@16 dotenv17@npm:dotenv@17
  expand10@npm:dotenv-expand@10 expand11@npm:dotenv-expand@11 expand12@npm:dotenv-expand@12
  @stoplight/prism-cli@5.14.2 oidc-provider@9.13.3 playwright-core@1.65.1
  @prisma/management-api-sdk@1.80.0 ajv@8 ajv-formats@3 yaml@2
)
official=prisma@8.0.0-rc.19
python_packages=(python-dotenv schemathesis==4.32.5)
stamp="$tools/.stamp-$(printf '%s\n' "${npm_packages[@]}" "$official" "${python_packages[@]}" | cksum | cut -d' ' -f1)"

if ((${#missing[@]})) || [ ! -e "$stamp" ]; then
  say "missing"
  if ((${#missing[@]})); then echo "Debian packages: ${missing[*]}"; fi
  if [ ! -e "$stamp" ]; then
    echo "into $tools, from npm: ${npm_packages[*]} $official"
    echo "into $tools, from PyPI: ${python_packages[*]}"
  fi
  if ((${#missing[@]})) && ! command -v apt-get >/dev/null; then
    echo "error: there is no apt-get: install these programs first" >&2
    exit 1
  fi
  if [ -z "${CI-}" ]; then
    if [ ! -t 0 ]; then
      echo "error: packages are missing; CI=1 tests/run.sh installs them, tests/run.sh quick needs none" >&2
      exit 1
    fi
    read -r -p "Install them? [y/N] " answer
    case "$answer" in
      [yY]*) ;;
      *) echo "error: nothing was installed; tests/run.sh quick needs none of it" >&2; exit 1 ;;
    esac
  fi
fi
if ((${#missing[@]})); then
  say "installing ${missing[*]}"
  sudo=""
  if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
if [ ! -e "$stamp" ]; then
  say "installing test tools"
  mkdir -p "$tools"
  npm install --silent --no-fund --no-audit --prefix "$tools" "${npm_packages[@]}"
  # In a directory of its own: it depends on hundreds of packages.
  npm install --silent --no-fund --no-audit --prefix "$tools/official" "$official"
  python3 -m venv "$tools/venv"
  "$tools/venv/bin/python" -m pip install --quiet --disable-pip-version-check "${python_packages[@]}"
  touch "$stamp"
fi

say "format"
cargo fmt --check
say "lints"
cargo clippy --locked --workspace --all-targets -- -D warnings
cargo clippy --locked --no-default-features -- -D warnings
say "walls"
walls
say "docs"
RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps --quiet
say "tests"
INSTA_UPDATE=no cargo test --locked --workspace --no-fail-fast -- "$@"
