# Finds, for ./run and ./test, a JDK, Maven and Chromium; says exactly what to install where one is missing. Sourced, not run.

OLDEST_JDK=21

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

is_debian_root() {
    [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1
}

# The major version of the JDK in a folder, or nothing if there is none with a compiler.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# Sets JAVA_HOME: the one that is set, else the one on the PATH, else the newest in the usual folders.
find_jdk() {
    local candidate version best= best_version=0 on_path=
    if on_path=$(command -v javac 2>/dev/null); then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path"; do
        [ -n "$candidate" ] || continue
        version=$(jdk_version "$candidate")
        if [ "${version:-0}" -ge "$OLDEST_JDK" ]; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        version=$(jdk_version "$candidate")
        if [ "${version:-0}" -ge "$OLDEST_JDK" ] && [ "$version" -gt "$best_version" ]; then
            best=$candidate
            best_version=$version
        fi
    done
    [ -n "$best" ] || fail "Waymark needs a JDK of version $OLDEST_JDK or newer, and none was found in JAVA_HOME, on the PATH or in the usual folders.
Install one, for example:
  Debian, Ubuntu:  apt-get install openjdk-21-jdk-headless   (or Temurin 25, https://adoptium.net)
  macOS:           brew install openjdk
  Fedora:          dnf install java-21-openjdk-devel
or set JAVA_HOME to the folder of one, and start this again."
    export JAVA_HOME=$best
}

find_maven() {
    if ! command -v mvn >/dev/null 2>&1 && is_debian_root; then
        echo "Installing Maven ..."
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends maven >/dev/null
    fi
    command -v mvn >/dev/null 2>&1 || fail "Building Waymark needs Maven 3.8 or newer, and mvn is not on the PATH.
Install it, for example:
  Debian, Ubuntu:  apt-get install maven
  macOS:           brew install maven
  elsewhere:       https://maven.apache.org/install.html"
}

# Chromium and its driver are installed where this runs as root on Debian and they are missing; elsewhere Selenium looks for its own.
find_browser() {
    if ! command -v chromedriver >/dev/null 2>&1 && is_debian_root; then
        echo "Installing Chromium and its driver ..."
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-liberation >/dev/null
    fi
}

# Whether the jar is missing or anything it is made of is newer.
needs_build() {
    [ -f "$2" ] || return 0
    [ -n "$(find "$1/src/main" "$1/frontend" "$1/pom.xml" -newer "$2" -print -quit 2>/dev/null)" ]
}

build_jar() {
    echo "Building Waymark (the first time fetches what it is made of; about a minute, then seconds) ..."
    local log=$1/target/build.log
    mkdir -p "$1/target"
    if ! (cd "$1" && mvn -B -ntp -DskipTests -Dspotless.check.skip=true package) >"$log" 2>&1; then
        grep -E '^\[ERROR\]' "$log" | head -30 >&2
        fail "The build failed. All of it is in $log"
    fi
    touch "$2"
}

# At most 384 MB of heap; the serial collector and the quick compiler alone keep the process small and its start short. Older JDKs
# know fewer flags.
java_flags() {
    local flags="-Xms96m -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxMetaspaceSize=192m -XX:ReservedCodeCacheSize=64m -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
    echo "$flags $(newer_java_flags "$1")"
}

# What newer JDKs would else warn about.
newer_java_flags() {
    local version flags=
    version=$(jdk_version "$1")
    [ "$version" -ge 22 ] && flags="$flags --enable-native-access=ALL-UNNAMED"
    [ "$version" -ge 23 ] && flags="$flags --sun-misc-unsafe-memory-access=allow"
    echo "$flags"
}

# Sets START, with which java starts the app: laid out in a folder, which loads quicker than one file, and with an archive of what
# one start loaded. Both are made once a build; where that fails, the app starts from the jar all the same.
prepare_start() {
    local jar=$1 folder=$2 archive write read=()
    START=(-jar "$jar")
    if [ ! -d "$folder" ] || [ "$jar" -nt "$folder" ]; then
        rm -rf -- "$folder" "$folder.part"
        "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$folder.part" >/dev/null 2>&1 || return 0
        mv -- "$folder.part" "$folder" && touch "$folder" || return 0
    fi
    START=(-jar "$folder/waymark.jar")
    [ -f "$JAVA_HOME/release" ] || return 0
    archive=$folder/$(cksum <"$JAVA_HOME/release" | cut -d' ' -f1).archive
    if [ "$(jdk_version "$JAVA_HOME")" -ge 25 ]; then
        write=-XX:AOTCacheOutput=$archive read=("-XX:AOTCache=$archive" -Xlog:aot=off -Xlog:cds=off)
    else
        write=-XX:ArchiveClassesAtExit=$archive read=("-XX:SharedArchiveFile=$archive" -Xlog:cds=off)
    fi
    [ -e "$archive" ] || make_archive "$archive" "$write"
    if [ -s "$archive" ]; then
        START=("${read[@]}" "${START[@]}")
    fi
}

# Starts the app on a folder of its own, and ends it once the demo company is there: then the JDK writes the archive. An empty file
# stays where it did not, so that it is not tried again.
make_archive() {
    echo "Learning to start quicker (once after each build) ..."
    local data log=$1.log app tries=0
    data=$(mktemp -d)
    : >"$log"
    "$JAVA_HOME/bin/java" $(java_flags "$JAVA_HOME") "$2" "${START[@]}" --server.port=0 "--waymark.data-dir=$data" >"$log" 2>&1 &
    app=$!
    trap 'kill "$app" 2>/dev/null; rm -rf -- "$data"; exit 130' INT TERM
    while kill -0 "$app" 2>/dev/null && ! grep -q "The demo company is there" "$log" && [ "$tries" -lt 600 ]; do
        sleep 0.2
        tries=$((tries + 1))
    done
    kill "$app" 2>/dev/null || true
    wait "$app" 2>/dev/null || true
    trap - INT TERM
    rm -rf -- "$data"
    [ -s "$1" ] || : >"$1"
}
