package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.AsfInput;
import io.github.wmformat.asf.DataSection;
import io.github.wmformat.asf.Losses;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfStream;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Media objects read once from start to end, out of a file or out of a pipe. */
interface MediaInput extends Closeable {
    AsfHeader header();

    /** The next media object, or null at the end. */
    @Nullable
    MediaObject next() throws IOException;

    void deselect(int stream);

    Losses losses();

    /** How many packets there are, 0 where that is not known. */
    long packets();

    /** Whether all is there that the header tells of; what comes out of a pipe is not known to. */
    boolean whole();

    /** Leaves out all streams but one. */
    default void only(int stream) {
        header().streams().stream()
                .mapToInt(AsfStream::number)
                .filter(number -> number != stream)
                .forEach(this::deselect);
    }

    /** Opens a file or a pipe. */
    static MediaInput open(InputFile in) throws IOException {
        in.requireNoFolder();
        return in.named(() -> in.isPipe() ? new Pipe(AsfInput.open(in.openPipe())) : new OfFile(in.open()));
    }

    /** A pipe. */
    record Pipe(AsfInput input) implements MediaInput {
        @Override
        public AsfHeader header() {
            return input.header();
        }

        @Override
        public @Nullable MediaObject next() throws IOException {
            return input.next();
        }

        @Override
        public void deselect(int stream) {
            input.deselect(stream);
        }

        @Override
        public Losses losses() {
            return input.losses();
        }

        @Override
        public long packets() {
            return 0;
        }

        @Override
        public boolean whole() {
            return false;
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }

    /** A file. */
    record OfFile(AsfFile file, MediaObjectReader reader) implements MediaInput {
        OfFile(AsfFile file) throws IOException {
            this(file, reader(file));
        }

        private static MediaObjectReader reader(AsfFile file) throws IOException {
            try {
                return file.reader();
            } catch (IOException failure) {
                file.close();
                throw failure;
            }
        }

        @Override
        public AsfHeader header() {
            return file.header();
        }

        @Override
        public @Nullable MediaObject next() throws IOException {
            return reader.next();
        }

        @Override
        public void deselect(int stream) {
            reader.deselect(stream);
        }

        @Override
        public Losses losses() {
            return reader.losses();
        }

        @Override
        public long packets() {
            return file.data().map(DataSection::packetCount).orElse(0L);
        }

        @Override
        public boolean whole() {
            return file.data()
                    .filter(data -> data.packetCount() >= data.storedPacketCount())
                    .isPresent();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
