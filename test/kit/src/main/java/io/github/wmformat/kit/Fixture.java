package io.github.wmformat.kit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The media files of the kit; what is in them stands in {@code test/data/README.md}. */
public enum Fixture {
    /** Moving picture (WMV2) and tone (WMA 2), 2 s, with title and author. */
    CLIP("clip.wmv"),
    /** The conformance fixture: WMV1 64x48 and WMA 1 mono, 50 and 44 samples (WM-ENV-001). */
    CONFORMANCE("fixture.wmv"),
    /** {@link #CONFORMANCE} with an index by frames of its video. */
    FRAMES("frames.wmv"),
    /** Uncompressed video (WM-ENV-002). */
    RAW_VIDEO("rawvideo.wmv"),
    /** Uncompressed audio, 16 bits, stereo, 8000 Hz, 1 s: every reader can decode it. */
    PCM("pcm.wma"),
    /** Audio only. */
    AUDIO("audio.wma"),
    /** Attributes, some with text beyond ASCII. */
    TAGS("tags.wmv");

    private final String file;

    Fixture(String file) {
        this.file = file;
    }

    /** The file's name without a directory. */
    public String fileName() {
        return file;
    }

    /** The file's content. */
    public byte[] bytes() {
        try (InputStream in = Fixture.class.getResourceAsStream("data/" + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the file in the directory. */
    public Path copyTo(Path directory) {
        try {
            return Files.write(directory.resolve(file), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
