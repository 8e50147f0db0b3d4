package io.github.wmformat.samples.asf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wmformat.samples.Media;
import io.github.wmformat.samples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsfTagCommandTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aCopyToWorkOn() throws IOException {
        file = Files.copy(Path.of(Media.path("tags.wmv")), folder.resolve("tags.wmv"));
    }

    private Run tag(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "asf";
        all[1] = "tag";
        all[2] = file.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Run.of(all);
    }

    @Test
    void withoutOptionsTheAttributesAreListedAndTheFileStays() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run run = tag();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Title: ");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void attributesAreSetAddedAndRemoved() {
        assertThat(tag(
                                "--set",
                                "Title=Neuer Titel",
                                "--set",
                                "Test/Number:dword=7",
                                "--add",
                                "WM/Genre=a",
                                "--add",
                                "WM/Genre=b")
                        .out())
                .contains("Title: Neuer Titel\n", "Test/Number: 7\n", "WM/Genre: a\n", "WM/Genre: b\n");
        Run removed = tag("--remove", "WM/Genre", "--remove", "Title");

        assertThat(removed.exitCode()).isZero();
        assertThat(removed.out()).doesNotContain("Genre", "\nTitle: ").contains("Test/Number: 7\n");
    }

    @Test
    void attributesOfStreamsAndLanguagesAreSet() {
        assertThat(tag("--stream", "1", "--language", "eo", "--set", "Test/Name=flu", "--set", "Test/Flag:bool=true")
                        .out())
                .contains("Test/Name (stream 1) [eo]: flu\n", "Test/Flag (stream 1) [eo]: true\n");
    }

    @Test
    void picturesMarkersAndScriptsAreAddedAndRemoved() throws IOException {
        Path image = Files.write(folder.resolve("cover"), PNG);
        Run added = tag(
                "--add-picture",
                image.toString(),
                "--add-marker",
                "0:01=chapter",
                "--add-script",
                "1.5,URL=http://a=b");

        assertThat(added.exitCode()).isZero();
        assertThat(added.out())
                .contains(
                        "WM/Picture: front-cover, image/png, 9 bytes\n",
                        "marker at 1 s: chapter\n",
                        "script at 1.5 s, URL: http://a=b\n");
        assertThat(tag("--remove-pictures", "--remove-markers", "--remove-scripts")
                        .out())
                .doesNotContain("WM/Picture", "chapter", "script at");
    }

    @Test
    void thePictureThatWasAddedIsSavedAgain() throws IOException {
        Path image = Files.write(folder.resolve("cover"), PNG);
        Path cover = folder.resolve("saved");
        Path pictures = folder.resolve("pictures");

        Run run = tag(
                "--add-picture",
                image.toString(),
                "--save-cover",
                cover.toString(),
                "--save-pictures",
                pictures.toString());

        assertThat(run.err()).isEmpty();
        assertThat(cover).hasBinaryContent(PNG);
        assertThat(pictures.resolve("1-front-cover.png")).hasBinaryContent(PNG);
        assertThat(tag("--save-cover", cover.toString()).err()).contains("is there already: --force replaces it");
        assertThat(tag("--remove-pictures", "--save-cover", cover.toString(), "--force")
                        .err())
                .contains("no picture to save");
    }

    @Test
    void whatIsNoPictureIsNotAdded() throws IOException {
        Path text = Files.writeString(folder.resolve("cover.png"), "text");
        byte[] before = Files.readAllBytes(file);

        assertThat(tag("--add-picture", text.toString()).err()).contains("is no picture that players know");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void streamsAndCodecsAreNamed() {
        Run named = tag("--language", "eo", "--name-stream", "1=filmo", "--add-codec", "audio=Silence", "--json");
        assertThat(named.err()).isEmpty();

        assertThat(tag().out())
                .containsPattern("stream 1: video .*, \"filmo\" \\[eo\\]\n")
                .contains("codec: Silence\n");
        assertThat(tag("--language", "eo", "--name-stream", "1=", "--remove-codecs")
                        .out())
                .doesNotContain("filmo", "codec: ");
        assertThat(tag("--name-codec", "1=x").err()).contains("no codec 1");
        assertThat(tag("--name-stream", "99=x").err()).contains("no stream 99");
    }

    @Test
    void codecsAreRenamedAtTheirPlaces() {
        tag("--remove-codecs", "--add-codec", "audio=one", "--add-codec", "video=two");

        assertThat(tag("--name-codec", "2=zwei").out()).contains("codec: one\ncodec: zwei\n");
    }

    @Test
    void languagesAreRenamedAndRemoved() {
        tag("--language", "eo", "--set", "Test/Name=flu");

        assertThat(tag("--stream-language", "2=fr").out()).containsPattern("stream 2: audio .*, fr\n");
        assertThat(tag("--remove-language", "fr").err()).contains("is the language of stream 2");
        assertThat(tag("--rename-language", "eo=ia").out()).contains("Test/Name [ia]: flu\n");
        assertThat(tag("--remove-language", "ia").err()).contains("is the language of an attribute");
        assertThat(tag("--language", "ia", "--remove", "Test/Name").exitCode()).isZero();
        assertThat(tag("--remove-language", "ia").out()).doesNotContain("ia\n");
        assertThat(tag("--remove-language", "ia").err()).contains("no language ia");
    }

    @Test
    void ffprobeReadsTheLanguageOfAStream() throws IOException {
        tag("--stream-language", "2=it");

        assertThat(new Ffmpeg(folder).probe(file, "stream_tags=language", "-of", "default=nw=1"))
                .contains("TAG:language=ita");
    }

    @Test
    void brandingIsSetInPartsAndRemoved() throws IOException {
        Path image = Files.write(folder.resolve("banner"), new byte[] {'G', 'I', 'F', '8', '9', 'a'});
        tag("--banner", image.toString(), "--copyright-url", "http://c");

        assertThat(tag("--banner-url", "http://b").out())
                .contains("branding: banner of 6 bytes to \"http://b\", copyright \"http://c\"\n");
        assertThat(tag("--remove-branding").out()).doesNotContain("branding");
        assertThat(tag("--banner", file.toString()).err()).contains("no BMP, JPEG or GIF");
    }

    @Test
    void aMarkerBehindTheEndIsRefused() {
        assertThat(tag("--add-marker", "1:00:00=late").err()).contains("is behind the end");
    }

    @Test
    void jsonSaysWhatIsThereAndHowItWasSaved() throws IOException {
        Run run = tag("--set", "Test/Guid:guid=01234567-89ab-cdef-0123-456789abcdef", "--in-place", "--json");
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(json.at("/saved/way").asText()).isIn("IN_HEADER", "SHIFTED");
        assertThat(json.at("/saved/bytesWritten").asLong()).isPositive();
        assertThat(json.at("/attributes")).anySatisfy(attribute -> {
            assertThat(attribute.at("/name").asText()).isEqualTo("Test/Guid");
            assertThat(attribute.at("/type").asText()).isEqualTo("GUID");
            assertThat(attribute.at("/value").asText()).isEqualTo("01234567-89ab-cdef-0123-456789abcdef");
        });
    }

    @Test
    void whatIsWrongOnTheCommandLineEndsWith2AndTheFileStays() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThat(tag("--set", "Name").exitCode()).isEqualTo(2);
        assertThat(tag("--set", "Name:dword=many").err()).contains("no value of type dword");
        assertThat(tag("--set", "Name:float=1").err()).contains("types are string, bool");
        assertThat(tag("--remove", "Nonesuch").err()).contains("no attribute Nonesuch");
        assertThat(tag("--stream", "99", "--set", "A=b").err()).contains("no stream 99");
        assertThat(tag("--add-marker", "soon").exitCode()).isEqualTo(2);
        assertThat(tag("--add-marker", "soon=x").exitCode()).isEqualTo(2);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoneEndsWith1AndOneLine() throws IOException {
        Files.write(file, new byte[100]);
        Run run = tag("--set", "Title=x");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("wmformat: " + file + ": malformed ASF: Header object, byte 0: this is not an ASF file\n");
    }
}
