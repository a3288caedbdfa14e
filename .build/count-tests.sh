#!/usr/bin/env bash
# Adds up what Surefire and Failsafe report below a folder, names each skipped test and why, and closes with one plain line.
set -euo pipefail
shopt -s nullglob
files=("$1"/surefire-reports/TEST-*.xml "$1"/failsafe-reports/TEST-*.xml)
if [ "${#files[@]}" = 0 ]; then
    echo "No test ran."
    exit 1
fi
awk '
    /<testsuite[ >]/ {
        match($0, / tests="[0-9]+"/);    tests += substr($0, RSTART + 8, RLENGTH - 9)
        match($0, / errors="[0-9]+"/);   bad += substr($0, RSTART + 9, RLENGTH - 10)
        match($0, / failures="[0-9]+"/); bad += substr($0, RSTART + 11, RLENGTH - 12)
        match($0, / skipped="[0-9]+"/);  skipped += substr($0, RSTART + 10, RLENGTH - 11)
    }
    /<testcase / { name = $0; sub(/.* name="/, "", name); sub(/".*/, "", name); class = $0; sub(/.* classname="/, "", class); sub(/".*/, "", class) }
    /<skipped/   { why = $0; if (sub(/.* message="/, "", why)) sub(/".*/, "", why); else why = "no reason given"; print "skipped: " class "." name ": " why }
    END { printf "%d passed, %d failed, %d skipped\n", tests - bad - skipped, bad, skipped }
' "${files[@]}"
