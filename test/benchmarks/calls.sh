#!/bin/sh
# What one call of the SDK costs: our backends beside hand-written FFM, JNI, JNA's COMInvoker and windowsapi-maven-plugin, in one
# run on the C server. Arguments go to JMH: "-f 1 -wi 3 -i 3 oneResult" is a short run of one call. Needs a JDK 25 or newer and cc.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

# The plugin whose code is measured runs inside Maven, on Java 21 or newer; jni.h comes with a JDK.
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/*; do
    [ -f "$home/include/jni.h" ] || { home=; continue; }
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    [ "${version:-0}" -lt 25 ] || break
    home=
done
[ -n "${home:-}" ] || { echo "calls.sh: no JDK 25 or newer with include/jni.h was found: set JAVA_HOME" >&2; exit 1; }
export JAVA_HOME="$home" PATH="$home/bin:$PATH"

mkdir -p "$here/target"
"${CC:-cc}" -O2 -shared -fPIC -pthread -I"$home/include" -I"$home/include/linux" -I"$home/include/darwin" \
    "$here/src/main/c/jni_peer.c" -o "$here/target/libjnipeer.so"
"$root/mvnw" -q -B -f "$root/pom.xml" -pl generator compile
"$root/native-stubs/build.sh" native
exec "$root/mvnw" -q -B -f "$root/pom.xml" -Ppeers -pl test/benchmarks/peers -am verify -DskipTests \
    -Djni.library="$here/target/libjnipeer.so" -Djmh.args="$*"
