package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.HeaderObject;
import org.jspecify.annotations.Nullable;

/** One object of the header while it is edited: what the file has, and what it is to have. */
final class Slot {
    private final @Nullable HeaderObject stored;
    private final boolean inExtension;
    private @Nullable AsfObject content;

    private Slot(@Nullable HeaderObject stored, boolean inExtension, AsfObject content) {
        this.stored = stored;
        this.inExtension = inExtension;
        this.content = content;
    }

    /** An object of the file. */
    static Slot of(HeaderObject stored, boolean inExtension) {
        return new Slot(stored, inExtension, stored.content());
    }

    /** An object that the file does not have. */
    static Slot added(AsfObject content, boolean inExtension) {
        return new Slot(null, inExtension, content);
    }

    /** The object in the file, or null if it is new. */
    @Nullable
    HeaderObject stored() {
        return stored;
    }

    /** Whether it stands in the header extension. */
    boolean inExtension() {
        return inExtension;
    }

    /** What it is to say; null if it is removed. */
    @Nullable
    AsfObject content() {
        return content;
    }

    void content(@Nullable AsfObject now) {
        content = now;
    }

    boolean changed() {
        return stored == null ? content != null : !stored.content().equals(content);
    }

    /** The object as it is to be stored: byte for byte the old one if it did not change. */
    HeaderObject result() {
        if (stored != null && !changed()) {
            return stored;
        }
        if (content == null) {
            throw new IllegalStateException("the object is removed");
        }
        return HeaderObject.of(content);
    }
}
