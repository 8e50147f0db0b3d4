package io.github.wmformat.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.ComException;
import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.SynchronousReader;
import io.github.wmformat.WMT_RIGHTS;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IWMSyncReader: opening, closing and the order in which samples come and end. Samples are read as they are stored. */
public abstract class SynchronousReaderContract extends Contract {
    /** Longer than any of the fixtures. */
    private static final int MOST_TURNS = 1000;

    /** For subclasses. */
    protected SynchronousReaderContract() {}

    @Test
    @Fact({"WM-SFIL-001", "WM-SOUT-001"})
    void opensAFileByName(@TempDir Path directory) {
        SynchronousReader reader = newReader();

        reader.open(Fixture.CONFORMANCE.copyTo(directory).toString());

        assertThat(reader.getOutputCount()).isEqualTo(2);
        reader.closeFile();
    }

    @Test
    @Fact({"WM-SYNC-001", "WM-SYNC-003"})
    void opensAStream() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertThat(reader.getStreamCount()).isEqualTo(2);
        assertThat(reader.getOutputCount()).isEqualTo(2);
    }

    @Test
    @Fact("WM-SRAW-001")
    void isCreatedWithARight() {
        SynchronousReader reader = keep(wmvcore().wmCreateSyncReader(WMT_RIGHTS.WMT_RIGHT_PLAYBACK.value()));

        reader.openStream(MemoryStream.of(Fixture.CLIP));

        assertThat(reader.getOutputCount()).isEqualTo(2);
    }

    @Test
    @Fact({"WM-SFIL-002", "WM-SYNC-023"})
    void closingAClosedFileIsAnInvalidRequest(@TempDir Path directory) {
        SynchronousReader reader = open(Fixture.CONFORMANCE);
        reader.closeFile();
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, reader::closeFile);

        reader.open(Fixture.CONFORMANCE.copyTo(directory).toString());
        reader.closeFile();
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, reader::closeFile);
    }

    @Test
    @Fact({"WM-SFIL-003", "WM-SYNC-024"})
    void opensAgainAfterClosing(@TempDir Path directory) {
        MemoryStream stream = MemoryStream.of(Fixture.CONFORMANCE);
        SynchronousReader reader = open(stream);
        readCompressed(reader);
        List<Sample> first = takeAll(reader, ANY);
        assertStored(first, CONFORMANCE_BLOCK);
        reader.closeFile();

        stream.rewind();
        reader.openStream(stream);
        readCompressed(reader);
        assertThat(takeAll(reader, ANY)).isEqualTo(first);
        reader.closeFile();

        reader.open(Fixture.CONFORMANCE.copyTo(directory).toString());
        readCompressed(reader);
        assertThat(takeAll(reader, ANY)).isEqualTo(first);
        reader.closeFile();
    }

    @Test
    @Fact("WML-SYN-006")
    void opensAnotherStreamWithoutClosingTheFirst() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        reader.openStream(MemoryStream.of(Fixture.AUDIO));

        assertThat(reader.getStreamCount()).isEqualTo(1);
    }

    @Test
    @Fact("WM-SFIL-004")
    void theFileCanBeDeletedWhenTheReaderIsGone(@TempDir Path directory) throws IOException {
        Path file = Fixture.CONFORMANCE.copyTo(directory);
        SynchronousReader reader = newReader();
        reader.open(file.toString());

        reader.close();

        Files.delete(file);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereFails(@TempDir Path directory) {
        SynchronousReader reader = newReader();
        String missing = directory.resolve("missing.wmv").toString();

        assertThatThrownBy(() -> reader.open(missing)).isInstanceOf(ComException.class);
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, reader::closeFile);
    }

    @Test
    void aReaderThatFailedToOpenCanOpenAnother(@TempDir Path directory) {
        SynchronousReader reader = newReader();
        String missing = directory.resolve("missing.wmv").toString();
        assertThatThrownBy(() -> reader.open(missing)).isInstanceOf(ComException.class);

        reader.openStream(MemoryStream.of(Fixture.CLIP));

        assertThat(reader.getOutputCount()).isEqualTo(2);
    }

    @Test
    @Fact("WM-SYNC-004")
    void outputsHaveAMaximalSampleSize() {
        SynchronousReader reader = open(Fixture.CONFORMANCE);

        assertThat(reader.getMaxOutputSampleSize(0)).isPositive();
        assertThat(reader.getMaxOutputSampleSize(1)).isPositive();
    }

    @Test
    void noSampleIsLargerThanItsStreamsMaximum() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        int video = reader.getMaxStreamSampleSize(VIDEO);
        int audio = reader.getMaxStreamSampleSize(AUDIO);

        assertThat(takeAll(reader, ANY))
                .allSatisfy(sample ->
                        assertThat(sample.size()).isLessThanOrEqualTo(sample.stream() == VIDEO ? video : audio));
    }

    @Test
    @Fact({"WM-SYNC-010", "WM-SYNC-011", "WM-SYNC-014"})
    void streamsAreReadIndependently() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        int video = 0;
        int audio = 0;
        boolean videoEnded = false;
        boolean audioEnded = false;

        for (int turn = 0; turn < MOST_TURNS && !(videoEnded && audioEnded); turn++) {
            videoEnded = atEnd(reader, VIDEO);
            audioEnded = atEnd(reader, AUDIO);
            video += videoEnded ? 0 : 1;
            audio += audioEnded ? 0 : 1;
        }

        assertThat(video).isEqualTo(50);
        assertThat(audio).isEqualTo(44);
    }

    @Test
    @Fact({"WM-SYNC-011", "WM-SYNC-013"})
    void aStreamThatEndedStaysAtItsEnd() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        takeAll(reader, AUDIO);

        assertThat(reader.getNextSample(AUDIO)).isNull();
        assertThat(reader.getNextSample(AUDIO)).isNull();
        assertThat(takeAll(reader, VIDEO)).hasSize(50);
        assertThat(reader.getNextSample(VIDEO)).isNull();
    }

    @Test
    @Fact({"WM-SYNC-012", "WM-SYNC-015"})
    void aSampleNamesItsStreamAndOutput() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);

        for (int stream : new int[] {VIDEO, AUDIO, VIDEO}) {
            Sample sample = take(reader, stream);
            assertThat(sample.stream()).isEqualTo(stream);
            assertThat(sample.output()).isEqualTo(reader.getOutputNumberForStream(stream));
        }
    }

    @Test
    @Fact({"WM-SYNC-018", "WM-SYNC-019"})
    void aSampleOfAnyStreamNamesItsStreamAndOutput() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);

        assertThat(takeAll(reader, ANY))
                .isNotEmpty()
                .allSatisfy(sample ->
                        assertThat(sample.output()).isEqualTo(reader.getOutputNumberForStream(sample.stream())));
    }

    @Test
    @Fact({"WM-SYNC-016", "WM-SYNC-022"})
    void theWholeRangeRewinds() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);
        List<Sample> video = takeAll(reader, VIDEO);
        List<Sample> audio = takeAll(reader, AUDIO);
        assertStored(audio, CONFORMANCE_BLOCK);

        reader.setRange(0, 0);

        assertThat(takeAll(reader, VIDEO)).isEqualTo(video);
        assertThat(takeAll(reader, AUDIO)).isEqualTo(audio);
    }

    @Test
    @Fact({"WM-SYNC-020", "WM-SYNC-021"})
    void atTheEndOfAllStreamsEachHasEnded() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);

        assertThat(takeAll(reader, ANY)).hasSize(94);

        assertThat(reader.getNextSample(ANY)).isNull();
        assertThat(reader.getNextSample(VIDEO)).isNull();
        assertThat(reader.getNextSample(AUDIO)).isNull();
    }

    @Test
    @Fact("WML-SYN-002")
    void aSampleLastsSomeTime() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);

        Sample sample = take(reader, VIDEO);

        assertThat(sample.size()).isPositive();
        assertThat(sample.duration()).isPositive();
        assertThat(sample.stream()).isEqualTo(VIDEO);
    }

    @Test
    void samplesAreAStreamThatEnds() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);

        assertThat(reader.samples(AUDIO).map(Sample::taken)).hasSize(44);
    }

    @Test
    void readingWithoutAFileFails() {
        SynchronousReader reader = newReader();

        assertThatThrownBy(() -> reader.getNextSample(ANY)).isInstanceOf(ComException.class);
        assertThatThrownBy(() -> reader.setRange(0, 0)).isInstanceOf(ComException.class);
        assertThatThrownBy(() -> reader.getOutputProps(0)).isInstanceOf(ComException.class);
    }

    @Test
    void readingAfterClosingFails() {
        IWMSyncReader reader = openCompressed(Fixture.CLIP);
        take(reader, ANY);

        reader.closeFile();

        assertThatThrownBy(() -> reader.getNextSample(ANY)).isInstanceOf(ComException.class);
    }

    @Test
    void aStreamThatIsNotThereIsRefused() {
        SynchronousReader reader = openCompressed(Fixture.CONFORMANCE);

        assertThatThrownBy(() -> reader.getNextSample(3)).isInstanceOf(ComException.class);
        assertThatThrownBy(() -> reader.getOutputNumberForStream(3)).isInstanceOf(ComException.class);
        assertThatThrownBy(() -> reader.getStreamNumberForOutput(2)).isInstanceOf(ComException.class);
    }

    @Test
    void readersDoNotDisturbEachOther() {
        SynchronousReader one = openCompressed(Fixture.CONFORMANCE);
        SynchronousReader other = openCompressed(Fixture.CLIP);

        Sample first = take(one, VIDEO);
        take(other, VIDEO);
        Sample second = take(one, VIDEO);

        assertThat(first.size()).isEqualTo(1117);
        assertThat(second.size()).isEqualTo(8);
    }
}
