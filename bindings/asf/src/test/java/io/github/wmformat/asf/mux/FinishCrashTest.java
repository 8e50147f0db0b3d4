package io.github.wmformat.asf.mux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.MemorySource;
import io.github.wmformat.asf.indexing.IndexPlan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file whose writer stopped between any two writes gives all that was written to it. */
class FinishCrashTest {
    /** Keeps what the file is after each write. */
    private static final class Snapshots implements SeekableByteChannel {
        private final MemoryFile file = new MemoryFile();
        private final List<byte[]> taken = new ArrayList<>();

        @Override
        public int write(ByteBuffer source) {
            int length = file.write(source);
            taken.add(file.bytes());
            return length;
        }

        @Override
        public int read(ByteBuffer target) {
            return file.read(target);
        }

        @Override
        public long position() {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long newPosition) {
            file.position(newPosition);
            return this;
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public SeekableByteChannel truncate(long newSize) {
            file.truncate(newSize);
            return this;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            file.close();
        }
    }

    @Test
    void everyStateOfTheFileIsReadable() throws IOException {
        var snapshots = new Snapshots();
        List<IndexPlan> plans =
                List.of(IndexPlan.simple(TestStreams.settings().build().streams()));
        try (Muxer muxer = Muxer.create(
                snapshots,
                TestStreams.settings().packetSize(30_000).indexes(plans).build())) {
            for (MuxObject object : TestStreams.seconds(20)) {
                muxer.write(object);
            }
        }

        int before = 0;
        for (byte[] state : snapshots.taken) {
            int now = objects(state);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isEqualTo(580);
        assertThat(snapshots.taken).hasSizeGreaterThan(6);
        byte[] withoutIndex = snapshots.taken.get(snapshots.taken.size() - 2);
        assertThat(objects(withoutIndex)).isEqualTo(580);
    }

    private static int objects(byte[] state) throws IOException {
        try (AsfFile file = AsfFile.open(new MemorySource(state))) {
            MediaObjectReader reader = file.reader();
            int count = TestStreams.all(reader).size();
            assertThat(reader.losses().packets()).isZero();
            return count;
        }
    }
}
