package io.github.wmformat.kit;

import io.github.wmformat.References;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test that leaves a reference of the SDK open, and says where it was taken. For a program's own tests as well:
 * {@code @ExtendWith(NothingLeaked.class)} on a class or a method. Such tests do not run in parallel.
 */
public final class NothingLeaked implements BeforeEachCallback, AfterEachCallback {
    /** For JUnit. */
    public NothingLeaked() {}

    @Override
    public void beforeEach(ExtensionContext context) {
        References.record(true);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            check();
        } finally {
            References.record(false);
        }
    }

    /**
     * Fails where something is held that was taken since the recording began.
     *
     * @throws AssertionError with the stack of each reference
     */
    public static void check() {
        if (!References.held().isEmpty()) {
            throw new AssertionError(References.report());
        }
    }
}
