package io.github.wmformat.com;

import io.github.wmformat.Guid;
import io.github.wmformat.IUnknown;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime knows of one interface.
 *
 * @param javaType the Java interface
 * @param name the SDK's name
 * @param iid the interface's IID
 * @param iidAddress the IID in native memory
 * @param proxies makes a proxy over a pointer
 * @param slots the function pointers of the vtable for Java objects
 */
record ComType<T extends IUnknown>(
        Class<T> javaType, String name, Guid iid, long iidAddress, Proxies<T> proxies, Slots slots) {
    /** Makes a proxy; without an identity it is the first one of its object. */
    interface Proxies<T> {
        T over(Machine machine, long pointer, boolean owned, @Nullable Identity identity);
    }

    /** Makes the function pointers of an interface, IUnknown's methods first. */
    interface Slots {
        long[] on(Machine machine);
    }

    static <T extends IUnknown> ComType<T> of(Class<T> javaType, Guid iid, Proxies<T> proxies, Slots slots) {
        long address = Memory.allocateForever(Guid.SIZE);
        Memory.putGuid(address, iid);
        return new ComType<>(javaType, javaType.getSimpleName(), iid, address, proxies, slots);
    }
}
