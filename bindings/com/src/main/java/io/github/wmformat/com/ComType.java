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
 * @param maker leads to the generated code
 */
record ComType<T extends IUnknown>(Class<T> javaType, String name, Guid iid, long iidAddress, Maker<T> maker) {
    /**
     * Makes what native code and Java see of an interface. The classes behind it are loaded when they are first needed: two
     * method references would load them, for every interface of the SDK, when the first one is needed.
     */
    interface Maker<T> {
        /** A proxy over a pointer; without an identity it is the first one of its object. */
        T proxy(Machine machine, long pointer, boolean owned, @Nullable Identity identity);

        /** The function pointers of the vtable for Java objects, IUnknown's methods first. */
        long[] slots(Machine machine);
    }

    static <T extends IUnknown> ComType<T> of(Class<T> javaType, Guid iid, Maker<T> maker) {
        long address = Memory.allocateForever(Guid.SIZE);
        Memory.putGuid(address, iid);
        return new ComType<>(javaType, javaType.getSimpleName(), iid, address, maker);
    }
}
