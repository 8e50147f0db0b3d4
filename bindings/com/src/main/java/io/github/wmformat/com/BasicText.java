package io.github.wmformat.com;

import io.github.wmformat.ComException;
import io.github.wmformat.ResultCodes;
import org.jspecify.annotations.Nullable;

/**
 * BSTRs: UTF-16 text with its length in bytes before it. They are SysAllocStringLen's; on systems without Automation those
 * of the library, or blocks of the C library of the same layout.
 */
final class BasicText {
    private static final Machine MACHINE = Memory.machine();

    /** What stands before the text in a block of our own; the last four bytes of it are the length. */
    private static final int PREFIX = 16;

    private static final int LENGTH = -4;

    /** Longer text is taken for memory that is no BSTR. */
    private static final int LONGEST = 1 << 24;

    private static final long ALLOCATE;
    private static final long FREE;
    private static final boolean OWN_BLOCKS;

    static {
        Symbols automation = NativeLibrary.automation(MACHINE);
        long allocate = automation.find("SysAllocStringLen");
        OWN_BLOCKS = allocate == 0;
        ALLOCATE = OWN_BLOCKS ? MACHINE.runtime().find("malloc") : allocate;
        FREE = OWN_BLOCKS ? MACHINE.runtime().find("free") : automation.find("SysFreeString");
    }

    private BasicText() {}

    /** A BSTR for whoever frees it; NULL for null. */
    static long allocate(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        long at = OWN_BLOCKS ? ownBlock(2 * text.length()) : MACHINE.JJI(ALLOCATE, 0, text.length());
        if (at == 0) {
            throw new ComException(ResultCodes.E_OUTOFMEMORY, "Automation", "SysAllocStringLen", "");
        }
        Memory.putText(at, text);
        return at;
    }

    private static long ownBlock(int bytes) {
        long block = MACHINE.JJ(ALLOCATE, (long) PREFIX + bytes + 2);
        if (block == 0) {
            return 0;
        }
        Memory.putInt(block + PREFIX + LENGTH, bytes);
        return block + PREFIX;
    }

    /** The text of a BSTR that somebody else frees; the empty one for NULL, which is the same to COM. */
    static String read(long at) {
        if (at == 0) {
            return "";
        }
        int bytes = Memory.getInt(at + LENGTH);
        if (bytes < 0 || bytes > LONGEST) {
            throw new ComException(
                    ResultCodes.E_FAIL, "Automation", "BSTR", Integer.toUnsignedString(bytes) + " bytes are not read");
        }
        return Memory.getCharacters(at, bytes / 2);
    }

    /** The text of a BSTR, or null for NULL where the two are not the same. */
    static @Nullable String readOrNull(long at) {
        return at == 0 ? null : read(at);
    }

    /** Reads a BSTR that the callee allocated, and frees it. */
    static String take(long at) {
        try {
            return read(at);
        } finally {
            free(at);
        }
    }

    /** Reads a BSTR that the callee allocated, and frees it; null for NULL. */
    static @Nullable String takeOrNull(long at) {
        return at == 0 ? null : take(at);
    }

    /** Frees a BSTR; NULL is none. */
    static void free(long at) {
        if (at != 0) {
            MACHINE.VJ(FREE, OWN_BLOCKS ? at - PREFIX : at);
        }
    }
}
