package io.github.wmformat.asf.header;

import java.util.List;

/**
 * The part of the header that holds the objects added to the format later.
 *
 * @param objects the objects in it, in file order
 */
public record HeaderExtension(List<HeaderObject> objects) implements AsfObject {
    /** Keeps a copy of the list. */
    public HeaderExtension {
        objects = List.copyOf(objects);
    }
}
