package io.github.wmformat.asf.shift;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the journal of a file lies: beside it, under a name that begins with a dot. While a move goes on, the journal is
 * locked. What else has its name is left alone.
 */
final class JournalFile {
    private JournalFile() {}

    /** Links are followed, so that a file has one journal whichever of its links it is opened by. */
    static Path of(Path file) throws IOException {
        Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        return real.resolveSibling("." + real.getFileName() + ".asf-shift");
    }

    /**
     * Looks at the journal of a file; nobody writes to either until it is closed. Null where there is none: not even who
     * reads the file may read it, or it is no journal.
     *
     * @throws java.nio.file.FileSystemException if a move is going on
     */
    static @Nullable FileStorage find(Path journal) throws IOException {
        if (!Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        FileStorage notes;
        try {
            notes = new FileStorage(journal, StandardOpenOption.READ);
        } catch (AccessDeniedException foreign) {
            return null;
        }
        boolean found = false;
        try {
            notes.lockForReading();
            found = ShiftJournal.isBegun(notes);
            return found ? notes : null;
        } finally {
            if (!found) {
                notes.close();
            }
        }
    }

    /** Takes up the journal of a move that broke off. */
    static FileStorage resume(Path journal) throws IOException {
        return locked(new FileStorage(journal, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Makes a journal for a file; one that has come to nothing is written over. */
    static FileStorage create(Path journal, Path file) throws IOException {
        try {
            return locked(new FileStorage(
                    journal,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    asReadableAs(file)));
        } catch (FileAlreadyExistsException taken) {
            if (isOfNoUse(journal, file)) {
                return resume(journal);
            }
            throw new FileAlreadyExistsException(
                    journal.toString(),
                    null,
                    "this name is needed for moving the content of " + file
                            + ": move that file away, or save by means of a new file");
        }
    }

    private static boolean isOfNoUse(Path journal, Path file) throws IOException {
        try (FileStorage notes = find(journal);
                Storage storage = new FileStorage(file, StandardOpenOption.READ)) {
            return notes != null && InterruptedShift.of(storage, notes) == null;
        }
    }

    private static FileStorage locked(FileStorage notes) throws IOException {
        try {
            notes.lockForWriting();
            return notes;
        } catch (IOException busy) {
            notes.close();
            throw busy;
        }
    }

    /** A journal holds the header, so no more users may read it than the file; and all who may should. */
    private static FileAttribute<?>[] asReadableAs(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return posix == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(posix.readAttributes().permissions())
                };
    }
}
