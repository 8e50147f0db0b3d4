package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import java.util.IdentityHashMap;

/**
 * The Java objects that native code holds references to. One object is one COM object for as long as it is held: the
 * same pointers, one count.
 */
final class Exports {
    private static final IdentityHashMap<IUnknown, Export> HELD = new IdentityHashMap<>();

    private Exports() {}

    /** A pointer with one reference to an interface of a Java object; exceptions go to the given owner. */
    static long hold(Machine machine, IUnknown target, ComType<?> type, Identity owner) {
        long vtable = machine.vtable(type);
        Export export;
        synchronized (HELD) {
            export = HELD.get(target);
            if (export == null) {
                export = new Export(machine, target, owner, vtable);
                HELD.put(target, export);
            }
            export.addRef();
        }
        export.ownedBy(owner);
        return export.pointer(vtable);
    }

    /** Takes one reference back; 0 where that was the last, or where the object was gone already. */
    static int release(long pointer) {
        Export export = Facets.find(pointer);
        if (export == null) {
            return 0;
        }
        int left = export.release();
        if (left > 0) {
            return left;
        }
        synchronized (HELD) {
            // Somebody may have taken a new reference between the two lines above.
            if (export.references() > 0 || !HELD.remove(export.target(), export)) {
                return Math.max(0, export.references());
            }
        }
        export.end();
        return 0;
    }

    /** How many Java objects native code holds. */
    static int held() {
        synchronized (HELD) {
            return HELD.size();
        }
    }
}
