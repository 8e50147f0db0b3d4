package io.github.wmformat.ffm;

import io.github.wmformat.WMVCore;
import io.github.wmformat.spi.Backend;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Windows Media Format runtime, called through the Foreign Function &amp; Memory API.
 *
 * <p>The library is wmvcore.dll; system property {@code wmformat.ffm.library} names another one, by file name or path.
 */
public final class FfmBackend implements Backend {
    private boolean looked;
    private @Nullable String reason;
    private @Nullable WMVCore functions;

    /** For {@link java.util.ServiceLoader}. */
    public FfmBackend() {}

    @Override
    public String name() {
        return "ffm";
    }

    @Override
    public synchronized Optional<String> unavailableReason() {
        if (!looked) {
            reason = find();
            looked = true;
        }
        return Optional.ofNullable(reason);
    }

    @Override
    public synchronized WMVCore wmvcore() {
        unavailableReason().ifPresent(why -> {
            throw new IllegalStateException("backend ffm is not available: " + why);
        });
        WMVCore known = functions;
        if (known == null) {
            Apartment.enter();
            known = new WMVCoreCalls(NativeLibrary.load());
            functions = known;
        }
        return known;
    }

    private static @Nullable String find() {
        if (ValueLayout.ADDRESS.byteSize() != 8 || ByteOrder.nativeOrder() != ByteOrder.LITTLE_ENDIAN) {
            return "it needs a 64-bit little-endian system, this one is " + System.getProperty("os.arch");
        }
        Module module = FfmBackend.class.getModule();
        if (!module.isNativeAccessEnabled()) {
            return "this Java program may not call native code: start it with --enable-native-access="
                    + (module.isNamed() ? module.getName() : "ALL-UNNAMED");
        }
        try {
            Linker.nativeLinker();
            NativeLibrary.load();
            return null;
        } catch (UnsupportedOperationException e) {
            return "this Java cannot link native code on " + System.getProperty("os.arch");
        } catch (IllegalArgumentException e) {
            return absent();
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
