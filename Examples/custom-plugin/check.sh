#!/bin/sh
# Tests the plugin and runs its chain with a built binary, which the first argument or BROADSHEET
# names (else the one on the PATH), and compares what it prints.
set -eu
broadsheet=${1:-${BROADSHEET:-broadsheet}}
case $broadsheet in
    /*) ;;
    */*) broadsheet=$PWD/$broadsheet ;;
esac
cd "$(dirname "$0")"

fail() {
    echo "custom-plugin: FAILED: $1" >&2
    exit 1
}

command -v "$broadsheet" >/dev/null || fail "there is no $broadsheet; build it, or set BROADSHEET"
output=$(mktemp)
trap 'rm -f "$output"' EXIT

echo "custom-plugin: testing the plugin"
"$broadsheet" test beats || fail "a case of the plugin fails"

echo "custom-plugin: running its chain"
"$broadsheet" run pages --plugins ../../Plugins --format csv --quiet >"$output" ||
    fail "the run failed"
diff -u expected-output.csv "$output" || fail "the output differs (- expected, + printed)"
echo "custom-plugin: the output is as expected"
