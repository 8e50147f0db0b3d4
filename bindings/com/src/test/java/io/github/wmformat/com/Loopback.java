package io.github.wmformat.com;

import io.github.wmformat.IUnknown;

/** Sends Java objects through both directions of the binding: exported, and called through a proxy. */
final class Loopback implements AutoCloseable {
    private static final Machine MACHINE = TestMachine.MACHINE;

    private Loopback() {}

    static Loopback begin() {
        Wrapping.unwrap = false;
        return new Loopback();
    }

    /** A proxy of a Java object; the object is closed when the last reference is given back. */
    <T extends IUnknown> T through(T object, Class<T> type) {
        ComType<T> known = Types.of(type);
        return Arguments.given(
                Wrapping.owned(MACHINE, Wrapping.give(MACHINE, object, known, new Identity()), known),
                "Loopback::through");
    }

    @Override
    public void close() {
        Wrapping.unwrap = true;
    }
}
