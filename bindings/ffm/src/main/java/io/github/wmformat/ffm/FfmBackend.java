package io.github.wmformat.ffm;

import io.github.wmformat.com.NativeBackend;
import java.lang.foreign.Linker;
import org.jspecify.annotations.Nullable;

/** The Windows Media Format runtime, called through the Foreign Function &amp; Memory API. */
public final class FfmBackend extends NativeBackend {
    /** For {@link java.util.ServiceLoader}. */
    public FfmBackend() {
        super("ffm", FfmMachine::get);
    }

    @Override
    protected @Nullable String obstacle() {
        Module module = FfmBackend.class.getModule();
        if (!module.isNativeAccessEnabled()) {
            return "this Java program may not call native code: start it with --enable-native-access="
                    + (module.isNamed() ? module.getName() : "ALL-UNNAMED");
        }
        try {
            Linker.nativeLinker();
            return null;
        } catch (UnsupportedOperationException e) {
            return "this Java cannot link native code on " + System.getProperty("os.arch");
        }
    }
}
