#!/bin/sh
# Measures the FFM backend beside hand-written FFM on the C server, and prints the ratios of the same run.
# Arguments go to JMH: "-f 1 -wi 3 -i 3 addRef" is a short run of one benchmark.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)

"$root/mvnw" -q -B -f "$root/pom.xml" -pl generator compile
"$root/native-stubs/build.sh" native
exec "$root/mvnw" -q -B -f "$root/pom.xml" -pl test/benchmarks -am verify -DskipTests -Prun -Djmh.args="$*"
