package io.github.wmformat.com;

import io.github.wmformat.ComException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a backend reaches native code: the calls by shape, function pointers for callbacks, libraries, memory. Every proxy
 * and every exported object knows the machine that it belongs to; several machines work side by side.
 *
 * <p>A shape names the result and the arguments by their letters: {@code I} for up to 32 bits, {@code J} for 64 bits,
 * {@code F} and {@code D} for floating point, {@code V} for no result, and {@code G} for 16 bytes by value, which Java code
 * passes and receives by their address.
 */
public abstract class Machine extends Shapes {
    private static final int QUERY_INTERFACE = 0;
    private static final int ADD_REF = 1;
    private static final int RELEASE = 2;

    private final Map<String, Long> functionPointers = new ConcurrentHashMap<>();
    private final Map<Class<?>, Long> vtables = new ConcurrentHashMap<>();

    /** For subclasses. */
    protected Machine() {}

    /** Access to native memory. */
    protected abstract RawMemory memory();

    /** Makes a function pointer, valid for ever, that calls the static method behind the handle. */
    protected abstract long functionPointer(MethodHandle target, String shape);

    /**
     * Loads a library, by file name or path.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    protected abstract Symbols library(String name);

    /** The functions of the C library. */
    protected abstract Symbols runtime();

    /** Views of an object's memory for any thread. */
    protected abstract Views views();

    /** Views of memory that is lent for the length of a callback, for its thread alone. */
    protected abstract Views lentViews();

    /** The function pointer that calls a static method; there is one for each method. */
    final long stub(MethodHandles.Lookup lookup, String method, String shape) {
        Class<?> owner = lookup.lookupClass();
        return functionPointers.computeIfAbsent(owner.getName() + '.' + method, name -> {
            try {
                return functionPointer(lookup.findStatic(owner, method, type(shape)), shape);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(name + " does not have the shape " + shape, e);
            }
        });
    }

    private static MethodType type(String shape) {
        return MethodType.methodType(
                carrier(shape.charAt(0)),
                shape.chars().skip(1).mapToObj(letter -> carrier((char) letter)).toArray(Class<?>[]::new));
    }

    private static Class<?> carrier(char letter) {
        return switch (letter) {
            case 'V' -> void.class;
            case 'I' -> int.class;
            case 'J', 'G' -> long.class;
            case 'F' -> float.class;
            case 'D' -> double.class;
            default -> throw new IllegalArgumentException("no value has the letter " + letter);
        };
    }

    /** The vtable for Java objects that are exported as the interface. */
    final long vtable(ComType<?> type) {
        Long known = vtables.get(type.javaType());
        // Made outside the map: the vtable of an interface takes slots from those of its bases.
        return known != null ? known : makeVtable(type);
    }

    private synchronized long makeVtable(ComType<?> type) {
        Long known = vtables.get(type.javaType());
        if (known == null) {
            known = Vtables.place(type.maker().slots(this));
            vtables.put(type.javaType(), known);
        }
        return known;
    }

    /**
     * Asks for an interface; 0 where the object does not have it.
     *
     * @throws ComException where the object is out of this thread's reach
     */
    final long query(long pointer, ComType<?> type) {
        Scratch scratch = Scratch.get();
        long mark = scratch.mark();
        try {
            long out = scratch.take(8);
            int hr = IJJJ(Memory.slot(pointer, QUERY_INTERFACE), pointer, type.iidAddress(), out);
            if (hr >= 0) {
                return Memory.getLong(out);
            }
            if (!Apartment.advice(hr).isEmpty()) {
                Failures.check(hr, "IUnknown", "QueryInterface");
            }
            return 0;
        } finally {
            scratch.release(mark);
        }
    }

    final long addRef(long pointer) {
        IJ(Memory.slot(pointer, ADD_REF), pointer);
        return pointer;
    }

    final void release(long pointer) {
        IJ(Memory.slot(pointer, RELEASE), pointer);
    }
}
