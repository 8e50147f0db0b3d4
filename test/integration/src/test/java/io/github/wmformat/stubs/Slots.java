package io.github.wmformat.stubs;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** The vtable slots as the C compiler has them from foreign headers. */
final class Slots {
    private static final Map<String, Integer> BY_METHOD = StubLibrary.oracleLines("slot")
            .collect(toUnmodifiableMap(
                    columns -> columns[1] + "::" + columns[2], columns -> Integer.valueOf(columns[3])));

    private Slots() {}

    /** The slot of {@code Interface::Method}. */
    static int of(String method) {
        Integer slot = BY_METHOD.get(method);
        if (slot == null) {
            throw new AssertionError("the oracle knows no " + method);
        }
        return slot;
    }
}
