package io.github.wmformat.fuzz;

import java.nio.file.Path;
import java.util.List;

/** All doors, and how often each is tried: those that write files cost a hundred times as much as those that read. */
final class Doors {
    private static final int SELDOM = 8;

    private Doors() {}

    /**
     * A door that is tried with some mutants.
     *
     * @param name what it is called in reports
     * @param door the door
     * @param every with each so-manieth mutant
     * @param bound what it may allocate
     */
    record Visit(String name, Door door, int every, Bound bound) {}

    /**
     * Bytes that may be allocated.
     *
     * @param fixed for any file
     * @param perByte for each byte of the file
     */
    record Bound(long fixed, long perByte) {
        long of(int fileSize) {
            return fixed + fileSize * perByte;
        }
    }

    /** The doors; those that write do so in a folder. */
    static List<Visit> all(Path folder) {
        return List.of(
                new Visit("header", new HeaderDoor(), 1, new Bound(1 << 20, 200)),
                new Visit("read", new ReadDoor(), 1, new Bound(16 << 20, 400)),
                new Visit("seek", new SeekDoor(), 1, new Bound(64 << 20, 1_000)),
                new Visit("dump", new DumpDoor(), 4, new Bound(16 << 20, 1_000)),
                new Visit("index", new IndexingDoor(folder), SELDOM, new Bound(64 << 20, 1_000)),
                new Visit("remux", new RemuxDoor(folder), SELDOM, new Bound(64 << 20, 1_000)),
                new Visit("edit", new EditDoor(folder), SELDOM, new Bound(64 << 20, 1_000)));
    }
}
