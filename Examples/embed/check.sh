#!/bin/sh
# Builds and runs the example, compares what it prints, and fails if a package was fetched.
set -eu
cd "$(dirname "$0")"

echo "embed: building the core alone"
swift build --quiet

for folder in .build/checkouts .build/repositories; do
    if [ -n "$(ls -A "$folder" 2>/dev/null)" ]; then
        echo "embed: FAILED: a package was fetched into $folder:" >&2
        ls -A "$folder" >&2
        exit 1
    fi
done
echo "embed: nothing was fetched"

"$(swift build --show-bin-path)/embed" articles.ndjson >.build/output.txt
diff -u expected-output.txt .build/output.txt || {
    echo "embed: FAILED: the output differs (- expected, + printed)" >&2
    exit 1
}
echo "embed: the output is as expected"
