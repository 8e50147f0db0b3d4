package io.github.wmformat.asf.mux;

import static io.github.wmformat.asf.mux.TestStreams.MILLISECOND;
import static io.github.wmformat.asf.mux.TestStreams.bytes;
import static io.github.wmformat.asf.mux.TestStreams.read;
import static io.github.wmformat.asf.mux.TestStreams.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.dump.ObjectDump;
import io.github.wmformat.asf.dump.TextDump;
import io.github.wmformat.asf.extension.ContentType;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.extension.PixelAspectRatio;
import io.github.wmformat.asf.extension.Timecode;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.VideoFormat;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.requirement.OutsideProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Payload extension data from the object written to the object read. */
class MuxedExtensionsTest {
    private static final ExtensionKind<Bytes> OWN = ExtensionKind.bytes(new UUID(1, 2));

    /** No program tries to decode it. */
    private static final VideoFormat UNKNOWN_CODEC =
            new VideoFormat(320, 240, 320, 240, 1, 24, 0x30303030, 0, 0, 0, 0, 0, Bytes.EMPTY);

    private static StreamBuilder builder() {
        return StreamBuilder.video(1, TestStreams.VIDEO, 400_000);
    }

    private static AsfStream stream() {
        return builder()
                .extension(ExtensionKind.TIMECODE)
                .extension(ExtensionKind.FILE_NAME)
                .extension(ExtensionKind.CONTENT_TYPE)
                .extension(ExtensionKind.PIXEL_ASPECT_RATIO)
                .extension(ExtensionKind.SAMPLE_DURATION)
                .extension(ExtensionKind.OUTPUT_CLEAN_POINT)
                .extension(ExtensionKind.ENCRYPTION_SAMPLE_ID)
                .extension(OWN)
                .build();
    }

    /** Of objects of one byte, of several in a packet, and of several packets. */
    private static List<MuxObject> objects(AsfStream stream) {
        List<MuxObject> objects = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            ExtensionData extensions = ExtensionData.of(stream)
                    .with(ExtensionKind.TIMECODE, new Timecode(i / 50, 0x01000000L + i % 10, i, 0xFFFFFFFFL - i))
                    .with(ExtensionKind.FILE_NAME, "part" + i + ".html")
                    .with(ExtensionKind.CONTENT_TYPE, new ContentType(i))
                    .with(ExtensionKind.PIXEL_ASPECT_RATIO, new PixelAspectRatio(16, i))
                    .with(ExtensionKind.SAMPLE_DURATION, Duration.ofMillis(40 + i))
                    .with(ExtensionKind.OUTPUT_CLEAN_POINT, i % 3 == 0)
                    .with(ExtensionKind.ENCRYPTION_SAMPLE_ID, -1L - i)
                    .with(OWN, bytes(i % 7, i));
            objects.add(MuxObject.of(1, i * 40L * MILLISECOND, i % 10 == 0, bytes(1 + i * i * 2, i))
                    .with(extensions));
        }
        return objects;
    }

    @Test
    void everyKindIsReadAsItWasWritten() throws IOException {
        List<MuxObject> objects = objects(stream());

        List<MediaObject> read = read(write(MuxSettings.of(List.of(stream())).build(), objects));

        assertThat(read).hasSize(100);
        assertThat(read).extracting(MediaObject::extensions).isEqualTo(list(objects));
        ExtensionData last = read.get(99).extensions();
        assertThat(last.get(ExtensionKind.TIMECODE)).isEqualTo(new Timecode(1, 0x01000009L, 99, 0xFFFFFFFFL - 99));
        assertThat(last.get(ExtensionKind.FILE_NAME)).isEqualTo("part99.html");
        assertThat(last.get(ExtensionKind.CONTENT_TYPE)).isEqualTo(new ContentType(99));
        assertThat(last.get(ExtensionKind.PIXEL_ASPECT_RATIO)).isEqualTo(new PixelAspectRatio(16, 99));
        assertThat(last.get(ExtensionKind.OUTPUT_CLEAN_POINT)).isTrue();
        assertThat(last.get(ExtensionKind.ENCRYPTION_SAMPLE_ID)).isEqualTo(-100L);
        assertThat(last.get(OWN)).isEqualTo(bytes(1, 99));
        assertThat(read.get(99).duration()).isEqualTo(139 * MILLISECOND);
    }

    private static List<ExtensionData> list(List<MuxObject> objects) {
        return objects.stream().map(MuxObject::extensions).toList();
    }

    @Test
    void timecodesAreIndexedAsTheyAreWritten() throws IOException {
        AsfStream stream = stream();
        MuxSettings settings = MuxSettings.of(List.of(stream))
                .indexes(List.of(IndexPlan.timecodes(1)))
                .build();

        try (AsfFile file = write(settings, objects(stream)).open()) {
            MediaObjectReader reader = file.reader();
            Timecode wanted = Timecode.of(1, 1, 0, 0, 4);
            long landed =
                    Objects.requireNonNull(reader.seekToTimecode(1, wanted)).time();
            assertThat(landed).isEqualTo(2000 * MILLISECOND);
            MediaObject object = Objects.requireNonNull(reader.next());
            assertThat(object.keyFrame()).isTrue();
            while (timecode(object).range() != 1 || timecode(object).value() != wanted.value()) {
                object = Objects.requireNonNull(reader.next());
            }
            assertThat(object.time()).isEqualTo(54 * 40 * MILLISECOND);
            assertThat(reader.seekToTimecode(1, Timecode.of(2, 1, 0, 0, 4))).isNull();
        }
    }

    private static Timecode timecode(MediaObject object) {
        return Objects.requireNonNull(object.extensions().get(ExtensionKind.TIMECODE));
    }

    @Test
    void theDurationOfAnObjectIsStoredWhereTheStreamDeclaresIt() throws IOException {
        AsfStream stream = builder()
                .extension(ExtensionKind.PIXEL_ASPECT_RATIO)
                .extension(ExtensionKind.SAMPLE_DURATION)
                .build();
        ExtensionData square =
                ExtensionData.of(stream).with(ExtensionKind.PIXEL_ASPECT_RATIO, new PixelAspectRatio(1, 1));
        ExtensionData told = square.with(ExtensionKind.SAMPLE_DURATION, Duration.ofMillis(20));

        List<MediaObject> read = read(write(
                MuxSettings.of(List.of(stream)).build(),
                List.of(
                        lasting(333_667, ExtensionData.NONE),
                        lasting(400_000, square),
                        lasting(400_000, told),
                        lasting(Long.MAX_VALUE / 1000, square),
                        lasting(MuxObject.UNKNOWN_DURATION, square))));

        assertThat(read)
                .extracting(MediaObject::duration)
                .containsExactly(330_000L, 400_000L, 200_000L, 655_350_000L, -1L);
        assertThat(read)
                .extracting(object -> object.extensions().get(ExtensionKind.PIXEL_ASPECT_RATIO))
                .startsWith(new PixelAspectRatio(0, 0), new PixelAspectRatio(1, 1));
    }

    private static MuxObject lasting(long duration, ExtensionData extensions) {
        return new MuxObject(1, 0, duration, true, bytes(10, 1), extensions);
    }

    @Test
    void aStreamThatDeclaresOtherSystemsGetsTheValuesThatItDeclares() throws IOException {
        AsfStream other = builder()
                .extension(ExtensionKind.FILE_NAME)
                .extension(ExtensionKind.TIMECODE)
                .build();

        List<MediaObject> read = read(write(MuxSettings.of(List.of(other)).build(), objects(stream())));

        assertThat(read.get(7).extensions().systems()).isEqualTo(other.payloadExtensions());
        assertThat(read.get(7).extensions().get(ExtensionKind.FILE_NAME)).isEqualTo("part7.html");
        assertThat(read.get(7).extensions().get(ExtensionKind.TIMECODE))
                .isEqualTo(new Timecode(0, 0x01000007L, 7, 0xFFFFFFFFL - 7));
    }

    @Test
    void dataThatNoPayloadHoldsIsRefused() throws IOException {
        AsfStream stream = builder().extension(ExtensionKind.FILE_NAME).build();
        ExtensionData most = ExtensionData.of(stream).with(ExtensionKind.FILE_NAME, "n".repeat(121));
        ExtensionData more = ExtensionData.of(stream).with(ExtensionKind.FILE_NAME, "n".repeat(122));

        assertThat(read(write(MuxSettings.of(List.of(stream)).build(), List.of(lasting(-1, most)))))
                .extracting(MediaObject::extensions)
                .containsExactly(most);
        assertThatThrownBy(() -> write(MuxSettings.of(List.of(stream)).build(), List.of(lasting(-1, more))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("248 bytes of payload extension data");
    }

    @Test
    void aDumpOfPacketsNamesTheValues() throws IOException {
        AsfStream stream = stream();
        var text = new StringBuilder();
        try (AsfFile file = write(
                        MuxSettings.of(List.of(stream)).build(), objects(stream).subList(3, 4))
                .open()) {
            new ObjectDump(new TextDump(text))
                    .group("packet", Objects.requireNonNull(file.packets().next()));
        }

        assertThat(text)
                .contains("extensions: timecode=\"01:00:00:03\" fileName=\"part3.html\""
                        + " contentType=\"progressive\" pixelAspectRatio=\"16:3\" sampleDuration=43"
                        + " outputCleanPoint=true encryptionSampleId=-4"
                        + " 00000000-0000-0001-0000-000000000002=(3 bytes: ");
    }

    @Test
    void ffprobeReadsTheShapeOfThePixels() throws IOException {
        OutsideProgram.need("ffprobe", "ffmpeg");
        AsfStream stream = StreamBuilder.video(1, UNKNOWN_CODEC, 400_000)
                .extension(ExtensionKind.FILE_NAME)
                .extension(ExtensionKind.PIXEL_ASPECT_RATIO)
                .build();
        ExtensionData wide = ExtensionData.of(stream)
                .with(ExtensionKind.FILE_NAME, "pictures.wmv")
                .with(ExtensionKind.PIXEL_ASPECT_RATIO, new PixelAspectRatio(40, 33));
        List<MuxObject> objects =
                objects(stream()).stream().map(object -> object.with(wide)).toList();

        assertThat(Peer.probe(write(MuxSettings.of(List.of(stream)).build(), objects), "stream=sample_aspect_ratio"))
                .containsExactly("40:33");
    }
}
