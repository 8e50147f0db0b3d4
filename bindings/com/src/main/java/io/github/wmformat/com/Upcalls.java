package io.github.wmformat.com;

import io.github.wmformat.Guid;
import io.github.wmformat.IUnknown;
import io.github.wmformat.ResultCodes;
import java.lang.invoke.MethodHandles;

/** What every exported interface begins with, the three methods of IUnknown, and what all others share. */
final class Upcalls {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Upcalls() {}

    /** The function pointers of IUnknown. */
    static long[] slots(Machine machine) {
        return new long[] {
            machine.stub(LOOKUP, "queryInterface", "IJJJ"),
            machine.stub(LOOKUP, "addRef", "IJ"),
            machine.stub(LOOKUP, "release", "IJ")
        };
    }

    static int queryInterface(long self, long iid, long out) {
        try {
            if (iid == 0 || out == 0) {
                return ResultCodes.E_POINTER.value();
            }
            Memory.putLong(out, 0);
            Export export = Facets.find(self);
            if (export == null) {
                return ResultCodes.E_UNEXPECTED.value();
            }
            long found = find(export, Memory.getGuid(iid));
            if (found == 0) {
                return ResultCodes.E_NOINTERFACE.value();
            }
            export.addRef();
            Memory.putLong(out, found);
            return 0;
        } catch (Throwable thrown) {
            return failed(self, thrown);
        }
    }

    private static long find(Export export, Guid iid) {
        if (iid.equals(IUnknown.IID)) {
            return export.identityPointer();
        }
        ComType<?> type = Types.of(iid);
        return type != null && type.javaType().isInstance(export.target())
                ? export.pointer(export.machine().vtable(type))
                : 0;
    }

    static int addRef(long self) {
        Export export = Facets.find(self);
        return export == null ? 0 : export.addRef();
    }

    static int release(long self) {
        try {
            return Exports.release(self);
        } catch (Throwable thrown) {
            failed(self, thrown);
            return 0;
        }
    }

    /** The object behind an interface pointer of ours. */
    static Export export(long self) {
        Export export = Facets.find(self);
        if (export == null) {
            throw new IllegalStateException("native code calls an object that it has released");
        }
        return export;
    }

    /** Nothing may escape into native code: the exception becomes a code, and waits for the next call from Java. */
    static int failed(long self, Throwable thrown) {
        try {
            Export export = Facets.find(self);
            if (export == null) {
                return ResultCodes.E_UNEXPECTED.value();
            }
            export.owner().fail(thrown);
            return Failures.code(thrown);
        } catch (Throwable again) {
            return ResultCodes.E_FAIL.value();
        }
    }
}
