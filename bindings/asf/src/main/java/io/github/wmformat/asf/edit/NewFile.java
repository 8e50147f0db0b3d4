package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;

/**
 * Writes a file with another header beside the old one, and lets it take the old one's name at once. Until then the old
 * one is not touched; after a failure nothing is left of the new one.
 */
final class NewFile {
    private final Path path;

    /** Links are followed, so that the file is replaced and not the link to it. */
    NewFile(Path path) throws IOException {
        this.path = path.toRealPath();
    }

    /** Returns how many bytes were written. */
    long write(Bytes header, long oldHeaderSize) throws IOException {
        BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
        Path made = create();
        try {
            long size = copy(made, header, oldHeaderSize, before.size());
            keepAttributes(made, before);
            checkUnchanged(before);
            // The second option is for file systems in archives, which do not know the first.
            Files.move(made, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return size;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private Path create() throws IOException {
        try {
            return Files.createTempFile(path.getParent(), ".asf", ".tmp");
        } catch (FileSystemException failure) {
            throw new FileSystemException(
                    path.toString(),
                    null,
                    "the header has to grow, and its folder takes no new file: " + failure.getMessage());
        }
    }

    private void checkUnchanged(BasicFileAttributes before) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        if (now.size() != before.size() || !now.lastModifiedTime().equals(before.lastModifiedTime())) {
            throw new FileSystemException(
                    path.toString(), null, "another program changed it while it was copied: edit it again");
        }
    }

    private long copy(Path made, Bytes header, long oldHeaderSize, long fileSize) throws IOException {
        try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(made, StandardOpenOption.WRITE)) {
            var head = header.buffer();
            while (head.hasRemaining()) {
                out.write(head);
            }
            long at = oldHeaderSize;
            while (at < fileSize) {
                long count = in.transferTo(at, fileSize - at, out);
                if (count <= 0) {
                    throw new IOException("copying stopped at byte " + at + " of " + path);
                }
                at += count;
            }
            out.force(true);
            return out.size();
        }
    }

    private void keepAttributes(Path made, BasicFileAttributes before) throws IOException {
        keepOwner(made);
        keepPermissions(made);
        keepNamedAttributes(made);
        Files.getFileAttributeView(made, BasicFileAttributeView.class)
                .setTimes(before.lastModifiedTime(), before.lastAccessTime(), before.creationTime());
    }

    /** Who may not give files away keeps the new one, as with every editor. */
    private void keepOwner(Path made) throws IOException {
        var old = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        var now = Files.getFileAttributeView(made, PosixFileAttributeView.class);
        if (old == null || now == null) {
            return;
        }
        try {
            now.setGroup(old.readAttributes().group());
            now.setOwner(old.readAttributes().owner());
        } catch (FileSystemException notAllowed) {
            // The permissions that follow are what matters.
        }
    }

    private void keepPermissions(Path made) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            Files.setPosixFilePermissions(made, posix.readAttributes().permissions());
        }
        var acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        var madeAcl = Files.getFileAttributeView(made, AclFileAttributeView.class);
        if (acl != null && madeAcl != null) {
            madeAcl.setAcl(acl.getAcl());
        }
    }

    private void keepNamedAttributes(Path made) throws IOException {
        var old = Files.getFileAttributeView(path, UserDefinedFileAttributeView.class);
        var now = Files.getFileAttributeView(made, UserDefinedFileAttributeView.class);
        if (old == null || now == null) {
            return;
        }
        for (String name : names(old)) {
            ByteBuffer value = ByteBuffer.allocate(old.size(name));
            old.read(name, value);
            now.write(name, value.flip());
        }
    }

    private static List<String> names(UserDefinedFileAttributeView view) throws IOException {
        try {
            return view.list();
        } catch (FileSystemException notSupported) {
            return List.of();
        }
    }
}
