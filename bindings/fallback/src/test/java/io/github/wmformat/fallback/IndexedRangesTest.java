package io.github.wmformat.fallback;

import static io.github.wmformat.fallback.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.IWMReaderTimecode;
import io.github.wmformat.IWMReaderTimecode.TimecodeRangeBounds;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_TIMECODE_EXTENSION_DATA;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.IndexSpecifier;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.asf.indexing.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges by frames and by timecodes: WML-SYN-003, 004 and 005, and behaviour 4.2. */
final class IndexedRangesTest {
    private static final long FIRST = 460_000;
    private static final long FRAME = 400_000;

    /** Each frame, but not where among the objects of its packet: from there the frames have to be counted. */
    private static final IndexPlan WITHOUT_ORDINALS = new IndexPlan(
            AsfObjectId.MEDIA_OBJECT_INDEX, 1, List.of(new IndexSpecifier(1, IndexSpecifier.DATA_PACKET)));

    @TempDir
    Path directory;

    private SynchronousReader open(TestFile built, IndexPlan... plans) throws IOException {
        Path file = Files.write(directory.resolve("file.wmv"), built.bytes());
        Indexer.index(file, List.of(plans), Progress.NONE);
        SynchronousReader reader = new SyncReaderObject();
        reader.open(file.toString());
        return Samples.compressed(reader);
    }

    private SynchronousReader withFrames() throws IOException {
        return open(TestFile.fixture(), IndexPlan.mediaObjects(1));
    }

    /** Key frames are the 1st, 13th, 25th, 37th and 49th of 50. */
    @ParameterizedTest
    @CsvSource({
        "1,1,1,1",
        "15,3,13,17",
        "13,12,13,24",
        "24,2,13,25",
        "49,0,49,50",
        "40,1000,37,50",
        "40,9223372036854775807,37,50",
        "50,1,49,50"
    })
    void framesAreCountedFrom1AndBeginAtTheKeyFrameBefore(long from, long count, int first, int last)
            throws IOException {
        try (SynchronousReader reader = withFrames()) {
            assertThat(reader.setRangeByFrameEx(1, from, count)).isEqualTo(FIRST + FRAME * (from - 1));

            List<Samples.Read> samples = Samples.all(reader, 1);
            assertThat(samples).hasSize(last - first + 1);
            assertThat(samples.get(0).time()).isEqualTo(FIRST + FRAME * (first - 1));
            assertThat(samples.get(0).flags()).isEqualTo(3);
        }
    }

    @Test
    void framesAreFoundWithoutOrdinals() throws IOException {
        try (SynchronousReader reader = open(TestFile.fixture(), WITHOUT_ORDINALS)) {
            assertThat(reader.setRangeByFrameEx(1, 30, 1)).isEqualTo(FIRST + FRAME * 29);
            assertThat(Samples.all(reader, 1)).hasSize(30 - 25 + 1);
        }
    }

    @Test
    void otherStreamsAreReadForTheTimeOfTheFrames() throws IOException {
        try (SynchronousReader reader = withFrames()) {
            reader.setRangeByFrame(1, 15, 5);

            List<Samples.Read> audio = Samples.all(reader, 2);
            assertThat(audio.get(0).time()).isBetween(FIRST + FRAME * 12, FIRST + FRAME * 14);
            assertThat(audio.get(audio.size() - 1).time()).isBetween(FIRST + FRAME * 17, FIRST + FRAME * 19);
        }
    }

    @Test
    void aRangeByTimeReplacesOneByFrames() throws IOException {
        try (SynchronousReader reader = withFrames()) {
            reader.setRangeByFrame(1, 15, 5);
            reader.setRange(0, 0);

            assertThat(Samples.all(reader, 0)).hasSize(94);
        }
    }

    @Test
    void whatNoFrameCanBeIsRefused() throws IOException {
        try (SynchronousReader reader = withFrames()) {
            assertFails(ResultCodes.E_INVALIDARG, () -> reader.setRangeByFrame(1, 0, 1));
            assertFails(ResultCodes.E_INVALIDARG, () -> reader.setRangeByFrame(1, 1, -1));
            assertFails(ResultCodes.E_INVALIDARG, () -> reader.setRangeByFrame(3, 1, 1));
        }
    }

    @Test
    void whatNoIndexTellsIsRefusedAndChangesNothing() throws IOException {
        try (SynchronousReader reader = withFrames()) {
            Samples.next(reader, 1);

            assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByFrame(1, 51, 1));
            assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByFrame(1, -1, 0));
            assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByFrameEx(2, 1, 1));
            assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByTimecode(1, at(0, 0), at(0, 9)));

            assertThat(Samples.next(reader, 1).time()).isEqualTo(FIRST + FRAME);
        }
    }

    /** The last frame number that there is, and more frames than there are numbers. */
    @Test
    void countsBeyondAllNumbersStandForTheRest() throws IOException {
        try (SynchronousReader reader = withFrames()) {
            reader.setRangeByFrame(1, 49, Long.MAX_VALUE);
            assertThat(Samples.all(reader, 1)).hasSize(2);
        }
    }

    private SynchronousReader withTimecodes() throws IOException {
        return open(TestFile.withTimecodes(), IndexPlan.timecodes(1));
    }

    private static WMT_TIMECODE_EXTENSION_DATA at(int range, int timecode) {
        return new WMT_TIMECODE_EXTENSION_DATA(range, timecode, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0x01000000,0,0x01000002,0,2",
        "0,0x01000007,0,0x01000007,5,7",
        "0,0x01000008,1,0x00001001,5,11",
        "1,0x00001006,1,0x00001009,15,19"
    })
    void timecodesIncludeTheLastOneAndBeginAtTheKeyFrameBefore(
            int fromRange, int from, int toRange, int to, int first, int last) throws IOException {
        try (SynchronousReader reader = withTimecodes()) {
            reader.setRangeByTimecode(1, at(fromRange, from), at(toRange, to));

            List<Samples.Read> samples = Samples.all(reader, 1);
            assertThat(samples).hasSize(last - first + 1);
            assertThat(samples.get(0).time()).isEqualTo(first * FRAME);
        }
    }

    @Test
    void timecodesThatAreNotThereAreRefused() throws IOException {
        try (SynchronousReader reader = withTimecodes()) {
            for (var wrong : List.of(at(0, 0x01000010), at(0, 0x00595929), at(2, 0), at(7, 0x01000000))) {
                assertFails(
                        ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByTimecode(1, wrong, at(1, 0x00001009)));
                assertFails(
                        ResultCodes.NS_E_INVALID_REQUEST, () -> reader.setRangeByTimecode(1, at(0, 0x01000000), wrong));
            }
            assertFails(ResultCodes.E_INVALIDARG, () -> reader.setRangeByTimecode(2, at(0, 0), at(0, 0)));
        }
    }

    @Test
    void anEndBeforeTheStartIsRefused() throws IOException {
        try (SynchronousReader reader = withTimecodes()) {
            assertFails(
                    ResultCodes.E_INVALIDARG, () -> reader.setRangeByTimecode(1, at(1, 0x00001009), at(0, 0x01000000)));
        }
    }

    @Test
    void rangesOfTimecodesAreTold() throws IOException {
        try (SynchronousReader reader = withTimecodes();
                var timecodes = reader.queryInterface(IWMReaderTimecode.class)) {
            assertThat(timecodes.getTimecodeRangeCount(1)).isEqualTo(2);
            assertThat(timecodes.getTimecodeRangeBounds(1, 0))
                    .isEqualTo(new TimecodeRangeBounds(0x01000000, 0x01000009));
            assertThat(timecodes.getTimecodeRangeBounds(1, 1))
                    .isEqualTo(new TimecodeRangeBounds(0x00001000, 0x00001009));
            assertFails(ResultCodes.E_INVALIDARG, () -> timecodes.getTimecodeRangeBounds(1, 2));
            assertFails(ResultCodes.E_INVALIDARG, () -> timecodes.getTimecodeRangeCount(2));
        }
    }

    @Test
    void withoutAnIndexThereAreNoRangesOfTimecodes() throws IOException {
        try (SynchronousReader reader = withFrames();
                var timecodes = reader.queryInterface(IWMReaderTimecode.class)) {
            assertThat(timecodes.getTimecodeRangeCount(1)).isZero();
            reader.closeFile();
            assertFails(ResultCodes.E_UNEXPECTED, () -> timecodes.getTimecodeRangeCount(1));
            assertFails(ResultCodes.E_UNEXPECTED, () -> timecodes.getTimecodeRangeBounds(1, 0));
        }
    }
}
