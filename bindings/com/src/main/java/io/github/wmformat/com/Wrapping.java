package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import org.jspecify.annotations.Nullable;

/** From interface pointers to Java objects, and back. */
final class Wrapping {
    /**
     * Whether a pointer to one of our own objects becomes that object again when it comes back. Tests that send a Java
     * implementation through both directions of the binding switch it off.
     */
    static volatile boolean unwrap = true;

    private Wrapping() {}

    /** The Java object for a pointer that comes with a reference; null for NULL. */
    static <T extends IUnknown> @Nullable T owned(Machine machine, long pointer, ComType<T> type) {
        if (pointer == 0) {
            return null;
        }
        T own = ours(pointer, type);
        if (own == null) {
            return type.maker().proxy(machine, pointer, true, null);
        }
        Upcalls.export(pointer).settle();
        Exports.release(pointer);
        return own;
    }

    /** A further proxy of an object that has some already, over a pointer that comes with a reference. */
    static <T extends IUnknown> T related(Machine machine, long pointer, ComType<T> type, Identity identity) {
        return type.maker().proxy(machine, pointer, true, identity);
    }

    /** The Java object for a pointer that is lent for the length of a callback; null for NULL. */
    static <T extends IUnknown> @Nullable T lent(Machine machine, long pointer, ComType<T> type) {
        if (pointer == 0) {
            return null;
        }
        T own = ours(pointer, type);
        return own != null ? own : type.maker().proxy(machine, pointer, false, null);
    }

    /** Ends what {@link #lent} gave. */
    static void endLoan(@Nullable IUnknown lent) {
        if (lent instanceof Proxy proxy) {
            proxy.endLoan();
        }
    }

    private static <T extends IUnknown> @Nullable T ours(long pointer, ComType<T> type) {
        if (!unwrap || !Vtables.ours(pointer)) {
            return null;
        }
        Export export = Upcalls.export(pointer);
        export.synchronizeMirrors();
        return type.javaType().isInstance(export.target()) ? type.javaType().cast(export.target()) : null;
    }

    /** A pointer with a reference of its own to an interface of a Java object or proxy; NULL for null. */
    static long pointer(Machine machine, @Nullable IUnknown object, ComType<?> type, Identity owner) {
        if (object == null) {
            return 0;
        }
        if (!(object instanceof Proxy proxy)) {
            return Exports.hold(machine, object, type, owner);
        }
        proxy.flushViews();
        long own = proxy.pointer();
        if (proxy.type().javaType().equals(type.javaType())) {
            return proxy.machine().addRef(own);
        }
        long found = proxy.machine().query(own, type);
        if (found == 0) {
            throw new IllegalArgumentException(proxy + " is not an " + type.name());
        }
        return found;
    }

    /**
     * Gives a reference that Java code gave away to native code, through its out pointer; where native code did not ask
     * for it, ends it.
     */
    static void give(long out, @Nullable IUnknown object, ComType<?> type, Export from) {
        if (out != 0) {
            Memory.putLong(out, give(from.machine(), object, type, from.owner()));
        } else if (object != null) {
            object.close();
        }
    }

    /** A pointer for native code to own, in exchange for the reference that Java code gave away. */
    static long give(Machine machine, @Nullable IUnknown object, ComType<?> type, Identity owner) {
        long pointer = pointer(machine, object, type, owner);
        if (object instanceof Proxy proxy) {
            proxy.close();
        } else if (pointer != 0) {
            Upcalls.export(pointer).owe();
        }
        return pointer;
    }

    /** Ends a reference that came out of a call whose answer was not final. */
    static void drop(Machine machine, long out) {
        release(machine, Memory.getLong(out));
        Memory.putLong(out, 0);
    }

    /** Gives back what {@link #pointer} gave. */
    static void release(Machine machine, long pointer) {
        if (pointer == 0) {
            return;
        }
        if (Vtables.ours(pointer)) {
            Exports.release(pointer);
        } else {
            machine.release(pointer);
        }
    }
}
