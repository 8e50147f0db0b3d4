package io.github.wmformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelStreamTest {
    @TempDir
    Path folder;

    private FileChannel channel;
    private ChannelStream stream;

    @BeforeEach
    void open() throws IOException {
        channel = FileChannel.open(
                folder.resolve("data"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.write(ByteBuffer.wrap(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        channel.position(0);
        stream = new ChannelStream(channel);
    }

    @AfterEach
    void close() throws IOException {
        channel.close();
    }

    @Test
    void readFillsTheBufferOrReachesTheEnd() {
        ByteBuffer target = ByteBuffer.allocate(8);

        assertThat(stream.read(target)).isEqualTo(8);
        assertThat(stream.read(target.clear())).isEqualTo(2);
        assertThat(stream.read(target.clear())).isZero();
    }

    @Test
    void seekCountsFromStartPositionAndEnd() {
        assertThat(stream.seek(4, STREAM_SEEK.STREAM_SEEK_SET)).isEqualTo(4);
        assertThat(stream.seek(-1, STREAM_SEEK.STREAM_SEEK_CUR)).isEqualTo(3);
        assertThat(stream.seek(-2, STREAM_SEEK.STREAM_SEEK_END)).isEqualTo(8);
    }

    @Test
    void aSeekBeforeTheStartFailsAndMovesNothing() {
        stream.seek(4, STREAM_SEEK.STREAM_SEEK_SET);

        assertThatThrownBy(() -> stream.seek(-5, STREAM_SEEK.STREAM_SEEK_CUR))
                .isInstanceOfSatisfying(
                        ComException.class, e -> assertThat(e.hresult()).isEqualTo(ResultCodes.STG_E_INVALIDFUNCTION));
        assertThat(stream.seek(0, STREAM_SEEK.STREAM_SEEK_CUR)).isEqualTo(4);
    }

    @Test
    void anUnknownOriginFails() {
        assertThatThrownBy(() -> stream.seek(0, STREAM_SEEK.of(9)))
                .isInstanceOfSatisfying(
                        ComException.class, e -> assertThat(e.hresult()).isEqualTo(ResultCodes.STG_E_INVALIDFUNCTION));
    }

    @Test
    void setSizeCutsAndExtends() throws IOException {
        stream.setSize(3);
        assertThat(stream.stat(STATFLAG.STATFLAG_NONAME.value()).size()).isEqualTo(3);

        stream.setSize(20);
        assertThat(channel.size()).isEqualTo(20);
        assertThat(channel.position()).isZero();
    }

    @Test
    void copyToCountsWhatWasThere() throws IOException {
        try (FileChannel copy = FileChannel.open(
                folder.resolve("copy"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            IStream.Copied copied = stream.copyTo(new ChannelStream(copy), 100);

            assertThat(copied).isEqualTo(new IStream.Copied(10, 10));
            assertThat(copy.size()).isEqualTo(10);
        }
    }

    @Test
    void aClosedChannelIsAReadFault() throws IOException {
        channel.close();

        assertThatThrownBy(() -> stream.read(ByteBuffer.allocate(1)))
                .isInstanceOfSatisfying(
                        ComException.class, e -> assertThat(e.hresult()).isEqualTo(ResultCodes.STG_E_READFAULT));
    }
}
