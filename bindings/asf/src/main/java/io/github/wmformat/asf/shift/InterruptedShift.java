package io.github.wmformat.asf.shift;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A move that broke off in a file that has not changed since.
 *
 * @param journal what was to be done
 * @param done from where on, in the file as it was before, everything has been moved
 */
record InterruptedShift(ShiftJournal journal, long done) {
    /**
     * What a journal says of a file, or null if it says nothing: it is no whole journal, then nothing has been moved, or
     * the file is another one, by its size or its header.
     */
    static @Nullable InterruptedShift of(Storage file, Storage notes) throws IOException {
        ShiftJournal journal = ShiftJournal.read(notes);
        if (journal == null) {
            return null;
        }
        var found = new InterruptedShift(journal, journal.done(notes));
        return found.fits(file) ? found : null;
    }

    private boolean fits(Storage file) throws IOException {
        long size = file.size();
        long before = journal.fileSize();
        boolean sized = size == before + journal.distance() || (done == before && size >= before && size < end());
        if (!sized || before < journal.oldHeader().size()) {
            return false;
        }
        return done > journal.oldHeader().size() ? hasOldHeader(file) : hasEitherHeader(file);
    }

    /** Bytes of the file when all is done. */
    long end() {
        return journal.fileSize() + journal.distance();
    }

    private boolean hasOldHeader(Storage file) throws IOException {
        return bytes(file, 0, journal.oldHeader().size()).equals(journal.oldHeader());
    }

    /** Everything has been moved: the new header stands over the old one, and over what was behind it, or partly so. */
    private boolean hasEitherHeader(Storage file) throws IOException {
        int oldSize = journal.oldHeader().size();
        int distance = (int) journal.distance();
        Bytes now = bytes(file, 0, (int) Math.min(file.size(), oldSize + distance));
        Bytes moved = bytes(file, now.size(), (int) Math.min(distance, file.size() - now.size()));
        for (int i = 0; i < now.size(); i++) {
            byte old =
                    i < oldSize ? journal.oldHeader().get(i) : i < oldSize + moved.size() ? moved.get(i - oldSize) : 0;
            if (now.get(i) != journal.header().get(i) && now.get(i) != old) {
                return false;
            }
        }
        return true;
    }

    private static Bytes bytes(Storage file, long position, int size) throws IOException {
        byte[] bytes = new byte[size];
        file.read(ByteBuffer.wrap(bytes), position);
        return Bytes.view(bytes, 0, size);
    }
}
