#!/bin/sh
# Builds the example, runs it over the seed pages, and fails if the chain does not hold together.
set -eu
cd "$(dirname "$0")"

fail() {
    echo "embed-lua: FAILED: $1" >&2
    exit 1
}

echo "embed-lua: building core, Lua host and plugins"
swift build --quiet
[ -z "$(ls -A .build/checkouts 2>/dev/null)" ] || fail "a package was fetched"

echo "embed-lua: running the bundled chain over seeds"
"$(swift build --show-bin-path)/embed-lua" ../../seeds/*.txt | tee .build/output.txt
articles=$(sed -n 's/^\([0-9]*\) articles, .* 0 failures$/\1/p' .build/output.txt)
[ "${articles:-0}" -ge 6 ] || fail "a plugin failed, or articles of the seed are missing"
[ "$(grep -c '^\[' .build/output.txt)" -eq "$articles" ] || fail "an article has no desk"
! grep -q 'no desk' .build/output.txt || fail "the plugin in Swift did not run"
! grep -q '()$' .build/output.txt || fail "an activity has no category"
echo "embed-lua: the output is as expected"
