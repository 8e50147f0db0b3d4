package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.AsfException;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.FileProperties;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.header.Padding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edited header at whatever size it needs, with one padding for the edits to come. */
final class GrownHeader {
    private final HeaderDraft draft;
    private final long fileSize;
    private final long oldSize;

    /** For a file of so many bytes, the old header included. */
    GrownHeader(HeaderDraft draft, long fileSize) {
        this.draft = draft;
        this.fileSize = fileSize;
        this.oldSize = draft.original().stored().size();
    }

    /** With a padding of so many bytes, its id and size included. */
    AsfHeader withPadding(int size) throws AsfException {
        return build(size, size(size));
    }

    /** A header of exactly so many bytes. */
    AsfHeader ofSize(long size) throws AsfException {
        return withPadding((int) (size - size(0)));
    }

    /** The least size, with an empty padding. */
    long leastSize() throws AsfException {
        return size(HeaderObject.PREFIX);
    }

    private long size(int padding) throws AsfException {
        long others = build(HeaderObject.PREFIX, oldSize).stored().size() - (long) HeaderObject.PREFIX;
        return others + padding;
    }

    private AsfHeader build(int padding, long newSize) throws AsfException {
        List<HeaderObject> main = new ArrayList<>(objects(false, newSize));
        List<HeaderObject> inner = new ArrayList<>(objects(true, newSize));
        inner.add(HeaderObject.of(new Padding(padding - HeaderObject.PREFIX)));
        int at = extension(main);
        if (at < 0) {
            main.add(HeaderObject.of(HeaderExtension.of(List.of()).with(inner)));
        } else if (main.get(at).content() instanceof HeaderExtension extension) {
            main.set(at, HeaderObject.of(extension.with(inner)));
        }
        return draft.original().with(main);
    }

    private static int extension(List<HeaderObject> main) {
        for (int i = 0; i < main.size(); i++) {
            if (main.get(i).content() instanceof HeaderExtension) {
                return i;
            }
        }
        return -1;
    }

    private List<HeaderObject> objects(boolean inExtension, long newSize) {
        return draft.slots().stream()
                .filter(slot -> slot.inExtension() == inExtension)
                .filter(slot -> slot.content() != null && !(slot.content() instanceof Padding))
                .map(slot -> told(slot, newSize))
                .toList();
    }

    /** The file's size is told right, except where a file written while it was sent tells none. */
    private HeaderObject told(Slot slot, long newSize) {
        @Nullable AsfObject content = slot.content();
        return content instanceof FileProperties properties && !properties.broadcast()
                ? HeaderObject.of(properties.withFileSize(fileSize - oldSize + newSize))
                : slot.result();
    }
}
