package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.asf.bytes.AsfException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading forward only gives what reading a file gives. */
class AsfInputTest {
    /** A stream that gives a few bytes at a time, and says how many it gave. */
    private static final class Trickle extends InputStream {
        private final byte[] bytes;
        private final int atOnce;
        private int given;
        private boolean closed;

        Trickle(byte[] bytes, int atOnce) {
            this.bytes = bytes;
            this.atOnce = atOnce;
        }

        @Override
        public int read() {
            return given == bytes.length ? -1 : bytes[given++] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            int count = Math.min(Math.min(length, atOnce), bytes.length - given);
            System.arraycopy(bytes, given, target, from, count);
            given += count;
            return count == 0 && length > 0 ? -1 : count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static byte[] packet(int number) {
        return new PacketBuilder().object(1, number, 1000, (byte) number).build();
    }

    private static byte[] broadcast() {
        return AsfBuilder.file(packet(0), packet(1), packet(2))
                .fileProperties(AsfBuilder.fileProperties(100, 1000, 1))
                .dataSize(0)
                .bytes();
    }

    private static List<MediaObject> all(AsfInput input) throws IOException {
        List<MediaObject> all = new ArrayList<>();
        for (MediaObject object = input.next(); object != null; object = input.next()) {
            all.add(object);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100, 8192})
    void objectsAreThoseOfTheFile(int atOnce) throws IOException {
        byte[] file = broadcast();

        try (AsfInput input = AsfInput.open(new Trickle(file, atOnce))) {
            assertThat(input.header().streams()).hasSize(2);
            assertThat(all(input))
                    .isEqualTo(
                            AsfBuilder.all(AsfFile.open(new MemorySource(file)).reader()));
        }
    }

    @Test
    void anObjectIsThereAsSoonAsItsPacketIs() throws IOException {
        byte[] file = broadcast();
        var stream = new Trickle(Arrays.copyOf(file, file.length - 200), 1);

        try (AsfInput input = AsfInput.open(stream)) {
            assertThat(input.next()).extracting(MediaObject::number).isEqualTo(0);
            assertThat(stream.given).isEqualTo(stream.bytes.length);
            assertThat(input.next()).isNull();
            assertThat(input.losses().truncated()).isFalse();
        }
    }

    @Test
    void theSizeOfAnObjectLetsNobodyWaitForMore() throws IOException {
        byte[] begun = new PacketBuilder()
                .object(1, 0, 1000, (byte) 1)
                .fragment(1, 1, 1000, 10_000_000, 0, (byte) 2)
                .build();
        byte[] file = AsfBuilder.file(begun, packet(2)).bytes();
        var stream = new Trickle(file, 1);

        try (AsfInput input = AsfInput.open(stream)) {
            input.next();
            assertThat(stream.given).isEqualTo(file.length - AsfBuilder.PACKET_SIZE);
            assertThat(input.next()).extracting(MediaObject::number).isEqualTo(2);
        }
    }

    @Test
    void realFilesReadTheSameForward() throws IOException {
        for (Path path : Corpus.files()) {
            try (AsfFile file = AsfFile.open(path);
                    AsfInput input = AsfInput.open(Files.newInputStream(path))) {
                assertThat(all(input)).as(path.toString()).isEqualTo(AsfBuilder.all(file.reader()));
            } catch (AsfException malformed) {
                assertThatThrownBy(() -> AsfInput.open(Files.newInputStream(path)))
                        .as(path.toString())
                        .isInstanceOf(AsfException.class);
            }
        }
    }

    @Test
    void objectsBetweenHeaderAndPacketsAreSkipped() throws IOException {
        byte[] file = broadcast();
        int header = file.length - 350;
        byte[] between = AsfBuilder.object(new UUID(1, 2), new byte[200_000]);
        byte[] whole = new LittleEndian()
                .bytes(Arrays.copyOf(file, header))
                .bytes(between)
                .bytes(Arrays.copyOfRange(file, header, file.length))
                .done();

        try (AsfInput input = AsfInput.open(new ByteArrayInputStream(whole))) {
            assertThat(all(input)).hasSize(3);
        }
    }

    @Test
    void streamsAreLeftOutAndTakenAgain() throws IOException {
        try (AsfInput input = AsfInput.open(new ByteArrayInputStream(broadcast()))) {
            input.deselect(1);
            assertThat(input.next()).isNull();
        }
        try (AsfInput input = AsfInput.open(new ByteArrayInputStream(broadcast()))) {
            input.next();
            input.deselect(1);
            input.select(1);
            assertThat(all(input)).hasSize(2);
        }
    }

    @Test
    void aFileChannelIsReadFromWhereItStands(@TempDir Path folder) throws IOException {
        Path path = Files.write(
                folder.resolve("a.asf"),
                new LittleEndian().zeros(5).bytes(broadcast()).done());

        try (FileChannel channel = FileChannel.open(path).position(5);
                AsfInput input = AsfInput.open(channel)) {
            assertThat(all(input)).hasSize(3);
        }
    }

    @Test
    void theStreamIsClosedWhereTheHeaderIsMalformed() {
        var stream = new Trickle(new byte[100], 10);

        assertThatThrownBy(() -> AsfInput.open(stream)).isInstanceOf(AsfException.class);
        assertThat(stream.closed).isTrue();
    }

    @Test
    void aChannelThatGivesNothingIsAFailureAndNoLoop() {
        var silent = new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer target) {
                return 0;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> AsfInput.open(silent)).isInstanceOf(IOException.class);
    }
}
