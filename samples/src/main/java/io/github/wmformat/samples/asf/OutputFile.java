package io.github.wmformat.samples.asf;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file to write. It appears under its name when it is whole, so that no half-written one is ever seen.
 *
 * @param path as given; {@code -} is standard output
 * @param replace whether a file that is there already may be replaced
 */
record OutputFile(Path path, boolean replace) {
    private static final String STANDARD_OUTPUT = "-";

    /** Writes the bytes. */
    interface Content<T> {
        T writeTo(WritableByteChannel channel) throws IOException;
    }

    /** Whether nothing can be changed in it once it is written. */
    boolean isPipe() {
        return isStandardOutput() || (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path));
    }

    boolean isStandardOutput() {
        return path.toString().equals(STANDARD_OUTPUT);
    }

    /** Refuses, before any work is done, a file that may not or cannot be written. */
    void requireWritable() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (isPipe()) {
            return;
        }
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is a folder");
        }
        if (!replace && Files.exists(path)) {
            throw new IOException(path + " is there already: --force replaces it");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(path + " cannot be made: there is no folder " + folder);
        }
    }

    <T> T write(Content<T> content) throws IOException {
        requireWritable();
        if (isPipe()) {
            try (FileChannel pipe = openPipe()) {
                return content.writeTo(pipe);
            }
        }
        // Links are followed, so that the file is replaced and not the link to it.
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path made = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            T result = fill(made, target, content);
            takePlace(made, target);
            return result;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private FileChannel openPipe() throws IOException {
        return isStandardOutput()
                ? new FileOutputStream(FileDescriptor.out).getChannel()
                : FileChannel.open(path, StandardOpenOption.WRITE);
    }

    private <T> T fill(Path made, Path target, Content<T> content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                made, StandardOpenOption.WRITE, StandardOpenOption.READ, StandardOpenOption.CREATE_NEW)) {
            keepPermissions(made, target);
            return content.writeTo(channel);
        } catch (AccessDeniedException denied) {
            throw new IOException(path + " cannot be made: access to its folder is denied", denied);
        }
    }

    /** Before there is anything in it to read. */
    private static void keepPermissions(Path made, Path target) throws IOException {
        var old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target)) {
            Files.setPosixFilePermissions(made, old.readAttributes().permissions());
        }
    }

    private void takePlace(Path made, Path target) throws IOException {
        Files.move(made, target, replace ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING} : new CopyOption[0]);
    }

    @Override
    public String toString() {
        return isStandardOutput() ? "standard output" : path.toString();
    }
}
