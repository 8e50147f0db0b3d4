#!/bin/sh
# Builds the stub server, the oracle and the self-test into target/: for this system with cc and libwine-dev's headers, for
# Windows with mingw-w64's. Usage: build.sh [native|windows]; without a word both. One line says what is missing; the exit
# code is then 1. The environment may name others: CC, MINGW_CC, WINE_HEADERS.
set -u
cd "$(dirname "$0")" || exit 1

native="${CC:-cc}"
mingw="${MINGW_CC:-x86_64-w64-mingw32-gcc}"
wine_headers="${WINE_HEADERS:-/usr/include/wine/wine/windows}"
warnings="-std=c11 -O2 -Wall -Wextra -Werror"
server=""
for name in buffer call callbacks fire fire_buffer fire_callback fire_stream guids header_info kept known_structs media_props \
    object profile reader reader_advanced recorder server stream stream_config stream_list stream_prioritization sync_reader \
    task_memory text thread; do
    server="$server src/$name.c"
done

lacks() {
    echo "native-stubs: $1" >&2
    return 1
}

build_native() {
    command -v "$native" >/dev/null 2>&1 || { lacks "no C compiler ($native): install gcc"; return 1; }
    [ -r "$wine_headers/wmsdkidl.h" ] || { lacks "no wmsdkidl.h in $wine_headers: install libwine-dev"; return 1; }
    # sysv_abi: this system's own calling convention instead of the one Wine's headers ask for.
    flags="$warnings -isystem $wine_headers -Dms_abi=sysv_abi"
    # shellcheck disable=SC2086
    "$native" $flags -fPIC -fvisibility=hidden -shared -Wl,-z,defs -o target/libwmstubs.so $server -pthread \
        && "$native" $flags -o target/oracle src/oracle.c src/guids.c \
        && "$native" $flags -o target/selftest src/selftest.c src/guids.c -Ltarget -lwmstubs -Wl,-rpath,'$ORIGIN' \
        && target/selftest \
        && target/oracle >target/oracle-native.tsv
}

build_windows() {
    command -v "$mingw" >/dev/null 2>&1 || { lacks "no $mingw: install gcc-mingw-w64-x86-64"; return 1; }
    echo '#include <wmsdkidl.h>' | "$mingw" -E -x c - >/dev/null 2>&1 \
        || { lacks "no wmsdkidl.h for $mingw: install mingw-w64-common"; return 1; }
    # shellcheck disable=SC2086
    "$mingw" $warnings -static-libgcc -shared -o target/wmstubs.dll $server -lole32 \
        && "$mingw" $warnings -static-libgcc -o target/oracle.exe src/oracle.c src/guids.c \
        && "$mingw" $warnings -static-libgcc -o target/selftest.exe src/selftest.c src/guids.c -Ltarget -lwmstubs
}

mkdir -p target
case "${1:-all}" in
native) build_native ;;
windows) build_windows ;;
all)
    build_windows &
    build_native
    status=$?
    wait $! && [ $status -eq 0 ]
    ;;
*)
    echo "usage: build.sh [native|windows]" >&2
    exit 2
    ;;
esac
