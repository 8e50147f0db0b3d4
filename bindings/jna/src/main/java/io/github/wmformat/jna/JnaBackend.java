package io.github.wmformat.jna;

import io.github.wmformat.com.NativeBackend;
import org.jspecify.annotations.Nullable;

/** The Windows Media Format runtime, called through JNA. */
public final class JnaBackend extends NativeBackend {
    /** For {@link java.util.ServiceLoader}. */
    public JnaBackend() {
        super("jna", JnaMachine::get);
    }

    @Override
    protected @Nullable String obstacle() {
        try {
            // Not initialised: that would unpack and load JNA's own library.
            Class.forName("com.sun.jna.Native", false, JnaBackend.class.getClassLoader());
            return null;
        } catch (ClassNotFoundException e) {
            return "JNA is not on the class path: add net.java.dev.jna:jna";
        }
    }
}
