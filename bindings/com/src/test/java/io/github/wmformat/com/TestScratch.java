package io.github.wmformat.com;

import java.util.Objects;

/** Scratch memory in tests that make no calls: it needs a machine that was started. */
final class TestScratch {
    private TestScratch() {}

    static Scratch get() {
        Objects.requireNonNull(TestMachine.MACHINE);
        return Scratch.get();
    }
}
