#!/bin/sh
# Builds the stub server, the oracle and the self-test into target/: for this system with cc and libwine-dev's headers,
# for Windows with mingw-w64's. Usage: build.sh [native|windows]; without a word both. One line says what is missing;
# the exit code is then 1. The environment may name others: CC, MINGW_CC, WINE_HEADERS.
set -u
cd "$(dirname "$0")" || exit 1

native="${CC:-cc}"
mingw="${MINGW_CC:-x86_64-w64-mingw32-gcc}"
wine_headers="${WINE_HEADERS:-/usr/include/wine/wine/windows}"
warnings="-std=c11 -O2 -Wall -Wextra -Werror"
server=""
for name in buffer call callbacks fire fire_buffer fire_callback fire_stream header_info kept known_structs \
    media_props object profile reader reader_advanced recorder server stream stream_config stream_list \
    stream_prioritization sync_reader task_memory text thread; do
    server="$server src/$name.c"
done

lacks() {
    echo "native-stubs: $1" >&2
    return 1
}

# Parsing the foreign headers costs more than compiling: once per system is enough. guids.c alone wants them otherwise.
# $1 system, $2 compiler and flags. Leaves guids.o and sdk.h.gch in target/$1.
prepare() {
    mkdir -p "target/$1"
    # shellcheck disable=SC2086
    $2 -x c-header -o "target/$1/sdk.h.gch" src/sdk.h && $2 -c -o "target/$1/guids.o" src/guids.c
}

build_native() {
    command -v "$native" >/dev/null 2>&1 || { lacks "no C compiler ($native): install gcc"; return 1; }
    [ -r "$wine_headers/wmsdkidl.h" ] || { lacks "no wmsdkidl.h in $wine_headers: install libwine-dev"; return 1; }
    # sysv_abi: this system's own calling convention instead of the one Wine's headers ask for.
    base="$native $warnings -isystem $wine_headers -Dms_abi=sysv_abi -fPIC -fvisibility=hidden -pthread"
    prepare native "$base" || return 1
    compile="$base -Itarget/native -Isrc -include sdk.h target/native/guids.o"
    # shellcheck disable=SC2086
    $compile -shared -Wl,-z,defs -o target/libwmstubs.so $server \
        && $compile -o target/oracle src/oracle.c \
        && $compile -o target/selftest src/selftest.c -Ltarget -lwmstubs -Wl,-rpath,'$ORIGIN' \
        && target/selftest \
        && target/oracle >target/oracle-native.tsv
}

build_windows() {
    command -v "$mingw" >/dev/null 2>&1 || { lacks "no $mingw: install gcc-mingw-w64-x86-64"; return 1; }
    echo '#include <wmsdkidl.h>' | "$mingw" -E -x c - >/dev/null 2>&1 \
        || { lacks "no wmsdkidl.h for $mingw: install mingw-w64-common"; return 1; }
    base="$mingw $warnings"
    prepare windows "$base" || return 1
    compile="$base -static-libgcc -Itarget/windows -Isrc -include sdk.h target/windows/guids.o"
    # shellcheck disable=SC2086
    $compile -shared -o target/wmstubs.dll $server -lole32 \
        && $compile -o target/oracle.exe src/oracle.c \
        && $compile -o target/selftest.exe src/selftest.c -Ltarget -lwmstubs
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
