package io.github.wmformat.ffm;

import io.github.wmformat.IUnknown;
import java.nio.file.Path;
import java.util.Objects;

/** What the tests of the backend need of its inside. */
public final class FfmAccess {
    private FfmAccess() {}

    /** The Java object for a pointer that comes with a reference. */
    public static <T extends IUnknown> T owned(long pointer, Class<T> type) {
        return Objects.requireNonNull(Wrapping.owned(pointer, Types.of(type)), type.getSimpleName());
    }

    /** A pointer with a reference of its own; exceptions of the object's methods are kept nowhere. */
    public static <T extends IUnknown> long pointer(T object, Class<? super T> type) {
        return Wrapping.pointer(object, Types.of(type.asSubclass(IUnknown.class)), new Identity());
    }

    /** Gives back what {@link #pointer} gave. */
    public static void release(long pointer) {
        Wrapping.release(pointer);
    }

    /** Loads the backend's library from a path; the first library that is loaded stays. */
    public static void useLibrary(Path library) {
        System.setProperty(NativeLibrary.PROPERTY, library.toString());
        NativeLibrary.load();
    }

    /** How many Java objects native code holds. */
    public static int held() {
        return Exports.held();
    }

    /** How many blocks of native memory there are for Java objects. */
    public static int exportBlocks() {
        return Facets.blocks();
    }

    /** Whether a pointer to a Java object becomes that object again when it comes back. */
    public static void unwrap(boolean on) {
        Wrapping.unwrap = on;
    }
}
