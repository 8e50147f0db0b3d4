package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import io.github.wmformat.spi.ReferenceLedger;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A Java object that native code holds: its count, and a block for each of its interfaces that was asked for. */
final class Export {
    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Export.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The block of one interface. */
    private record Block(long vtable, long address) {}

    private final Machine machine;
    private final IUnknown target;
    /** The first interface ever asked for: its pointer is also the object's IUnknown. */
    private final Block first;

    private final List<Block> others = new ArrayList<>(0);
    private final List<Mirror> mirrors = new ArrayList<>(0);
    private volatile Identity owner;
    private volatile int count;
    private int owed;

    Export(Machine machine, IUnknown target, Identity owner, long vtable) {
        this.machine = machine;
        this.target = target;
        this.owner = owner;
        this.first = new Block(vtable, Facets.place(this, vtable));
        if (ReferenceLedger.isOn()) {
            ReferenceLedger.taken(this, target.getClass().getName() + ", which native code holds");
        }
    }

    /** The machine by which native code calls the object. */
    Machine machine() {
        return machine;
    }

    IUnknown target() {
        return target;
    }

    /** Where an exception of this object is thrown: from the calls on the object that it was given to. */
    Identity owner() {
        return owner;
    }

    void ownedBy(Identity identity) {
        owner = identity;
    }

    /** The pointer of an interface. */
    long pointer(long vtable) {
        return first.vtable == vtable ? first.address : furtherPointer(vtable);
    }

    private synchronized long furtherPointer(long vtable) {
        for (Block block : others) {
            if (block.vtable == vtable) {
                return block.address;
            }
        }
        long address = Facets.place(this, vtable);
        others.add(new Block(vtable, address));
        return address;
    }

    long identityPointer() {
        return first.address;
    }

    int addRef() {
        return (int) COUNT.getAndAdd(this, 1) + 1;
    }

    /** Takes one reference back and tells how many are left; the caller ends the export when none is. */
    int release() {
        return (int) COUNT.getAndAdd(this, -1) - 1;
    }

    int references() {
        return count;
    }

    /** Notes that native code owns a reference that Java has to close in the end. */
    synchronized void owe() {
        owed++;
    }

    /** Notes that native code gave such a reference back to Java, which closes it itself. */
    synchronized void settle() {
        owed = Math.max(0, owed - 1);
    }

    /** The blocks go to rest, and what Java was owed is closed. */
    synchronized void end() {
        if (ReferenceLedger.isOn()) {
            ReferenceLedger.given(this);
        }
        Facets.retire(first.address);
        others.forEach(block -> Facets.retire(block.address));
        synchronizeMirrors();
        for (; owed > 0; owed--) {
            target.close();
        }
    }

    /** An address for a buffer's memory, valid as long as native code holds the object. */
    synchronized long address(ByteBuffer buffer) {
        for (Mirror mirror : mirrors) {
            if (mirror.of(buffer)) {
                return mirror.address();
            }
        }
        Mirror mirror = Mirror.make(buffer);
        mirrors.add(mirror);
        return mirror.address();
    }

    /** Brings what native code wrote into the memory of heap buffers to the buffers. */
    synchronized void synchronizeMirrors() {
        mirrors.forEach(Mirror::synchronizeBack);
    }
}
