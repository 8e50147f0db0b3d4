package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.Bytes;
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
final class Shift {
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
    static long leastDistance(long fileSize) {
        return Math.max(LEAST_BLOCK, Math.min(MOST_BLOCK, fileSize / BLOCKS));
    }

    /** Where the journal of a file lies. */
    static Path journalOf(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".asf-shift");
    }

    /** Moves and writes the header. */
    static long run(Path path, Bytes oldHeader, Bytes header) throws IOException {
        Path notesPath = journalOf(path);
        try (Storage file = new FileStorage(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                Storage notes = new FileStorage(
                        notesPath, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var journal = new ShiftJournal(oldHeader.size(), file.size(), header, ShiftJournal.sum(oldHeader));
            journal.write(notes);
            new Shift(journal, file, notes).move(file.size());
        }
        Files.delete(notesPath);
        return Files.size(path);
    }

    /**
     * Finishes a move that was interrupted, if there is one.
     *
     * @throws IOException also if the file is not what it was when the move broke off
     */
    static boolean repair(Path path) throws IOException {
        Path notesPath = journalOf(path);
        if (!Files.exists(notesPath)) {
            return false;
        }
        boolean moved = false;
        try (Storage notes = new FileStorage(notesPath, StandardOpenOption.READ, StandardOpenOption.WRITE);
                Storage file = new FileStorage(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            moved = repair(file, notes);
        }
        Files.delete(notesPath);
        return moved;
    }

    static boolean repair(Storage file, Storage notes) throws IOException {
        @Nullable ShiftJournal journal = ShiftJournal.read(notes);
        if (journal == null) {
            return false;
        }
        var shift = new Shift(journal, file, notes);
        long done = journal.done(notes);
        shift.check(done);
        shift.move(done);
        return true;
    }

    private void check(long done) throws IOException {
        long size = file.size();
        boolean sized = size >= journal.fileSize() && size <= journal.fileSize() + journal.distance();
        if (!sized || (done > journal.oldHeaderSize() && !hasOldHeader())) {
            throw new IOException("an edit was interrupted, and the file has changed since: its journal, named by "
                    + "\".asf-shift\" beside it, does not fit. Delete the journal to keep the file as it is");
        }
    }

    private boolean hasOldHeader() throws IOException {
        byte[] header = new byte[Math.toIntExact(journal.oldHeaderSize())];
        file.read(ByteBuffer.wrap(header), 0);
        return ShiftJournal.sum(Bytes.view(header, 0, header.length)) == journal.oldHeaderSum();
    }

    /** Moves what lies before a position, then writes the header. */
    void move(long from) throws IOException {
        long distance = journal.distance();
        ByteBuffer block = ByteBuffer.allocateDirect((int) Math.min(distance, MOST_BLOCK));
        long end = from;
        for (long turn = 0; end > journal.oldHeaderSize(); turn++) {
            block.clear().limit((int) Math.min(block.capacity(), end - journal.oldHeaderSize()));
            long start = end - block.remaining();
            file.read(block, start);
            file.write(block.flip(), start + distance);
            ShiftJournal.done(notes, start, turn);
            end = start;
        }
        file.write(journal.header().buffer(), 0);
    }
}
