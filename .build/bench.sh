# Measures the app as ./run starts it, its stores of events alone, or many check-ins due at once. Sourced, not run.

bench() {
    local here=$1 minutes=0
    shift
    if [ "${1:-}" = store ]; then
        shift
        bench_store "$here" "$@"
        return
    fi
    if [ "${1:-}" = due ]; then
        shift
        bench_due "$here" "$@"
        return
    fi
    case "$#:${1:-}" in
        0:) ;;
        2:--minutes) minutes=$2 ;;
        1:--minutes=*) minutes=${1#*=} ;;
        *) fail "./run bench takes --minutes and a whole number, or store, or due; nothing else." ;;
    esac
    case "$minutes" in "" | *[!0-9]*) fail "How many minutes? A whole number, please." ;; esac
    find_maven
    find_browser
    build_bench "$here"
    echo "command   ./run bench --minutes $minutes"
    "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC "-Dwaymark.build=$here/target" \
        -cp "$here/target/test-classes:$(cat "$here/target/bench.classpath")" io.waymark.bench.Bench "$minutes" \
        "$JAVA_HOME/bin/java" $(java_flags "$JAVA_HOME") "${START[@]}"
}

# Always with these flags, so that figures can be compared. Of the heap most is for the read models of a million events, which lie in the
# memory of the same process; what a replay itself takes is tried by MillionReplayedTest, with 512 MB.
bench_store() {
    local here=$1 short=
    shift
    case "$*" in
        "") ;;
        --short) short=--short ;;
        *) fail "./run bench store takes --short, nothing else." ;;
    esac
    find_maven
    build_bench "$here"
    echo "command   ./run bench store $short"
    "$JAVA_HOME/bin/java" -Xms3g -Xmx3g -XX:+UseSerialGC -Daxoniq.update-checker.disabled=true \
        $(newer_java_flags "$JAVA_HOME") -cp "$here/target/test-classes:$here/target/classes:$(cat "$here/target/bench.classpath")" \
        io.waymark.bench.store.StoreBench $short
}

# What it prints of the program is measured with the flags of ./run; the server, where it is the stand-in, has a process of its own.
bench_due() {
    local here=$1
    shift
    find_maven
    build_bench "$here"
    echo "command   ./run bench due $*"
    "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC "-Dwaymark.build=$here/target" $(newer_java_flags "$JAVA_HOME") \
        -cp "$here/target/test-classes:$here/target/classes:$(cat "$here/target/bench.classpath")" \
        io.waymark.bench.due.DueBench "$@"
}

build_bench() {
    local here=$1
    (cd "$here" && mvn -B -ntp -q -Dspotless.check.skip=true test-compile dependency:build-classpath -DincludeScope=test \
        -Dmdep.outputFile=target/bench.classpath) >"$here/target/bench-build.log" 2>&1 ||
        fail "The bench could not be built. All of it is in $here/target/bench-build.log"
}
