package io.github.wmformat.asf.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wmformat.asf.MemorySource;
import io.github.wmformat.asf.bytes.ByteSource;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.FullReads;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A move inside a file is broken off at every write and taken up again: the result is that of a move in one go. Until
 * then it is read as this result.
 */
class ShiftTest {
    private static final int OLD_HEADER = 300;
    private static final int DISTANCE = 100;
    private static final byte[] BEFORE = bytes(1, OLD_HEADER + 10 * DISTANCE + 55);
    private static final Bytes HEADER = Bytes.of(bytes(2, OLD_HEADER + DISTANCE));

    private static byte[] bytes(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static byte[] after(byte[] before) {
        byte[] after = Arrays.copyOf(HEADER.toArray(), before.length + DISTANCE);
        System.arraycopy(before, OLD_HEADER, after, HEADER.size(), before.length - OLD_HEADER);
        return after;
    }

    private static void run(MemoryStorage file, MemoryStorage notes) throws IOException {
        byte[] before = file.bytes();
        var journal = new ShiftJournal(before.length, Bytes.of(before).slice(0, OLD_HEADER), HEADER);
        var shift = new Shift(journal, file, notes);
        shift.prepare();
        shift.move();
    }

    /** A file with as much behind the header as the move is wide, less, more, or nothing. */
    private static byte[] file(int content) {
        return bytes(1, OLD_HEADER + content);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 1055})
    void everythingBehindTheHeaderIsMoved(int content) throws IOException {
        var file = new MemoryStorage(file(content));
        run(file, new MemoryStorage());

        assertThat(file.bytes()).isEqualTo(after(file(content)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 1055})
    void aMoveBrokenOffAtAnyWriteOfTheFileIsFinishedAndReadAsIfItWere(int content) throws IOException {
        byte[] before = file(content);
        var whole = new MemoryStorage(before);
        run(whole, new MemoryStorage());

        for (long write = 0; write < whole.writes(); write++) {
            for (int arrived : new int[] {0, 1, DISTANCE / 2, DISTANCE, OLD_HEADER + 1}) {
                var file = new MemoryStorage(before).failAfter(write, arrived);
                repairAfterCrash(before, file, new MemoryStorage(), "write " + write + ", byte " + arrived);
            }
        }
    }

    @Test
    void aMoveBrokenOffAtAnyWriteOfTheJournalIsFinishedOrHasNotBegun() throws IOException {
        var whole = new MemoryStorage();
        run(new MemoryStorage(BEFORE), whole);

        for (long write = 0; write < whole.writes(); write++) {
            for (int arrived : new int[] {0, 1, 8, 11, 200}) {
                var notes = new MemoryStorage().failAfter(write, arrived);
                repairAfterCrash(BEFORE, new MemoryStorage(BEFORE), notes, "note " + write + ", byte " + arrived);
            }
        }
    }

    private static void repairAfterCrash(byte[] before, MemoryStorage file, MemoryStorage notes, String when)
            throws IOException {
        assertThatExceptionOfType(MemoryStorage.Crash.class).as(when).isThrownBy(() -> run(file, notes));
        boolean begun = InterruptedShift.of(file, notes) != null;
        byte[] expected = begun ? after(before) : before;
        assertThat(read(file, notes)).as(when).isEqualTo(expected);
        assertThat(begun || Arrays.equals(file.bytes(), before)).as(when).isTrue();
        // The repair breaks off as well, at each of its writes and notes, and is repaired in turn.
        int repairs = 0;
        for (long write = 0; write == 0 || repairs > 0; write++) {
            repairs = repair(expected, file, notes, write, Long.MAX_VALUE, when)
                    + repair(expected, file, notes, Long.MAX_VALUE, write, when);
        }
    }

    /** Returns how many repairs broke off. */
    private static int repair(
            byte[] expected, MemoryStorage file, MemoryStorage notes, long write, long note, String when)
            throws IOException {
        var repaired = new MemoryStorage(file.bytes()).failAfter(write, DISTANCE / 3);
        var notesLeft = new MemoryStorage(notes.bytes()).failAfter(note, 9);
        try {
            Shift.repair(repaired, notesLeft);
            assertThat(repaired.bytes()).as(when).isEqualTo(expected);
            return 0;
        } catch (MemoryStorage.Crash again) {
            assertThat(read(repaired, notesLeft)).as(when).isEqualTo(expected);
            var second = new MemoryStorage(repaired.bytes());
            assertThat(Shift.repair(second, new MemoryStorage(notesLeft.bytes())))
                    .isTrue();
            assertThat(second.bytes()).as(when).isEqualTo(expected);
            return 1;
        }
    }

    /** Reads in pieces whose ends fall anywhere. */
    private static byte[] read(MemoryStorage file, MemoryStorage notes) throws IOException {
        InterruptedShift found = InterruptedShift.of(file, notes);
        var plain = new MemorySource(file.bytes());
        try (ByteSource source = found == null ? plain : new ShiftedSource(plain, found, plain)) {
            byte[] bytes = new byte[(int) source.size() + 1];
            int at = 0;
            for (int got = 1; got > 0; at += got) {
                got = FullReads.read(source, at, bytes, at, Math.min(37, bytes.length - at));
            }
            return Arrays.copyOf(bytes, at);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 12, 13})
    void theJournalOfAMoveSaysNothingOfAFileWithAnotherHeaderOrSize(long broken) throws IOException {
        var notes = new MemoryStorage();
        var file = new MemoryStorage(BEFORE).failAfter(broken, 5);
        if (broken < 13) {
            assertThatExceptionOfType(MemoryStorage.Crash.class).isThrownBy(() -> run(file, notes));
        } else {
            run(file, notes);
        }
        byte[] other = file.bytes();
        for (int at : new int[] {5, OLD_HEADER - 1}) {
            other[at]++;
            unrelated(other, notes);
            other[at]--;
        }
        unrelated(Arrays.copyOf(other, other.length + DISTANCE + 1), notes);
        unrelated(Arrays.copyOf(other, BEFORE.length - 1), notes);

        assertThat(Shift.repair(new MemoryStorage(other), new MemoryStorage(notes.bytes())))
                .isTrue();
    }

    private static void unrelated(byte[] bytes, MemoryStorage notes) throws IOException {
        var file = new MemoryStorage(bytes);
        assertThat(Shift.repair(file, new MemoryStorage(notes.bytes()))).isFalse();
        assertThat(file.writes()).isZero();
        assertThat(file.bytes()).isEqualTo(bytes);
        assertThat(read(file, notes)).isEqualTo(bytes);
    }
}
