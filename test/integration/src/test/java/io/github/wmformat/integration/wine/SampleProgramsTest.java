package io.github.wmformat.integration.wine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wmformat.Backends;
import io.github.wmformat.com.NativeAccess;
import io.github.wmformat.kit.Fact;
import io.github.wmformat.kit.Fixture;
import io.github.wmformat.samples.ReadAsynchronously;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs to copy that only the real runtime can run, as a user would run them. */
class SampleProgramsTest {
    private final PrintStream console = System.out;

    @TempDir
    Path directory;

    @BeforeEach
    void chooseTheRuntime() {
        System.setProperty(Backends.PROPERTY, NativeAccess.BACKEND);
    }

    @AfterEach
    void restore() {
        System.clearProperty(Backends.PROPERTY);
        System.setOut(console);
    }

    @Test
    @Fact("WM-ASTA-010")
    void readAsynchronouslyHasTheWholeFileDeliveredFromAnIStream() throws IOException, InterruptedException {
        var written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));

        ReadAsynchronously.main(new String[] {Fixture.CLIP.copyTo(directory).toString()});

        // 50 frames of 64 x 48 pixels at 24 bits, and 44 pieces of audio of 2048 samples at 16 bits.
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("94 samples, 641024 bytes");
    }
}
