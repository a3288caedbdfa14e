# Measures the app as ./run starts it. Sourced, not run.

bench() {
    local here=$1 minutes=0
    shift
    case "$#:${1:-}" in
        0:) ;;
        2:--minutes) minutes=$2 ;;
        1:--minutes=*) minutes=${1#*=} ;;
        *) fail "./run bench takes --minutes and a whole number, nothing else." ;;
    esac
    case "$minutes" in "" | *[!0-9]*) fail "How many minutes? A whole number, please." ;; esac
    find_maven
    find_browser
    (cd "$here" && mvn -B -ntp -q -Dspotless.check.skip=true test-compile dependency:build-classpath -DincludeScope=test \
        -Dmdep.outputFile=target/bench.classpath) >"$here/target/bench-build.log" 2>&1 ||
        fail "The bench could not be built. All of it is in $here/target/bench-build.log"
    echo "command   ./run bench --minutes $minutes"
    "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC "-Dwaymark.build=$here/target" \
        -cp "$here/target/test-classes:$(cat "$here/target/bench.classpath")" io.waymark.bench.Bench "$minutes" \
        "$JAVA_HOME/bin/java" $(java_flags "$JAVA_HOME") "${START[@]}"
}
