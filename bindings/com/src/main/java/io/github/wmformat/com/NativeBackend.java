package io.github.wmformat.com;

import io.github.wmformat.WMVCore;
import io.github.wmformat.spi.Backend;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The Windows Media Format runtime, called through a machine.
 *
 * <p>The library is wmvcore.dll; system property {@code wmformat.library} names another one, by file name or path.
 */
public abstract class NativeBackend implements Backend {
    private final String name;
    private final Supplier<Machine> machine;

    private boolean looked;
    private @Nullable String reason;
    private @Nullable NativeLibrary library;
    private @Nullable WMVCore functions;

    /**
     * A backend.
     *
     * @param name its name
     * @param machine gives its machine, the same each time; called where {@link #obstacle} found none
     */
    protected NativeBackend(String name, Supplier<Machine> machine) {
        this.name = name;
        this.machine = machine;
    }

    /** Why this Java cannot call native code in the backend's way, and what to do; null where it can. */
    protected abstract @Nullable String obstacle();

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final synchronized Optional<String> unavailableReason() {
        if (!looked) {
            reason = find();
            looked = true;
        }
        return Optional.ofNullable(reason);
    }

    @Override
    public final synchronized WMVCore wmvcore() {
        unavailableReason().ifPresent(why -> {
            throw new IllegalStateException("backend " + name + " is not available: " + why);
        });
        WMVCore known = functions;
        NativeLibrary loaded = library;
        if (known == null && loaded != null) {
            Apartment.enter(loaded.machine());
            known = new WMVCoreCalls(loaded);
            functions = known;
        }
        return Objects.requireNonNull(known);
    }

    /** The machine; the first one of the process also gives access to memory. */
    final Machine machine() {
        Machine started = machine.get();
        Memory.startOn(started);
        return started;
    }

    private @Nullable String find() {
        String bits = System.getProperty("sun.arch.data.model", "64");
        if (!bits.equals("64") || ByteOrder.nativeOrder() != ByteOrder.LITTLE_ENDIAN) {
            return "it needs a 64-bit little-endian system, this one is " + System.getProperty("os.arch");
        }
        String obstacle = obstacle();
        if (obstacle != null) {
            return obstacle;
        }
        if (!NativeLibrary.onWindows() && System.getProperty(NativeLibrary.PROPERTY) == null) {
            // Starting the machine for this answer would cost more than the answer is worth.
            return absent();
        }
        try {
            library = new NativeLibrary(machine());
            return null;
        } catch (IllegalArgumentException e) {
            return absent();
        } catch (LinkageError e) {
            return "native code cannot be called here: " + e.getMessage();
        }
    }

    private static String absent() {
        String name = System.getProperty(NativeLibrary.PROPERTY, NativeLibrary.DEFAULT);
        if (!name.equals(NativeLibrary.DEFAULT)) {
            return name + ", which property " + NativeLibrary.PROPERTY + " names, cannot be loaded";
        }
        return NativeLibrary.onWindows()
                ? name + " not found: install the Media Feature Pack, which the N editions of Windows lack"
                : name + " not found: it is a part of Windows; on this system the fallback backend does the job";
    }
}
