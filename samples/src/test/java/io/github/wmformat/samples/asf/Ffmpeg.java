package io.github.wmformat.samples.asf;

import io.github.wmformat.requirement.OutsideProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What ffmpeg and ffprobe make and say of files. */
final class Ffmpeg {
    private final Path folder;

    /** With a folder for the files that are made. */
    Ffmpeg(Path folder) {
        OutsideProgram.need("ffmpeg", "ffmpeg");
        this.folder = folder;
    }

    /** A packet with the digest of its bytes. */
    record Packet(double time, String digest) {}

    /** A file with a key frame each second, and a tone. */
    Path make(String title, int seconds, int tone) throws IOException {
        Path file = folder.resolve(title + ".wmv");
        lines(("ffmpeg -v error -f lavfi -i testsrc=size=160x120:rate=25:duration=%d -f lavfi -i"
                        + " sine=frequency=%d:duration=%d:sample_rate=22050 -c:v wmv2 -g 25 -b:v 200k -c:a wmav2 -b:a 32k"
                        + " -flags +bitexact -metadata title=%s %s")
                .formatted(seconds, tone, seconds, title, file)
                .split(" "));
        return file;
    }

    /** The digests of the pictures that decoding gives. */
    List<String> pictures(Path file) throws IOException {
        return lines(
                        "ffmpeg",
                        "-v",
                        "quiet",
                        "-i",
                        file.toString(),
                        "-map",
                        "0:v:0",
                        "-fps_mode",
                        "passthrough",
                        "-f",
                        "framemd5",
                        "-")
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .toList();
    }

    /** What decoding everything complains of. */
    List<String> complaints(Path file) throws IOException {
        return lines("ffmpeg", "-v", "error", "-i", file.toString(), "-f", "null", "-");
    }

    /** The packets of a stream: {@code v} or {@code a}. */
    List<Packet> packets(Path file, String stream) throws IOException {
        return probe(file, "packet=pts_time,data_hash", "-select_streams", stream, "-show_data_hash", "md5").stream()
                .map(line -> line.split(","))
                .map(fields -> new Packet(Double.parseDouble(fields[0]), fields[1]))
                .toList();
    }

    /** The values of some entries, separated by commas. */
    List<String> probe(Path file, String entries, String... options) throws IOException {
        String[] command = {"ffprobe", "-v", "error", "-of", "csv=p=0", "-show_entries", entries, file.toString()};
        String[] all = Arrays.copyOf(command, command.length + options.length);
        System.arraycopy(options, 0, all, command.length, options.length);
        return lines(all);
    }

    private static List<String> lines(String... command) throws IOException {
        return OutsideProgram.run(command).lines().toList();
    }
}
