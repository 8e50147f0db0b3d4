#!/bin/sh
# Builds the stub server, the oracle and the self-test into target/: for this system with cc and libwine-dev's headers, for
# Windows with mingw-w64. Usage: build.sh [native|windows]; without a word both, where the compilers are. Exits with 1 when a
# compiler or a header is missing.
set -u
cd "$(dirname "$0")" || exit 1

target=target
missing=0
failed=0
sources="buffer call callbacks fire fire_buffer fire_callback fire_stream guids header_info kept known_structs media_props object \
profile reader reader_advanced recorder server stream stream_config stream_list stream_prioritization sync_reader \
task_memory text thread"
warnings="-std=c11 -O2 -Wall -Wextra -Werror"
wine_headers="${WINE_HEADERS:-/usr/include/wine/wine/windows}"
mingw="${MINGW_CC:-x86_64-w64-mingw32-gcc}"
native="${CC:-cc}"

lacks() {
    echo "native-stubs: $1" >&2
    missing=1
}

run() {
    "$@" || failed=1
}

build_native() {
    command -v "$native" >/dev/null 2>&1 || { lacks "no C compiler ($native): install gcc"; return; }
    # sysv_abi: this system's own calling convention instead of the one Wine's headers ask for.
    flags="-isystem $wine_headers -DWIN32_LEAN_AND_MEAN -Dms_abi=sysv_abi"
    [ -r "$wine_headers/wmsdkidl.h" ] || { lacks "no wmsdkidl.h in $wine_headers: install libwine-dev"; return; }
    mkdir -p "$target"
    run "$native" $warnings $flags -fPIC -shared -fvisibility=hidden -Wl,-z,defs -o "$target/libwmstubs.so" \
        $(printf 'src/%s.c ' $sources) -pthread
    run "$native" $warnings $flags -o "$target/oracle" src/oracle.c src/guids.c
    run "$native" $warnings $flags -o "$target/selftest" src/selftest.c src/guids.c -L"$target" -lwmstubs -Wl,-rpath,'$ORIGIN'
    [ $failed -eq 0 ] || return
    run "$target/selftest"
    "$target/oracle" >"$target/oracle-native.tsv" || failed=1
}

build_windows() {
    command -v "$mingw" >/dev/null 2>&1 || { lacks "no $mingw: install gcc-mingw-w64-x86-64"; return; }
    echo '#include <wmsdkidl.h>' | "$mingw" -E -x c - >/dev/null 2>&1 \
        || { lacks "no wmsdkidl.h for $mingw: install mingw-w64-common"; return; }
    mkdir -p "$target"
    run "$mingw" $warnings -shared -static-libgcc -o "$target/wmstubs.dll" $(printf 'src/%s.c ' $sources) -lole32
    run "$mingw" $warnings -static-libgcc -o "$target/oracle.exe" src/oracle.c src/guids.c
}

case "${1:-all}" in
native) build_native ;;
windows) build_windows ;;
all)
    build_native
    build_windows
    ;;
*)
    echo "usage: build.sh [native|windows]" >&2
    exit 2
    ;;
esac
[ $missing -eq 0 ] && [ $failed -eq 0 ]
