package io.github.wmformat.samples;

import io.github.wmformat.Backends;
import io.github.wmformat.IWMHeaderInfo3;
import io.github.wmformat.IWMHeaderInfo3.AttributeByIndexEx;
import io.github.wmformat.SynchronousReader;

/** Reads every attribute of a file and of its streams. To copy. */
public final class ReadMetadata {
    /** Stands for the file and all of its streams. */
    private static final int EVERYWHERE = 0xFFFF;

    private ReadMetadata() {}

    /** Prints name, language index, type and value of each attribute of the file that is the argument. */
    public static void main(String[] args) {
        try (SynchronousReader reader = Backends.select().wmvcore().wmCreateSyncReader(0)) {
            reader.open(args[0]);
            print(reader);
        }
    }

    private static void print(IWMHeaderInfo3 header) {
        int count = header.getAttributeCountEx(EVERYWHERE);
        for (int index = 0; index < count; index++) {
            AttributeByIndexEx found = header.getAttributeByIndexEx(EVERYWHERE, index);
            System.out.println(found.name() + " [" + found.langIndex() + "] " + found.value());
        }
    }
}
