#!/bin/sh
# Builds the stub server, the oracle and the self-test into target/: for this system with cc and libwine-dev's headers,
# for Windows with mingw-w64's. Usage: build.sh [native|windows]; without a word both. What is newer than its sources stays.
# One line says what is missing, with exit code 1; code 2: something is wrong. The environment may name others: CC, MINGW_CC, WINE_HEADERS, JAVA_HOME.
set -u
cd "$(dirname "$0")" || exit 1

native="${CC:-cc}"
mingw="${MINGW_CC:-x86_64-w64-mingw32-gcc}"
wine_headers="${WINE_HEADERS:-/usr/include/wine/wine/windows}"
metadata=../generator/src/main/metadata
warnings="-std=c11 -O2 -Wall -Wextra -Werror -ftrack-macro-expansion=0"
server="bstr call classes fire fired kept known media_type methods object recorder server state struct_types structs
    task_memory text thread vtables"

lacks() {
    echo "native-stubs: $1" >&2
    return 1
}

up_to_date() { # FILE
    [ -f "$1" ] && [ -z "$(find src build.sh $metadata -newer "$1" | head -n 1)" ]
}

# What foreign headers may lack is declared as the generator has it from our IDL.
declare_ours() {
    java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
    classes=../generator/target/classes
    [ -d $classes ] || { lacks "the generator is not compiled: run ./mvnw -pl generator compile"; return 1; }
    command -v "$java" >/dev/null 2>&1 || { lacks "no java: set JAVA_HOME"; return 1; }
    "$java" -cp $classes io.github.wmformat.generator.cli.Main generate --metadata $metadata --output target --target c \
        >/dev/null || return 2
}

# $1 system, $2 compiler and flags. Which names of ours the foreign headers have, as macros in target/$1/foreign.h.
find_foreign() {
    # shellcheck disable=SC2086
    $2 -E -x c src/sdk_foreign.h | grep -v '^#' | tr -cs '[:alnum:]_' '\n' | LC_ALL=C sort -u >"target/$1/words" || return 1
    sed -n 's/^#ifndef FOREIGN_//p' target/sdk_ours.h \
        | LC_ALL=C sort -u | LC_ALL=C comm -12 - "target/$1/words" \
        | sed 's/.*/#define FOREIGN_&/' >"target/$1/foreign.h"
}

# Parsing the foreign headers costs more than compiling: once per system is enough. guids.c alone wants them otherwise.
# $1 system, $2 compiler and flags. Leaves target/$1/*.o.
compile() {
    mkdir -p "target/$1"
    find_foreign "$1" "$2" || return 2
    set -- "$1" "$2 -Itarget"
    # shellcheck disable=SC2086
    $2 "-Itarget/$1" -x c-header -o "target/$1/sdk.h.gch" src/sdk.h && $2 "-Itarget/$1" -c -o "target/$1/guids.o" src/guids.c || return 2
    for name in $server oracle selftest; do
        # shellcheck disable=SC2086
        $2 "-Itarget/$1" -Isrc -include sdk.h -c -o "target/$1/$name.o" "src/$name.c" || return 2
    done
}

objects() { # SYSTEM NAMES
    system=$1
    shift
    for name in "$@"; do printf 'target/%s/%s.o ' "$system" "$name"; done
}

build_native() {
    up_to_date target/oracle-native.tsv && return 0
    command -v "$native" >/dev/null 2>&1 || { lacks "no C compiler ($native): install gcc"; return 1; }
    [ -r "$wine_headers/wmsdkidl.h" ] || { lacks "no wmsdkidl.h in $wine_headers: install libwine-dev"; return 1; }
    declare_ours || return
    # sysv_abi: this system's own calling convention instead of the one Wine's headers ask for.
    compile native "$native $warnings -isystem $wine_headers -Dms_abi=sysv_abi -fPIC -fvisibility=hidden -pthread" \
        || return
    # shellcheck disable=SC2046,SC2086
    $native -pthread -shared -Wl,-z,defs -o target/libwmstubs.so $(objects native guids $server) \
        && $native -pthread -o target/oracle $(objects native oracle guids $server) \
        && $native -pthread -o target/selftest $(objects native selftest guids) -Ltarget -lwmstubs -Wl,-rpath,'$ORIGIN' \
        && target/selftest \
        && target/oracle >target/oracle.part && mv target/oracle.part target/oracle-native.tsv \
        || return 2
}

build_windows() {
    up_to_date target/selftest.exe && return 0
    command -v "$mingw" >/dev/null 2>&1 || { lacks "no $mingw: install gcc-mingw-w64-x86-64"; return 1; }
    echo '#include <wmsdkidl.h>' | "$mingw" -E -x c - >/dev/null 2>&1 \
        || { lacks "no wmsdkidl.h for $mingw: install mingw-w64-common"; return 1; }
    declare_ours || return
    compile windows "$mingw $warnings" || return
    # shellcheck disable=SC2046,SC2086
    $mingw -static-libgcc -shared -o target/wmstubs.dll $(objects windows guids $server) -lole32 -loleaut32 \
        && $mingw -static-libgcc -o target/oracle.exe $(objects windows oracle guids $server) -lole32 -loleaut32 \
        && $mingw -static-libgcc -o target/selftest.exe $(objects windows selftest guids) -Ltarget -lwmstubs \
        || return 2
}

mkdir -p target
case "${1:-all}" in
native) build_native ;;
windows) build_windows ;;
all)
    build_native
    status=$?
    build_windows
    other=$?
    exit $((status > other ? status : other))
    ;;
*)
    echo "usage: build.sh [native|windows]" >&2
    exit 2
    ;;
esac
