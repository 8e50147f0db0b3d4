#!/usr/bin/env bash
# Runs compiled JUnit tests on a Windows JVM under Wine, with the arguments of JUnit's console launcher after "--":
#   test/wine/run.sh -cp "$(cat test/wine/target/wine/runtime-ffm/class-path)" -- --select-class=io.github.wmformat.wine.smoke.WindowsJvmTest
# What stands before "--" goes to java (class path, -D...). Exit codes: 0 all passed, 1 some failed, 2 no test found, others as in java.sh.
set -euo pipefail

jvm_arguments=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    jvm_arguments+=("$1")
    shift
done
shift || { echo "run.sh: -- and the console launcher's arguments are missing" >&2 && exit 64; }

exec "$(dirname "${BASH_SOURCE[0]}")/java.sh" "${jvm_arguments[@]}" org.junit.platform.console.ConsoleLauncher execute \
    --disable-banner --disable-ansi-colors --fail-if-no-tests "$@"
