package io.github.wmformat.samples;

import io.github.wmformat.Attributes;
import io.github.wmformat.Backends;
import io.github.wmformat.IWMHeaderInfo.AttributeByName;
import io.github.wmformat.SynchronousReader;

/** Reads one attribute by its name, which may not be there. To copy. */
public final class ReadTitle {
    private ReadTitle() {}

    /** Prints the title of the file that is the argument. */
    public static void main(String[] args) {
        try (SynchronousReader reader = Backends.select().wmvcore().wmCreateSyncReader(0)) {
            reader.open(args[0]);
            AttributeByName title = reader.getAttributeByName(0, Attributes.g_wszWMTitle);
            System.out.println(title == null ? "(no title)" : title.value().asString());
        }
    }
}
