#!/bin/sh
# Measures reading, seeking and writing of ASF files beside ffmpeg and beside reading the bytes, and prints the ratios of the same
# run. Makes its own large files with ffmpeg (1.1 GB of 20 Mb/s video, 4 h at a low bit rate, 3 h of audio) in the folder
# given, where they stay and are used again; without one in a temporary folder, which is removed.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-}

command -v ffmpeg >/dev/null || { echo "asf.sh: ffmpeg is not installed" >&2; exit 3; }
if [ -z "$folder" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi
mkdir -p "$folder"

# Encodes a short part and repeats it: $1 name, $2 repetitions, the rest options of the encoder.
make_file() {
    name=$1
    repetitions=$2
    shift 2
    [ -f "$folder/$name" ] && return
    ffmpeg -v error -y "$@" "$folder/part-$name"
    ffmpeg -v error -y -stream_loop "$repetitions" -i "$folder/part-$name" -c copy "$folder/unfinished-$name"
    mv "$folder/unfinished-$name" "$folder/$name"
    rm "$folder/part-$name"
}

make_file big.wmv 34 \
    -f lavfi -i testsrc2=s=1280x720:r=25,noise=alls=40:allf=t -f lavfi -i sine=f=440:r=44100 -t 12 \
    -c:v wmv2 -b:v 20M -minrate 20M -maxrate 20M -bufsize 20M -g 50 -c:a wmav2 -b:a 192k
make_file low.wmv 239 \
    -f lavfi -i testsrc2=s=320x240:r=25 -f lavfi -i sine=f=440:r=44100 -t 60 -c:v wmv2 -b:v 250k -c:a wmav2 -b:a 32k
make_file long.wma 179 -f lavfi -i sine=f=440:r=48000 -t 60 -c:a wmav2 -b:a 48k

"$root/mvnw" -q -B -f "$root/pom.xml" -pl test/benchmarks -am verify -DskipTests -Prun \
    -Dbenchmark.main=io.github.wmformat.asfbench.AsfBenchmarks -Djmh.args="$folder"
