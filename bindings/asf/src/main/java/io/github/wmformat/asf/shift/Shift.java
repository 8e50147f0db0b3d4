package io.github.wmformat.asf.shift;

import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.ChannelSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Makes room for a larger header by moving everything behind it, block by block from the end.
 *
 * <p>No block is larger than the distance, so a block's old bytes are whole until the next one is moved; by then the
 * journal says that it has arrived. So the move can be taken up again after any write.
 */
public final class Shift {
    private static final int MOST_BLOCK = 1 << 20;
    private static final int LEAST_BLOCK = 64 << 10;
    private static final int BLOCKS = 1024;

    private final ShiftJournal journal;
    private final Storage file;
    private final Storage notes;

    Shift(ShiftJournal journal, Storage file, Storage notes) {
        this.journal = journal;
        this.file = file;
        this.notes = notes;
    }

    /** How far to move the content of a file at least: some thousandth, so that the moves are few. */
    public static long leastDistance(long fileSize) {
        return Math.max(LEAST_BLOCK, Math.min(MOST_BLOCK, fileSize / BLOCKS));
    }

    /**
     * Moves and writes the header. If there is no room for the larger file, it is as it was.
     *
     * @return bytes of the file then
     */
    public static long run(Path path, Bytes oldHeader, Bytes header) throws IOException {
        Path notesPath = JournalFile.of(path);
        boolean interrupted = false;
        Storage notes = JournalFile.create(notesPath, path);
        try (notes;
                Storage file = new FileStorage(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var shift = new Shift(new ShiftJournal(file.size(), oldHeader, header), file, notes);
            shift.prepare();
            interrupted = true;
            shift.move();
            interrupted = false;
        } finally {
            if (!interrupted) {
                Files.deleteIfExists(notesPath);
            }
        }
        return Files.size(path);
    }

    /** Writes the journal and takes all the room that the move needs, so that no full disk can interrupt it. */
    void prepare() throws IOException {
        journal.write(notes);
        ByteBuffer zeros = ByteBuffer.allocate((int) Math.min(journal.distance(), MOST_BLOCK));
        try {
            for (long at = journal.fileSize(); at < journal.fileSize() + journal.distance(); at += zeros.limit()) {
                zeros.clear().limit((int) Math.min(zeros.capacity(), journal.fileSize() + journal.distance() - at));
                file.write(zeros, at);
            }
        } catch (IOException full) {
            file.truncate(journal.fileSize());
            throw full;
        }
    }

    /** Moves everything behind the old header, then writes the new one. */
    void move() throws IOException {
        move(journal.fileSize());
    }

    /**
     * Opens a file for reading. If a move in it was interrupted, it is read as it will be when the move is finished.
     *
     * @throws java.nio.file.FileSystemException if a move is going on
     */
    public static ByteSource source(Path path) throws IOException {
        var file = new ChannelSource(Files.newByteChannel(path));
        try {
            FileStorage notes = JournalFile.find(JournalFile.of(path));
            return notes == null ? file : source(path, file, notes);
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    private static ByteSource source(Path path, ByteSource file, Storage notes) throws IOException {
        @Nullable InterruptedShift found = null;
        try {
            found = find(path, notes);
            return found == null ? file : new ShiftedSource(file, found, notes);
        } finally {
            if (found == null) {
                notes.close();
            }
        }
    }

    private static @Nullable InterruptedShift find(Path path, Storage notes) throws IOException {
        try (Storage file = new FileStorage(path, StandardOpenOption.READ)) {
            return InterruptedShift.of(file, notes);
        }
    }

    /**
     * Finishes a move that was interrupted, and says whether there was one. What the journal of another file says is not
     * done to this one.
     */
    public static boolean repair(Path path) throws IOException {
        Path notesPath = JournalFile.of(path);
        if (!isInterrupted(path, notesPath)) {
            return false;
        }
        boolean moved;
        try (Storage notes = JournalFile.resume(notesPath);
                Storage file = new FileStorage(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            moved = repair(file, notes);
        } catch (IOException failure) {
            throw new IOException(
                    path + ": an edit was interrupted while it moved the file's content, and cannot be finished: "
                            + failure.getMessage(),
                    failure);
        }
        Files.deleteIfExists(notesPath);
        return moved;
    }

    private static boolean isInterrupted(Path path, Path notesPath) throws IOException {
        try (FileStorage notes = JournalFile.find(notesPath)) {
            return notes != null && find(path, notes) != null;
        }
    }

    static boolean repair(Storage file, Storage notes) throws IOException {
        InterruptedShift found = InterruptedShift.of(file, notes);
        if (found == null) {
            return false;
        }
        new Shift(found.journal(), file, notes).move(found.done());
        return true;
    }

    /** Moves what lies before a position, then writes the header. */
    private void move(long from) throws IOException {
        long distance = journal.distance();
        int least = journal.oldHeader().size();
        ByteBuffer block = ByteBuffer.allocateDirect((int) Math.min(distance, MOST_BLOCK));
        long end = from;
        for (long turn = (journal.fileSize() - from) / block.capacity(); end > least; turn++) {
            block.clear().limit((int) Math.min(block.capacity(), end - least));
            long start = end - block.remaining();
            file.read(block, start);
            file.write(block.flip(), start + distance);
            ShiftJournal.done(notes, start, turn);
            end = start;
        }
        file.write(journal.header().buffer(), 0);
    }
}
