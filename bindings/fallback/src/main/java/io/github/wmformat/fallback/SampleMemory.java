package io.github.wmformat.fallback;

import io.github.wmformat.Guid;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the references to a sample share. */
final class SampleMemory {
    private final byte[] bytes;
    private final Map<Guid, byte[]> properties;
    private int length;

    /** A sample that fills its memory, which is taken over. */
    SampleMemory(byte[] bytes, Map<Guid, byte[]> properties) {
        this.bytes = bytes;
        this.length = bytes.length;
        this.properties = new LinkedHashMap<>(properties);
    }

    byte[] bytes() {
        return bytes;
    }

    Map<Guid, byte[]> properties() {
        return properties;
    }

    int length() {
        return length;
    }

    void setLength(int next) {
        length = next;
    }
}
