package io.github.wmformat.asf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How seeking finds its place where no index tells it: by the packets' times alone. */
class SeekWithoutIndexTest {
    private static final int PACKETS = 10_000;
    private static final int GROUP = 10;

    /** How times rise along the file, in milliseconds by packet. */
    enum Rate {
        EVEN,
        FALLING,
        RISING,
        WITH_A_GAP,
        IN_BURSTS,
        AT_ONE_TIME;

        long time(long packet) {
            return switch (this) {
                case EVEN -> packet * 40;
                case FALLING -> packet * packet / 100;
                case RISING -> (long) (Math.sqrt((double) packet) * 1000);
                case WITH_A_GAP -> packet * 10 + (packet < PACKETS * 9 / 10 ? 0 : 3_600_000);
                case IN_BURSTS -> packet / 500 * 20_000;
                case AT_ONE_TIME -> 7;
            };
        }
    }

    /** Remembers how it was read. */
    private static final class Watched extends MemorySource {
        private int reads;
        private long bytes;

        Watched(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(long position, ByteBuffer target) {
            int count = super.read(position, target);
            reads++;
            bytes += Math.max(0, count);
            return count;
        }
    }

    /** A video object in each packet, a key frame in each tenth. */
    private static Watched file(Rate rate) {
        var builder = AsfBuilder.file();
        for (int i = 0; i < PACKETS; i++) {
            int video = i % GROUP == 0 ? 0x81 : 1;
            long time = AsfBuilder.PREROLL + rate.time(i);
            builder.packets(
                    new PacketBuilder().object(video, i & 0xFF, time, (byte) i).build());
        }
        return new Watched(builder.bytes());
    }

    private static long lastKeyFrame(Rate rate, long time) {
        long last = 0;
        for (int i = 0; i < PACKETS; i += GROUP) {
            last = rate.time(i) <= time ? i : last;
        }
        return last;
    }

    @ParameterizedTest
    @EnumSource
    void theLastKeyFrameIsFoundWhateverTheRate(Rate rate) throws IOException {
        MediaObjectReader reader = AsfFile.open(file(rate)).reader(1);
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            long time = random.nextLong(rate.time(PACKETS - 1) + 2000);

            assertThat(reader.seek(time * 10_000).packet()).as("at %d ms", time).isEqualTo(lastKeyFrame(rate, time));
        }
    }

    @Test
    void fewPlacesAreLookedAt() throws IOException {
        Watched source = file(Rate.EVEN);
        MediaObjectReader reader = AsfFile.open(source).reader(1);
        reader.seek(0);
        source.reads = 0;
        source.bytes = 0;

        reader.seek(200_000 * 10_000L);

        assertThat(source.reads).isLessThan(15);
        assertThat(source.bytes).isLessThan(100_000);
    }
}
