package io.github.wmformat.samples.asf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wmformat.requirement.Requirement;
import io.github.wmformat.samples.Run;
import io.github.wmformat.samples.asf.Ffmpeg.Packet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cut out and joined, as ffmpeg decodes it and ffprobe counts it. */
class CutAndJoinTest {
    private static final double MILLISECOND = 0.0011;
    private static final double UNITS_PER_SECOND = 1e7;

    @TempDir
    private Path folder;

    private Path out;
    private Ffmpeg ffmpeg;

    @BeforeEach
    void askFfmpeg() {
        ffmpeg = new Ffmpeg(folder);
        out = folder.resolve("out.wmv");
    }

    private static JsonNode run(String... arguments) throws IOException {
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }

    private static Path corpus(String name) {
        String folder = System.getProperty("wmformat.corpus", "");
        Requirement.need(
                !folder.isBlank() && Files.isDirectory(Path.of(folder)),
                "no real ASF files: name their folder with -Dwmformat.corpus (now: \"" + folder + "\")");
        return Path.of(folder, name);
    }

    private static List<Packet> moved(List<Packet> packets, double shift) {
        return packets.stream()
                .map(packet -> new Packet(packet.time() + shift, packet.digest()))
                .toList();
    }

    private static void assertSame(List<Packet> packets, List<Packet> expected) {
        assertThat(packets.stream().map(Packet::digest))
                .containsExactlyElementsOf(expected.stream().map(Packet::digest).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(packets.get(i).time()).isCloseTo(expected.get(i).time(), within(MILLISECOND));
        }
    }

    @Test
    void cutHoldsAllStreamsFromTheKeyFrameUpToTheEnd() throws IOException {
        Path source = ffmpeg.make("source", 6, 440);

        JsonNode cut = run("asf", "cut", "--json", "--from", "2.5", "--to", "4.25", source.toString(), out.toString());

        double start = cut.at("/start").asLong() / UNITS_PER_SECOND;
        assertThat(start).isBetween(2.0, 2.1);
        assertThat(cut.at("/duration").asLong() / UNITS_PER_SECOND).isCloseTo(4.25 - start, within(MILLISECOND));
        for (String stream : List.of("v", "a")) {
            List<Packet> expected = ffmpeg.packets(source, stream).stream()
                    .filter(packet -> packet.time() > start - MILLISECOND && packet.time() < 4.25)
                    .toList();
            assertSame(ffmpeg.packets(out, stream), moved(expected, -start));
        }
        assertThat(ffmpeg.complaints(out)).isEmpty();
        List<String> pictures = ffmpeg.pictures(out);
        assertThat(pictures).hasSizeGreaterThan(50);
        assertThat(ffmpeg.pictures(source)).containsSequence(pictures);
    }

    /** Frames of several codecs; key frames are 8 s apart in the first, 1 s in the last. */
    @ParameterizedTest
    @CsvSource({
        "bee.wmv, 8.5, 9.5",
        "numbers.wmv, 24, 42",
        "glass.wmv, 12, 20",
        "duck.wmv, 17, 30",
        "ladybug.wmv, 6, 9",
        "smooth.wmv, 3.5, 6"
    })
    void cutFilesOfMicrosoftsDecodeToTheSamePictures(String name, String from, String to) throws IOException {
        Path source = corpus(name);

        JsonNode cut = run("asf", "cut", "--json", "--from", from, "--to", to, source.toString(), out.toString());

        assertThat(cut.at("/start").asLong()).isPositive();
        List<String> pictures = ffmpeg.pictures(out);
        assertThat(pictures).isNotEmpty();
        assertThat(Collections.indexOfSubList(ffmpeg.pictures(source), pictures))
                .isPositive();
    }

    /** Its two video streams have key frames at other times: 0 is the last that both have. */
    @Test
    void cutBeginsWhereEveryVideoStreamCanBeDecoded() throws IOException {
        JsonNode cut =
                run("asf", "cut", "--json", "--from", "6", corpus("testASF.asf").toString(), out.toString());

        assertThat(cut.at("/start").asLong()).isZero();
    }

    @Test
    void joinedFilesDecodeToThePicturesOfBoth() throws IOException {
        Path one = ffmpeg.make("one", 3, 440);
        Path two = ffmpeg.make("two", 2, 880);
        run("asf", "tag", one.toString(), "--add-marker", "1=first", "--json");
        run("asf", "tag", two.toString(), "--add-marker", "1.5=second", "--add-script", "1,URL=x", "--json");

        JsonNode joined = run("asf", "join", "--json", "--output", out.toString(), one.toString(), two.toString());

        assertThat(ffmpeg.complaints(out)).isEmpty();
        List<String> pictures = new ArrayList<>(ffmpeg.pictures(one));
        pictures.addAll(ffmpeg.pictures(two));
        assertThat(ffmpeg.pictures(out)).isEqualTo(pictures);
        double length = length(one);
        for (String stream : List.of("v", "a")) {
            List<Packet> packets = new ArrayList<>(ffmpeg.packets(one, stream));
            packets.addAll(moved(ffmpeg.packets(two, stream), length));
            assertSame(ffmpeg.packets(out, stream), packets);
        }
        assertThat(joined.at("/duration").asLong() / UNITS_PER_SECOND)
                .isCloseTo(length + length(two), within(MILLISECOND));
        assertThat(ffmpeg.probe(out, "format_tags=title")).containsExactly("one");
        assertThat(ffmpeg.probe(out, "chapter=start_time"))
                .map(Double::parseDouble)
                .containsExactly(1.0, Math.round((length + 1.5) * 1000) / 1000.0);
        assertThat(run("asf", "tag", "--json", out.toString())
                                .at("/scripts/0/time")
                                .asLong()
                        / UNITS_PER_SECOND)
                .isCloseTo(length + 1, within(MILLISECOND));
    }

    private static double length(Path file) throws IOException {
        JsonNode dump = new ObjectMapper()
                .readTree(Run.of("asf", "dump", "--json", file.toString()).out());
        for (JsonNode object : dump.at("/objects/0/objects")) {
            if (object.at("/name").asText().equals("File Properties object")) {
                return object.at("/playDuration").asLong() / UNITS_PER_SECOND
                        - object.at("/preroll").asLong() / 1000.0;
            }
        }
        throw new AssertionError("no file properties");
    }

    @Test
    void remuxKeepsPacketsTimesTagsAndIndexes() throws IOException {
        Path source = corpus("TallShip-medium.wmv");

        run("asf", "remux", "--json", source.toString(), out.toString());

        for (String stream : List.of("v", "a")) {
            assertThat(ffmpeg.probe(
                            out,
                            "packet=dts_time,flags,data_hash",
                            "-select_streams",
                            stream,
                            "-show_data_hash",
                            "md5"))
                    .isNotEmpty()
                    .isEqualTo(ffmpeg.probe(
                            source,
                            "packet=dts_time,flags,data_hash",
                            "-select_streams",
                            stream,
                            "-show_data_hash",
                            "md5"));
        }
        assertThat(ffmpeg.probe(out, "format_tags:stream_tags", "-of", "default=nw=1"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        ffmpeg.probe(source, "format_tags:stream_tags", "-of", "default=nw=1"));
        assertThat(Run.of("asf", "dump", out.toString()).out())
                .contains("Media Object Index object at", "\nIndex object at", "\nSimple Index object at");
    }
}
