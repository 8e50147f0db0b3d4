package io.github.wmformat.com;

import io.github.wmformat.IUnknown;
import io.github.wmformat.spi.Backend;
import java.nio.file.Path;
import java.util.Objects;
import java.util.ServiceLoader;

/** What the tests of the native backends need of their inside; property wmformat.test.backend says of which one. */
public final class NativeAccess {
    /** The native backend under test. */
    public static final String BACKEND = System.getProperty("wmformat.test.backend", "ffm");

    private static final Machine MACHINE = ServiceLoader.load(Backend.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(backend -> backend.name().equals(BACKEND))
            .map(backend -> ((NativeBackend) backend).machine())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no backend " + BACKEND + " is on the class path"));

    private NativeAccess() {}

    static Machine machine() {
        return MACHINE;
    }

    /** The Java object for a pointer that comes with a reference. */
    public static <T extends IUnknown> T owned(long pointer, Class<T> type) {
        return Objects.requireNonNull(Wrapping.owned(MACHINE, pointer, Types.of(type)), type.getSimpleName());
    }

    /** A pointer with a reference of its own; exceptions of the object's methods are kept nowhere. */
    public static <T extends IUnknown> long pointer(T object, Class<? super T> type) {
        return Wrapping.pointer(MACHINE, object, Types.of(type.asSubclass(IUnknown.class)), new Identity());
    }

    /** Gives back what {@link #pointer} gave. */
    public static void release(long pointer) {
        Wrapping.release(MACHINE, pointer);
    }

    /** Names the backends' library, before anything of it is used. */
    public static void useLibrary(Path library) {
        System.setProperty(NativeLibrary.PROPERTY, library.toString());
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
