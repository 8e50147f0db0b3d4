package io.github.wmformat.ffm;

import io.github.wmformat.Guid;
import io.github.wmformat.IUnknown;
import java.lang.foreign.Arena;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime knows of one interface.
 *
 * @param javaType the Java interface
 * @param name the SDK's name
 * @param iid the interface's IID
 * @param iidAddress the IID in native memory
 * @param proxies makes a proxy over a pointer
 * @param vtable the address of the vtable for Java objects, made when first asked for
 */
record ComType<T extends IUnknown>(
        Class<T> javaType, String name, Guid iid, long iidAddress, Proxies<T> proxies, LongSupplier vtable) {
    /** Makes a proxy; without an identity it is the first one of its object. */
    interface Proxies<T> {
        T over(long pointer, boolean owned, @Nullable Identity identity);
    }

    static <T extends IUnknown> ComType<T> of(Class<T> javaType, Guid iid, Proxies<T> proxies, LongSupplier vtable) {
        long address = Arena.global().allocate(Guid.SIZE, 8).address();
        Memory.putGuid(address, iid);
        return new ComType<>(javaType, javaType.getSimpleName(), iid, address, proxies, vtable);
    }
}
