#!/bin/sh
# Measures reading and editing tags beside mutagen, TagLib (pip install mutagen pytaglib) and jaudiotagger, in one run.
# Arguments: .wma files; without any, those of test/data.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)

[ $# -gt 0 ] || set -- "$root/test/data/audio.wma"
exec "$root/mvnw" -q -B -f "$root/pom.xml" -pl test/benchmarks -am verify -DskipTests -Ptags -Dbenchmark.args="$*"
