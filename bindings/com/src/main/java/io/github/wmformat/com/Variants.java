package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import org.jspecify.annotations.Nullable;

/** VARIANTs that hold an interface pointer. */
final class Variants {
    /** Bytes that a VARIANT takes on 64-bit systems. */
    static final int SIZE = 24;

    private static final int VALUE = 8;
    private static final int VT_DISPATCH = 9;
    private static final int VT_UNKNOWN = 13;

    private Variants() {}

    /** The object that a callee put into a VARIANT, asked for the given interface; null where there is none. */
    static <T extends IUnknown> @Nullable T owned(Machine machine, long at, ComType<T> type) {
        int kind = Memory.getWord(at);
        long pointer = kind == VT_DISPATCH || kind == VT_UNKNOWN ? Memory.getLong(at + VALUE) : 0;
        if (pointer == 0) {
            return null;
        }
        long asked = machine.query(pointer, type);
        machine.release(pointer);
        return Wrapping.owned(machine, asked, type);
    }

    /** Gives a reference to native code in a VARIANT. */
    static void give(long at, @Nullable IUnknown object, ComType<?> type, Export from) {
        Memory.clear(at, SIZE);
        Memory.putWord(at, VT_UNKNOWN);
        Wrapping.give(at + VALUE, object, type, from);
    }
}
