package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.header.HeaderObject;
import java.util.List;

/**
 * The padding of a header as room that travels. An object beside it is moved or replaced in two writes: first its new
 * bytes, into the padding's own body where no reader looks, then one id and size, which switches from the old to the
 * new. So the header is valid after every write, and says either the old or the new.
 */
final class FreeRoom {
    private static final int SIZE_AT = 16;

    private final HeaderImage image;
    private boolean inExtension;
    private int index;

    private FreeRoom(HeaderImage image, boolean inExtension, int index) {
        this.image = image;
        this.inExtension = inExtension;
        this.index = index;
    }

    /** Says that the padding is too small for what is wanted, or not where it can be used. */
    static final class TooSmall extends Exception {
        private static final long serialVersionUID = 1L;

        private TooSmall() {
            super(null, null, false, false);
        }
    }

    /** The largest padding of a header. */
    static FreeRoom in(HeaderImage image) throws TooSmall {
        FreeRoom best = null;
        for (boolean extension : new boolean[] {true, false}) {
            List<Cell> cells = image.cells(extension);
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).isPadding() && (best == null || cells.get(i).size() > best.size())) {
                    best = new FreeRoom(image, extension, i);
                }
            }
        }
        if (best == null) {
            throw new TooSmall();
        }
        best.joinNeighbours();
        return best;
    }

    /** Whether the room is in the header extension. */
    boolean inExtension() {
        return inExtension;
    }

    /** How many objects lie between the room and an object, counted from where the room gets into the object's part. */
    int distance(boolean extension, int target) {
        if (extension == inExtension) {
            return Math.abs(index - target);
        }
        return extension ? image.cells(true).size() - target : Math.abs(image.extensionIndex() - target);
    }

    private int size() {
        return cells().get(index).size();
    }

    private List<Cell> cells() {
        return image.cells(inExtension);
    }

    private int offset(int cell) {
        return image.offset(inExtension, cell);
    }

    private void joinNeighbours() {
        while (index + 1 < cells().size() && cells().get(index + 1).isPadding()) {
            joinNext();
        }
        while (index > 0 && cells().get(index - 1).isPadding()) {
            index--;
            joinNext();
        }
    }

    private void joinNext() {
        if (!inExtension) {
            image.writeCount(image.cells(false).size() - 1);
        }
        int size = size() + cells().get(index + 1).size();
        image.write(
                offset(index) + SIZE_AT, new ByteWriter(Long.BYTES).u64(size).toBytes());
        image.remove(inExtension, index + 1);
        cells().set(index, Cell.padding(size));
    }

    /** Replaces an object. Its index is that of {@link HeaderImage#cells}; the room is beside it afterwards. */
    void replace(boolean extension, int target, HeaderObject now) throws TooSmall {
        int wanted = goInto(extension, target);
        goBeside(wanted);
        if (wanted < index) {
            replacePrevious(Cell.of(now), now.body());
        } else {
            replaceNext(Cell.of(now), now.body());
        }
    }

    /** Adds an object behind the room. */
    void add(boolean extension, HeaderObject object) throws TooSmall {
        goInto(extension, -1);
        Cell cell = Cell.of(object);
        require(cell);
        int left = size() - cell.size();
        image.write(offset(index) + left, object(cell, object.body()));
        image.write(
                offset(index) + SIZE_AT, new ByteWriter(Long.BYTES).u64(left).toBytes());
        cells().set(index, Cell.padding(left));
        image.insert(inExtension, index + 1, cell);
        if (!inExtension) {
            image.writeCount(image.cells(false).size());
        }
    }

    /** Moves the room into the header proper or the extension, and says where the target is then. */
    private int goInto(boolean extension, int target) throws TooSmall {
        if (extension == inExtension) {
            return target;
        }
        return extension ? goIn(target) : goOut(target);
    }

    private int goOut(int target) throws TooSmall {
        requireExactExtension();
        while (index + 1 < cells().size()) {
            moveRight();
        }
        Cell room = image.remove(true, index);
        int at = image.extensionIndex() + 1;
        image.resizeExtension(-room.size());
        image.insert(false, at, room);
        image.writeCount(image.cells(false).size());
        inExtension = false;
        index = at;
        return target >= at ? target + 1 : target;
    }

    private int goIn(int target) throws TooSmall {
        requireExactExtension();
        goBeside(image.extensionIndex());
        if (index < image.extensionIndex()) {
            moveRight();
        }
        image.writeCount(image.cells(false).size() - 1);
        Cell room = image.remove(false, index);
        image.resizeExtension(room.size());
        index = image.cells(true).size();
        image.insert(true, index, room);
        inExtension = true;
        return target;
    }

    private void requireExactExtension() throws TooSmall {
        if (image.extensionIndex() < 0 || !image.extensionIsExact()) {
            throw new TooSmall();
        }
    }

    private void goBeside(int target) throws TooSmall {
        while (index < target - 1) {
            moveRight();
        }
        while (index > target + 1) {
            moveLeft();
        }
    }

    private void moveRight() throws TooSmall {
        replaceNext(cells().get(index + 1), image.body(inExtension, index + 1));
    }

    private void moveLeft() throws TooSmall {
        replacePrevious(cells().get(index - 1), image.body(inExtension, index - 1));
    }

    /** From room, old object to new object, room. */
    private void replaceNext(Cell now, Bytes body) throws TooSmall {
        require(now);
        int at = offset(index);
        Cell room = Cell.padding(size() + cells().get(index + 1).size() - now.size());
        image.write(
                at + HeaderObject.PREFIX,
                new ByteWriter(now.size()).bytes(body).bytes(room.prefix()).toBytes());
        image.write(at, now.prefix());
        swap(now, room, index);
        index++;
    }

    /** From old object, room to room, new object. */
    private void replacePrevious(Cell now, Bytes body) throws TooSmall {
        require(now);
        int at = offset(index - 1);
        Cell room = Cell.padding(cells().get(index - 1).size() + size() - now.size());
        image.write(at + room.size(), object(now, body));
        image.write(at, room.prefix());
        swap(room, now, index - 1);
        index--;
    }

    private void swap(Cell first, Cell second, int at) {
        boolean extensionMoves = !inExtension && (at == image.extensionIndex() || at + 1 == image.extensionIndex());
        cells().set(at, first);
        cells().set(at + 1, second);
        if (extensionMoves) {
            image.extensionMoved(first.isPadding() ? at + 1 : at);
        }
    }

    private static Bytes object(Cell cell, Bytes body) {
        return new ByteWriter(cell.size()).bytes(cell.prefix()).bytes(body).toBytes();
    }

    /** The new bytes must fit behind the padding's own id and size. */
    private void require(Cell cell) throws TooSmall {
        if (cell.size() > size() - HeaderObject.PREFIX) {
            throw new TooSmall();
        }
    }
}
