package io.github.wmformat.com;

import io.github.wmformat.Guid;
import io.github.wmformat.IUnknown;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The interfaces of an API, found by Java type and by IID. It is filled once, before it is shared. */
final class TypeRegistry {
    private final Map<Class<?>, ComType<?>> byClass = new HashMap<>();
    private final Map<Guid, ComType<?>> byIid = new HashMap<>();

    TypeRegistry() {
        add(IUnknown.class, IUnknown.IID, new IUnknownMaker());
    }

    private static final class IUnknownMaker implements ComType.Maker<IUnknown> {
        @Override
        public IUnknown proxy(Machine machine, long pointer, boolean owned, @Nullable Identity identity) {
            return new IUnknownProxy(machine, pointer, owned, identity);
        }

        @Override
        public long[] slots(Machine machine) {
            return Upcalls.slots(machine);
        }
    }

    /** Adds an interface. */
    <T extends IUnknown> ComType<T> add(Class<T> javaType, Guid iid, ComType.Maker<T> maker) {
        ComType<T> type = addObject(javaType, iid, maker);
        byIid.put(iid, type);
        return type;
    }

    /** Adds the Java interface of a whole object, which is asked for by the IID of one of its interfaces. */
    <T extends IUnknown> ComType<T> addObject(Class<T> javaType, Guid iid, ComType.Maker<T> maker) {
        ComType<T> type = ComType.of(javaType, iid, maker);
        byClass.put(javaType, type);
        return type;
    }

    /** The interface of a Java type. */
    @SuppressWarnings("unchecked") // Each entry was put in under its own class.
    <T extends IUnknown> ComType<T> of(Class<T> type) {
        ComType<?> found = byClass.get(type);
        if (found == null) {
            throw new IllegalArgumentException(type.getName() + " is not an interface of the SDK that is known here");
        }
        return (ComType<T>) found;
    }

    /** The interface of an IID; null for one of another API. */
    @Nullable
    ComType<?> of(Guid iid) {
        return byIid.get(iid);
    }
}
