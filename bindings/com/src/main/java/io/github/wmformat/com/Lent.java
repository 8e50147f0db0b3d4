package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The references in a structure that is lent to Java for the length of a callback. */
final class Lent {
    private final Machine machine;
    private final List<IUnknown> objects = new ArrayList<>();

    Lent(Machine machine) {
        this.machine = machine;
    }

    /** The Java object for a pointer; null for NULL. */
    <T extends IUnknown> @Nullable T object(long pointer, ComType<T> type) {
        T object = Wrapping.lent(machine, pointer, type);
        if (object != null) {
            objects.add(object);
        }
        return object;
    }

    /** The callback is over. */
    void end() {
        objects.forEach(Wrapping::endLoan);
    }
}
