package io.github.wmformat.kit;

import static io.github.wmformat.WMT_STATUS.WMT_CLOSED;
import static io.github.wmformat.WMT_STATUS.WMT_END_OF_STREAMING;
import static io.github.wmformat.WMT_STATUS.WMT_EOF;
import static io.github.wmformat.WMT_STATUS.WMT_OPENED;
import static io.github.wmformat.WMT_STATUS.WMT_STARTED;
import static io.github.wmformat.WMT_STATUS.WMT_STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.AttributeValue;
import io.github.wmformat.IUnknown;
import io.github.wmformat.IWMHeaderInfo3;
import io.github.wmformat.IWMProfile3;
import io.github.wmformat.IWMReader;
import io.github.wmformat.IWMReaderAdvanced;
import io.github.wmformat.IWMReaderAdvanced2;
import io.github.wmformat.IWMSyncReader;
import io.github.wmformat.IWMSyncReader2;
import io.github.wmformat.Reader;
import io.github.wmformat.ResultCodes;
import io.github.wmformat.WMT_STATUS;
import io.github.wmformat.WMT_STREAM_SELECTION;
import io.github.wmformat.kit.RecordingCallback.Delivered;
import io.github.wmformat.kit.RecordingCallback.Event;
import io.github.wmformat.kit.RecordingCallback.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IWMReader: opening, starting, samples, the end, stopping and closing, as its callbacks tell them. */
public abstract class AsyncReaderContract extends Contract {
    private static final long OPEN_CONTEXT = 0x1122_3344_5566_7788L;
    private static final long START_CONTEXT = 0x0102_0304_0506_0708L;
    /** Twice the fixture's duration. */
    private static final long BEYOND_THE_END = 40_920_000;

    private final RecordingCallback callback = new RecordingCallback();

    /** For subclasses. */
    protected AsyncReaderContract() {}

    @Test
    @Fact({"WM-QI-001", "WM-QI-006", "WM-QI-007", "WM-QI-014"})
    void aFreshReaderAnswersItsInterfaces() {
        Reader reader = newAsyncReader();

        for (Class<? extends IUnknown> type : List.of(
                IWMReader.class,
                IWMReaderAdvanced.class,
                IWMReaderAdvanced2.class,
                IWMHeaderInfo3.class,
                IWMProfile3.class)) {
            assertThat(keep(reader.queryInterface(type))).isInstanceOf(type);
        }
        assertThat(reader.tryQueryInterface(IWMSyncReader.class)).isEmpty();
        assertThat(reader.tryQueryInterface(IWMSyncReader2.class)).isEmpty();
    }

    @Test
    @Fact("WM-ASYN-001")
    void withoutAFileThereIsNothingToStartOrStop() {
        Reader reader = newAsyncReader();

        assertFails(ResultCodes.E_UNEXPECTED, reader::stop);
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, () -> reader.start(0, 0, 1.0f, 0));
    }

    @Test
    @Fact({"WM-ASYN-002", "WM-ASYN-003", "WM-ASTA-003", "WM-ASTA-007"})
    void openedComesOnAThreadOfTheRuntime() {
        openAsync();

        Status opened = callback.await(WMT_OPENED);

        assertThat(opened.thread()).isNotEqualTo(Thread.currentThread());
        assertThat(opened.context()).isEqualTo(OPEN_CONTEXT);
        assertThat(opened.hresult()).isEqualTo(ResultCodes.S_OK);
        assertThat(opened.value()).isEqualTo(AttributeValue.ofDword(0));
    }

    @Test
    @Fact("WM-ASYN-004")
    void openingWhileOpenIsUnexpected() {
        Reader reader = opened();
        MemoryStream other = MemoryStream.of(Fixture.CLIP);

        assertFails(ResultCodes.E_UNEXPECTED, () -> reader.openStream(other, callback, 0));
        assertThat(callback.statuses()).containsExactly(WMT_OPENED);
    }

    @Test
    @Fact("WM-ASYN-005")
    void anOpenedReaderHasOutputsAndStreams() {
        Reader reader = opened();

        assertThat(reader.getOutputCount()).isEqualTo(2);
        assertThat(keep(reader.getStream(0)).getStreamNumber()).isEqualTo(VIDEO);
        assertThat(keep(reader.getStream(1)).getStreamNumber()).isEqualTo(AUDIO);
    }

    @Test
    @Fact({"WM-ASYN-007", "WM-ASTA-001", "WM-ASTA-004", "WM-ASTA-005", "WM-ASTA-008", "WM-ASTA-009", "WM-ASTA-010"})
    void aRunGoesFromStartedToTheEndOfTheFile() {
        run(openCompressedAsync());

        assertThat(callback.statuses())
                .startsWith(WMT_OPENED, WMT_STARTED)
                .containsSubsequence(WMT_STARTED, WMT_END_OF_STREAMING, WMT_EOF)
                .doesNotHaveDuplicates();
        List<Event> events = callback.events();
        Event started = callback.await(WMT_STARTED);
        Event streamed = callback.await(WMT_END_OF_STREAMING);
        assertThat(callback.samples())
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(events.indexOf(sample))
                        .isBetween(events.indexOf(started), events.indexOf(streamed)));
        assertThat(callback.await(WMT_EOF).value()).isEqualTo(AttributeValue.ofDword(0));
    }

    @Test
    @Fact({"WM-ASTA-004", "WM-ASTA-005", "WM-AORD-004"})
    void allThatFollowsStartCarriesItsContext() {
        run(openCompressedAsync());

        assertThat(callback.events())
                .filteredOn(event ->
                        !(event instanceof Status status && status.status().equals(WMT_OPENED)))
                .extracting(Event::context)
                .containsOnly(START_CONTEXT);
    }

    @Test
    @Fact({"WM-ATHR-001", "WM-ATHR-002", "WM-ATHR-003"})
    void aRunIsToldOnOneThread() {
        run(openCompressedAsync());

        assertThat(callback.events().stream()
                        .filter(event -> !(event instanceof Status status
                                && status.status().equals(WMT_OPENED)))
                        .map(Event::thread)
                        .collect(Collectors.toSet()))
                .hasSize(1)
                .doesNotContain(Thread.currentThread());
    }

    @Test
    @Fact({"WM-ACMP-003", "WM-AORD-001", "WM-AORD-002", "WM-AORD-005", "WM-ATIM-009"})
    void storedSamplesAreThoseOfTheFileInOrderOfTime() {
        run(openCompressedAsync());

        List<Delivered> samples = callback.samples();
        assertThat(samples).hasSize(94).isSortedAccordingTo(Comparator.comparingLong(Delivered::time));
        assertThat(samples).extracting(Delivered::stored).containsOnly(true);
        assertThat(samples)
                .filteredOn(sample -> sample.number() == VIDEO)
                .hasSize(50)
                .last()
                .extracting(Delivered::time)
                .isEqualTo(20_060_000L);
    }

    @Test
    @Fact({"WM-ATIM-002", "WM-ATIM-003"})
    void timeIsDeliveredOnceTheProgramHasTheClock() {
        Reader reader = opened();
        reader.start(0, 0, 1.0f, START_CONTEXT);
        callback.await(WMT_STARTED);

        assertFails(ResultCodes.E_UNEXPECTED, () -> reader.deliverTime(1));
        reader.setUserProvidedClock(true);
        reader.setUserProvidedClock(true);

        reader.deliverTime(BEYOND_THE_END);
        callback.await(WMT_EOF);
    }

    @Test
    @Fact("WML-RDR-004")
    void theClockIsReadBack() {
        Reader reader = opened();

        reader.setUserProvidedClock(true);

        assertThat(reader.getUserProvidedClock()).isTrue();
    }

    @Test
    @Fact({"WM-ATIM-004", "WM-ATIM-005", "WM-ACMP-004"})
    void samplesComeUpToTheTimeThatIsDelivered() {
        Reader reader = started(openCompressedAsync());

        reader.deliverTime(6_500_000);
        long told = callback.awaitTime(1).time();

        assertThat(told).isEqualTo(6_500_000);
        assertThat(lastTime(AUDIO)).isEqualTo(6_500_000);
        assertThat(lastTime(VIDEO)).isEqualTo(6_460_000);
    }

    @Test
    @Fact({"WM-ATIM-005", "WM-ATIM-006"})
    void aTimeBetweenMillisecondsIsRoundedUp() {
        Reader reader = started(openCompressedAsync());

        reader.deliverTime(2_770_001);

        assertThat(callback.awaitTime(1).time()).isEqualTo(2_780_000);
        assertThat(lastTime(AUDIO)).isEqualTo(2_780_000);
    }

    @Test
    @Fact({"WM-ASYN-008", "WM-ATIM-011"})
    void startAfterTheEndPlaysTheFileAgain() {
        Reader reader = openCompressedAsync();
        run(reader);
        int samples = callback.samples().size();

        reader.start(0, 0, 1.0f, START_CONTEXT);
        callback.await(WMT_STARTED, 2);
        reader.deliverTime(BEYOND_THE_END);
        callback.await(WMT_EOF, 2);

        assertThat(callback.samples()).hasSize(2 * samples);
    }

    @Test
    @Fact({"WM-ASYN-009", "WM-ASTA-005"})
    void everyStopIsTold() {
        Reader reader = started(openCompressedAsync());

        reader.stop();
        callback.await(WMT_STOPPED);
        reader.stop();

        assertThat(callback.await(WMT_STOPPED, 2).context()).isEqualTo(START_CONTEXT);
    }

    @Test
    @Fact({"WM-ASYN-010", "WM-ASYN-012", "WM-ASTA-005"})
    void closedIsToldBeforeCloseReturns() {
        Reader reader = started(openCompressedAsync());

        reader.closeFile();

        assertThat(callback.statuses()).endsWith(WMT_CLOSED).doesNotContain(WMT_STOPPED);
        assertThat(callback.await(WMT_CLOSED).context()).isEqualTo(START_CONTEXT);
        assertFails(ResultCodes.E_UNEXPECTED, reader::stop);
        assertFails(ResultCodes.NS_E_INVALID_REQUEST, reader::closeFile);
    }

    @Test
    @Fact("WM-ASYN-013")
    void givingTheReaderBackSaysNothingMore() {
        Reader reader = opened();
        reader.closeFile();
        List<WMT_STATUS> told = callback.statuses();

        reader.close();

        assertThat(callback.statuses()).isEqualTo(told);
    }

    @Test
    @Fact({"WM-ASYN-016", "WM-ASYN-002"})
    void aFileOpenedByNameCanBeDeletedAfterwards(@TempDir Path directory) throws IOException {
        Path file = Fixture.CONFORMANCE.copyTo(directory);
        Reader reader = newAsyncReader();
        reader.open(file.toString(), callback, OPEN_CONTEXT);
        callback.await(WMT_OPENED);

        reader.closeFile();
        reader.close();

        Files.delete(file);
        assertThat(file).doesNotExist();
    }

    @Test
    @Fact("WM-ASYN-015")
    void attributesAreReadAfterStop() {
        Reader reader = started(openCompressedAsync());
        reader.stop();
        callback.await(WMT_STOPPED);

        var duration = Objects.requireNonNull(reader.getAttributeByName(0, "Duration"));

        assertThat(duration.value()).isEqualTo(AttributeValue.ofQword(20_460_000));
    }

    @Test
    @Fact({"WM-ASEL-001", "WM-ASEL-002", "WM-ASEL-003"})
    void selectionAnswersAsTheSynchronousReadersDoes() {
        Reader reader = opened();

        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getStreamSelected(0));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getStreamSelected(3));
        assertThat(reader.getStreamSelected(VIDEO)).isEqualTo(WMT_STREAM_SELECTION.WMT_ON);
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.setStreamsSelected(new int[0], List.of()));
        assertFails(
                ResultCodes.NS_E_INVALID_REQUEST,
                () -> reader.setStreamsSelected(
                        new int[] {VIDEO, 0}, List.of(WMT_STREAM_SELECTION.WMT_OFF, WMT_STREAM_SELECTION.WMT_OFF)));
    }

    @Test
    @Fact({"WM-ASEL-004", "WM-ASEL-005", "WM-ASEL-008"})
    void aStreamThatIsOffIsNotDelivered() {
        Reader reader = openCompressedAsync();
        reader.setStreamsSelected(new int[] {VIDEO}, List.of(WMT_STREAM_SELECTION.WMT_OFF));

        run(reader);

        assertThat(callback.samples()).hasSize(44).extracting(Delivered::number).containsOnly(AUDIO);
        assertThat(callback.events()).noneMatch(RecordingCallback.Unwanted.class::isInstance);
    }

    @Test
    @Fact("WM-AALL-001")
    void allocationIsOffAtFirst() {
        Reader reader = opened();

        assertThat(reader.getAllocateForOutput(0)).isFalse();
        assertThat(reader.getAllocateForOutput(1)).isFalse();
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getAllocateForOutput(2));
        assertFails(ResultCodes.E_INVALIDARG, () -> reader.getAllocateForStream(0));
        assertThat(reader.getAllocateForStream(VIDEO)).isFalse();
    }

    @Test
    @Fact({"WM-ACMP-001", "WM-ACMP-002"})
    void streamsThatAreNotThereAreRefused() {
        Reader reader = opened();

        for (int stream : new int[] {0, 3}) {
            assertFails(ResultCodes.E_INVALIDARG, () -> reader.getMaxStreamSampleSize(stream));
            assertFails(ResultCodes.E_INVALIDARG, () -> reader.setReceiveStreamSamples(stream, true));
        }
        assertThat(reader.getMaxStreamSampleSize(VIDEO)).isPositive();
    }

    private Reader newAsyncReader() {
        return keep(wmvcore().wmCreateReader(0));
    }

    private Reader openAsync() {
        Reader reader = newAsyncReader();
        reader.openStream(MemoryStream.of(Fixture.CONFORMANCE), callback, OPEN_CONTEXT);
        return reader;
    }

    private Reader opened() {
        Reader reader = openAsync();
        callback.await(WMT_OPENED);
        return reader;
    }

    private Reader openCompressedAsync() {
        Reader reader = opened();
        reader.setReceiveStreamSamples(VIDEO, true);
        reader.setReceiveStreamSamples(AUDIO, true);
        return reader;
    }

    /** With the program's clock, so that a run takes no longer than it must. */
    private Reader started(Reader reader) {
        reader.start(0, 0, 1.0f, START_CONTEXT);
        callback.await(WMT_STARTED);
        reader.setUserProvidedClock(true);
        return reader;
    }

    private void run(Reader reader) {
        started(reader).deliverTime(BEYOND_THE_END);
        callback.await(WMT_EOF);
    }

    private long lastTime(int stream) {
        return callback.samples().stream()
                .filter(sample -> sample.number() == stream)
                .mapToLong(Delivered::time)
                .max()
                .orElseThrow();
    }
}
