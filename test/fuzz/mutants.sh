#!/bin/sh
# Reads mutants of the ASF files in a folder in every way: mutants.sh FOLDER COUNT [FIRST SEED]. Ends with 1 on findings.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -ge 2 ] || { echo "usage: mutants.sh FOLDER COUNT [FIRST SEED]" >&2; exit 2; }
exec "$root/mvnw" -q -B -f "$root/pom.xml" -pl test/fuzz -am verify -DskipTests -Pmutants -Dmutants.args="$*"
