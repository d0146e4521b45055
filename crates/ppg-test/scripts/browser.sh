#!/bin/sh
# A browser for the pages of authority.mjs: follows the address, signs in, consents, and follows the redirect to the listener.
#
#   browser.sh LOGIN URL       the last page goes to standard output
#   browser.sh --cancel URL    goes back where the page says so
#   browser.sh --elsewhere LOGIN URL
#                              as on another machine, where no listener waits: the last address goes to standard output
set -eu
elsewhere=
if [ "$1" = --elsewhere ]; then elsewhere=yes; shift; fi
login=$1 url=$2
jar=$(mktemp)
trap 'rm -f "$jar" "$jar.page" "$jar.errors"' EXIT
get() {
  curl --silent --show-error --fail-with-body --noproxy '*' --max-time 30 --location \
    --cookie "$jar" --cookie-jar "$jar" "$@"
}
action() { sed -n 's/.*<form[^>]* action="\([^"]*\)".*/\1/p'; }

page=$(get "$url")
if [ "$login" = --cancel ]; then
  get "$(printf '%s\n' "$page" | sed -n 's/.*href="\([^"]*abort\)".*/\1/p')"
  exit
fi
page=$(get --data prompt=login --data-urlencode "login=$login" --data password=any "$(printf '%s\n' "$page" | action)")
consent=$(printf '%s\n' "$page" | action)
if [ -z "$elsewhere" ]; then
  get --data prompt=consent "$consent"
  exit
fi
# The listener is out of reach: its port is led to another one, where no program listens.
waiting=$(printf '%s\n' "$url" | sed -n 's/.*redirect_uri=http%3A%2F%2F\(127\.0\.0\.1\)%3A\([0-9]*\)%2F.*/\1:\2/p')
get --connect-to "$waiting:127.0.0.1:9" --output "$jar.page" --write-out '%{url_effective}\n' --data prompt=consent \
  "$consent" 2>"$jar.errors" && exit 1
[ $? -eq 7 ] || { cat "$jar.errors" >&2; exit 1; }
