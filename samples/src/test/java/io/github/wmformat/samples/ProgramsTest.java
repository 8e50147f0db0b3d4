package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Backends;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The programs to copy, run as a user would run them. */
class ProgramsTest {
    private final PrintStream console = System.out;

    @BeforeEach
    void chooseTheFallback() {
        System.setProperty(Backends.PROPERTY, "fallback");
    }

    @AfterEach
    void restore() {
        System.clearProperty(Backends.PROPERTY);
        System.setOut(console);
    }

    @Test
    void readSamplesPrintsTimeAndSizeOfEachSampleOfTheFirstStream() {
        assertThat(printed(ReadSamples::main, "clip.wmv").lines())
                .hasSize(50)
                .allMatch(line -> line.matches("[0-9]+ [0-9]+"))
                .startsWith("460000 1753")
                .last()
                .asString()
                .startsWith("20060000 ");
    }

    @Test
    void readTitlePrintsTheTitleOrThatThereIsNone() {
        assertThat(printed(ReadTitle::main, "clip.wmv")).isEqualToIgnoringNewLines("Colour bars and a tone");
        assertThat(printed(ReadTitle::main, "pcm.wma")).isEqualToIgnoringNewLines("(no title)");
    }

    @Test
    void readMetadataPrintsNameLanguageTypeAndValueOfEveryAttribute() {
        assertThat(printed(ReadMetadata::main, "clip.wmv").lines())
                .contains("Title [0] WMT_TYPE_STRING \"Colour bars and a tone\"", "HasVideo [0] WMT_TYPE_BOOL true");
    }

    private static String printed(Consumer<String[]> program, String file) {
        var written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        program.accept(new String[] {Media.path(file)});
        return written.toString(StandardCharsets.UTF_8);
    }
}
