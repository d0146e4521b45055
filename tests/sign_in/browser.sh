#!/bin/sh
# A browser for the pages of authority.mjs: follows the address, signs in, consents, and follows back to who waits.
#
#   browser.sh LOGIN URL       the last page goes to standard output
#   browser.sh --cancel URL    goes back where the page says so
set -eu
login=$1 url=$2
jar=$(mktemp)
trap 'rm -f "$jar"' EXIT
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
get --data prompt=consent "$(printf '%s\n' "$page" | action)"
