package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The references in a structure that is passed to native code for the length of a call. */
final class Passed {
    private final Machine machine;
    private final Identity owner;
    private long[] pointers = new long[4];
    private int count;

    Passed(Machine machine, Identity owner) {
        this.machine = machine;
        this.owner = owner;
    }

    /** A pointer to an interface of a Java object or proxy; NULL for null. */
    long pointer(@Nullable IUnknown object, ComType<?> type) {
        long pointer = Wrapping.pointer(machine, object, type, owner);
        if (count == pointers.length) {
            pointers = Arrays.copyOf(pointers, 2 * count);
        }
        pointers[count++] = pointer;
        return pointer;
    }

    /** The call is over. */
    void end() {
        while (count > 0) {
            Wrapping.release(machine, pointers[--count]);
        }
    }
}
