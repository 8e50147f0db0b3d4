# Sourced by the scripts beside it: where things are kept, and how to say that something is missing.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${WMFORMAT_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/wmformat}

# Exit code 69 (EX_UNAVAILABLE): this machine lacks something. The reason is one line on standard error.
unavailable() {
    echo "$1" >&2
    exit 69
}

# One process at a time fetches the JVM or makes the Wine prefix. The lock ends with this shell, and is not inherited by what it starts.
lock() {
    mkdir -p "$cache" || unavailable "cannot write the cache directory $cache: set WMFORMAT_CACHE to another one"
    exec 9>"$cache/lock"
    flock -w 600 9 || unavailable "another process holds $cache/lock for ten minutes"
}

unlock() {
    exec 9>&-
}
