#!/usr/bin/env bash
# Runs a Java program on a Windows JVM under Wine, with java's own arguments:
#   test/wine/java.sh -cp target/classes:lib/a.jar -Dname=value Main ARGUMENTS
# Class path and arguments are given as on Linux. Absolute paths, alone or after "=", become paths of Wine's drive Z:.
# Both output streams arrive on standard output when the program has ended. The exit code is the program's;
# 124: it took longer than WINE_TIMEOUT seconds (default 600); 69: Wine or the JVM is missing (one line on standard error).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command -v wine >/dev/null || unavailable "no Wine: the command wine is missing (apt-get install wine64 wine)"
command -v flock >/dev/null || unavailable "no Wine: the command flock is missing (apt-get install util-linux)"
java=$("$here/fetch-jvm.sh")
[ -d "$here/target/classes" ] || unavailable "test/wine is not compiled: its target/classes is missing"

export WINEPREFIX=$cache/wineprefix
export WINEDEBUG=-all
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
export LC_ALL=C.UTF-8
# No window, and no complaint about where one could be shown.
unset DISPLAY WAYLAND_DISPLAY
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$cache}

make_prefix() {
    [ ! -f "$WINEPREFIX/complete" ] || return 0
    lock
    if [ ! -f "$WINEPREFIX/complete" ]; then
        rm -rf "$WINEPREFIX"
        timeout -k 10 300 wineboot --init </dev/null >/dev/null 2>&1 9>&- || unavailable "Wine cannot make its prefix $WINEPREFIX"
        touch "$WINEPREFIX/complete"
    fi
    unlock
}

windows_path() { # LINUX-PATH
    local path
    path="Z:$(realpath -m -- "$1")"
    printf '%s' "${path//\//\\}"
}

windows_class_path() { # A:B
    local entries entry joined=
    IFS=: read -ra entries <<<"$1"
    for entry in "${entries[@]}"; do
        joined+="$(windows_path "$entry");"
    done
    printf '%s' "${joined%;}"
}

windows_argument() {
    case $1 in
        /*) windows_path "$1" ;;
        -*=/*) printf '%s=%s' "${1%%=*}" "$(windows_path "${1#*=}")" ;;
        *) printf '%s' "$1" ;;
    esac
}

# The class path always starts with this module, which holds the random source that java.security names.
class_path=$here/target/classes
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
        -cp) class_path+=":$2" && shift ;;
        *) arguments+=("$(windows_argument "$1")") ;;
    esac
    shift
done

# Wine's services inherit the output and hold it open after the program has ended: a file does not wait for them, a pipe would.
make_prefix
output=$(mktemp)
trap 'rm -f "$output"' EXIT
code=0
timeout -k 10 "${WINE_TIMEOUT:-600}" wine "$java" \
    -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    "-Djava.security.properties=$(windows_path "$here/java.security")" --enable-native-access=ALL-UNNAMED \
    "-XX:ErrorFile=$(windows_path "$here/target")\\hs_err_pid%p.log" \
    -cp "$(windows_class_path "$class_path")" "${arguments[@]}" </dev/null >"$output" 2>&1 || code=$?

# Wine 8 lacks a call that the JVM can do without, and the JVM says so four times.
tr -d '\r' <"$output" | grep -v 'Attempt to get process group affinity failed' || true
exit "$code"
