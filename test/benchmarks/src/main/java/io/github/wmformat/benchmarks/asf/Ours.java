package io.github.wmformat.benchmarks.asf;

import io.github.wmformat.asf.AsfFile;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.Growth;
import io.github.wmformat.asf.header.Attribute;
import java.io.IOException;
import java.nio.file.Path;

/** This library. */
final class Ours implements Peer {
    private final Growth growth;
    private int attributes;
    private int changes;

    Ours(Growth growth) {
        this.growth = growth;
    }

    @Override
    public String name() {
        return growth == Growth.SHIFT ? "this library, in place" : "this library";
    }

    @Override
    public double read(Path file, double seconds) throws Exception {
        return Median.over(seconds, () -> attributes += read(file));
    }

    private static int read(Path file) throws IOException {
        try (AsfFile asf = AsfFile.open(file)) {
            return asf.header().attributes().size();
        }
    }

    @Override
    public double edit(Path file, String attribute, int characters) throws Exception {
        return Median.once(() -> save(file, attribute, characters));
    }

    /** Prints what reading tags takes of memory, and changing a title. */
    void printMemory(Path file) throws IOException {
        Memory.print("tags read", 1, "reading", () -> read(file));
        Memory.print("title changed", 1, "change", () -> save(file, "Title", 40 + ++changes));
    }

    /** Prints what it takes of memory to let a header grow beyond its padding. */
    void printMemoryOfGrowth(Path file, int characters) throws IOException {
        Memory.print(name(), 1, "growth", () -> save(file, "Test/" + ++changes, characters));
    }

    private long save(Path file, String attribute, int characters) throws IOException {
        AsfEditor editor = AsfEditor.open(file);
        editor.edit().set(Attribute.ofString(attribute, "x".repeat(characters)));
        return editor.save(growth).bytesWritten();
    }
}
