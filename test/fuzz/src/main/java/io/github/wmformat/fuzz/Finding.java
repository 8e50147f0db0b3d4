package io.github.wmformat.fuzz;

import org.jspecify.annotations.Nullable;

/** What must not be was seen. */
public final class Finding extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Finding(@Nullable String what) {
        super(what);
    }

    static void unless(boolean holds, @Nullable String what) {
        if (!holds) {
            throw new Finding(what);
        }
    }
}
