package io.github.wmformat.jna;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Structures of 16 bytes that callbacks receive by value, as they travel in plain arguments: Windows passes the address of
 * a copy, the other conventions two registers.
 */
final class ByValue {
    /** How many integer registers the other conventions have at least. */
    private static final int REGISTERS = 6;

    private static final MethodHandle IN_MEMORY;

    static {
        try {
            IN_MEMORY = MethodHandles.lookup()
                    .findStatic(ByValue.class, "inMemory", MethodType.methodType(long.class, long.class, long.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** A place for the structure that a callback of this thread received last. */
    private static final ThreadLocal<Long> PLACE = ThreadLocal.withInitial(() -> Native.malloc(16));

    private ByValue() {}

    /** The shape with the letters of what really arrives. */
    static String nativeShape(String shape) {
        return shape.replace("G", Platform.isWindows() ? "J" : "JJ");
    }

    /** The target with the parameters that really arrive. */
    static MethodHandle received(MethodHandle target, String shape) {
        if (Platform.isWindows() || shape.indexOf('G') < 0) {
            return target;
        }
        MethodHandle adapted = target;
        for (int i = shape.length() - 1; i > 0; i--) {
            if (shape.charAt(i) == 'G') {
                adapted = MethodHandles.collectArguments(adapted, i - 1, IN_MEMORY);
            }
        }
        requireRegisters(shape);
        return adapted;
    }

    /** A structure that finds too few registers free goes to the stack as a whole, where two numbers would be parted. */
    private static void requireRegisters(String shape) {
        int used = 0;
        for (int i = 1; i < shape.length(); i++) {
            char letter = shape.charAt(i);
            used += letter == 'G' ? 2 : letter == 'F' || letter == 'D' ? 0 : 1;
            if (letter == 'G' && used > REGISTERS) {
                throw new LinkageError("JNA does not receive calls of the shape " + shape);
            }
        }
    }

    @SuppressWarnings("UnusedMethod") // It is called through its handle.
    private static long inMemory(long first, long second) {
        long place = PLACE.get();
        new Pointer(place).setLong(0, first);
        new Pointer(place).setLong(8, second);
        return place;
    }
}
