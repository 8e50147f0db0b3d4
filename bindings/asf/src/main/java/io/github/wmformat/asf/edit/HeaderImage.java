package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.HeaderObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a header being rewritten within its size, where its objects lie, and the writes that bring the file from
 * what it was to this.
 */
final class HeaderImage {
    /** The most bytes of a write that changes what a reader sees: the two sizes of the extension. */
    static final int COMMIT = 30;

    private static final int COUNT_AT = 24;
    private static final int FIRST_OBJECT = 30;
    private static final int SIZE_AT = 16;

    /** Where the size of an extension's data stands, and its first object, from the extension's start. */
    private static final int DATA_SIZE_AT = 42;

    private static final int FIRST_INNER = 46;

    private final byte[] image;
    private final List<HeaderStep> steps = new ArrayList<>();
    private final List<Cell> main = new ArrayList<>();
    private final List<Cell> inner = new ArrayList<>();
    private int extensionAt = -1;
    private boolean extensionIsExact;

    HeaderImage(AsfHeader header) {
        image = header.stored().toArray();
        for (HeaderObject object : header.objects()) {
            if (object.content() instanceof HeaderExtension extension && extensionAt < 0) {
                extensionAt = main.size();
                extensionIsExact =
                        extension.rest().isEmpty() && extension.behind().isEmpty();
                extension.objects().forEach(each -> inner.add(Cell.of(each)));
            }
            main.add(Cell.of(object));
        }
    }

    /** The cells of the header proper, or of its extension. */
    List<Cell> cells(boolean inExtension) {
        return inExtension ? inner : main;
    }

    /** The extension's index among the cells of the header proper, -1 if there is none. */
    int extensionIndex() {
        return extensionAt;
    }

    /** Whether the extension ends with its last object. */
    boolean extensionIsExact() {
        return extensionIsExact;
    }

    List<HeaderStep> steps() {
        return steps;
    }

    /** The index of the cell that holds a stored object, known by where it stood. */
    int index(boolean inExtension, HeaderObject stored) {
        List<Cell> cells = cells(inExtension);
        for (int i = 0; i < cells.size(); i++) {
            HeaderObject object = cells.get(i).object();
            if (object != null && object.offset() == stored.offset()) {
                return i;
            }
        }
        throw new IllegalStateException("no cell holds the object at byte " + stored.offset());
    }

    /** Where a cell begins in the file. */
    int offset(boolean inExtension, int index) {
        int at = inExtension ? offset(false, extensionAt) + FIRST_INNER : FIRST_OBJECT;
        for (Cell cell : cells(inExtension).subList(0, index)) {
            at += cell.size();
        }
        return at;
    }

    /** The bytes of a cell behind its id and size. */
    Bytes body(boolean inExtension, int index) {
        int size = cells(inExtension).get(index).size() - HeaderObject.PREFIX;
        return copy(offset(inExtension, index) + HeaderObject.PREFIX, size);
    }

    private Bytes copy(int from, int size) {
        return Bytes.view(Arrays.copyOfRange(image, from, from + size), 0, size);
    }

    /** Writes bytes. */
    void write(int offset, Bytes bytes) {
        bytes.copyTo(image, offset);
        steps.add(new HeaderStep(offset, bytes));
    }

    void insert(boolean inExtension, int index, Cell cell) {
        cells(inExtension).add(index, cell);
        if (!inExtension && extensionAt >= index) {
            extensionAt++;
        }
    }

    Cell remove(boolean inExtension, int index) {
        if (!inExtension && extensionAt > index) {
            extensionAt--;
        }
        return cells(inExtension).remove(index);
    }

    /** Notes that the extension stands elsewhere among the cells of the header proper. */
    void extensionMoved(int to) {
        extensionAt = to;
    }

    /** Tells the number of objects as it is. */
    void writeCount(int count) {
        if ((int) Bytes.view(image, COUNT_AT, Integer.BYTES).littleEndian(Integer.BYTES) != count) {
            write(COUNT_AT, new ByteWriter(Integer.BYTES).u32(count).toBytes());
        }
    }

    /** Lets the extension end later or earlier. Its two sizes are near each other: one write. */
    void resizeExtension(int by) {
        int at = offset(false, extensionAt);
        Cell old = main.get(extensionAt);
        Cell now = new Cell(old.id(), old.size() + by, old.object());
        main.set(extensionAt, now);
        var sizes = new ByteWriter(FIRST_INNER)
                .u64(now.size())
                .bytes(copy(at + HeaderObject.PREFIX, DATA_SIZE_AT - HeaderObject.PREFIX))
                .u32(now.size() - FIRST_INNER);
        write(at + SIZE_AT, sizes.toBytes());
    }
}
