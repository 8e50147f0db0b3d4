package io.github.wmformat.fallback;

import io.github.wmformat.ChannelStream;
import io.github.wmformat.ComException;
import io.github.wmformat.SynchronousReader;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged files end in the SDK's error or in samples, and in nothing else. */
final class MutantTest {
    private static final int MUTANTS = 3000;
    private static final long SEED = 20_261_121;

    private final Random random = new Random(SEED);

    @Test
    void damagedFilesEndInComException() {
        byte[] whole = TestFile.fixture()
                .attribute("Text", 0, LittleEndian.text("hello"))
                .exclusion(1, 2)
                .commands(3)
                .bytes();
        byte[] cut = Arrays.copyOf(whole, 30_000);
        for (int i = 0; i < MUTANTS; i++) {
            use(mutant(cut));
        }
    }

    private byte[] mutant(byte[] original) {
        byte[] bytes = original.clone();
        int area = random.nextBoolean() ? 800 : bytes.length;
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[30 + random.nextInt(area - 30)] = (byte) random.nextInt();
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static void use(byte[] bytes) {
        try (SynchronousReader reader = new SyncReaderObject()) {
            reader.openStream(new ChannelStream(new MemoryChannel(bytes)));
            for (int i = 0; i < reader.getAttributeCountEx(0xFFFF); i++) {
                reader.getAttributeByIndexEx(0xFFFF, i);
            }
            for (int i = 0; i < reader.getOutputCount(); i++) {
                reader.getMaxOutputSampleSize(i);
                reader.getOutputFormat(i, 0).close();
            }
            Samples.all(Samples.compressed(reader), 0);
            reader.setRange(5_000_000, 1_000_000);
            Samples.all(reader, 0);
        } catch (ComException documented) {
            // The SDK's error is a right answer to a damaged file.
        }
    }
}
