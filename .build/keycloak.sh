# Starts a real Keycloak beside the app, for a trial without Docker, and stops it with the app. Sourced by ./run, not run.

# What Keycloak asks to be settled before it starts quickly; the long tests settle it the same way.
KEYCLOAK_SETTLED="--db=dev-file --health-enabled=true --http-management-health-enabled=false"

# Sets KEYCLOAK to the unpacked distribution; the first time after each "mvn clean" it is unpacked and settled.
find_keycloak() {
    local here=$1 folder=$1/target/keycloak version
    version=$(sed -n 's/.*<keycloak.version>\(.*\)<\/keycloak.version>.*/\1/p' "$here/pom.xml")
    KEYCLOAK=$folder/keycloak-$version
    if [ ! -d "$KEYCLOAK" ]; then
        find_maven
        echo "Unpacking Keycloak $version (the first time fetches 180 MB) ..."
        mkdir -p "$folder"
        (cd "$here" && mvn -B -ntp -q dependency:unpack@keycloak) >"$folder/unpacking.log" 2>&1 ||
            fail "Keycloak could not be fetched. All of it is in $folder/unpacking.log"
    fi
    if [ "$(cat "$folder/settled" 2>/dev/null)" != "$KEYCLOAK_SETTLED" ]; then
        echo "Preparing Keycloak (once after each unpacking, about half a minute) ..."
        sh "$KEYCLOAK/bin/kc.sh" build $KEYCLOAK_SETTLED >"$folder/settling.log" 2>&1 ||
            fail "Keycloak could not be prepared. All of it is in $folder/settling.log"
        echo "$KEYCLOAK_SETTLED" >"$folder/settled"
    fi
}

random_word() {
    head -c 18 /dev/urandom | base64 | tr '+/' '-_'
}

# A key for one-time codes: 32 letters of Base32.
random_key() {
    head -c 1000 /dev/urandom | LC_ALL=C tr -dc 'A-Z2-7' | cut -c1-32
}

kept() {
    sed -n "s/^$1=//p" "$KEYCLOAK_SECRETS"
}

# Makes, once, what only this data folder knows. A Keycloak once made keeps the address of the app and its users.
keep_secrets() {
    local port=$1 demo=$2
    if [ ! -f "$KEYCLOAK_SECRETS" ]; then
        (
            umask 077
            {
                echo "WAYMARK_URL=http://127.0.0.1:$port"
                echo "KEYCLOAK_PORT=${WAYMARK_KEYCLOAK_PORT:-8180}"
                echo "DEMO=$demo"
                echo "KC_BOOTSTRAP_ADMIN_USERNAME=admin"
                echo "KC_BOOTSTRAP_ADMIN_PASSWORD=$(random_word)"
                for client in UI API SERVICE SYNC; do
                    echo "WAYMARK_KEYCLOAK_${client}_SECRET=$(random_word)"
                done
                if [ "$demo" = yes ]; then
                    echo "WAYMARK_DEV_PASSWORD=$(random_word)"
                    echo "WAYMARK_DEV_OTP_SECRET=$(random_key)"
                fi
            } >"$KEYCLOAK_SECRETS.part"
            mv "$KEYCLOAK_SECRETS.part" "$KEYCLOAK_SECRETS"
        )
        return
    fi
    [ "$(kept WAYMARK_URL)" = "http://127.0.0.1:$port" ] || fail "The Keycloak in $KEYCLOAK_HOME knows Waymark at $(kept WAYMARK_URL).
Start it there with --server.port=$(kept WAYMARK_URL | sed 's/.*://'), or start over with --fresh, or choose another folder with --waymark.data-dir=..."
    [ "$(kept DEMO)" = "$demo" ] || fail "The Keycloak in $KEYCLOAK_HOME was made $([ "$demo" = yes ] && echo without || echo with) the demo company's accounts.
Start it $([ "$demo" = yes ] && echo with || echo without) --no-demo, or start over with --fresh, or choose another folder with --waymark.data-dir=..."
}

furnish_home() {
    local here=$1 demo=$2
    (umask 077 && mkdir -p "$KEYCLOAK_HOME/data/import" "$KEYCLOAK_HOME/providers" "$KEYCLOAK_HOME/conf")
    ln -sfn "$KEYCLOAK/lib" "$KEYCLOAK_HOME/lib"
    ln -sfn "$here/keycloak/themes" "$KEYCLOAK_HOME/themes"
    cp "$here/keycloak/realm/waymark-realm.json" "$KEYCLOAK_HOME/data/import/waymark-realm.json"
    [ "$demo" = no ] || cp "$here/keycloak/realm/dev-users.json" "$KEYCLOAK_HOME/data/import/waymark-users-0.json"
}

# Whether something answers "200" at a path of a port of this machine.
answers() {
    local status=
    { exec 4<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' "$2" >&4
    IFS= read -r -t 4 status <&4 || true
    exec 4>&-
    case "$status" in "HTTP/1.1 200"*) return 0 ;; *) return 1 ;; esac
}

taken() {
    { exec 4<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
    exec 4>&-
}

# Sets KEYCLOAK_PID once it is ready.
start_keycloak() {
    local port=$1 seconds=0
    if taken "$port"; then
        fail "Keycloak needs port $port of this machine, and something answers there already. Stop that, or before the first start
choose another one: WAYMARK_KEYCLOAK_PORT=8181 ./run --keycloak"
    fi
    (
        set -a
        . "$KEYCLOAK_SECRETS"
        export JAVA_OPTS="-Xms64m -Xmx512m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"
        exec sh "$KEYCLOAK/bin/kc.sh" "-Dkc.home.dir=$KEYCLOAK_HOME" start --optimized --import-realm --cache=local \
            --http-enabled=true --http-host=127.0.0.1 "--http-port=$port" "--hostname=http://127.0.0.1:$port" --shutdown-delay=0
    ) >"$KEYCLOAK_HOME/keycloak.log" 2>&1 3>&- &
    KEYCLOAK_PID=$!
    while ! answers "$port" /health/ready; do
        kill -0 "$KEYCLOAK_PID" 2>/dev/null || {
            tail -20 "$KEYCLOAK_HOME/keycloak.log" >&2
            fail "Keycloak did not start. All of it is in $KEYCLOAK_HOME/keycloak.log"
        }
        [ "$seconds" -lt 240 ] || fail "Keycloak is not ready after $seconds s. What it says is in $KEYCLOAK_HOME/keycloak.log"
        [ $((seconds % 5)) -ne 0 ] || echo "Starting Keycloak ... $seconds s"
        sleep 1
        seconds=$((seconds + 1))
    done
    echo "Keycloak is ready at http://127.0.0.1:$port after $seconds s"
}

stop_all() {
    trap - INT TERM HUP EXIT
    kill "${APP_PID:-}" 2>/dev/null || true
    wait "${APP_PID:-}" 2>/dev/null || true
    if [ -n "${KEYCLOAK_PID:-}" ]; then
        echo "Stopping Keycloak ..."
        kill "$KEYCLOAK_PID" 2>/dev/null || true
        wait "$KEYCLOAK_PID" 2>/dev/null || true
    fi
}

tell_accounts() {
    local password
    echo
    if [ "$2" = yes ]; then
        password=$(kept WAYMARK_DEV_PASSWORD)
        cat <<END
Accounts of the demo company, all with the password $password
  mira, salma    learners and managers        daniel   a head
  hanna          L&D admin                    robin    signs in and is no person here
  tara           system admin; her key for an authenticator app: $(kept WAYMARK_DEV_OTP_SECRET)
  quentin        an account that is shut
END
    fi
    echo "Keycloak's own console: http://127.0.0.1:$1/admin/master/console/#/waymark, $(kept KC_BOOTSTRAP_ADMIN_USERNAME) with the password $(kept KC_BOOTSTRAP_ADMIN_PASSWORD)"
    echo "All of this is kept in $KEYCLOAK_SECRETS"
    echo
}

# Keycloak first, then the app by the command that follows; ends with what the app ended with.
run_with_keycloak() {
    local here=$1 data_dir=$2 app_port=$3 demo=$4 port status=0
    shift 4
    case "$app_port" in "" | 0 | *[!0-9]*) fail "With --keycloak, the app needs a port of its own: --server.port=8080" ;; esac
    KEYCLOAK_HOME=$data_dir/keycloak
    KEYCLOAK_SECRETS=$data_dir/keycloak-secrets
    mkdir -p "$data_dir"
    find_keycloak "$here"
    keep_secrets "$app_port" "$demo"
    furnish_home "$here" "$demo"
    port=$(kept KEYCLOAK_PORT)
    trap 'stop_all; exit 130' INT TERM HUP
    trap stop_all EXIT
    start_keycloak "$port"
    tell_accounts "$port" "$demo"
    SPRING_PROFILES_ACTIVE=${SPRING_PROFILES_ACTIVE:-embedded,keycloak} WAYMARK_KEYCLOAK_ISSUER=http://127.0.0.1:$port/realms/waymark \
        WAYMARK_KEYCLOAK_UI_SECRET=$(kept WAYMARK_KEYCLOAK_UI_SECRET) WAYMARK_KEYCLOAK_SYNC_SECRET=$(kept WAYMARK_KEYCLOAK_SYNC_SECRET) \
        "$@" &
    APP_PID=$!
    # The pipe breaks when this shell ends, however it does; then nothing of it goes on.
    exec 3> >(trap '' INT TERM HUP; read -r _ || true; kill "$APP_PID" "$KEYCLOAK_PID" 2>/dev/null || true)
    wait "$APP_PID" || status=$?
    return "$status"
}

# Deletes what a Keycloak of ours has left in the data folder, and nothing else.
forget_keycloak() {
    local home=$1/keycloak
    if [ -d "$home" ]; then
        rm -rf -- "$home/data/h2" "$home/data/import" "$home/data/transaction-logs" "$home/data/tmp"
        rm -f -- "$home/lib" "$home/themes" "$home/keycloak.log"
        rmdir "$home/data" "$home/providers" "$home/conf" "$home" 2>/dev/null || true
    fi
    rm -f -- "$1/keycloak-secrets"
}
