package io.github.wmformat.jna;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/** Call shapes as libffi describes them, in memory that stays. */
final class Signature {
    /** Bytes of libffi's description of a type: size, alignment, kind, elements. */
    private static final int TYPE_SIZE = 24;

    private static final long VOID = type(1, 1, 0, 0);
    private static final long INT = type(4, 4, 10, 0);
    private static final long LONG = type(8, 8, 12, 0);
    private static final long FLOAT = type(4, 4, 2, 0);
    private static final long DOUBLE = type(8, 8, 3, 0);
    /** A GUID. Two words and a packed structure of the same 16 bytes travel alike; on Windows as an address. */
    private static final long SIXTEEN_BYTES = type(0, 0, 13, array(LONG, LONG, 0));

    private Signature() {}

    /** The description of a shape, for {@link Frame#call}. */
    static long of(String shape) {
        long[] arguments =
                shape.chars().skip(1).mapToLong(letter -> type((char) letter)).toArray();
        long signature = Native.ffi_prep_cif(0, arguments.length, type(shape.charAt(0)), array(arguments));
        if (signature == 0) {
            throw new LinkageError("JNA does not make calls of the shape " + shape);
        }
        return signature;
    }

    private static long type(char letter) {
        return switch (letter) {
            case 'V' -> VOID;
            case 'I' -> INT;
            case 'J' -> LONG;
            case 'F' -> FLOAT;
            case 'D' -> DOUBLE;
            case 'G' -> Platform.isWindows() ? LONG : SIXTEEN_BYTES;
            default -> throw new IllegalArgumentException("no type has the letter " + letter);
        };
    }

    private static long type(int size, int alignment, int kind, long elements) {
        Pointer type = new Pointer(Native.malloc(TYPE_SIZE));
        type.setLong(0, size);
        type.setShort(8, (short) alignment);
        type.setShort(10, (short) kind);
        type.setLong(16, elements);
        return Pointer.nativeValue(type);
    }

    private static long array(long... values) {
        Pointer array = new Pointer(Native.malloc(8L * Math.max(1, values.length)));
        array.write(0, values, 0, values.length);
        return Pointer.nativeValue(array);
    }
}
