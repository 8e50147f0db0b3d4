package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.NativeEnum;
import io.github.wmformat.ResultCodes;
import org.jspecify.annotations.Nullable;

/** The checks of what goes into calls, and of what the runtime answers. */
final class Arguments {
    private Arguments() {}

    /** A number that travels as BYTE. */
    static int inByte(int value, String name) {
        return within(value, 0xFF, name);
    }

    /** A number that travels as WORD. */
    static int inWord(int value, String name) {
        return within(value, 0xFFFF, name);
    }

    private static int within(int value, int greatest, String name) {
        if (value < 0 || value > greatest) {
            throw new IllegalArgumentException(name + ": " + value + " is not within 0 to " + greatest);
        }
        return value;
    }

    /** A size that the program says. */
    static int size(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("a size of " + size);
        }
        return size;
    }

    /** Two arrays that share one count natively. */
    static void agree(int count, int other, String name) {
        if (count != other) {
            throw new IllegalArgumentException(
                    name + " has " + other + " elements, the array that it goes with " + count);
        }
    }

    /** As many elements as a caller asked for. */
    static void exactly(int elements, int asked) {
        if (elements != asked) {
            throw new IllegalArgumentException(
                    "asked for " + Integer.toUnsignedString(asked) + " elements, not for " + elements);
        }
    }

    /** Text that goes into room for so many characters, its terminator among them. */
    static String fitting(String text, int room, String name) {
        if (text.length() >= room) {
            throw new IllegalArgumentException(
                    name + " has " + text.length() + " characters and a terminator, its room is " + room);
        }
        return text;
    }

    /** The kind that values which share one natively have; 0 where all are null. */
    static int kind(@Nullable NativeEnum... kinds) {
        NativeEnum found = null;
        for (NativeEnum kind : kinds) {
            if (found != null && kind != null && !kind.equals(found)) {
                throw new IllegalArgumentException("a " + found + " does not go with a " + kind);
            }
            found = kind != null ? kind : found;
        }
        return found == null ? 0 : found.value();
    }

    /** A 64-bit length as a Java one; what no Java array can hold becomes the greatest that one can. */
    static int length(long length) {
        return length < 0 || length > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) length;
    }

    /** The length that a callee answered, but no more than the room that it was given. */
    static int within(int length, int room) {
        return Integer.compareUnsigned(length, room) < 0 ? length : room;
    }

    /** Room for a structure, which a callee must have asked for if it filled one. */
    static void atLeast(int room, int size, String method) {
        if (Integer.compareUnsigned(room, size) < 0) {
            throw broken(method, "said that " + Integer.toUnsignedString(room) + " bytes hold a structure of " + size);
        }
    }

    /** An interface that must not be missing where the call succeeded. */
    static <T> T given(@Nullable T value, String method) {
        if (value == null) {
            throw broken(method, "succeeded without giving an object");
        }
        return value;
    }

    private static ComException broken(String method, String what) {
        String[] names = method.split("::", 2);
        return new ComException(ResultCodes.E_UNEXPECTED, names[0], names[names.length - 1], "the runtime " + what);
    }
}
