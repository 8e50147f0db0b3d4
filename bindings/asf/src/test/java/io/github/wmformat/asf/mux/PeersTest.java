package io.github.wmformat.asf.mux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.MediaObject;
import io.github.wmformat.asf.MediaObjectReader;
import io.github.wmformat.asf.header.AsfStream;
import io.github.wmformat.asf.header.StreamKind;
import io.github.wmformat.asf.indexing.IndexPlan;
import io.github.wmformat.requirement.OutsideProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs read in files that were written here. */
class PeersTest {
    @TempDir
    private Path folder;

    /** Five seconds of video and audio, made and multiplexed by ffmpeg. */
    private Path ffmpegs() throws IOException {
        OutsideProgram.need("ffmpeg", "ffmpeg");
        Path path = folder.resolve("ffmpeg.wmv");
        OutsideProgram.run(
                "ffmpeg",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=320x240:rate=25",
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:sample_rate=44100",
                "-t",
                "5",
                "-c:v",
                "wmv2",
                "-b:v",
                "600k",
                "-g",
                "25",
                "-c:a",
                "wmav2",
                "-b:a",
                "64k",
                "-metadata",
                "title=Ein Titel: \u00e4\u20ac",
                path.toString());
        assertThat(path).isNotEmptyFile();
        return path;
    }

    private Path ours(Path source) throws IOException {
        Path path = folder.resolve("ours.wmv");
        Files.deleteIfExists(path);
        try (AsfFile file = AsfFile.open(source)) {
            IndexPlan index = IndexPlan.simple(file.header().streams());
            MuxSettings settings = MuxSettings.like(file.header())
                    .indexes(index.columns().isEmpty() ? List.of() : List.of(index))
                    .build();
            try (Muxer muxer = Muxer.create(path, settings)) {
                MediaObjectReader reader = file.reader();
                for (MediaObject object = reader.next(); object != null; object = reader.next()) {
                    muxer.write(MuxObject.of(object));
                }
            }
        }
        return path;
    }

    private static List<String> frames(Path path) throws IOException {
        return Peer.lines("ffmpeg", "-v", "error", "-i", path.toString(), "-f", "framemd5", "-").stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void ffmpegDecodesTheSameFramesFromOurFileAsFromItsOwn() throws IOException {
        Path source = ffmpegs();

        List<String> frames = frames(ours(source));

        assertThat(frames).hasSizeGreaterThan(200);
        assertThat(frames).containsExactlyInAnyOrderElementsOf(frames(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbers.wmv", "glass.wmv", "seattle.wmv", "smooth.wmv", "Valparaiso.wma"})
    void ffmpegDecodesTheSameFramesFromMicrosoftsFilesWrittenAgain(String name) throws IOException {
        OutsideProgram.need("ffmpeg", "ffmpeg");
        Path source = Corpus.folder().resolve(name);

        assertThat(frames(ours(source))).containsExactlyInAnyOrderElementsOf(frames(source));
    }

    /** Packets by stream with time, size and key-frame flag, and the tags of the file. */
    private static List<String> probe(Path path) throws IOException {
        return Peer.lines(
                        "ffprobe",
                        "-v",
                        "error",
                        "-show_entries",
                        "packet=stream_index,pts_time,size,flags:format_tags",
                        "-of",
                        "compact",
                        path.toString())
                .stream()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TallShip-medium.wmv",
                "Valparaiso.wma",
                "b10g10r10.wmv",
                "bee.wmv",
                "elephant.asf",
                "glass.wmv",
                "ladybug.wmv",
                "multilang.wma",
                "numbers.wmv",
                "rendering.asf",
                "seattle.wmv",
                "shuttle.wmv",
                "smooth.wmv",
                "testASF.asf",
                "testWMA.wma",
                "testWMV.wmv",
                "xmp.wma"
            })
    void ffprobeReadsTheSamePacketsTimesAndTags(String name) throws IOException {
        OutsideProgram.need("ffprobe", "ffmpeg");
        Path source = Corpus.folder().resolve(name);

        List<String> ours = probe(ours(source));
        assertThat(ours).hasSizeGreaterThan(5);
        // Microsoft's oldest files have no such tags; written again they do.
        assertThat(withoutVersions(ours)).isEqualTo(withoutVersions(probe(source)));
    }

    private static List<String> withoutVersions(List<String> lines) {
        return lines.stream()
                .flatMap(line -> line.startsWith("format") ? Arrays.stream(line.split("\\|")) : Stream.of(line))
                .filter(line -> line.startsWith("packet") || line.startsWith("tag:"))
                .filter(line -> !line.matches("tag:(WMFSDKVersion|WMFSDKNeeded|IsVBR)=.*"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbers.wmv", "ladybug.wmv", "TallShip-medium.wmv", "seattle.wmv"})
    void gstreamerGetsEveryObject(String name) throws IOException {
        OutsideProgram.need("gst-launch-1.0", "gstreamer1.0-tools gstreamer1.0-plugins-ugly");
        Path source = Corpus.folder().resolve(name);
        Path ours = ours(source);

        try (AsfFile file = AsfFile.open(ours)) {
            for (AsfStream stream : file.header().streams()) {
                String pad = stream.kind() == StreamKind.VIDEO ? "video_0" : "audio_0";
                assertThat(Peer.gstreamer(folder, ours, pad))
                        .isEqualTo(TestStreams.all(file.reader(stream.number())).stream()
                                .map(MediaObject::data)
                                .toList());
            }
        }
    }

    private static List<String> mediaInfo(Path path) throws IOException {
        return Peer.lines(
                        "mediainfo",
                        "--Output=General;%Format%|%VideoCount%|%AudioCount%|%Title%|%Performer%|%Copyright%\\n",
                        path.toString())
                .stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbers.wmv", "Valparaiso.wma", "multilang.wma", "glass.wmv", "testASF.asf"})
    void mediaInfoSeesTheSameFile(String name) throws IOException {
        OutsideProgram.need("mediainfo", "mediainfo");
        Path source = Corpus.folder().resolve(name);

        List<String> seen = mediaInfo(ours(source));

        assertThat(seen).hasSize(1);
        assertThat(seen.get(0)).startsWith("Windows Media|");
        assertThat(seen).isEqualTo(mediaInfo(source));
    }

    @Test
    void mediaInfoAndFfprobeReadTheDuration() throws IOException {
        OutsideProgram.need("mediainfo", "mediainfo");
        Path ours = ours(ffmpegs());

        assertThat(OutsideProgram.run("mediainfo", "--Output=General;%Duration%", ours.toString())
                        .strip())
                .matches("50\\d\\d");
        assertThat(OutsideProgram.run(
                                "ffprobe",
                                "-v",
                                "error",
                                "-show_entries",
                                "format=duration",
                                "-of",
                                "csv=p=0",
                                ours.toString())
                        .strip())
                .startsWith("5.0");
    }
}
