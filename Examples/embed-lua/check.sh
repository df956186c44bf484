#!/bin/sh
# Builds the example, runs it over the seed pages, and fails if the chain does not hold together, or
# if what is explained of the plugin in Swift is less than what is explained of those in Lua.
set -eu
cd "$(dirname "$0")"

fail() {
    echo "embed-lua: FAILED: $1" >&2
    exit 1
}

echo "embed-lua: building core, Lua host and plugins"
swift build --quiet
[ -z "$(ls -A .build/checkouts 2>/dev/null)" ] || fail "a package was fetched"
tool="$(swift build --show-bin-path)/embed-lua"

echo "embed-lua: running the bundled chain over seeds"
"$tool" ../../seeds/*.txt | tee .build/output.txt
articles=$(sed -n 's/^\([0-9]*\) articles, .* 0 failures$/\1/p' .build/output.txt)
[ "${articles:-0}" -ge 6 ] || fail "a plugin failed, or articles of the seed are missing"
[ "$(grep -c '^\[' .build/output.txt)" -eq "$articles" ] || fail "an article has no desk"
! grep -q 'no desk' .build/output.txt || fail "the plugin in Swift did not run"
! grep -q '()$' .build/output.txt || fail "an activity has no category"

echo "embed-lua: explaining the same pages"
"$tool" explain ../../seeds/*.txt > .build/explanation.txt
line=$(grep -n 'context.note("metadata\[desk\]"' Sources/embed-lua/Desk.swift | cut -d: -f1)
rows=$(grep -c "^  metadata.desk .* desk  *embed_lua/Desk.swift:$line\$" .build/explanation.txt || true)
[ "$rows" -eq "$articles" ] || fail "$rows of $articles desks have the line that wrote them"
grep -A1 '^  metadata.desk' .build/explanation.txt | grep -q '^    rule  *a union$' \
    || fail "no desk has its rule"
grep -q '^  activity .* activities  *plugin.lua:[0-9]*$' .build/explanation.txt \
    || fail "no activity has the line of Lua that wrote it"
grep -q '^  desk 1.0.0 .*Swift$' .build/explanation.txt || fail "the plugin in Swift is not named"

echo "embed-lua: asking for a tag that stays below its threshold"
"$tool" explain ../../seeds/*.txt --tag calendar > .build/tags.txt
grep -q 'confidence 0.50, 0.10 below' .build/tags.txt || fail "a candidate has no score"
grep -q '^    rule  *activities$' .build/tags.txt || fail "a candidate has no rule"
grep -q '«' .build/tags.txt || fail "no evidence is shown in its sentence"

echo "embed-lua: running what the README shows"
sed -n '/^```swift$/,/^```$/p' ../../README.md | sed '1d;$d' \
    | diff -u - Sources/ten-lines/main.swift || fail "the README shows other lines (+ are here)"
cp ../../seeds/*.txt .build/page.txt
(cd .build && "$(dirname "$tool")/ten-lines") > .build/titles.txt
[ "$(grep -c . .build/titles.txt)" -ge 6 ] || fail "articles of the seed have no title"
echo "embed-lua: the output is as expected"
