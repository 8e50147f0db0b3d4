package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.bytes.AsfException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.ITypeConverter;

/**
 * A file on the command line. What is wrong in it is told with its name.
 *
 * @param path as given; {@code -} is standard input
 */
record InputFile(Path path) {
    private static final String STANDARD_INPUT = "-";

    /** Makes it from the text on the command line. */
    static final class FromText implements ITypeConverter<InputFile> {
        @Override
        public InputFile convert(String text) {
            return new InputFile(Path.of(text));
        }
    }

    /** Work on an open file. */
    interface Work<T> {
        T on(AsfFile file) throws IOException;
    }

    /** A step that may find something wrong in the file. */
    interface Step<T> {
        T run() throws IOException;
    }

    /** Opens the file for some work, and closes it. */
    <T> T read(Work<T> work) throws IOException {
        return named(() -> {
            try (AsfFile file = open()) {
                return work.on(file);
            }
        });
    }

    /** Opens the file. */
    AsfFile open() throws IOException {
        requireFile();
        return named(() -> AsfFile.open(path));
    }

    /** Opens what is read once from start to end. */
    FileChannel openPipe() throws IOException {
        return isStandardInput()
                ? new FileInputStream(FileDescriptor.in).getChannel()
                : FileChannel.open(path, StandardOpenOption.READ);
    }

    /** Runs a step, and adds the file's name to what it finds wrong. */
    <T> T named(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (AsfException wrong) {
            throw new IOException(this + ": " + wrong.getMessage(), wrong);
        }
    }

    /** Whether it can only be read once from start to end. */
    boolean isPipe() {
        return isStandardInput() || (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path));
    }

    private boolean isStandardInput() {
        return path.toString().equals(STANDARD_INPUT);
    }

    /** Refuses what one cannot go back and forth in. */
    void requireFile() throws IOException {
        if (isPipe()) {
            throw new IOException(this + " is a pipe, but this command goes back and forth: it needs a file");
        }
        requireNoFolder();
    }

    /** Refuses a folder. */
    void requireNoFolder() throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder");
        }
    }

    @Override
    public String toString() {
        return isStandardInput() ? "standard input" : path.toString();
    }
}
