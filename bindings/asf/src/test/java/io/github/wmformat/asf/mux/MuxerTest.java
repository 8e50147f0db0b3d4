package io.github.wmformat.asf.mux;

import static io.github.wmformat.asf.mux.TestStreams.MILLISECOND;
import static io.github.wmformat.asf.mux.TestStreams.all;
import static io.github.wmformat.asf.mux.TestStreams.block;
import static io.github.wmformat.asf.mux.TestStreams.bytes;
import static io.github.wmformat.asf.mux.TestStreams.frame;
import static io.github.wmformat.asf.mux.TestStreams.read;
import static io.github.wmformat.asf.mux.TestStreams.seconds;
import static io.github.wmformat.asf.mux.TestStreams.settings;
import static io.github.wmformat.asf.mux.TestStreams.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MemorySource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MuxerTest {
    private static List<Bytes> data(List<MediaObject> objects) {
        return objects.stream().map(MediaObject::data).toList();
    }

    private static List<MuxObject> ofStream(int stream, List<MuxObject> objects) {
        return objects.stream().filter(object -> object.stream() == stream).toList();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<MuxObject> objects = seconds(10);
        MemoryFile written = write(settings().build(), objects);

        for (int stream : new int[] {1, 2}) {
            List<MuxObject> expected = ofStream(stream, objects);
            List<MediaObject> actual = read(written, stream);
            assertThat(data(actual))
                    .isEqualTo(expected.stream().map(MuxObject::data).toList());
            assertThat(actual.stream().map(MediaObject::time))
                    .containsExactlyElementsOf(
                            expected.stream().map(MuxObject::time).toList());
            assertThat(actual.stream().map(MediaObject::keyFrame))
                    .containsExactlyElementsOf(
                            expected.stream().map(MuxObject::keyFrame).toList());
        }
    }

    @Test
    void theEarliestTimeIsStoredAsThePrerollWhereverTimesBegin() throws IOException {
        List<MuxObject> objects = List.of(frame(70_040, 100), block(70_000), frame(70_080, 100), block(70_250));

        assertThat(read(write(settings().build(), objects)).stream()
                        .mapToLong(MediaObject::time)
                        .min())
                .hasValue(0);
    }

    @Test
    void aGivenOriginIsKept() throws IOException {
        MuxSettings settings = settings().origin(0).build();

        assertThat(read(write(settings, List.of(frame(400, 100), block(500)))).stream()
                        .map(MediaObject::timeMillis))
                .containsExactlyInAnyOrder(400L, 500L);
    }

    @Test
    void objectsThatComeOutOfOrderWithinTheToleranceAreSentInOrder() throws IOException {
        List<MuxObject> inOrder = seconds(8);
        List<MuxObject> mixed = new ArrayList<>(ofStream(1, inOrder.subList(0, inOrder.size() / 4)));
        mixed.addAll(ofStream(2, inOrder.subList(0, inOrder.size() / 4)));
        mixed.addAll(inOrder.subList(inOrder.size() / 4, inOrder.size()));
        assertThat(mixed).isNotEqualTo(inOrder);

        MuxSettings settings =
                settings().fileId(new UUID(1, 2)).created(Instant.EPOCH).build();
        assertThat(read(write(settings, mixed))).isEqualTo(read(write(settings, inOrder)));
    }

    @Test
    void anObjectBehindTheToleranceIsRefusedAndNothingOfItIsWritten() throws IOException {
        var file = new MemoryFile();
        try (Muxer muxer =
                Muxer.create(file, settings().tolerance(Duration.ofSeconds(1)).build())) {
            muxer.write(frame(0, 100));
            muxer.write(frame(5000, 100));
            assertThatThrownBy(() -> muxer.write(block(3999)))
                    .isInstanceOf(LateObjectException.class)
                    .hasMessageContaining("stream 2")
                    .hasMessageContaining("1001 ms behind");
            muxer.write(block(4000));
        }
        assertThat(read(file).stream().map(MediaObject::timeMillis)).containsExactlyInAnyOrder(0L, 5000L, 4000L);
    }

    /** B-frames: presentation times go back, the coding order stays. */
    @Test
    void objectsOfOneStreamKeepTheirOrderWhateverTheirTimes() throws IOException {
        List<MuxObject> frames = List.of(frame(0, 10), frame(120, 20), frame(40, 30), frame(80, 40), frame(240, 50));

        List<MediaObject> read = read(write(settings().build(), frames), 1);

        assertThat(read.stream().map(MediaObject::timeMillis)).containsExactly(0L, 120L, 40L, 80L, 240L);
    }

    @Test
    void aStreamThatEndedHoldsNothingUp() throws IOException {
        var sent = new SentPackets();
        try (Muxer muxer = Muxer.live(sent, settings().origin(0).build())) {
            muxer.write(block(0));
            muxer.endStream(2);
            for (long time = 0; time < 2000; time += 40) {
                muxer.write(frame(time, 3000));
            }
            assertThat(sent.packets.size()).isGreaterThan(15);
            assertThatIllegalStateException()
                    .isThrownBy(() -> muxer.write(block(250)))
                    .withMessageContaining("ended");
        }
    }

    @Test
    void aStreamThatBringsNothingHoldsTheOthersUpByTheToleranceOnly() throws IOException {
        var sent = new SentPackets();
        try (Muxer muxer = Muxer.live(
                sent, settings().origin(0).tolerance(Duration.ofSeconds(1)).build())) {
            for (long time = 0; time < 6000; time += 40) {
                muxer.write(frame(time, 1500));
            }
            long sentUpTo = sent.sendTimes.get(sent.sendTimes.size() - 1);
            // Video may be sent 3000 ms early, audio 1500 ms.
            assertThat(sentUpTo).isBetween(3500L, 6460L);
        }
    }

    @Test
    void aSparseStreamKeepsItsPlaces() throws IOException {
        AsfStream commands = StreamBuilder.commands(5, 1000).build();
        List<MuxObject> objects = new ArrayList<>(seconds(30));
        objects.add(500, MuxObject.of(5, 20_000 * MILLISECOND, true, bytes(50, 1)));
        MuxSettings settings = MuxSettings.of(List.of(TestStreams.video(), TestStreams.audio(), commands))
                .tolerance(Duration.ofSeconds(20))
                .build();

        List<MediaObject> read = read(write(settings, objects));

        int at = IntStream.range(0, read.size())
                .filter(i -> read.get(i).stream() == 5)
                .findFirst()
                .orElseThrow();
        assertThat(read.get(at).timeMillis()).isEqualTo(20_000);
        assertThat(read.get(at + 1).timeMillis()).isBetween(18_000L, 20_500L);
    }

    @Test
    void objectsLargerThanAPacketAndWithoutBytesComeBack() throws IOException {
        List<MuxObject> objects =
                List.of(frame(0, 100_000), frame(40, 0), frame(80, 1), frame(120, 0), block(0), frame(160, 70_000));

        List<MediaObject> read = read(write(settings().packetSize(500).build(), objects), 1);

        assertThat(read.stream().map(object -> object.data().size())).containsExactly(100_000, 0, 1, 0, 70_000);
        assertThat(data(read))
                .isEqualTo(ofStream(1, objects).stream().map(MuxObject::data).toList());
    }

    @Test
    void sixtyThreeStreamsAreWritten() throws IOException {
        List<AsfStream> streams = IntStream.rangeClosed(1, 63)
                .mapToObj(number ->
                        StreamBuilder.video(number, TestStreams.VIDEO, 10_000).build())
                .toList();
        List<MuxObject> objects = new ArrayList<>();
        for (int time = 0; time < 1000; time += 100) {
            for (int stream = 63; stream > 0; stream--) {
                objects.add(MuxObject.of(stream, time * MILLISECOND, true, bytes(100, time + stream)));
            }
        }

        MemoryFile written = write(MuxSettings.of(streams).build(), objects);

        for (int stream = 1; stream <= 63; stream++) {
            assertThat(read(written, stream)).hasSize(10);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(
                        MuxSettings.of(List.of(StreamBuilder.commands(64, 1).build()))
                                .build(),
                        List.of()))
                .withMessageContaining("64");
    }

    @Test
    void settingsThatDoNotGoTogetherLeaveFilesAlone(@TempDir Path folder) throws IOException {
        MuxSettings wrong =
                MuxSettings.of(List.of(StreamBuilder.commands(64, 1).build())).build();
        Path absent = folder.resolve("absent.wmv");
        Path there = Files.writeString(folder.resolve("there.wmv"), "precious");

        assertThatIllegalArgumentException().isThrownBy(() -> Muxer.create(absent, wrong));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Muxer.create(there, wrong, StandardOpenOption.TRUNCATE_EXISTING));

        assertThat(absent).doesNotExist();
        assertThat(there).hasContent("precious");
    }

    @Test
    void timesGoUpToTwoToThe32MillisecondsAndNotBeyond() throws IOException {
        long most = 0xFFFFFFFFL - 3000;
        var file = new MemoryFile();
        try (Muxer muxer = Muxer.create(
                file, settings().origin(0).tolerance(Duration.ofDays(100)).build())) {
            muxer.write(frame(0, 100));
            muxer.write(MuxObject.of(1, most * MILLISECOND, true, bytes(10, 1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> muxer.write(MuxObject.of(1, (most + 1) * MILLISECOND, true, bytes(10, 1))))
                    .withMessageContaining("4294967296 ms");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> muxer.write(MuxObject.of(1, -3001 * MILLISECOND, true, bytes(10, 1))));
        }
        assertThat(read(file).stream().map(MediaObject::timeMillis)).containsExactly(0L, most);
    }

    /** A bucket that fills faster than it empties must not make anything late. */
    @Test
    void nothingIsSentAfterItIsPresented() throws IOException {
        AsfStream slow = StreamBuilder.video(1, TestStreams.VIDEO, 1000).build();
        var sent = new SentPackets();
        try (Muxer muxer =
                Muxer.live(sent, MuxSettings.of(List.of(slow)).origin(0).build())) {
            for (long time = 0; time < 4000; time += 40) {
                muxer.write(frame(time, 1400));
            }
        }
        assertThat(sent.sendTimes).isSorted();
        assertThat(sent.sendTimes.get(sent.sendTimes.size() - 1)).isLessThanOrEqualTo(3000 + 3960L + 11_200);
        assertThat(sent.sendTimes.get(sent.sendTimes.size() - 2)).isLessThanOrEqualTo(3000 + 3960L);
    }

    @Test
    void aHalfWrittenFileIsReadAsFarAsItIsWritten() throws IOException {
        var file = new MemoryFile();
        List<MuxObject> objects = seconds(60);
        Muxer muxer = Muxer.create(file, settings().build());
        for (MuxObject object : objects) {
            muxer.write(object);
        }
        byte[] half = file.bytes();
        muxer.close();

        try (AsfFile cut = AsfFile.open(new MemorySource(half))) {
            assertThat(cut.header().fileProperties().broadcast()).isTrue();
            List<MediaObject> read = all(cut.reader(1));
            assertThat(read).hasSizeGreaterThan(1000);
            assertThat(data(read))
                    .isEqualTo(ofStream(1, objects).stream()
                            .map(MuxObject::data)
                            .limit(read.size())
                            .toList());
        }
        assertThat(read(file, 1)).hasSize(1500);
    }

    @Test
    void fileChannelAndConsumerGetTheSamePackets() throws IOException {
        MuxSettings settings = settings().build();
        List<MuxObject> objects = seconds(10);
        byte[] file = write(settings, objects).bytes();
        var channel = new MemoryFile();
        var consumer = new SentPackets();
        try (Muxer broadcast = Muxer.broadcast(channel, settings);
                Muxer live = Muxer.live(consumer, settings)) {
            for (MuxObject object : objects) {
                broadcast.write(object);
                live.write(object);
            }
        }

        byte[] sent = consumer.all();
        assertThat(sent).isEqualTo(channel.bytes());
        int start = consumer.header.size();
        assertThat(Arrays.copyOfRange(sent, start, sent.length))
                .isEqualTo(Arrays.copyOfRange(file, start, file.length));
        try (AsfFile broadcast = AsfFile.open(new MemorySource(sent))) {
            assertThat(broadcast.header().fileProperties().broadcast()).isTrue();
            assertThat(all(broadcast.reader())).hasSize(objects.size());
        }
    }

    @Test
    void flushSendsWhatWaits() throws IOException {
        var sent = new SentPackets();
        try (Muxer muxer = Muxer.live(sent, settings().build())) {
            muxer.write(frame(0, 100));
            assertThat(sent.packets).isEmpty();
            muxer.flush();
            assertThat(sent.packets).hasSize(1);
            muxer.write(frame(40, 100));
        }
        assertThat(sent.packets).hasSize(2);
    }

    @Test
    void theSummaryTellsWhatWasWritten() throws IOException {
        var file = new MemoryFile();
        Muxer muxer = Muxer.create(file, settings().build());
        for (MuxObject object : seconds(10)) {
            muxer.write(object);
        }
        MuxSummary summary = muxer.finish();
        muxer.close();

        assertThat(summary.objects()).isEqualTo(290);
        assertThat(summary.size()).isEqualTo(file.size());
        assertThat(summary.duration()).isEqualTo(10_000 * MILLISECOND);
        assertThatIllegalStateException().isThrownBy(() -> muxer.write(block(0)));
    }
}
