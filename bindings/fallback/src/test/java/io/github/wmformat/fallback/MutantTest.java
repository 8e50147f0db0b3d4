package io.github.wmformat.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.ChannelStream;
import io.github.wmformat.ComException;
import io.github.wmformat.IWMReaderTimecode;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_TIMECODE_EXTENSION_DATA;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.indexing.IndexSummary;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.asf.indexing.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void damagedIndexesEndInComException(@TempDir Path directory) throws IOException {
        Path file = Files.write(
                directory.resolve("file.wmv"), TestFile.withTimecodes().bytes());
        IndexSummary made =
                Indexer.index(file, List.of(IndexPlan.mediaObjects(1), IndexPlan.timecodes(1)), Progress.NONE);
        byte[] whole = Files.readAllBytes(file);
        int indexes =
                (int) made.made().stream().mapToLong(IndexSummary.Made::size).sum();
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = whole.clone();
            damage(mutant, mutant.length - indexes, mutant.length);
            seek(mutant);
        }
    }

    private static void seek(byte[] bytes) {
        try (SynchronousReader reader = new SyncReaderObject();
                IWMReaderTimecode timecodes = reader.queryInterface(IWMReaderTimecode.class)) {
            reader.openStream(new ChannelStream(new MemoryChannel(bytes)));
            Samples.compressed(reader);
            allowed(() -> reader.setRangeByFrameEx(1, 8, 5));
            allowed(() -> reader.setRangeByFrame(1, Long.MAX_VALUE, 1));
            allowed(() -> reader.setRangeByTimecode(1, at(0, 0x01000003), at(1, 0x00001002)));
            for (int range = 0; range < timecodes.getTimecodeRangeCount(1); range += 1 + range / 8) {
                int number = range;
                allowed(() -> timecodes.getTimecodeRangeBounds(1, number));
            }
            Samples.all(reader, 1);
        }
    }

    private static WMT_TIMECODE_EXTENSION_DATA at(int range, int timecode) {
        return new WMT_TIMECODE_EXTENSION_DATA(range, timecode, 0, 0);
    }

    /** What a damaged index leads to is found, or refused. */
    private static void allowed(Runnable call) {
        try {
            call.run();
        } catch (ComException refused) {
            assertThat(refused.hresult()).isIn(ResultCodes.NS_E_INVALID_REQUEST, ResultCodes.E_INVALIDARG);
        }
    }

    private void damage(byte[] bytes, int from, int to) {
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[from + random.nextInt(to - from)] = (byte) random.nextInt();
        }
    }

    private byte[] mutant(byte[] original) {
        byte[] bytes = original.clone();
        damage(bytes, 30, random.nextBoolean() ? 800 : bytes.length);
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
