package io.github.wmformat.asfbench;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.tag.FieldKey;

/** The Java library jaudiotagger. It writes named fields only, so the attribute is the album whatever it is called. */
final class Jaudiotagger implements Peer {
    private static final Logger LOG = Logger.getLogger("org.jaudiotagger");
    private int fields;

    Jaudiotagger() {
        LOG.setLevel(Level.OFF);
    }

    @Override
    public String name() {
        return "jaudiotagger";
    }

    @Override
    public double read(Path file, double seconds) throws Exception {
        return Median.over(
                seconds,
                () -> fields += AudioFileIO.read(file.toFile()).getTag().getFieldCount());
    }

    @Override
    public double edit(Path file, String attribute, int characters) throws Exception {
        return Median.once(() -> {
            AudioFile audio = AudioFileIO.read(file.toFile());
            audio.getTagOrCreateAndSetDefault().setField(FieldKey.ALBUM, "x".repeat(characters));
            audio.commit();
        });
    }
}
