package io.github.wmformat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    private static Run runInto(String problem) {
        var err = new StringWriter();
        var full = new StandardOutput(new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException(problem);
            }
        });
        int exitCode = Main.run(
                Main.commandLine().setErr(new PrintWriter(err, true)), full, "asf", "dump", Media.path("clip.wmv"));
        return new Run(exitCode, "", err.toString());
    }

    @Test
    void whatCannotBePrintedIsAFailure() {
        Run run = runInto("No space left on device");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().strip()).isEqualTo("wmformat: standard output cannot be written: No space left on device");
    }

    @Test
    void whoReadsNoFurtherIsNotToldSo() {
        Run run = runInto("Broken pipe");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }
}
