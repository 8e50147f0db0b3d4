package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.header.StreamKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beyond 4 GiB: nearly all of this one is a hole, which takes no room on the disk. */
class LargeFileTest {
    private static final int SIZE = 1 << 20;
    private static final long PACKETS = 5 << 10;

    private static byte[] packet(long number) {
        return new PacketBuilder(SIZE)
                .lengthTypes(0, 0, 3)
                .sendTime(number * 10)
                .object(0x81, (int) number, 1000 + number * 10, (byte) number)
                .build();
    }

    private static Path write(Path folder) throws IOException {
        byte[] head = new AsfBuilder()
                .with(AsfBuilder.stream(1, StreamKind.VIDEO))
                .fileProperties(AsfBuilder.fileProperties(SIZE, 1000, 2))
                .dataSize(DataSection.FIXED_SIZE + PACKETS * SIZE)
                .bytes();
        Path path = folder.resolve("large.asf");
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(head));
            for (long number = 0; number < PACKETS; number += 64) {
                channel.write(ByteBuffer.wrap(packet(number), 0, 64), head.length + number * SIZE);
            }
            channel.write(ByteBuffer.wrap(packet(PACKETS - 1)), head.length + (PACKETS - 1) * SIZE);
        }
        return path;
    }

    @Test
    void objectsBeyond4GibAreSoughtAndRead(@TempDir Path folder) throws IOException {
        try (AsfFile file = AsfFile.open(write(folder))) {
            PacketReader packets = file.packets();
            assertThat(packets.count()).isEqualTo(PACKETS);
            DataPacket packet = packets.packet(PACKETS - 64);
            assertThat(packet).isNotNull().extracting(DataPacket::sendTime).isEqualTo((PACKETS - 64) * 10);

            MediaObjectReader reader = file.reader();
            SeekPoint point = reader.seek((PACKETS - 64) * 100_000);
            assertThat(point.packet()).isEqualTo(PACKETS - 64);
            assertThat(reader.next())
                    .extracting(MediaObject::packet, MediaObject::timeMillis)
                    .containsExactly(PACKETS - 64, (PACKETS - 64) * 10);
        }
    }
}
