package io.github.wmformat.asf.mux;

import static io.github.wmformat.asf.mux.TestStreams.MILLISECOND;
import static io.github.wmformat.asf.mux.TestStreams.bytes;
import static io.github.wmformat.asf.mux.TestStreams.read;
import static io.github.wmformat.asf.mux.TestStreams.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.DegradableImageFormat;
import io.github.wmformat.asf.header.ImageFormat;
import io.github.wmformat.asf.header.MediaTypeFormat;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.header.VideoFormat;
import io.github.wmformat.requirement.OutsideProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Streams that are neither sound nor pictures in motion, beside 20 seconds of both: read again here, and by the programs that
 * know them. ffprobe knows commands, JFIF and binary streams, and refuses files with one of the others, hidden or not; GStreamer
 * passes over all of them.
 */
class StreamKindsTest {
    /** MP43: what ffprobe makes of random bytes in WMV3 is not our subject. */
    private static final VideoFormat VIDEO =
            new VideoFormat(320, 240, 320, 240, 1, 24, 0x3334504D, 0, 0, 0, 0, 0, Bytes.EMPTY);

    private static final MediaTypeFormat OWN =
            new MediaTypeFormat(new UUID(1, 2), new UUID(3, 4), true, true, 5, new UUID(6, 7), bytes(12, 8));

    @TempDir
    private Path folder;

    /** Sparse streams, from 3 on. */
    static List<AsfStream> others() {
        return List.of(
                StreamBuilder.commands(3, 1000).build(),
                StreamBuilder.of(4, StreamKind.JFIF, new ImageFormat(64, 48), 8000)
                        .build(),
                StreamBuilder.of(5, StreamKind.BINARY, OWN, 1000).build(),
                StreamBuilder.of(6, StreamKind.DEGRADABLE_JPEG, new DegradableImageFormat(64, 48, bytes(30, 9)), 8000)
                        .build(),
                StreamBuilder.files(7, 1000).extension(ExtensionKind.FILE_NAME).build(),
                StreamBuilder.webPages(8, 1000)
                        .extension(ExtensionKind.FILE_NAME)
                        .build());
    }

    /** At 0, 7 and 14 seconds: some bytes, none, and more than a packet holds. */
    private static List<MuxObject> objects(AsfStream stream) {
        List<MuxObject> objects = new ArrayList<>();
        int[] sizes = {100, 0, 30_000};
        for (int i = 0; i < sizes.length; i++) {
            MuxObject object = MuxObject.of(stream.number(), i * 7000L * MILLISECOND, i != 1, bytes(sizes[i], i));
            ExtensionData extensions = ExtensionData.of(stream);
            objects.add(
                    stream.payloadExtensions().isEmpty()
                            ? object
                            : object.with(extensions.with(ExtensionKind.FILE_NAME, "part" + i + ".html")));
        }
        return objects;
    }

    private static MemoryFile file(List<AsfStream> others, Map<Integer, List<MuxObject>> objects) throws IOException {
        AsfStream video = StreamBuilder.video(1, VIDEO, 400_000).build();
        List<AsfStream> streams = new ArrayList<>(List.of(video, TestStreams.audio()));
        streams.addAll(others);
        List<MuxObject> all = new ArrayList<>(TestStreams.seconds(20));
        objects.values().forEach(all::addAll);
        all.sort((one, other) -> Long.compare(one.time(), other.time()));
        return write(MuxSettings.of(streams).build(), all);
    }

    private static MemoryFile file(List<AsfStream> others) throws IOException {
        return file(others, others.stream().collect(Collectors.toMap(AsfStream::number, StreamKindsTest::objects)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void objectsAndFormatComeBack(AsfStream stream) throws IOException {
        MemoryFile written = file(List.of(stream));

        assertThat(read(written, stream.number()).stream().map(MuxObject::of)).isEqualTo(objects(stream));
        assertThat(read(written, 1, 2)).hasSize(500 + 80);
        try (AsfFile file = written.open()) {
            AsfStream again = file.header().streams().get(2);
            assertThat(again.kind()).isEqualTo(stream.kind());
            assertThat(again.format()).isEqualTo(stream.format());
            assertThat(file.header().problems()).isEmpty();
        }
    }

    @Test
    void allKindsGoTogether() throws IOException {
        MemoryFile written = file(others());

        for (AsfStream stream : others()) {
            assertThat(read(written, stream.number()).stream().map(MuxObject::of))
                    .isEqualTo(objects(stream));
        }
        assertThat(read(written)).hasSize(500 + 80 + 6 * 3);
    }

    @Test
    void anImageFormatWithoutInterchangeDataComesBackWithoutAny() throws IOException {
        var format = new DegradableImageFormat(640, 480, Bytes.EMPTY);
        AsfStream stream =
                StreamBuilder.of(3, StreamKind.DEGRADABLE_JPEG, format, 8000).build();

        try (AsfFile file = file(List.of(stream)).open()) {
            assertThat(file.header().streams().get(2).format()).isEqualTo(format);
        }
    }

    @Test
    void aCommandIsTwoTexts() throws IOException {
        Bytes url = new ByteWriter().text("URL").text("http://example.com/").toBytes();
        AsfStream stream = StreamBuilder.commands(3, 1000).build();

        MemoryFile written = file(List.of(stream), Map.of(3, List.of(MuxObject.of(3, 12 * 10_000_000L, true, url))));

        assertThat(read(written, 3)).extracting(MediaObject::data).containsExactly(url);
    }

    /** How many media objects ffprobe finds by kind and number of the stream, counted from 0. It leaves out empty ones. */
    private static Map<String, Long> probed(MemoryFile file) throws IOException {
        return Peer.probe(file, "packet=codec_type,stream_index").stream()
                .filter(line -> line.matches("\\w+,\\d+"))
                .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    }

    @Test
    void ffprobeReadsCommandsImagesAndBinaryStreams() throws IOException {
        OutsideProgram.need("ffprobe", "ffmpeg");

        assertThat(probed(file(others().subList(0, 3))))
                .isEqualTo(Map.of("video,0", 500L, "audio,1", 80L, "data,2", 2L, "video,3", 2L, "unknown,4", 2L));
    }

    @Test
    void ffmpegDecodesImages() throws IOException {
        OutsideProgram.need("ffmpeg", "ffmpeg");
        Path image = folder.resolve("image.jpg");
        OutsideProgram.run(
                "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc=size=64x48", "-frames:v", "1", image.toString());
        AsfStream stream = StreamBuilder.of(3, StreamKind.JFIF, new ImageFormat(64, 48), 8000)
                .build();
        MuxObject object = MuxObject.of(3, 0, true, Bytes.of(Files.readAllBytes(image)));
        Path path = folder.resolve("images.asf");
        Files.write(
                path,
                write(MuxSettings.of(List.of(stream)).build(), List.of(object)).bytes());

        assertThat(md5(path)).isNotEmpty().isEqualTo(md5(image));
    }

    private static List<String> md5(Path path) throws IOException {
        return Peer.lines("ffmpeg", "-v", "error", "-i", path.toString(), "-f", "framemd5", "-").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .toList();
    }

    @Test
    void gstreamerReadsSoundAndPicturesBesideThem() throws IOException {
        OutsideProgram.need("gst-launch-1.0", "gstreamer1.0-tools gstreamer1.0-plugins-ugly");
        MemoryFile written = file(others());
        Path path = folder.resolve("kinds.asf");
        Files.write(path, written.bytes());

        assertThat(Peer.gstreamer(folder, path, "video_0")).isEqualTo(data(read(written, 1)));
        assertThat(Peer.gstreamer(folder, path, "audio_0")).isEqualTo(data(read(written, 2)));
    }

    private static List<Bytes> data(List<MediaObject> objects) {
        return objects.stream().map(MediaObject::data).toList();
    }

    @Test
    void mediaInfoCountsTheStreamsThatItKnows() throws IOException {
        OutsideProgram.need("mediainfo", "mediainfo");
        Path path = folder.resolve("kinds.asf");
        Files.write(path, file(others()).bytes());

        assertThat(OutsideProgram.run(
                                "mediainfo",
                                "--Output=General;%Format% %VideoCount% %AudioCount% %ImageCount%",
                                path.toString())
                        .strip())
                .isEqualTo("Windows Media 1 1 2");
    }

    @Test
    void otherProgramsReadSixtyThreeStreams() throws IOException {
        OutsideProgram.need("ffprobe", "ffmpeg");
        OutsideProgram.need("mediainfo", "mediainfo");
        List<AsfStream> streams = IntStream.rangeClosed(1, 63)
                .mapToObj(
                        number -> StreamBuilder.audio(number, TestStreams.AUDIO).build())
                .toList();
        List<MuxObject> objects = new ArrayList<>();
        for (int block = 0; block < 8; block++) {
            for (AsfStream stream : streams) {
                objects.add(MuxObject.of(stream.number(), block * 250L * MILLISECOND, true, bytes(2000, block)));
            }
        }
        MemoryFile written = write(MuxSettings.of(streams).build(), objects);
        Path path = folder.resolve("63.wma");
        Files.write(path, written.bytes());

        assertThat(Peer.probe(path, "packet=stream_index").stream()
                        .collect(Collectors.groupingBy(line -> line, Collectors.counting()))
                        .values())
                .hasSize(63)
                .containsOnly(8L);
        assertThat(OutsideProgram.run("mediainfo", "--Output=General;%AudioCount%", path.toString())
                        .strip())
                .isEqualTo("63");
    }
}
