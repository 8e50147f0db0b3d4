package io.github.wmformat.asf.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.asf.Corpus;
import io.github.wmformat.asf.MemorySource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.requirement.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other programs read in an edited file the tags that were written, and the packets that it had before. */
class OutsideReadersTest {
    private static final String TITLE = "\u00d6ffentlich \u984c";
    private static final String MUTAGEN = """
            import sys, mutagen.asf
            tags = mutagen.asf.ASF(sys.argv[1]).tags
            sys.stdout.buffer.write('|'.join(str(tags[n][0]) for n in ('Title', 'WM/AlbumTitle', 'Test/Number')).encode())
            """;

    @TempDir
    private Path folder;

    private Path file;
    private List<String> packets;

    @BeforeEach
    void noFileYet() {
        file = folder.resolve("none");
        packets = List.of();
    }

    private void edit(String name, Growth growth, int pictureSize) throws IOException {
        Path original = Corpus.folder().resolve(name);
        packets = packets(original);
        file = Files.copy(original, folder.resolve(name));
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString("Title", TITLE));
        editor.edit().set(Attribute.ofString("WM/AlbumTitle", "Album"));
        editor.edit().set(Attribute.ofDword("Test/Number", 7));
        if (pictureSize > 0) {
            editor.edit().add(new Picture(Picture.FRONT_COVER, "image/png", "", Bytes.of(new byte[pictureSize])));
        }
        editor.addMarker(10_000_000, "chapter");
        editor.save(growth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bee.wmv", "glass.wmv", "multilang.wma", "seattle.wmv", "TallShip-medium.wmv"})
    void ffmpegReadsTheTagsAndTheSamePackets(String name) throws IOException {
        edit(name, Growth.NEW_FILE, 0);

        assertThat(run("ffprobe", "-v", "error", "-show_entries", "format_tags", "-of", "flat", file.toString()))
                .contains("format.tags.title=\"" + TITLE + "\"", "format.tags.album=\"Album\"");
        assertThat(packets(file)).isEqualTo(packets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bee.wmv", "multilang.wma", "duck.wmv"})
    void ffmpegReadsTheSamePacketsBehindAPictureAndAMove(String name) throws IOException {
        edit(name, Growth.SHIFT, 90_000);

        assertThat(packets(file)).isEqualTo(packets);
    }

    /** Whoever opens the file between two writes finds a good file that has the old title or the new one. */
    @ParameterizedTest
    @ValueSource(strings = {"multilang.wma", "testWMV.wmv"})
    void ffmpegReadsTheFileAfterEveryWriteOfAnEditInThePadding(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Corpus.folder().resolve(name));
        file = folder.resolve(name);
        var edit = new HeaderEdit(AsfHeader.read(new MemorySource(bytes)));
        edit.set(Attribute.ofString("Title", TITLE));
        List<HeaderStep> steps = PaddingRewrite.plan(edit.draft()).orElseThrow();
        Set<List<String>> seen = new LinkedHashSet<>();
        for (HeaderStep step : steps) {
            seen.add(streamsAndTitle(Files.write(file, bytes)));
            step.bytes().copyTo(bytes, step.offset());
        }
        seen.add(streamsAndTitle(Files.write(file, bytes)));

        assertThat(steps).hasSizeGreaterThan(1);
        assertThat(seen).hasSize(2);
        assertThat(new ArrayList<>(seen).get(1)).contains("format.tags.title=\"" + TITLE + "\"");
    }

    private static List<String> streamsAndTitle(Path path) throws IOException {
        return run(
                "ffprobe",
                "-v",
                "error",
                "-show_entries",
                "stream=codec_name,sample_rate,width:format_tags=title",
                "-of",
                "flat",
                path.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bee.wmv", "multilang.wma", "seattle.wmv", "Valparaiso.wma"})
    void mediaInfoReadsTheTags(String name) throws IOException {
        edit(name, Growth.NEW_FILE, 0);

        assertThat(run("mediainfo", "--Inform=General;%Title%|%Album%", file.toString()))
                .contains(TITLE + "|Album");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bee.wmv", "multilang.wma", "seattle.wmv", "Valparaiso.wma"})
    void mutagenReadsTheTags(String name) throws IOException {
        edit(name, Growth.NEW_FILE, 70_000);

        assertThat(run("python3", "-c", MUTAGEN, file.toString())).containsExactly(TITLE + "|Album|7");
    }

    /** Every packet of sound and pictures with its times and a checksum; pictures about the file are none of them. */
    private static List<String> packets(Path file) throws IOException {
        return run(
                "ffmpeg",
                "-v",
                "error",
                "-i",
                file.toString(),
                "-map",
                "0:V?",
                "-map",
                "0:a?",
                "-c",
                "copy",
                "-f",
                "framemd5",
                "-");
    }

    private static List<String> run(String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException absent) {
            throw Requirement.unmet(command[0] + " is not installed");
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Requirement.need(!command[0].equals("python3") || !out.isEmpty(), "Python has no module mutagen");
        return out.lines().toList();
    }
}
