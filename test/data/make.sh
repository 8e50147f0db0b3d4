#!/usr/bin/env bash
# Makes the media files of this directory again, with ffmpeg, and the index of frames.wmv with samples/wmformat.
#   test/data/make.sh [DIRECTORY]      (default: beside this script)
# -bitexact leaves out dates, random ids and the encoder's version: the same ffmpeg gives the same bytes at every run.
set -euo pipefail

out=${1:-$(cd "$(dirname "$0")" && pwd)}
mkdir -p "$out"

make() { # FILE then ffmpeg's own arguments
    local file=$1
    shift
    ffmpeg -hide_banner -loglevel error -nostdin -y "$@" \
        -bitexact -flags:v +bitexact -flags:a +bitexact -fflags +bitexact -map_metadata -1 -threads 1 "$out/$file"
}

# The README's example: a moving picture, a tone, a title and an author.
make clip.wmv \
    -f lavfi -i testsrc=size=64x48:rate=25:duration=2 -f lavfi -i sine=frequency=440:sample_rate=44100:duration=2 \
    -c:v wmv2 -b:v 100k -c:a wmav2 -b:a 64k -ac 1 -metadata title="Colour bars and a tone" -metadata author="ffmpeg"

# The conformance fixture (WM-ENV-001): a still picture of 320x240 scaled down gives the very sample sizes of WM-SOUT-011.
make fixture.wmv \
    -f lavfi -i smptebars=size=320x240:rate=25:duration=2 -f lavfi -i sine=frequency=440:sample_rate=44100:duration=2 \
    -s 64x48 -c:v wmv1 -c:a wmav1 -b:a 128k -ac 1

# The same with an index by frames.
cp "$out/fixture.wmv" "$out/frames.wmv"
"$(dirname "$0")/../../samples/wmformat" asf index --frames 1 "$out/frames.wmv"

# Uncompressed video (WM-ENV-002), one key frame in each sample.
make rawvideo.wmv \
    -f lavfi -i smptebars=size=64x48:rate=25:duration=0.16 -c:v rawvideo -pix_fmt yuv420p -f asf

# Uncompressed audio: what a reader without any codec can decode.
make pcm.wma \
    -f lavfi -i "aevalsrc=0.5*sin(440*2*PI*t)|0.5*sin(660*2*PI*t):sample_rate=8000:duration=1" -c:a pcm_s16le -f asf

# Audio only.
make audio.wma \
    -f lavfi -i sine=frequency=440:sample_rate=44100:duration=1 -c:a wmav2 -b:a 48k -ac 2 -metadata title="A tone"

# Metadata: content description, extended content description (non-ASCII text too), a language for each stream.
make tags.wmv \
    -f lavfi -i testsrc=size=64x48:rate=10:duration=1 -f lavfi -i sine=frequency=440:sample_rate=22050:duration=1 \
    -c:v wmv2 -b:v 50k -c:a wmav2 -b:a 32k -ac 1 \
    -metadata title="Grüße, 世界 🎵" -metadata author="An Author" -metadata copyright="None" -metadata comment="Made for tests" \
    -metadata album="Album" -metadata track="7" -metadata genre="Test" -metadata date="2026" \
    -metadata:s:v language=eng -metadata:s:a language=deu
