package io.github.wmformat.samples;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers, unlike {@link System#out}, why it could not be written. */
final class StandardOutput extends OutputStream {
    private static final String BROKEN_PIPE = "Broken pipe";

    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** A writer in the encoding that the terminal has. */
    PrintWriter writer() {
        var encoding = Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(this, encoding)));
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single});
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    /** Whether something could not be written. */
    boolean failed() {
        return failure != null;
    }

    /** Why; null also where nobody reads it any more, as behind {@code | head}, who need not be told. */
    @Nullable
    String problem() {
        String message = failure == null ? null : String.valueOf(failure.getMessage());
        return message == null || message.equals(BROKEN_PIPE) ? null : message;
    }
}
