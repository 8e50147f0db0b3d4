package io.github.wmformat.asf.mux;

import static io.github.wmformat.asf.mux.TestStreams.MILLISECOND;
import static io.github.wmformat.asf.mux.TestStreams.bytes;
import static io.github.wmformat.asf.mux.TestStreams.read;
import static io.github.wmformat.asf.mux.TestStreams.seconds;
import static io.github.wmformat.asf.mux.TestStreams.settings;
import static io.github.wmformat.asf.mux.TestStreams.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.Attribute.Source;
import io.github.wmformat.asf.header.AttributeObject;
import io.github.wmformat.asf.header.AttributeType;
import io.github.wmformat.asf.header.BandwidthSharing;
import io.github.wmformat.asf.header.CodecList;
import io.github.wmformat.asf.header.Compatibility;
import io.github.wmformat.asf.header.ExtendedStreamProperties;
import io.github.wmformat.asf.header.IndexPlaceholder;
import io.github.wmformat.asf.header.LanguageList;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.MutualExclusion;
import io.github.wmformat.asf.header.Padding;
import io.github.wmformat.asf.header.RawFormat;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.StreamPrioritization;
import io.github.wmformat.asf.header.StreamProperties;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.asf.indexing.Indexer;
import io.github.wmformat.asf.indexing.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the header of a written file says. */
class MuxedHeaderTest {
    @TempDir
    private Path folder;

    private static AsfHeader header(MuxSettings settings) throws IOException {
        try (AsfFile file = write(settings, seconds(2)).open()) {
            assertThat(file.header().problems()).isEmpty();
            return file.header();
        }
    }

    @Test
    void objectsComeBackAsTheyWereGiven() throws IOException {
        List<AsfObject> given = List.of(
                new LanguageList(List.of("en-us", "de")),
                MutualExclusion.ofStreams(MutualExclusion.BIT_RATE, List.of(1, 2)),
                MutualExclusion.ofGroups(MutualExclusion.LANGUAGE, List.of(List.of(1), List.of(2))),
                new StreamPrioritization(List.of(
                        new StreamPrioritization.Priority(2, true), new StreamPrioritization.Priority(1, false))),
                new BandwidthSharing(BandwidthSharing.PARTIAL, 500_000, 3000, List.of(1, 2)),
                new CodecList(List.of(new CodecList.Codec(1, "Codec", "as set", Bytes.of((byte) 1)))),
                new ScriptCommands(List.of(new ScriptCommands.Command(3500, "URL", "http://example.org/"))));

        AsfHeader header = header(settings().objects(given).build());

        for (AsfObject object : given) {
            assertThat(header.findAll(AsfObject.class)).contains(object);
        }
    }

    @Test
    void theRuntimesOwnObjectsAreThere() throws IOException {
        AsfHeader header = header(settings().build());

        assertThat(header.find(Compatibility.class)).contains(new Compatibility(2, 1));
        assertThat(header.find(Padding.class)).contains(new Padding(4096 - 24));
        assertThat(header.find(IndexPlaceholder.class)).contains(IndexPlaceholder.forStreams(2));
        assertThat(header.attributes().stream().map(attribute -> attribute.stream() + " " + attribute.name()))
                .contains("0 WMFSDKVersion", "0 WMFSDKNeeded", "0 IsVBR", "1 IsVBR", "2 IsVBR");
        StreamProperties audio = header.streams().get(1).properties();
        assertThat(audio.errorCorrectionType()).isEqualTo(StreamProperties.AUDIO_SPREAD);
        assertThat(audio.errorCorrection())
                .isEqualTo(
                        new ByteWriter().u8(1).u16(2000).u16(2000).u16(1).u8(0).toBytes());
    }

    @Test
    void theLargestObjectOfEachStreamIsTold() throws IOException {
        AsfHeader header = header(settings().build());

        assertThat(header.findAll(ExtendedStreamProperties.class).stream().map(ExtendedStreamProperties::maxObjectSize))
                .containsExactly(9000L, 2000L);
        assertThat(header.fileProperties().preroll()).isEqualTo(3000);
    }

    @Test
    void ofStreamsThatExcludeEachOtherTheMaxBitRateHasOne() throws IOException {
        AsfHeader all = header(settings().build());
        AsfHeader one = header(settings()
                .object(MutualExclusion.ofStreams(MutualExclusion.BIT_RATE, List.of(1, 2)))
                .build());

        long video = all.streams().get(0).bitRate();
        long audio = all.streams().get(1).bitRate();
        assertThat(video).isGreaterThan(400_000);
        assertThat(audio).isGreaterThan(64_000);
        assertThat(all.fileProperties().maxBitRate()).isEqualTo(video + audio);
        assertThat(one.fileProperties().maxBitRate()).isEqualTo(video);
    }

    @Test
    void attributesOfAllTypesComeBackAndLargeOnesStandInTheLibrary() throws IOException {
        List<Attribute> given = new ArrayList<>();
        given.add(attribute(
                "text",
                AttributeType.STRING,
                new ByteWriter().text("\u00e4\u20ac").toBytes()));
        given.add(attribute("bytes", AttributeType.BYTES, bytes(100, 1)));
        given.add(attribute("bool", AttributeType.BOOL, Bytes.of((byte) 1, (byte) 0, (byte) 0, (byte) 0)));
        given.add(attribute("dword", AttributeType.DWORD, bytes(4, 2)));
        given.add(attribute("qword", AttributeType.QWORD, bytes(8, 3)));
        given.add(attribute("word", AttributeType.WORD, bytes(2, 4)));
        given.add(attribute("guid", AttributeType.GUID, bytes(16, 5)));
        given.add(attribute("just small", AttributeType.BYTES, bytes(65_535, 6)));
        given.add(attribute("large", AttributeType.BYTES, bytes(65_536, 7)));

        AsfHeader header = header(settings()
                .object(new AttributeObject(Source.EXTENDED_CONTENT_DESCRIPTION, given))
                .build());

        for (Attribute attribute : given) {
            boolean library = List.of("guid", "large").contains(attribute.name());
            Attribute expected = new Attribute(
                    attribute.name(),
                    0,
                    0,
                    attribute.typeCode(),
                    attribute.value(),
                    library ? Source.METADATA_LIBRARY : Source.EXTENDED_CONTENT_DESCRIPTION);
            assertThat(header.attributes()).contains(expected);
        }
    }

    private static Attribute attribute(String name, AttributeType type, Bytes value) {
        return new Attribute(name, 0, 0, type.code(), value, Source.EXTENDED_CONTENT_DESCRIPTION);
    }

    @Test
    void markersLeadToTheLastKeyFrame() throws IOException {
        long preroll = 3000 * MILLISECOND;
        var markers = new Markers(
                "",
                List.of(
                        new Markers.Marker(0, preroll, 0, 0, "start"),
                        new Markers.Marker(0, preroll + 5500 * MILLISECOND, 0, 0, "later")));
        MemoryFile written = write(settings().object(markers).build(), seconds(10));

        try (AsfFile file = written.open()) {
            MediaObject key = read(written, 1).stream()
                    .filter(object -> object.timeMillis() == 5000)
                    .findFirst()
                    .orElseThrow();
            List<Markers.Marker> placed =
                    file.header().find(Markers.class).orElseThrow().markers();
            assertThat(placed.get(0).offset()).isZero();
            assertThat(placed.get(1).offset())
                    .isEqualTo(key.packet() * file.data().orElseThrow().packetSize());
            assertThat(placed.get(1).sendTime()).isBetween(4000L, 5000L);
        }
    }

    @Test
    void payloadExtensionsAndNamesAndLanguagesOfStreamsAreWritten() throws IOException {
        AsfStream stream = StreamBuilder.video(3, TestStreams.VIDEO, 100_000)
                .extension(ExtensionKind.SAMPLE_DURATION)
                .extension(ExtensionKind.FILE_NAME)
                .name(0, "pictures")
                .language(1)
                .hidden()
                .build();
        ExtensionData extensions = ExtensionData.of(stream)
                .with(ExtensionKind.SAMPLE_DURATION, Duration.ofMillis(40))
                .with(ExtensionKind.FILE_NAME, "a.txt");
        MuxObject object = MuxObject.of(3, 0, true, bytes(10, 1)).with(extensions);

        MemoryFile written = write(MuxSettings.of(List.of(stream)).build(), List.of(object));

        try (AsfFile file = written.open()) {
            AsfStream found = file.header().streams().get(0);
            assertThat(found.hidden()).isTrue();
            ExtendedStreamProperties extended = Objects.requireNonNull(found.extended());
            assertThat(extended.names().get(0).text()).isEqualTo("pictures");
            assertThat(extended.languageIndex()).isEqualTo(1);
            MediaObject readAgain = TestStreams.all(file.reader()).get(0);
            assertThat(readAgain.extensions()).isEqualTo(extensions);
            assertThat(readAgain.duration()).isEqualTo(40 * MILLISECOND);
            assertThat(readAgain.extensions().get(ExtensionKind.FILE_NAME)).isEqualTo("a.txt");
        }
    }

    @Test
    void everyKindOfStreamIsWritten() throws IOException {
        List<AsfStream> streams = List.of(
                TestStreams.video(),
                TestStreams.audio(),
                StreamBuilder.commands(3, 1000).build(),
                StreamBuilder.files(4, 1000).build(),
                StreamBuilder.webPages(5, 1000).build(),
                StreamBuilder.of(6, StreamKind.JFIF, new RawFormat(bytes(12, 1)), 1000)
                        .build(),
                StreamBuilder.of(7, StreamKind.BINARY, new RawFormat(bytes(60, 2)), 1000)
                        .build());
        List<MuxObject> objects = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            objects.add(MuxObject.of(number, 0, true, bytes(500, number)));
        }

        try (AsfFile file = write(MuxSettings.of(streams).build(), objects).open()) {
            assertThat(file.header().streams().stream().map(AsfStream::kind))
                    .containsExactly(
                            StreamKind.VIDEO,
                            StreamKind.AUDIO,
                            StreamKind.COMMAND,
                            StreamKind.FILE_TRANSFER,
                            StreamKind.FILE_TRANSFER,
                            StreamKind.JFIF,
                            StreamKind.BINARY);
            assertThat(TestStreams.all(file.reader())).hasSize(7);
        }
    }

    @Test
    void indexesWrittenAtTheEndAreThoseThatAnIndexerMakes() throws IOException {
        List<AsfStream> streams = settings().build().streams();
        List<IndexPlan> plans = List.of(IndexPlan.mediaObjects(1), IndexPlan.time(streams), IndexPlan.simple(streams));
        Path path = folder.resolve("indexed.wmv");
        Files.write(path, write(settings().indexes(plans).build(), seconds(20)).bytes());

        try (AsfFile file = AsfFile.open(path)) {
            assertThat(file.indexes()).isEqualTo(Indexer.scan(path, plans, Progress.NONE));
            assertThat(file.indexes()).hasSize(3);
            assertThat(file.header().fileProperties().fileSize()).isEqualTo(Files.size(path));
        }
    }
}
