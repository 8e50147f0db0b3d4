package io.github.wmformat.asf.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.wmformat.asf.bytes.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A move inside a file is broken off at every write and taken up again: the result is that of a move in one go. */
class ShiftTest {
    private static final int OLD_HEADER = 300;
    private static final int DISTANCE = 100;
    private static final byte[] BEFORE = bytes(1, OLD_HEADER + 10 * DISTANCE + 55);
    private static final Bytes HEADER = Bytes.of(bytes(2, OLD_HEADER + DISTANCE));
    private static final byte[] AFTER = after();

    private static byte[] bytes(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static byte[] after() {
        byte[] after = Arrays.copyOf(HEADER.toArray(), BEFORE.length + DISTANCE);
        System.arraycopy(BEFORE, OLD_HEADER, after, HEADER.size(), BEFORE.length - OLD_HEADER);
        return after;
    }

    private static void run(MemoryStorage file, MemoryStorage notes) throws IOException {
        var journal = new ShiftJournal(
                OLD_HEADER,
                BEFORE.length,
                HEADER,
                ShiftJournal.sum(Bytes.of(BEFORE).slice(0, OLD_HEADER)));
        journal.write(notes);
        new Shift(journal, file, notes).move(BEFORE.length);
    }

    @Test
    void everythingBehindTheHeaderIsMoved() throws IOException {
        var file = new MemoryStorage(BEFORE);
        run(file, new MemoryStorage());

        assertThat(file.bytes()).isEqualTo(AFTER);
    }

    @Test
    void aMoveBrokenOffAtAnyWriteOfTheFileIsFinished() throws IOException {
        var whole = new MemoryStorage(BEFORE);
        run(whole, new MemoryStorage());

        for (long write = 0; write < whole.writes(); write++) {
            for (int arrived : new int[] {0, 1, DISTANCE / 2, DISTANCE}) {
                repairAfterCrash(
                        new MemoryStorage(BEFORE).failAfter(write, arrived), new MemoryStorage(), "write " + write);
            }
        }
    }

    @Test
    void aMoveBrokenOffAtAnyWriteOfTheJournalIsFinishedOrHasNotBegun() throws IOException {
        var whole = new MemoryStorage();
        run(new MemoryStorage(BEFORE), whole);

        for (long write = 0; write < whole.writes(); write++) {
            for (int arrived : new int[] {0, 1, 8, 11, 200}) {
                repairAfterCrash(
                        new MemoryStorage(BEFORE), new MemoryStorage().failAfter(write, arrived), "note " + write);
            }
        }
    }

    private static void repairAfterCrash(MemoryStorage file, MemoryStorage notes, String when) throws IOException {
        assertThatIOException().as(when).isThrownBy(() -> run(file, notes)).isInstanceOf(MemoryStorage.Crash.class);
        // The repair breaks off as well, once at each of its writes, and is repaired in turn.
        for (long write = 0; ; write++) {
            var repaired = new MemoryStorage(file.bytes()).failAfter(write, DISTANCE / 3);
            var notesLeft = new MemoryStorage(notes.bytes());
            try {
                boolean moved = Shift.repair(repaired, notesLeft);
                assertThat(repaired.bytes()).as(when).isEqualTo(moved ? AFTER : BEFORE);
                return;
            } catch (MemoryStorage.Crash again) {
                var second = new MemoryStorage(repaired.bytes());
                assertThat(Shift.repair(second, new MemoryStorage(notesLeft.bytes())))
                        .isTrue();
                assertThat(second.bytes()).as(when).isEqualTo(AFTER);
            }
        }
    }

    @Test
    void openingFinishesWhatWasInterruptedAndRemovesTheJournal(@TempDir Path folder) throws IOException {
        Path path = Files.write(folder.resolve("a.wma"), BEFORE);
        var file = new MemoryStorage(BEFORE).failAfter(4, 7);
        var notes = new MemoryStorage();
        assertThatIOException().isThrownBy(() -> run(file, notes));
        Files.write(path, file.bytes());
        Files.write(Shift.journalOf(path), notes.bytes());

        assertThat(AsfEditor.repair(path)).isTrue();
        assertThat(Files.readAllBytes(path)).isEqualTo(AFTER);
        assertThat(folder.toFile().list()).containsExactly("a.wma");
        assertThat(AsfEditor.repair(path)).isFalse();
    }

    @Test
    void aJournalIsNotAppliedToAnotherFile() throws IOException {
        var notes = new MemoryStorage();
        var file = new MemoryStorage(BEFORE).failAfter(3, 0);
        assertThatIOException().isThrownBy(() -> run(file, notes));
        byte[] other = file.bytes();
        other[5]++;

        assertThatIOException()
                .isThrownBy(() -> Shift.repair(new MemoryStorage(other), new MemoryStorage(notes.bytes())))
                .withMessageContaining("changed since");
    }
}
