package io.github.wmformat.asf.mux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.requirement.OutsideProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Other programs that read ASF files. */
public final class Peer {
    private Peer() {}

    /** What ffprobe shows of a file: the values of some entries, separated by commas. */
    static List<String> probe(MemoryFile file, String entries) throws IOException {
        Path path = Files.createTempFile("peer", ".wmv");
        try {
            Files.write(path, file.bytes());
            return probe(path, entries);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** What ffprobe shows of a file: the values of some entries, separated by commas. */
    public static List<String> probe(Path file, String entries) throws IOException {
        return lines("ffprobe", "-v", "error", "-show_entries", entries, "-of", "csv=p=0", file.toString());
    }

    /** The buffers that GStreamer's demultiplexer gives for a stream; they pass through files in a folder. */
    static List<Bytes> gstreamer(Path folder, Path path, String pad) throws IOException {
        Path buffers = Files.createTempDirectory(folder, "buffers");
        String out = OutsideProgram.run(
                "timeout",
                "60",
                "gst-launch-1.0",
                "filesrc",
                "location=" + path,
                "!",
                "asfdemux",
                "name=d",
                "d." + pad,
                "!",
                "queue",
                "!",
                "multifilesink",
                "location=" + buffers.resolve("%06d"),
                "sync=false");
        assertThat(out).contains("Got EOS");
        List<Bytes> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(buffers)) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                read.add(Bytes.view(bytes, 0, bytes.length));
            }
        }
        return read;
    }

    static List<String> lines(String... command) throws IOException {
        return OutsideProgram.run(command).lines().toList();
    }
}
